/** Which cell a room should talk about first. */
import type { CriterionId } from '$generated/CriterionId';
import type { LiveWorkshop } from '$workshop/live.svelte';

export interface CellName {
  use_case: string;
  criterion: CriterionId;
}

/**
 * The cell with the least agreement, of use cases whose closed round is the n-th or a later one; null where there
 * is none.
 */
export function mostDivided(live: LiveWorkshop, fromRound: number): CellName | null {
  const open = live.openRound?.number;
  const talked = live.standings.filter(
    ({ round, state }) =>
      round !== null &&
      round >= fromRound &&
      round !== open &&
      state !== 'parked' &&
      state !== 'stopped',
  );
  const cells = talked.flatMap(({ use_case }) =>
    Object.entries(live.cells(use_case)).flatMap(([criterion, cell]) =>
      cell ? [{ use_case, criterion, agreement: cell.agreement ?? 1 }] : [],
    ),
  );
  const [first] = cells.toSorted((a, b) => a.agreement - b.agreement);
  return first ? { use_case: first.use_case, criterion: first.criterion } : null;
}
