/** Whose turn it is: to be told about, and to speak. */
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { navigation } from '$workshop/navigation.svelte';
import { giveTurn, pitchPlace, restartPitch } from '../pitch/pitch.svelte';
import { openPitch, openRobin, tab } from '../pitch/tab.svelte';
import { named, type Action } from './action';
import { unless } from './workshop';

const section = 'agenda';

export function ofThePitch(live: LiveWorkshop): Action[] {
  const place = pitchPlace(live);
  const notDrawn = place ? null : say('pitch-why-not-drawn');
  const title = (id: string | null | undefined) => (id ? live.useCase(id)?.title : undefined);
  return [
    {
      id: 'pitch',
      name: named('pitch-open'),
      icon: 'flag',
      group: 'go',
      refused: unless(live, null),
      run: openPitch,
    },
    {
      id: 'robin',
      name: named('robin-title'),
      icon: 'people',
      group: 'go',
      refused: unless(live, null),
      run: openRobin,
    },
    {
      id: 'pitch-next',
      name: named('pitch-next-case'),
      detail: title(place?.next),
      icon: 'right',
      group: 'act',
      keys: ['→'],
      section,
      heard: { single: true, matches: (event) => isForPitch(event, 'ArrowRight') },
      refused: unless(live, notDrawn ?? (place?.next ? null : say('pitch-why-last'))),
      run: () => place?.next && giveTurn(live, place.next),
    },
    {
      id: 'pitch-back',
      name: named('pitch-previous-case'),
      detail: title(place?.previous),
      icon: 'left',
      group: 'act',
      keys: ['←'],
      section,
      heard: { single: true, matches: (event) => isForPitch(event, 'ArrowLeft') },
      refused: unless(live, notDrawn ?? (place?.previous ? null : say('pitch-why-first'))),
      run: () => place?.previous && giveTurn(live, place.previous),
    },
    {
      id: 'pitch-restart',
      name: named('pitch-restart'),
      detail: title(place?.current),
      icon: 'undo',
      group: 'act',
      refused: unless(live, notDrawn),
      run: () => restartPitch(live),
    },
  ];
}

/** On the pitch's own page, and not where an arrow moves a choice. */
function isForPitch({ key, shiftKey, repeat, target }: KeyboardEvent, wanted: string): boolean {
  if (key !== wanted || shiftKey || repeat) return false;
  if (navigation.page !== 'pitch' || tab.current !== 'pitch') return false;
  return !(target instanceof Element && target.closest('[role=radio]'));
}
