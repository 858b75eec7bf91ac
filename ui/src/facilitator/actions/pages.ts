/** What the pages offer: the first screen, the board, the ratings, the decision and the way out. */
import type { IconName } from '$components';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { navigation, type Page } from '$workshop/navigation.svelte';
import { named, type Action, type Naming, type Section } from './action';
import { carryOut, type PageAct } from './pageActs';
import { pointed } from './pointed.svelte';
import { command } from './pressed';
import { unless } from './workshop';

interface OnPage {
  page: Page;
  name: Naming;
  icon: IconName;
  refused: string | null;
  /** The page listens for them itself. */
  keys?: string[];
  section?: Section;
}

/** An action that leads to its page and lets it act. */
export function onPage(id: PageAct, { page, ...rest }: OnPage): Action {
  return { id, group: 'act', ...rest, run: () => void carryOut(id, page) };
}

export function ofHome(live: LiveWorkshop): Action[] {
  // Another workshop would close this one, and its doors, without asking.
  const refused = live.state === 'open' ? say('palette-why-close-first') : null;
  const page = 'home';
  return [
    onPage('new-workshop', { page, name: named('palette-new-workshop'), icon: 'plus', refused }),
    onPage('open-example', { page, name: named('home-example-open'), icon: 'lamp', refused }),
    onPage('open-file', { page, name: named('palette-open-file'), icon: 'folder', refused }),
    onPage('paste-table', { page, name: named('home-paste'), icon: 'copy', refused }),
  ];
}

export function ofTheBoard(live: LiveWorkshop): Action[] {
  const page = 'ideate';
  const section = 'ideate';
  const noLanes = live.lanes.length === 0 ? say('palette-why-no-lanes') : null;
  const writing = live.about?.step === 'ideate';
  const hidden = (live.room?.hidden ?? []).some(({ count }) => count > 0);
  return [
    onPage('new-idea', {
      page,
      section,
      name: named('ideate-add'),
      icon: 'plus',
      keys: ['N'],
      refused: unless(live, noLanes),
    }),
    onPage('start-writing', {
      page,
      name: named('ideate-start'),
      icon: 'play',
      refused: unless(live, writing ? say('palette-why-writing') : noLanes),
    }),
    onPage('stop-writing', {
      page,
      name: named('ideate-stop'),
      icon: 'pause',
      refused: unless(live, writing ? null : say('palette-why-not-writing')),
    }),
    onPage('reveal-all', {
      page,
      section,
      name: named('palette-reveal-all'),
      icon: 'eye',
      keys: ['R'],
      refused: unless(live, hidden ? null : say('palette-why-nothing-hidden')),
    }),
    onPage('inspiration', {
      page: navigation.page === 'cards' ? 'cards' : page,
      section,
      name: named('drawer-open'),
      icon: 'bulb',
      keys: ['I'],
      refused: unless(live, noLanes),
    }),
    onPage('add-lane', {
      page,
      name: named('ideate-add-lane'),
      icon: 'list',
      refused: unless(live, null),
    }),
  ];
}

export function ofTheThemes(live: LiveWorkshop): Action[] {
  const page = 'shape';
  const section = 'shape';
  const none = live.allIdeas.length === 0 ? say('palette-why-no-ideas') : null;
  const act = (
    id: PageAct,
    key: 'shape-new-theme' | 'shape-merge',
    icon: IconName,
    letter: string,
  ) =>
    onPage(id, {
      page,
      section,
      name: named(key),
      icon,
      keys: [letter],
      refused: unless(live, none),
    });
  return [
    act('new-theme', 'shape-new-theme', 'plus', 'T'),
    act('merge-ideas', 'shape-merge', 'merge', 'M'),
  ];
}

export function ofTheVotes(live: LiveWorkshop): Action[] {
  const page = 'vote';
  const open = live.openVote;
  const isOpen = open ? say('palette-why-vote-open') : null;
  return [
    onPage('open-vote', {
      page,
      name: named('palette-open-vote'),
      icon: 'play',
      refused: unless(live, isOpen),
    }),
    onPage('close-vote', {
      page,
      name: named('vote-close'),
      icon: 'lock',
      refused: unless(live, open ? null : say('palette-why-no-vote')),
    }),
    onPage('reopen-vote', {
      page,
      name: named('vote-reopen'),
      icon: 'undo',
      refused: unless(
        live,
        isOpen ?? (live.votes.length === 0 ? say('palette-why-no-closed-vote') : null),
      ),
    }),
  ];
}

export function ofTheRatings(live: LiveWorkshop): Action[] {
  const page = 'score';
  const newest = live.rounds.at(-1) ?? null;
  const open = live.openRound;
  const noCases = live.useCases.length === 0 ? say('palette-why-no-cases') : null;
  const isOpen = open ? say('palette-why-round-open', { round: open.number }) : null;
  return [
    onPage('new-use-case', {
      page,
      name: named('score-new'),
      icon: 'plus',
      keys: ['U'],
      section: 'score',
      refused: unless(live, null),
    }),
    onPage('ask-room', {
      page,
      name: named('people-ask'),
      icon: 'phone',
      refused: unless(
        live,
        noCases ?? (open && live.about?.step === 'rate' ? say('palette-why-asked') : null),
      ),
    }),
    onPage('where-we-disagree', {
      page,
      section: 'score',
      name: named('talk-view'),
      icon: 'people',
      keys: ['D'],
      refused: unless(live, noCases),
    }),
    onPage('open-round', {
      page,
      name: named('score-open-round', { round: (newest?.number ?? 0) + 1 }),
      icon: 'play',
      refused: unless(live, noCases ?? isOpen),
    }),
    onPage('close-round', {
      page,
      name: named('score-close', { round: open?.number ?? newest?.number ?? 1 }),
      icon: 'lock',
      refused: unless(live, open ? null : say('palette-why-no-round')),
    }),
    onPage('reopen-round', {
      page,
      name: named('score-reopen', { round: newest?.number ?? 1 }),
      icon: 'undo',
      refused: unless(live, isOpen ?? (newest ? null : say('palette-why-no-closed-round'))),
    }),
  ];
}

/** Lights the use case that the keys are at, or puts it out. */
function lamp(live: LiveWorkshop): Action {
  const useCase = pointed.useCase === null ? undefined : live.useCase(pointed.useCase);
  const words = { title: useCase?.title ?? '' };
  const stopped = useCase && live.standing(useCase.id)?.state === 'stopped';
  return {
    id: 'lamp',
    name: useCase
      ? named(useCase.lighthouse ? 'palette-lamp-off' : 'palette-lamp-on', words)
      : named('keys-lamp'),
    shortName: named('keys-lamp'),
    icon: 'lamp',
    group: 'act',
    keys: ['L'],
    section: 'decide',
    refused: unless(
      live,
      useCase ? (stopped ? say('palette-why-stopped') : null) : say('palette-why-no-case-chosen'),
    ),
    run: () => void carryOut('lamp', 'decide', useCase?.id),
  };
}

export function ofTheDecision(live: LiveWorkshop): Action[] {
  const page = 'decide';
  const section = 'decide';
  const shown = live.about?.step === 'results';
  const ranked = live.standings.some(({ state }) => state === 'ranked');
  const moving = live.openRound
    ? say('palette-why-round-open', { round: live.openRound.number })
    : null;
  return [
    onPage('show-results', {
      page,
      name: named(shown ? 'people-hide-results' : 'people-show-results'),
      icon: shown ? 'eye-off' : 'eye',
      refused: unless(
        live,
        shown ? null : (moving ?? (ranked ? null : say('palette-why-no-ranks'))),
      ),
    }),
    lamp(live),
    onPage('matrix-or-table', {
      page,
      section,
      name: named('keys-table'),
      icon: 'matrix',
      keys: ['T'],
      refused: unless(live, null),
    }),
    onPage('robust', {
      page,
      section,
      name: named('keys-robust'),
      icon: 'flag',
      keys: ['R'],
      refused: unless(live, ranked ? null : say('palette-why-no-ranks')),
    }),
    onPage('budget', {
      page,
      section,
      name: named('keys-budget'),
      icon: 'list',
      keys: ['C'],
      refused: unless(live, ranked ? null : say('palette-why-no-ranks')),
    }),
    onPage('records', {
      page,
      section,
      name: named('keys-records'),
      icon: 'sheet',
      keys: ['E'],
      refused: unless(live, null),
    }),
    onPage('reset-weights', {
      page,
      section,
      name: named('keys-reset'),
      icon: 'sliders',
      keys: ['0'],
      refused: unless(live, null),
    }),
    onPage('save-list', {
      page: 'export',
      section: 'export',
      name: named('palette-save-list'),
      icon: 'down',
      keys: [command, 'S'],
      refused: unless(live, live.useCases.length === 0 ? say('palette-why-no-cases') : null),
    }),
  ];
}

export function ofThePlan(live: LiveWorkshop): Action[] {
  const page = 'plan';
  const section = 'plan';
  const dark = live.useCases.some(({ lighthouse }) => lighthouse) ? null : say('plan-empty');
  const refused = unless(live, dark);
  return [
    onPage('plan-quickwin', {
      page,
      section,
      name: named('keys-plan-quickwin'),
      icon: 'flag',
      keys: ['1'],
      refused,
    }),
    onPage('plan-risks', {
      page,
      section,
      name: named('keys-plan-risks'),
      icon: 'warn',
      keys: ['2'],
      refused,
    }),
    onPage('plan-model', {
      page,
      section,
      name: named('keys-plan-model'),
      icon: 'sliders',
      keys: ['3'],
      refused,
    }),
    onPage('plan-money', {
      page,
      section,
      name: named('keys-plan-money'),
      icon: 'table',
      keys: ['4'],
      refused,
    }),
    onPage('plan-validate', {
      page,
      section,
      name: named('keys-plan-validate'),
      icon: 'check',
      keys: ['5'],
      refused,
    }),
    onPage('plan-roadmap', {
      page,
      section,
      name: named('keys-plan-roadmap'),
      icon: 'flag',
      refused: unless(live, null),
    }),
    onPage('plan-registers', {
      page,
      section,
      name: named('keys-plan-registers'),
      icon: 'list',
      refused: unless(live, null),
    }),
    onPage('plan-tracking', {
      page,
      section,
      name: named('keys-plan-tracking'),
      icon: 'clock',
      refused: unless(live, null),
    }),
    onPage('plan-governance', {
      page,
      section,
      name: named('keys-plan-governance'),
      icon: 'warn',
      refused: unless(live, null),
    }),
    onPage('plan-business', {
      page,
      section,
      name: named('keys-plan-business'),
      icon: 'right',
      refused: unless(live, null),
    }),
    onPage('next-plan', {
      page,
      section,
      name: named('plan-next'),
      icon: 'right',
      keys: ['J'],
      refused,
    }),
    onPage('present-plan', {
      page,
      section,
      name: named('keys-plan-present'),
      icon: 'wall',
      refused,
    }),
    onPage('copy-slide', {
      page,
      section,
      name: named('plan-copy-slide'),
      icon: 'copy',
      refused,
    }),
  ];
}
