/** What the console says by itself while the day goes on: a step began, time runs short, time is up. */
import { untrack } from 'svelte';
import type { StepKind } from '$generated/StepKind';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { announce, interrupt, notify } from '$workshop/notices.svelte';
import { faceOf, saidBetween, type ClockFace } from '$workshop/stepClock';
import { clockOf, lengthOf, runningOf } from './steps';

const BEGINNINGS: (StepKind | undefined)[] = ['start_agenda_step', 'reopen_agenda_step'];

/** Called once by the page that follows the workshop. */
export function followAgenda(live: LiveWorkshop): void {
  const running = $derived(runningOf(live.agenda));
  const id = $derived(running?.id ?? null);

  let workshop = '';
  let known: string | null = null;
  $effect(() => {
    const [now, isSame] = [id, live.workshopId === workshop];
    const isNews = isSame && now !== null && now !== known;
    [workshop, known] = [live.workshopId, now];
    if (isNews) untrack(sayStarted);
  });

  let before: ClockFace | null = null;
  $effect(() => {
    const face = running && faceOf(clockOf(running), live.backend.now);
    const minutes = saidBetween(before, face);
    before = face;
    if (minutes === 0) interrupt(say('agenda-time-up'));
    else if (minutes !== null) announce(say('agenda-minutes-left', { minutes }));
    if (face === null || face.left > 0) interrupt('');
  });

  function sayStarted() {
    // What an undo brings back has not begun.
    if (!running || !BEGINNINGS.includes(live.history[0]?.step.kind)) return;
    const words = { title: running.title, minutes: lengthOf(running) };
    notify(say('agenda-started', words), { undo: BEGINNINGS.includes(live.undo?.kind) });
  }
}
