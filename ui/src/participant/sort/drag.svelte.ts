/** A note carried by the pointer: onto a theme, or onto one of the places that come up while it is carried. */
import { follow, scrollAtEdge, type Point } from '$components/carrying';
import type { SeenIdea } from '$workshop/room/roomRows.svelte';

/** Places beside the themes, which are named by their ids. */
export const ALONE = '';
export const NEW_THEME = 'new';

export interface CarriedNote {
  note: SeenIdea;
  x: number;
  y: number;
  /** The place below the pointer. */
  into: string | null;
}

export class NoteDrag {
  carried = $state.raw<CarriedNote | null>(null);
  #last: CarriedNote | null = null;

  constructor(readonly drop: (note: SeenIdea, into: string) => void) {}

  /** Follows the pointer from a note on. */
  follow(event: PointerEvent, note: SeenIdea): void {
    follow(event, {
      lift: (at) => {
        this.#carry(note, at);
        this.#scrollPlaces();
      },
      carry: (at) => this.#carry(note, at),
      end: () => {
        this.#last = this.carried;
        this.carried = null;
      },
      drop: () => {
        const into = this.#last?.into ?? null;
        if (into !== null) this.drop(note, into);
      },
    });
  }

  #carry(note: SeenIdea, { clientX: x, clientY: y }: Point): void {
    const place = document
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>('[data-into]'))
      .find((found) => found !== null);
    this.carried = { note, x, y, into: place?.dataset['into'] ?? null };
  }

  /** A finger that waits at the edge of many places is shown the next ones. */
  #scrollPlaces(): void {
    requestAnimationFrame(() => {
      if (!this.carried) return;
      const { x, y } = this.carried;
      const below = document.elementsFromPoint(x, y);
      const places = below.find((element) => element.matches('[data-places]'));
      if (places instanceof HTMLElement) scrollAtEdge(places, y, SLOWLY);
      this.#scrollPlaces();
    });
  }
}

/** Pixels a frame. */
const SLOWLY = 5;
