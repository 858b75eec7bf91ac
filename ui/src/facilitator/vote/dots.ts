/** How many dots a person gets: about a third of what there is to vote on, three at least and ten at most. */
export function dotsFor(ideas: number): number {
  return Math.min(10, Math.max(3, Math.round(ideas / 3)));
}
