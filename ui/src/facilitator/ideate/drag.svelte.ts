/** Notes carried by the pointer. Whatever it does, a menu and the keys do as well. */
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

type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** A mouse carries after so many pixels, a finger after holding still for so long. */
const FAR = 4;
const HOLD = 250;
/** A finger that moves this far before is scrolling. */
const SCROLLS = 8;

export class Drag {
  carried = $state.raw<Carried | null>(null);

  constructor(readonly board: Board) {}

  /** Follows the pointer from a note on. */
  follow(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    const { clientX: x, clientY: y, pointerType } = event;
    const listening = new AbortController();
    const { signal } = listening;
    const finger = pointerType === 'touch';
    const hold = finger ? setTimeout(() => this.#lift(id, event), HOLD) : undefined;
    let moved = false;
    if (finger) {
      // The menu would open under a note that is carried: it waits until the finger has gone without a move.
      event.stopPropagation();
      addEventListener('contextmenu', swallow, { signal, capture: true });
    }
    const stop = () => {
      clearTimeout(hold);
      listening.abort();
      this.carried = null;
    };

    addEventListener(
      'pointermove',
      (move) => {
        const far = Math.hypot(move.clientX - x, move.clientY - y);
        moved ||= far > (finger ? SCROLLS : FAR);
        if (this.carried) this.#carry(move);
        else if (finger && moved) stop();
        else if (!finger && far >= FAR) this.#lift(id, move);
      },
      { signal },
    );
    addEventListener(
      'pointerup',
      () => {
        const { carried } = this;
        stop();
        if (!carried) return;
        swallowClick();
        if (finger && !moved) openMenu(event);
        else this.#drop(carried);
      },
      { signal },
    );
    addEventListener('pointercancel', stop, { signal });
    addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape' || !this.carried) return;
        pressed.preventDefault();
        pressed.stopPropagation();
        addEventListener('pointerup', swallowClick, { once: true });
        stop();
      },
      { signal, capture: true },
    );
    // A finger that carries must not scroll.
    const still = (touch: TouchEvent) => this.carried && touch.preventDefault();
    addEventListener('touchmove', still, { signal, passive: false });
  }

  #lift(id: string, at: Point): void {
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

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A finger has no second button: holding asks for the menu. */
function openMenu({ target, clientX, clientY }: PointerEvent): void {
  const menu = { bubbles: true, cancelable: true, clientX, clientY };
  target?.dispatchEvent(new MouseEvent('contextmenu', menu));
}

/** The click that follows a drop would choose the note. */
function swallowClick(): void {
  addEventListener('click', swallow, { capture: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 50);
}

function rowAt(list: HTMLElement, y: number): number {
  const height = Number(list.dataset['rowHeight']);
  const top = list.getBoundingClientRect().top - list.scrollTop;
  return Math.max(0, Math.round((y - top) / height));
}

const EDGE = 36;
const SCROLL_BY = 14;

function scrollAtEdge(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= SCROLL_BY;
  else if (y > bottom - EDGE) list.scrollTop += SCROLL_BY;
}
