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
