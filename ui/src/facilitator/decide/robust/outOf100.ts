/** Natural frequencies: whole numbers that a room can say aloud. */
import type { Quadrant } from '$generated/Quadrant';
import type { RobustUseCase } from '$generated/RobustUseCase';

/** A share of 0..1 out of 100. */
export function outOf100(share: number): number {
  return Math.round(share * 100);
}

const QUADRANTS: readonly Quadrant[] = ['quick_win', 'big_bet', 'fill_in', 'reconsider'];

export interface ClassCount {
  quadrant: Quadrant;
  /** Of 100 re-votes, more than 0. */
  count: number;
}

/** How many of 100 re-votes put a use case into each box, the most first: together they are 100. */
export function classCounts(classes: NonNullable<RobustUseCase['classes']>): ClassCount[] {
  const exact = QUADRANTS.map((quadrant) => ({ quadrant, share: 100 * classes[quadrant] }));
  const counts = exact.map(({ quadrant, share }) => ({
    quadrant,
    count: Math.floor(share + 1e-9),
    rest: share - Math.floor(share + 1e-9),
  }));
  // What rounding down left over goes to those that lost most by it.
  let left = 100 - counts.reduce((sum, { count }) => sum + count, 0);
  for (const one of counts.toSorted((a, b) => b.rest - a.rest)) {
    if (left <= 0) break;
    one.count += 1;
    left -= 1;
  }
  return counts
    .filter(({ count }) => count > 0)
    .map(({ quadrant, count }) => ({ quadrant, count }))
    .sort((a, b) => b.count - a.count);
}
