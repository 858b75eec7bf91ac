/** How firmly the first three stand, in one sentence that claims no more than the figures do. */
import type { Key } from '$workshop/keys';

export interface Firm {
  title: string;
  /** Of 100 weightings, in how many it is among the first three. */
  count: number;
}

/** Of ranked use cases, best first. */
export function firmness(ranked: readonly Firm[]): { key: Key; words?: Record<string, string> } {
  const always = ranked.filter(({ count }) => count === 100);
  const [first, second] = always;
  if (always.length > 2) return { key: 'wall-ranking-firm' };
  if (first && second) {
    return { key: 'wall-ranking-two', words: { first: first.title, second: second.title } };
  }
  if (first) return { key: 'wall-ranking-one', words: { title: first.title } };
  return { key: 'wall-ranking-open' };
}
