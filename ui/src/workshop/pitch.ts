/** Pitch: one use case after the other is told about, in the order that was drawn. Pure: the time is passed in. */
import type { UseCaseId } from '$generated/UseCaseId';
import type { WallView } from '$generated/WallView';
import { digits, faceOf, type ClockFace } from './stepClock';

export type Pitch = Extract<WallView, { view: 'pitch' }>;

export interface PitchPlace {
  /** Whose turn it is. */
  current: UseCaseId;
  /** Third of twelve, counting those that are told about at all. */
  number: number;
  of: number;
  previous: UseCaseId | null;
  next: UseCaseId | null;
}

type IsTold = (id: UseCaseId) => boolean;

/**
 * Where the pitch is, without what was parked or stopped since the drawing: its turn goes to the next one,
 * or at the end to the one before. Null where nothing is left.
 */
export function placeOf({ use_cases, at }: Pitch, isTold: IsTold): PitchPlace | null {
  const told = use_cases.filter(isTold);
  const before = use_cases.slice(0, at).filter(isTold).length;
  const index = Math.min(before, told.length - 1);
  const current = told[index];
  if (current === undefined) return null;
  return {
    current,
    number: index + 1,
    of: told.length,
    previous: told[index - 1] ?? null,
    next: told[index + 1] ?? null,
  };
}

/** What its clock, or that of a talk, shows at a time, by the backend's clock in milliseconds. */
export function pitchFace(
  { seconds, ends_at }: Pick<Pitch, 'seconds' | 'ends_at'>,
  now: number,
): ClockFace {
  const clock = { kind: 'pitch', title: '', minutes: seconds / 60, ends_at } as const;
  const face = faceOf({ state: 'runs', ...clock }, now);
  if (!face) throw new Error('a clock that runs has a face');
  // A pitch has one minute: the last one is no news.
  return { ...face, state: face.left <= 0 ? 'over' : 'runs' };
}

/** "0:42", and "+0:07" over time. */
export function pitchDigits(left: number): string {
  return digits(left).replace(/^0(?=\d:)/, '');
}

/** The same clock from the beginning. */
export function fromNow(seconds: number, now: number): string {
  return new Date(now + seconds * 1_000).toISOString();
}
