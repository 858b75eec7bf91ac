/** Notices that lanes are revealed while the board hangs, and keeps the reveal going until it is over. */
import { onDestroy } from 'svelte';
import { revealedSince, revealLength } from './revealTimes';

interface LaneNow {
  id: string;
  hidden: boolean;
  notes: number;
}

export class Reveal {
  running = $state.raw<{ lanes: readonly string[]; count: number } | null>(null);
  #hidden: ReadonlySet<string> = new Set();
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onDestroy(() => clearTimeout(this.#end));
  }

  watch(lanes: readonly LaneNow[]): void {
    const revealed = revealedSince(this.#hidden, lanes);
    this.#hidden = new Set(lanes.filter(({ hidden }) => hidden).map(({ id }) => id));
    if (revealed.length === 0) return;
    const count = lanes
      .filter(({ id }) => revealed.includes(id))
      .reduce((sum, { notes }) => sum + notes, 0);
    this.running = { lanes: revealed, count };
    clearTimeout(this.#end);
    this.#end = setTimeout(() => (this.running = null), revealLength(revealed.length));
  }
}
