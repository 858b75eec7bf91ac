/** The steps of the agenda: which one runs, what comes, how its clock stands. As the backend reckons it. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { RoomClock } from '$generated/RoomClock';

/** Most minutes of one step. The least is one; none is left out. */
export const MINUTES_MOST = 480;

/** Its length today in minutes; 0 is left out. */
export function lengthOf({ minutes, added }: AgendaStep): number {
  return Math.max(0, minutes + added);
}

export function runs({ run }: AgendaStep): boolean {
  return run !== null && run.ended_at === null;
}

export function isOver({ run }: AgendaStep): boolean {
  return run !== null && run.ended_at !== null;
}

/** Its clock stands still. */
export function isPaused({ run }: AgendaStep): boolean {
  return run !== null && run.paused_at !== null;
}

export function runningOf(agenda: readonly AgendaStep[]): AgendaStep | null {
  return agenda.find(runs) ?? null;
}

export function ofSession(agenda: readonly AgendaStep[], session: number): AgendaStep[] {
  return agenda.filter((step) => step.session === session);
}

/** What is still to come in a sitting: what stands behind everything that began, without what is left out. */
export function comingOf(sitting: readonly AgendaStep[]): AgendaStep[] {
  const front = sitting.findLastIndex(({ run }) => run !== null);
  return sitting.slice(front + 1).filter((step) => lengthOf(step) > 0);
}

/** Whether something of a sitting began. */
export function hasBegun(sitting: readonly AgendaStep[]): boolean {
  return sitting.some(({ run }) => run !== null);
}

/** Which step of its sitting it is: 9 of 18. */
export function placeIn(
  agenda: readonly AgendaStep[],
  { id, session }: AgendaStep,
): { number: number; of: number } {
  const sitting = ofSession(agenda, session);
  return { number: sitting.findIndex((step) => step.id === id) + 1, of: sitting.length };
}

/** The clock of a step, as the room has it. */
export function clockOf(step: AgendaStep | null): RoomClock {
  const run = step?.run;
  if (!step || !run || run.ended_at !== null) return { state: 'idle' };
  const { kind, title } = step;
  const minutes = lengthOf(step);
  const started = Date.parse(run.started_at);
  if (run.paused_at !== null) {
    const counted = (Date.parse(run.paused_at) - started) / 1_000 - run.uncounted_seconds;
    const left_seconds = minutes * 60 - Math.max(0, Math.floor(counted));
    return { state: 'paused', kind, title, minutes, left_seconds };
  }
  const ends = started + (minutes * 60 + run.uncounted_seconds) * 1_000;
  return { state: 'runs', kind, title, minutes, ends_at: new Date(ends).toISOString() };
}
