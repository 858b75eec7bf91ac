/** Who is asked what. */
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Round } from '$generated/Round';

/** The criteria that a group rates: all of them for a seat without a group, or where the group names none. */
export function criteriaAsked(
  group: Group | undefined,
  criteria: readonly Criterion[],
): readonly Criterion[] {
  if (!group || group.criteria.length === 0) return criteria;
  return criteria.filter(({ id }) => group.criteria.includes(id));
}

/** Whether a use case is rated in a round. */
export function isAsked(round: Round, useCase: string): boolean {
  return round.use_cases?.includes(useCase) ?? true;
}
