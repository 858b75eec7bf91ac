/** One cell that divides the room: its bars and camps, and what moved between two rounds. */
import type { CellInRound } from '$generated/CellInRound';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { WallCell } from '$generated/WallCell';
import type { Key } from './keys';

export interface Bar {
  point: number;
  count: number;
  /** Below the mean of a divided room, or above it; a room that agrees is one camp. */
  camp: 'lower' | 'upper';
}

export function barsOf(cell: CellInRound, { lowest }: Criterion): readonly Bar[] {
  const isDivided = cell.word === 'split' || cell.word === 'mixed';
  return cell.histogram.map((count, index) => {
    const point = lowest + index;
    return { point, count, camp: isDivided && point > cell.mean ? 'upper' : 'lower' };
  });
}

/** The sentence of what agreement on one camp's point would change: the second one goes on from the first. */
export function agreedKey(index: number, stays: boolean): Key {
  if (index === 0) return stays ? 'wall-agreed-stays' : 'wall-agreed-becomes';
  return stays ? 'wall-agreed-on-stays' : 'wall-agreed-on-becomes';
}

/** Groups that can be compared, the lowest mean first. */
export function groupMeans(
  { groups }: CellInRound,
  all: readonly Group[],
): readonly { group: Group; mean: number }[] {
  return all
    .flatMap((group) => {
      const mean = groups[group.id];
      return typeof mean === 'number' ? [{ group, mean }] : [];
    })
    .sort((a, b) => a.mean - b.mean);
}

export interface ShiftLine {
  /** Null: the whole room. */
  group: Group | null;
  before: number;
  now: number;
}

/** A line for each group that could be compared both times, else one for the whole room. */
export function shiftLines(
  { now, before }: WallCell,
  groups: readonly Group[],
): readonly ShiftLine[] {
  if (!before) return [];
  const earlier = new Map(groupMeans(before, groups).map(({ group, mean }) => [group.id, mean]));
  const lines = groupMeans(now, groups).flatMap(({ group, mean }) => {
    const was = earlier.get(group.id);
    return was === undefined ? [] : [{ group, before: was, now: mean }];
  });
  return lines.length > 0 ? lines : [{ group: null, before: before.mean, now: now.mean }];
}
