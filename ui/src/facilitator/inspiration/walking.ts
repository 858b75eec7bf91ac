/** Which card an arrow leads to, where cards stand in rows. */

/** How many cards stand in a row, as they are drawn. */
export function columnsOf(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.getBoundingClientRect().top;
  return Math.max(1, cards.filter((card) => card.getBoundingClientRect().top === top).length);
}

/** The place an arrow, Home or End leads to from `at`; null for another key. At an edge it stays. */
export function stepped(at: number, key: string, count: number, columns: number): number | null {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (by === undefined) return null;
  const next = at + by;
  return next < 0 || next >= count ? at : next;
}
