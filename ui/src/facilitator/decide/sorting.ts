/** The order of the table. What has no figure stands last, whichever way it is sorted. */
import type { DecideCase } from './decision.svelte';

export type SortBy = 'rank' | 'title' | 'value' | 'cost' | 'score' | 'ratio';

/** Each column begins with what is best: the first rank, the highest value, the lowest cost. */
export function sortCases(
  cases: readonly DecideCase[],
  by: SortBy,
  reversed: boolean,
): readonly DecideCase[] {
  if (by === 'rank' && !reversed) return cases;
  const way = reversed ? -1 : 1;
  if (by === 'title') {
    const collator = new Intl.Collator();
    return cases.toSorted((a, b) => way * collator.compare(a.useCase.title, b.useCase.title));
  }
  const lowestFirst = by === 'rank' || by === 'cost';
  return cases.toSorted((a, b) => {
    const [left, right] = [a.standing[by], b.standing[by]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return way * (lowestFirst ? left - right : right - left);
  });
}
