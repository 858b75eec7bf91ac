/** Who is asked what. */
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Round } from '$generated/Round';
import type { Seat } from '$generated/Seat';

/** The criteria that a seat's group rates: all of them where it has no group, or the group names none. */
export function askedOf(
  seat: Seat | null,
  groups: readonly Group[],
  criteria: readonly Criterion[],
): readonly Criterion[] {
  const group = groups.find(({ id }) => id === seat?.group);
  if (!group || group.criteria.length === 0) return criteria;
  return criteria.filter(({ id }) => group.criteria.includes(id));
}

/** Whether a use case is rated in a round. */
export function isAsked(round: Round, useCase: string): boolean {
  return round.use_cases === null || round.use_cases.includes(useCase);
}

/** The points of a criterion's scale, from the lowest on. */
export function pointsOf({ lowest, highest }: Criterion): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}

/** The point that a key means: digits, as far as the scale goes. */
export function pointOfKey(key: string, { lowest, highest }: Criterion): number | null {
  if (!/^[0-9]$/.test(key)) return null;
  const point = Number(key);
  return point >= lowest && point <= highest ? point : null;
}
