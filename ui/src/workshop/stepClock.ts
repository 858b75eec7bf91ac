/** What the clock of a step shows. Pure: the time is passed in. */
import type { RoomClock } from '$generated/RoomClock';

export interface ClockFace {
  /** `low` is the last minute. */
  state: 'runs' | 'low' | 'over' | 'paused';
  /** Whole seconds; less than zero is over time. */
  left: number;
  /** How much of the step is left, 0..1. */
  share: number;
}

const LAST_MINUTE = 60;
/** Minutes that are said as they come near: how many are left. */
const SAID = [5, 1, 0] as const;

/** What a clock shows at a time, by the backend's clock in milliseconds; null while no step runs. */
export function faceOf(clock: RoomClock, now: number): ClockFace | null {
  if (clock.state === 'idle') return null;
  const left = clock.state === 'paused' ? clock.left_seconds : secondsTo(clock.ends_at, now);
  const share = Math.min(1, Math.max(0, left / (clock.minutes * 60)));
  return { state: stateOf(clock.state, left), left, share };
}

/** A second that has begun is still there; nought is never less than nought. */
function secondsTo(end: string, now: number): number {
  return Math.ceil((Date.parse(end) - now) / 1_000) || 0;
}

function stateOf(state: 'runs' | 'paused', left: number): ClockFace['state'] {
  if (state === 'paused') return 'paused';
  if (left <= 0) return 'over';
  return left <= LAST_MINUTE ? 'low' : 'runs';
}

/** "04:20", and "+0:40" over time. */
export function digits(left: number): string {
  const seconds = Math.abs(left);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return left < 0 ? `+${minutes}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}

/** Minutes left that are to be said now: 5, 1 or 0, as the clock goes past them; else null. */
export function saidBetween(before: ClockFace | null, after: ClockFace | null): number | null {
  if (!before || !after || before.state === 'paused' || after.state === 'paused') return null;
  // A clock that was set is no clock that went on.
  if (before.left <= after.left || before.left - after.left > LAST_MINUTE) return null;
  return SAID.find((minutes) => before.left > minutes * 60 && after.left <= minutes * 60) ?? null;
}
