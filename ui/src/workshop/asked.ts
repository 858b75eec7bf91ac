/** Who is asked what. */
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Round } from '$generated/Round';

/**
 * The criteria that a group rates: all of them for a seat without a group, or where the group names none. One
 * that weighs nothing is not asked; where nothing on a side has a weight, all of them weigh the same.
 */
export function criteriaAsked(
  group: Group | undefined,
  criteria: readonly Criterion[],
): readonly Criterion[] {
  const rates = ({ id }: Criterion) =>
    !group || group.criteria.length === 0 || group.criteria.includes(id);
  const weighing = new Set(criteria.filter(({ weight }) => weight > 0).map(({ id }) => sideOf(id)));
  const weighs = ({ id, weight }: Criterion) => weight > 0 || !weighing.has(sideOf(id));
  return criteria.filter((criterion) => rates(criterion) && weighs(criterion));
}

function sideOf(id: string): string {
  return id.slice(0, 1);
}

/** Whether a use case is rated in a round. */
export function isAsked(round: Round, useCase: string): boolean {
  return round.use_cases?.includes(useCase) ?? true;
}
