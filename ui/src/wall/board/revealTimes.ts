/** The reveal: the count first, then lane by lane, card by card. With reduced motion the same, without movement. */
export const COUNT_FIRST = 2_000;
export const LANE = 600;
export const CARD = 40;
/** A lane's last cards come together, so that it is done before the next one begins. */
const CARDS_APART = LANE / CARD - 1;

/** When a card appears, in milliseconds from the beginning. */
export function cardAfter(lane: number, card: number): number {
  return COUNT_FIRST + lane * LANE + Math.min(card, CARDS_APART) * CARD;
}

/** How long it takes in all. */
export function revealLength(lanes: number): number {
  return COUNT_FIRST + lanes * LANE + 400;
}

/** Lanes that were hidden before and are read now, in the order they stand. */
export function revealedSince(
  hidden: ReadonlySet<string>,
  lanes: readonly { id: string; hidden: boolean; notes: number }[],
): readonly string[] {
  return lanes
    .filter((lane) => hidden.has(lane.id) && !lane.hidden && lane.notes > 0)
    .map(({ id }) => id);
}
