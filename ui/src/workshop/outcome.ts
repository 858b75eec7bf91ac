/** What came of a vote, as lines to show. */
import type { Outcome } from '$generated/Outcome';

/** One line with a bar. */
export interface OutcomeLine {
  /** Of an idea, a criterion, or a hand. */
  id: string;
  count: number;
  /** Of the highest line, 0..1. */
  share: number;
}

/** Dots on one idea. */
export interface DotLine extends OutcomeLine {
  /** How many people gave any. */
  people: number;
}

/**
 * Sums of dots, most first, then those of most people; equal ones keep the order they came in. Ideas that are gone, and
 * those with fewer dots than `least`, are left out.
 */
export function dotLines(
  { dots, people }: Extract<Outcome, { kind: 'dots' }>,
  ideas: readonly { id: string }[],
  least = 1,
): DotLine[] {
  const counted = ideas.map(({ id }) => ({ id, count: dots[id] ?? 0, people: people[id] ?? 0 }));
  return withShares(
    counted
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || b.people - a.people),
  );
}

/** How many showed each hand, from 0 to 5. */
export function fistLines(outcome: Extract<Outcome, { kind: 'fist' }>): OutcomeLine[] {
  return withShares(outcome.counts.map((count, hand) => ({ id: String(hand), count })));
}

/** People who are below three and have the floor. */
export function belowThree(outcome: Extract<Outcome, { kind: 'fist' }>): number {
  return outcome.counts.slice(0, 3).reduce((sum, count) => sum + count, 0);
}

/** The room's weights, in the order of the criteria. */
export function pointLines(
  outcome: Extract<Outcome, { kind: 'points' }>,
  criteria: readonly { id: string }[],
): (OutcomeLine & { lowest: number; highest: number })[] {
  const spread = criteria.flatMap(({ id }) => {
    const of = outcome.criteria[id];
    return of ? [{ id, count: of.mean, lowest: of.lowest, highest: of.highest }] : [];
  });
  return withShares(spread);
}

/**
 * The room's weights as whole numbers that come to 100 on each side: what is left over by rounding goes to
 * those that lost most by it.
 */
export function agreedWeights(
  outcome: Extract<Outcome, { kind: 'points' }>,
): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const side of ['V', 'C']) {
    const means = Object.entries(outcome.criteria).flatMap(([id, spread]) =>
      id.startsWith(side) && spread ? [{ id, mean: spread.mean }] : [],
    );
    if (means.length === 0) continue;
    const byLoss = [...means].sort((a, b) => (b.mean % 1) - (a.mean % 1));
    const over = 100 - means.reduce((sum, { mean }) => sum + Math.floor(mean), 0);
    byLoss.forEach(({ id, mean }, index) => {
      weights[id] = Math.floor(mean) + (index < over ? 1 : 0);
    });
  }
  return weights;
}

function withShares<T extends { count: number }>(lines: readonly T[]): (T & { share: number })[] {
  const highest = Math.max(1, ...lines.map(({ count }) => count));
  return lines.map((line) => ({ ...line, share: line.count / highest }));
}
