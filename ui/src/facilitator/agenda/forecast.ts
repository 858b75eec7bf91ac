/** The day on an axis of time: as it was planned, and as it goes. Times are milliseconds by the backend's clock. */
import type { AgendaStep } from '$generated/AgendaStep';
import { faceOf } from '$workshop/stepClock';
import { clockOf, comingOf, isOver, lengthOf, runningOf } from './steps';

export interface Block {
  step: AgendaStep;
  from: number;
  until: number;
  state: 'planned' | 'past' | 'running' | 'coming';
  /** It is shorter than it stands in the agenda, by what is ticked or dragged. */
  changed: boolean;
}

/** Minutes that steps would have, by the id of the step. */
export type Wish = ReadonlyMap<string, number>;

export interface Axis {
  from: number;
  until: number;
}

const MINUTE = 60_000;
/** A plan this far from when the room began was made for another day. */
const NEAR = 6 * 60 * MINUTE;
/** Minutes from one mark of the axis to the next. */
const MARKS = [5, 10, 15, 30, 60, 120, 240];
const MOST_MARKS = 9;

/** When a sitting began or begins, by its plan. */
export function planStart(
  sitting: readonly AgendaStep[],
  startsAt: string | null,
  now: number,
): number {
  const began = sitting.flatMap(({ run }) => (run ? [Date.parse(run.started_at)] : []));
  const first = began.length > 0 ? Math.min(...began) : null;
  const planned = startsAt === null ? null : Date.parse(startsAt);
  if (first !== null) {
    return planned !== null && Math.abs(first - planned) <= NEAR ? planned : first;
  }
  return planned !== null && planned > now ? planned : now;
}

/** The plan: one step after the other, without what was added or cut since. */
export function plannedBlocks(sitting: readonly AgendaStep[], start: number): Block[] {
  let from = start;
  return sitting.map((step) => {
    const until = from + step.minutes * MINUTE;
    const block: Block = { step, from, until, state: 'planned', changed: false };
    from = until;
    return block;
  });
}

/** What was, what is, and what comes if all of it takes as long as it has, or as it is wished. */
export function realBlocks(
  sitting: readonly AgendaStep[],
  start: number,
  now: number,
  wish: Wish = new Map(),
): Block[] {
  const past = pastBlocks(sitting);
  const lastEnd = past.at(-1)?.until ?? null;
  const running = runningBlock(sitting, lastEnd, now, wish);
  const blocks = running ? [...past, running] : past;
  let from = running?.until ?? (lastEnd === null ? start : Math.max(now, lastEnd));
  for (const step of comingOf(sitting)) {
    const length = wish.get(step.id) ?? lengthOf(step);
    if (length === 0) continue;
    const until = from + length * MINUTE;
    blocks.push({ step, from, until, state: 'coming', changed: length !== lengthOf(step) });
    from = until;
  }
  return blocks;
}

/** Steps that ended, in the order they did; one that was opened again does not lie over the others. */
function pastBlocks(sitting: readonly AgendaStep[]): Block[] {
  const ended = sitting.filter(isOver).map((step): Block => {
    const [from, until] = [step.run?.started_at, step.run?.ended_at].map((at) =>
      Date.parse(at ?? ''),
    ) as [number, number];
    return { step, from, until, state: 'past', changed: false };
  });
  let last = -Infinity;
  return ended
    .toSorted((a, b) => a.until - b.until)
    .map((block) => {
      const from = Math.min(block.until, Math.max(block.from, last));
      last = block.until;
      return { ...block, from };
    });
}

function runningBlock(
  sitting: readonly AgendaStep[],
  lastEnd: number | null,
  now: number,
  wish: Wish,
): Block | null {
  const step = runningOf(sitting);
  if (!step?.run) return null;
  const length = wish.get(step.id) ?? lengthOf(step);
  const wished = { ...step, added: length - step.minutes };
  const left = faceOf(clockOf(wished), now)?.left ?? 0;
  const from = Math.min(now, Math.max(Date.parse(step.run.started_at), lastEnd ?? -Infinity));
  const until = now + Math.max(0, left) * 1_000;
  return { step, from, until, state: 'running', changed: length !== lengthOf(step) };
}

/** What both strips and the end of the day fit on. */
export function axisOf(blocks: readonly Block[], times: readonly number[]): Axis {
  const all = [...blocks.flatMap(({ from, until }) => [from, until]), ...times];
  const [from, until] = [Math.min(...all), Math.max(...all)];
  return { from, until: Math.max(until, from + MINUTE) };
}

/** Where a time is on the axis, 0..1. */
export function placeOn({ from, until }: Axis, at: number): number {
  return (at - from) / (until - from);
}

/** The times that are named above the axis: round ones on the clock of this place. */
export function marksOf({ from, until }: Axis): number[] {
  const minutes = (until - from) / MINUTE;
  const apart = (MARKS.find((step) => minutes / step < MOST_MARKS) ?? 480) * MINUTE;
  const zone = new Date(from).getTimezoneOffset() * MINUTE;
  const first = Math.ceil((from - zone) / apart) * apart + zone;
  const marks: number[] = [];
  for (let at = first; at <= until; at += apart) marks.push(at);
  return marks;
}
