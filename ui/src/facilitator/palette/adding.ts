/** Nothing matches: then what was typed can become an idea, or a use case. */
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { useCaseTitled } from '../ideate/useCaseFrom';
import type { Entry } from './entries';

export function addingOf(live: LiveWorkshop, text: string): Entry[] {
  if (live.state !== 'open' || text === '') return [];
  const ideas = live.lanes.map(({ id, name }): Entry => ({
    id: `add-idea-${id}`,
    names: [say('palette-new-idea', { text })],
    detail: name,
    icon: 'note',
    refused: null,
    run: () => void addIdea(live, { lane: id, name, text }),
  }));
  return [
    ...ideas,
    {
      id: 'add-use-case',
      names: [say('palette-new-use-case', { text })],
      icon: 'sheet',
      refused: null,
      run: () => void addUseCase(live, text),
    },
  ];
}

async function addIdea(live: LiveWorkshop, wanted: { lane: string; name: string; text: string }) {
  const { lane, name, text } = wanted;
  try {
    await live.steer({ do: 'add_ideas', new_lanes: [], ideas: [{ id: newId(), lane, text }] });
    notify(say('palette-idea-added', { lane: name }), { undo: true });
  } catch (error) {
    showProblem(error);
  }
}

async function addUseCase(live: LiveWorkshop, title: string) {
  try {
    await live.steer({ do: 'add_use_cases', use_cases: [useCaseTitled(title)] });
    notify(say('palette-use-case-added'), { undo: true });
  } catch (error) {
    showProblem(error);
  }
}
