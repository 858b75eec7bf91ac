/** Pages that turn by themselves, for a screen nobody touches. */
import { onDestroy } from 'svelte';

const TURN = 12_000;

export class Turning {
  /** Counts on and on: what has fewer pages begins again by itself. */
  turn = $state(0);
  readonly #count: () => number;

  /** `held` keeps the page: the picture is frozen, or somebody points at something on it. */
  constructor(count: () => number, held: () => boolean) {
    this.#count = count;
    const timer = setInterval(() => {
      if (count() > 1 && !held()) this.turn += 1;
    }, TURN);
    onDestroy(() => clearInterval(timer));
  }

  get page(): number {
    return this.turn % Math.max(1, this.#count());
  }
}
