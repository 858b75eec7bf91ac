/** Which rows of a long list are on the screen. Rows are of one height. */
export interface Stretch {
  /** Of the first row that is drawn, and behind the last. */
  first: number;
  end: number;
  /** Height of what is not drawn above and below, in pixels. */
  above: number;
  below: number;
}

/** Drawn beyond what is seen, so that a fast wheel shows no gaps: so many rows, or of high ones what fills so many pixels. */
const SPARE_ROWS = 8;
const SPARE_HEIGHT = 400;

export function rowsOnScreen(
  scrolled: number,
  height: number,
  rowHeight: number,
  count: number,
): Stretch {
  const fits = Math.ceil(height / rowHeight);
  // Right after a filter the list may still be scrolled to where no row is any more.
  const top = Math.min(Math.max(0, Math.floor(scrolled / rowHeight)), Math.max(0, count - fits));
  const spare = Math.min(SPARE_ROWS, Math.ceil(SPARE_HEIGHT / rowHeight));
  const first = Math.max(0, top - spare);
  const end = Math.min(count, top + fits + 1 + spare);
  return { first, end, above: first * rowHeight, below: (count - end) * rowHeight };
}

/**
 * The same where rows are of different heights: `ends` says for each where it ends, in pixels from the top of the list, and
 * never falls.
 */
export function unevenRowsOnScreen(
  scrolled: number,
  height: number,
  ends: readonly number[],
): Stretch {
  const whole = ends.at(-1) ?? 0;
  const top = Math.min(Math.max(0, scrolled), Math.max(0, whole - height));
  const first = firstBeyond(ends, top - SPARE_HEIGHT);
  const end = Math.min(ends.length, firstBeyond(ends, top + height + SPARE_HEIGHT) + 1);
  const above = first === 0 ? 0 : (ends[first - 1] ?? 0);
  return { first, end, above, below: whole - (ends[end - 1] ?? whole) };
}

/** The first row that ends below a place; behind the last one where none does. */
function firstBeyond(ends: readonly number[], place: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Where to scroll so that a row is seen whole; the same place if it is already. */
export function scrollToRow(
  row: number,
  scrolled: number,
  height: number,
  rowHeight: number,
): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  return Math.max(scrolled, top + rowHeight - height);
}
