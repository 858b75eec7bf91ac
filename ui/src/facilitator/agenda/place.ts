import type { AgendaStep } from '$generated/AgendaStep';
import { inLanguage, say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { placeIn, runningOf } from './steps';
import { textsOf } from './texts';

/** "Practice rating, step 9 of 17". */
export function placeText(live: LiveWorkshop, step: AgendaStep): string {
  const name = inLanguage(textsOf(step.kind).name);
  return say('agenda-place', { name, ...placeIn(live.agenda, step) });
}

/** Where the room is; empty while no step runs. */
export function runningPlace(live: LiveWorkshop): string {
  const running = runningOf(live.agenda);
  return running ? placeText(live, running) : '';
}
