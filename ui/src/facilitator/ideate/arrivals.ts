/** What came in since one looked last, lane by lane. Texts of hidden ideas are never known here. */
import type { HiddenIdeas } from '$generated/HiddenIdeas';
import type { Idea } from '$generated/Idea';

/** What the board looked like. */
export interface Seen {
  ideas: ReadonlySet<string>;
  hidden: ReadonlyMap<string, number>;
}

export function seenNow(ideas: readonly Idea[], hidden: readonly HiddenIdeas[]): Seen {
  return {
    ideas: new Set(ideas.map(({ id }) => id)),
    hidden: new Map(hidden.map(({ lane, count }) => [lane, count])),
  };
}

/** How many came in, by lane. Ideas that were only revealed were counted while they were hidden. */
export function cameIn(
  before: Seen,
  ideas: readonly Idea[],
  hidden: readonly HiddenIdeas[],
): { lane: string; count: number }[] {
  const counts = new Map<string, number>();
  const add = (lane: string, by: number) => counts.set(lane, (counts.get(lane) ?? 0) + by);
  for (const { id, lane } of ideas) if (!before.ideas.has(id)) add(lane, 1);
  for (const { lane, count } of hidden) add(lane, count);
  for (const [lane, count] of before.hidden) add(lane, -count);
  return [...counts].flatMap(([lane, count]) => (count > 0 ? [{ lane, count }] : []));
}
