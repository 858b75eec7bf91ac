/** The weights of each side: what they add up to. Pure. */
import type { Criterion } from '$generated/Criterion';

export interface Side {
  side: 'value' | 'cost';
  criteria: readonly Criterion[];
}

export function sidesOf(criteria: readonly Criterion[]): [Side, Side] {
  return [
    { side: 'value', criteria: criteria.filter(({ id }) => id.startsWith('V')) },
    { side: 'cost', criteria: criteria.filter(({ id }) => id.startsWith('C')) },
  ];
}

/** The criteria of the side that one of them belongs to. */
export function sideOf(criteria: readonly Criterion[], criterion: string): readonly string[] {
  return criteria.map(({ id }) => id).filter((id) => id[0] === criterion[0]);
}

/** How much a criterion counts within its side, out of 100. Where nothing has a weight, all count the same. */
export function shareWithin(
  side: readonly string[],
  criterion: string,
  weightOf: (id: string) => number,
): number {
  const total = side.reduce((sum, id) => sum + weightOf(id), 0);
  return total === 0 ? 100 / side.length : (100 * weightOf(criterion)) / total;
}

/** Weights in which one criterion has a share of its side, out of 100; the others share the rest as they did. */
export function withShare(
  weights: Readonly<Record<string, number>>,
  criterion: string,
  share: number,
): Record<string, number> {
  const others = Object.keys(weights).filter((id) => id[0] === criterion[0] && id !== criterion);
  const rest = others.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const part = (id: string) => (rest === 0 ? 1 / others.length : (weights[id] ?? 0) / rest);
  return {
    ...weights,
    ...Object.fromEntries(others.map((id) => [id, (100 - share) * part(id)])),
    [criterion]: others.length === 0 ? (weights[criterion] ?? 0) : share,
  };
}

export interface Balance {
  state: 'whole' | 'short' | 'over' | 'zero';
  sum: number;
  /** How far from 100. */
  by: number;
}

/** Whether the weights of a side add up to 100, to a tenth. */
export function balanceOf(criteria: readonly Pick<Criterion, 'weight'>[]): Balance {
  const sum = Math.round(criteria.reduce((all, { weight }) => all + weight, 0) * 10) / 10;
  const by = Math.round(Math.abs(100 - sum) * 10) / 10;
  if (sum === 0) return { state: 'zero', sum, by };
  if (by === 0) return { state: 'whole', sum, by };
  return { state: sum < 100 ? 'short' : 'over', sum, by };
}

/** The number that the next criterion of a side gets: one that never was another's. */
export function nextId(
  side: Side['side'],
  criteria: readonly Pick<Criterion, 'id'>[],
  retired: { retired_value: number; retired_cost: number },
  shipped: number,
): string {
  const letter = side === 'value' ? 'V' : 'C';
  const numbers = criteria
    .filter(({ id }) => id.startsWith(letter))
    .map(({ id }) => Number(id.slice(1)));
  const gone = side === 'value' ? retired.retired_value : retired.retired_cost;
  return `${letter}${Math.max(shipped, gone, ...numbers) + 1}`;
}
