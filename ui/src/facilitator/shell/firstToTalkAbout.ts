/** Which cell a room should talk about first: the first of the queue that the wall may show. */
import type { CriterionId } from '$generated/CriterionId';
import type { LiveWorkshop } from '$workshop/live.svelte';

export interface CellName {
  use_case: string;
  criterion: CriterionId;
}

/** Of use cases whose closed round is the n-th or a later one; null where there is none. */
export function firstToTalkAbout(live: LiveWorkshop, fromRound: number): CellName | null {
  const open = live.openRound?.number;
  const first = live.queue.find(({ use_case }) => {
    const round = live.standing(use_case)?.round ?? null;
    return round !== null && round >= fromRound && round !== open;
  });
  return first ? { use_case: first.use_case, criterion: first.criterion } : null;
}
