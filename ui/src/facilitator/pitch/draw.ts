/** Drawing lots. */

/** A whole number from 0 on and less than the limit. */
type Below = (limit: number) => number;

const RANGE = 2 ** 32;

/** An order, each as likely as any other: every place draws from what is left. */
export function drawn<Item>(items: readonly Item[], below: Below = randomBelow): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(below(left.length), 1));
  return order;
}

/** Each as likely: what the range has too much of is drawn again. */
function randomBelow(limit: number): number {
  const fair = RANGE - (RANGE % limit);
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < fair) return number % limit;
  }
}
