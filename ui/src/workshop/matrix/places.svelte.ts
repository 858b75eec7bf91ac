/** Where bubbles and their names are drawn. The backend places them; this asks, and keeps its answer. */
import type { BubblePlace } from '$components/matrix/bubble';
import type { Plot } from '$components/matrix/geometry';
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { PlaceLabels } from '$generated/PlaceLabels';
import { latestOnly } from '../latest';

interface Answer {
  wish: PlaceLabels;
  placed: readonly LabelPlacement[];
}

export class Places {
  #answer = $state.raw<Answer | null>(null);
  readonly ask: (wish: PlaceLabels) => void;

  constructor(place: (wish: PlaceLabels) => Promise<readonly LabelPlacement[]>) {
    this.ask = latestOnly(
      place,
      (placed, wish) => (this.#answer = { wish, placed }),
      // Without places bubbles stand where they belong, unnamed: nothing to tell anybody about.
      () => (this.#answer = null),
    );
  }

  /** The last answer; while the plot has another size by now, it is stretched until the next one. */
  in(plot: Plot): ReadonlyMap<string, BubblePlace> {
    const places = new Map<string, BubblePlace>();
    if (this.#answer === null) return places;
    const { wish, placed } = this.#answer;
    const wide = plot.width / wish.width;
    const tall = plot.height / wish.height;
    const sizes = new Map(wish.bubbles.map(({ use_case, label }) => [use_case, label]));
    for (const { use_case, x, y, moved, label, anchor } of placed) {
      const width = sizes.get(use_case)?.[0] ?? 0;
      const along = { start: 0, middle: width / 2, end: width }[anchor];
      places.set(use_case, {
        x: x * wide,
        y: y * tall,
        moved,
        name: label && { x: (label[0] + along) * wide, y: label[1] * tall, anchor },
      });
    }
    return places;
  }
}
