/** Notes carried by the pointer. */
import { follow, scrollAtEdge, type Point } from '$components/carrying';
import type { Board } from './board.svelte';
import { dropped, inOrder } from './moves';

export interface Carried {
  ids: readonly string[];
  x: number;
  y: number;
  /** The lane below the pointer, and above which of its rows the notes would go. */
  lane: string | null;
  row: number;
  /** Over the parking lot. */
  parking: boolean;
}

export class Drag {
  carried = $state.raw<Carried | null>(null);
  #last: Carried | null = null;

  constructor(readonly board: Board) {}

  /** Follows the pointer from a note on. */
  follow(event: PointerEvent, id: string): void {
    follow(event, {
      lift: (at) => this.#lift(id, at),
      carry: (at) => this.#carry(at),
      end: () => {
        this.#last = this.carried;
        this.carried = null;
      },
      drop: () => this.#last && this.#drop(this.#last),
    });
  }

  #lift(id: string, at: Point): void {
    // The note that the keys are at stays drawn, however far the lane scrolls below what is carried.
    this.board.stand(id);
    const { chosen } = this.board.selection;
    const ids = chosen.has(id) ? inOrder(this.board.ids, chosen) : [id];
    this.carried = { ids, x: at.clientX, y: at.clientY, lane: null, row: 0, parking: false };
    this.#carry(at);
  }

  #carry({ clientX: x, clientY: y }: Point): void {
    if (!this.carried) return;
    const below = document.elementsFromPoint(x, y);
    const lane = below.find((element) => element.matches('[data-lane]'));
    const list = lane?.querySelector<HTMLElement>('[data-row-height]');
    const parking = below.some((element) => element.closest('[data-parking]') !== null);
    this.carried = {
      ...this.carried,
      x,
      y,
      lane: lane instanceof HTMLElement ? (lane.dataset['lane'] ?? null) : null,
      row: list ? rowAt(list, y) : Number.MAX_SAFE_INTEGER,
      parking,
    };
    if (list) scrollAtEdge(list, y);
  }

  #drop({ ids, lane, row, parking }: Carried): void {
    if (parking) void this.board.park(ids, true);
    const target = this.board.ids.find((one) => one.lane === lane);
    if (!target) return;
    if (this.board.view === 'newest') {
      // Newest first has an order of its own: only another lane is a move.
      const moves = ids.filter((id) => !target.notes.includes(id));
      if (moves.length > 0) void this.board.move({ ids: moves, lane: target.lane, before: null });
      return;
    }
    const move = dropped(ids, target, row);
    const stays = target.notes.indexOf(ids[0] ?? '');
    const unmoved =
      stays >= 0 &&
      ids.every((id, index) => target.notes[stays + index] === id) &&
      (target.notes[stays + ids.length] ?? null) === move.before;
    if (!unmoved) void this.board.move(move);
  }
}

function rowAt(list: HTMLElement, y: number): number {
  const height = Number(list.dataset['rowHeight']);
  const top = list.getBoundingClientRect().top - list.scrollTop;
  return Math.max(0, Math.round((y - top) / height));
}
