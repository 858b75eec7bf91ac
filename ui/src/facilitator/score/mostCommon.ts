/** The figure that stands most often, zero aside; 0 where there is none. */
export function mostCommon(figures: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  counts.delete(0);
  let common = 0;
  for (const [figure, count] of counts) {
    if (count > (counts.get(common) ?? 0)) common = figure;
  }
  return common;
}
