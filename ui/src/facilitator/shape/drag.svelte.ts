/** Cards carried by the pointer: into a theme, onto another card, or onto the free canvas. */
import { follow, scrollAtEdge, type Point } from '$components/carrying';
import { inOrder } from '../ideate/moves';
import type { ThemeBoard } from './board.svelte';

export interface CarriedCards {
  ids: readonly string[];
  x: number;
  y: number;
  /** The group below the pointer. */
  group: string | null;
  /** The card below the pointer, in that group. */
  card: string | null;
  /** Over the free canvas: a theme begins there. */
  canvas: boolean;
  parking: boolean;
}

export class CardDrag {
  carried = $state.raw<CarriedCards | null>(null);
  #last: CarriedCards | null = null;

  constructor(
    readonly board: ThemeBoard,
    /** Cards were let go on another card: what that means is asked. */
    readonly meet: (ids: readonly string[], card: string) => void,
  ) {}

  /** Follows the pointer from a card on. */
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
    this.board.stand(id);
    const { chosen } = this.board.selection;
    const all = this.board.within;
    const ids = chosen.has(id) ? inOrder(all, chosen) : [id];
    this.carried = { ids, x: 0, y: 0, group: null, card: null, canvas: false, parking: false };
    this.#carry(at);
  }

  #carry({ clientX: x, clientY: y }: Point): void {
    if (!this.carried) return;
    const { ids } = this.carried;
    const below = document.elementsFromPoint(x, y);
    const named = (name: string) =>
      below.find((element): element is HTMLElement => {
        return element instanceof HTMLElement && element.dataset[name] !== undefined;
      })?.dataset[name] ?? null;
    const card = named('note');
    const scrolls = below.find((element) => element.matches('[data-scrolls]'));
    if (scrolls instanceof HTMLElement) scrollAtEdge(scrolls, y);
    this.carried = {
      ids,
      x,
      y,
      group: named('group'),
      card: card !== null && !ids.includes(card) ? card : null,
      canvas: named('canvas') !== null,
      parking: below.some((element) => element.closest('[data-parking]') !== null),
    };
  }

  #drop({ ids, group, card, canvas, parking }: CarriedCards): void {
    if (parking) void this.board.park(ids);
    else if (card !== null) this.meet(ids, card);
    else if (group !== null) void this.board.sort(ids, group);
    else if (canvas) void this.board.begin(ids);
  }
}
