/** What the palette can show: actions, use cases and ideas, and adding what was typed. */
import type { IconName } from '$components';
import type { Idea } from '$generated/Idea';
import type { UseCase } from '$generated/UseCase';
import type { Key } from '$workshop/keys';
import { language, languages, say, sayIn } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { go, navigation } from '$workshop/navigation.svelte';
import type { Action } from '../actions/action';
import { carryOut } from '../actions/pageActs';
import { chosen } from '../score/chosen.svelte';
import type { Findable } from './search';

export interface Entry extends Findable {
  id: string;
  detail?: string;
  icon: IconName;
  keys?: string[];
  checked?: boolean;
  refused: string | null;
  run: () => void;
}

/** An idea can be as long as a page. */
const LONGEST_TITLE = 160;

export function entryOf({ name, ...action }: Action): Entry {
  const others = languages.filter(({ value }) => value !== language.current);
  const names = [language.current, ...others.map(({ value }) => value)].map(name);
  return { ...action, names };
}

/** Use cases before ideas, each by number. */
export function titlesOf(live: LiveWorkshop): Entry[] {
  return [
    ...live.useCases.map((useCase) => useCaseEntry(live, useCase)),
    ...live.ideas.map(ideaEntry),
  ];
}

function inBoth(key: Key): string[] {
  return languages.map(({ value }) => sayIn(value, key));
}

function useCaseEntry(live: LiveWorkshop, useCase: UseCase): Entry {
  const { id, title, number } = useCase;
  return {
    id: `use-case-${id}`,
    // Lighthouses are looked for as such.
    names: [title, ...(useCase.lighthouse ? inBoth('palette-case-lit') : [])],
    // What stands beside it is only said for the few that are shown.
    get detail() {
      const rank = live.standing(id)?.rank ?? null;
      const words = [say('palette-case', { number })];
      if (useCase.lighthouse) words.push(say('palette-case-lit'));
      if (useCase.parked) words.push(say('palette-case-parked'));
      if (rank !== null) words.push(say('palette-case-rank', { rank }));
      return words.join(' · ');
    },
    icon: 'sheet',
    refused: null,
    run: () => showUseCase(live, id),
  };
}

/** The matrix shows what stands on it; all others are shown with their ratings. */
function showUseCase(live: LiveWorkshop, id: string): void {
  chosen.useCase = id;
  if (navigation.page === 'decide' && live.standing(id)?.state === 'ranked') {
    void carryOut('show-use-case', 'decide', id);
  } else go('score');
}

function ideaEntry({ id, text, parked }: Idea): Entry {
  return {
    id: `idea-${id}`,
    names: [
      text.slice(0, LONGEST_TITLE).replace(/\s+/g, ' '),
      ...(parked ? inBoth('palette-idea-parked') : []),
    ],
    get detail() {
      return [say('palette-idea'), ...(parked ? [say('palette-idea-parked')] : [])].join(' · ');
    },
    icon: 'note',
    refused: null,
    run: () => void carryOut('show-idea', 'ideate', id),
  };
}
