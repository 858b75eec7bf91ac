/** The clock of the step that runs, and the way through the day. */
import type { AgendaStep } from '$generated/AgendaStep';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { askOrStart } from '../agenda/asking';
import { end, nextStep, pauseOrResume, startName, stretch } from '../agenda/steering';
import { isOver, isPaused, runningOf } from '../agenda/steps';
import { openAgenda } from '../agenda/way.svelte';
import { toggle } from '../shell/overlay.svelte';
import { named, type Action } from './action';
import { pointed } from './pointed.svelte';
import { isOnPage, letter, shift } from './pressed';
import { unless } from './workshop';

const section = 'agenda';

export function ofTheAgenda(live: LiveWorkshop): Action[] {
  const running = runningOf(live.agenda);
  const next = nextStep(live);
  const none = live.agenda.length === 0 ? say('agenda-why-empty') : null;
  const notRunning = none ?? (running ? null : say('agenda-why-not-running'));
  const paused = running !== null && isPaused(running);
  return [
    {
      id: 'next-step',
      name: named(next ? startName(live, next) : 'agenda-next'),
      detail: next?.title,
      icon: 'play',
      group: 'act',
      keys: [shift, '→'],
      section,
      heard: { single: true, matches: isNext },
      refused: unless(live, none ?? (next ? null : say('agenda-why-last'))),
      run: () => void (next && askOrStart(live, next)),
    },
    {
      id: 'pause-step',
      name: named(paused ? 'agenda-resume' : 'agenda-pause'),
      shortName: named('agenda-keys-pause'),
      detail: running?.title,
      icon: paused ? 'play' : 'pause',
      group: 'act',
      keys: ['Space'],
      section,
      // On a button or a note Space presses or lifts it.
      heard: {
        single: true,
        matches: (event) => event.key === ' ' && !event.repeat && isOnPage(event),
      },
      refused: unless(live, notRunning),
      run: () => void (running && pauseOrResume(live, running)),
    },
    minutes(live, running, -1),
    minutes(live, running, 1),
    {
      id: 'end-step',
      name: named('agenda-end'),
      detail: running?.title,
      icon: 'check',
      group: 'act',
      refused: unless(live, notRunning),
      run: () => void (running && end(live, running)),
    },
    {
      id: 'words',
      name: named('agenda-words'),
      icon: 'note',
      group: 'go',
      keys: ['W'],
      section,
      heard: { single: true, matches: (event) => letter(event) === 'w' },
      refused: unless(live, none),
      run: () => toggle('words'),
    },
    {
      id: 'agenda',
      name: named('agenda-title'),
      icon: 'clock',
      group: 'go',
      refused: unless(live, null),
      run: openAgenda,
    },
  ];
}

/** A text that was marked with the mouse grows with these keys. */
function isNext({ key, shiftKey, repeat }: KeyboardEvent): boolean {
  return shiftKey && key === 'ArrowRight' && !repeat && getSelection()?.isCollapsed !== false;
}

/** One minute more or less, for the step that the keys are at, else for the one that runs. */
function minutes(live: LiveWorkshop, running: AgendaStep | null, by: 1 | -1): Action {
  const step = live.agenda.find(({ id }) => id === pointed.step) ?? running;
  const none = say('agenda-why-not-running');
  const why = step ? (isOver(step) ? say('agenda-why-over') : null) : none;
  const key = by > 0 ? ']' : '[';
  return {
    id: by > 0 ? 'minute-more' : 'minute-less',
    name: named(by > 0 ? 'agenda-more' : 'agenda-less'),
    detail: step?.title,
    icon: by > 0 ? 'plus' : 'minus',
    group: 'act',
    keys: [key],
    section,
    heard: { single: true, matches: (event) => event.key === key },
    refused: unless(live, why),
    run: () => void (step && stretch(live, step, by)),
  };
}
