/** The shortlist as a wall has room for it. Pure. */
import type { Listed } from '$workshop/shortlist';

/** Rows of one page, in two columns. */
export const ROWS = 9;
const PAGE = 2 * ROWS;

export interface OnWall {
  /** What is chosen, and below the line as many with dots as fill the last page. */
  pages: readonly (readonly Listed[])[];
  /** Cards below the line that are on no page. */
  more: number;
}

/** What is chosen comes first, the rescued one last of it; the line lies behind it. */
export function onWall(list: readonly Listed[]): OnWall {
  const chosen = inOrder(list).filter(({ above, rescued }) => above || rescued);
  const below = list.filter(({ above, rescued }) => !above && !rescued);
  const room = PAGE - (chosen.length % PAGE || (chosen.length > 0 ? PAGE : 0));
  const shown = [...chosen, ...below.filter(({ count }) => count > 0).slice(0, room)];
  const pages: Listed[][] = [];
  for (let from = 0; from < shown.length; from += PAGE) pages.push(shown.slice(from, from + PAGE));
  return { pages, more: chosen.length + below.length - shown.length };
}

/** As it hangs: above the line, then what is rescued, then what is below. */
export function inOrder(list: readonly Listed[]): Listed[] {
  const rank = ({ above, rescued }: Listed) => (above ? 0 : rescued ? 1 : 2);
  return list.toSorted((a, b) => rank(a) - rank(b));
}
