/** Where bubbles and their names are drawn: the backend places them, the last answer is kept. */
import type { BubblePlace } from '$components/matrix/bubble';
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { PlaceLabels } from '$generated/PlaceLabels';

export class Places {
  placed = $state.raw<ReadonlyMap<string, BubblePlace>>(new Map());
  readonly #host: (wish: PlaceLabels) => Promise<readonly LabelPlacement[]>;
  #latest = 0;

  constructor(host: (wish: PlaceLabels) => Promise<readonly LabelPlacement[]>) {
    this.#host = host;
  }

  /** Without an answer bubbles stand where they belong, unnamed: the ranks beside them have the names. */
  ask(wish: PlaceLabels): void {
    this.#latest += 1;
    const asked = this.#latest;
    this.#host(wish).then(
      (placed) => {
        if (asked === this.#latest) this.placed = placesOf(wish, placed);
      },
      () => {
        if (asked === this.#latest) this.placed = new Map();
      },
    );
  }
}

function placesOf(wish: PlaceLabels, placed: readonly LabelPlacement[]): Map<string, BubblePlace> {
  const widths = new Map(wish.bubbles.map(({ use_case, label }) => [use_case, label?.[0] ?? 0]));
  return new Map(
    placed.map(({ use_case, x, y, moved, label, anchor }) => {
      const width = widths.get(use_case) ?? 0;
      const along = { start: 0, middle: width / 2, end: width }[anchor];
      const name = label && { x: label[0] + along, y: label[1], anchor };
      return [use_case, { x, y, moved, name }];
    }),
  );
}
