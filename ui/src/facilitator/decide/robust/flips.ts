/** What it takes to replace the first: one weight at a time. */
import type { Criterion } from '$generated/Criterion';
import type { Robustness } from '$generated/Robustness';
import type { WeightFlip } from '$generated/WeightFlip';

export interface Flip extends WeightFlip {
  criterion: Criterion;
  /** Its share of its side as it was agreed, out of 100. */
  now: number;
}

/** Flips of the ranking, the smallest change first. */
export function flipsOf(
  robustness: Robustness | null,
  criteria: readonly Criterion[],
  shareOf: (criterion: string) => number,
): Flip[] {
  return criteria
    .flatMap((criterion) => {
      const flip = robustness?.flips[criterion.id];
      return flip ? [{ ...flip, criterion, now: shareOf(criterion.id) }] : [];
    })
    .sort((a, b) => away(a) - away(b));
}

function away({ weight, now }: Flip): number {
  return Math.abs(100 * weight - now);
}

/** The share as it is said: a decimal only where the whole number would be the one it flips at. */
export function saidNow({ now, beyond }: Flip): { value: number; digits: number } {
  return Math.round(now) === beyond ? { value: now, digits: 1 } : { value: now, digits: 0 };
}
