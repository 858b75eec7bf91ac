/** Ratings, sorted into sheets: what one seat answered in one round. */
import { SvelteMap } from 'svelte/reactivity';
import type { Rating } from '$generated/Rating';

/** Ratings by `use_case/criterion`. */
export type RatingSheet = ReadonlyMap<string, Rating>;

const EMPTY: RatingSheet = new Map();

export class RatingSheets {
  /** Each sheet is replaced as a whole, so that only who reads it is told. */
  #sheets = new SvelteMap<string, RatingSheet>();
  /** What stood under a row's key: a row that is gone is named by its key alone. */
  #byKey = new Map<string, Rating>();

  sheet(seat: string, round: string): RatingSheet {
    return this.#sheets.get(sheetKey(seat, round)) ?? EMPTY;
  }

  apply(changes: readonly [key: string, rating: Rating | null][]): void {
    const touched = new Map<string, Map<string, Rating>>();
    const sheetOf = (rating: Rating) => {
      const key = sheetKey(rating.seat, rating.round);
      const copy = touched.get(key) ?? new Map(this.#sheets.get(key));
      touched.set(key, copy);
      return copy;
    };
    for (const [key, rating] of changes) {
      const before = this.#byKey.get(key);
      if (rating) {
        this.#byKey.set(key, rating);
        sheetOf(rating).set(cellKey(rating), rating);
      } else if (before) {
        this.#byKey.delete(key);
        sheetOf(before).delete(cellKey(before));
      }
    }
    for (const [key, sheet] of touched) this.#sheets.set(key, sheet);
  }

  clear(): void {
    this.#sheets.clear();
    this.#byKey.clear();
  }
}

function sheetKey(seat: string, round: string): string {
  return `${round}/${seat}`;
}

function cellKey({ use_case, criterion }: Rating): string {
  return `${use_case}/${criterion}`;
}
