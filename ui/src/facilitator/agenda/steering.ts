/** What the facilitator does with the agenda: each is one command, and a refusal is shown. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { Proposal } from '$generated/Proposal';
import type { Key } from '$workshop/keys';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import { comingOf, hasBegun, isPaused, ofSession, runningOf } from './steps';

/** What comes next in the sitting that is held or comes next. */
export function nextStep(live: LiveWorkshop): AgendaStep | null {
  const running = runningOf(live.agenda);
  const session = running?.session ?? live.figures?.session ?? live.agenda[0]?.session ?? 1;
  return comingOf(ofSession(live.agenda, session))[0] ?? null;
}

/** What starting it is called. */
export function startName(live: LiveWorkshop, { session }: AgendaStep): Key {
  return hasBegun(ofSession(live.agenda, session)) ? 'agenda-next' : 'agenda-begin';
}

export function start(live: LiveWorkshop, step: AgendaStep): Promise<boolean> {
  return steer(live, { do: 'start_agenda_step', id: step.id });
}

export function end(live: LiveWorkshop, step: AgendaStep): Promise<boolean> {
  return steer(live, { do: 'end_agenda_step', id: step.id });
}

/** Lets the clock of the running step stand still, or go on. */
export function pauseOrResume(live: LiveWorkshop, step: AgendaStep): Promise<boolean> {
  return steer(live, {
    do: isPaused(step) ? 'resume_agenda_step' : 'pause_agenda_step',
    id: step.id,
  });
}

export function stretch(live: LiveWorkshop, step: AgendaStep, minutes: number): Promise<boolean> {
  return steer(live, { do: 'stretch_agenda_step', id: step.id, minutes });
}

export async function catchUp(live: LiveWorkshop, chosen: readonly Proposal[]): Promise<void> {
  const cuts = chosen.map(({ cut }) => cut);
  if (await steer(live, { do: 'catch_up', cuts })) {
    notify(say('agenda-applied', { count: cuts.length }), { undo: true });
  }
}
