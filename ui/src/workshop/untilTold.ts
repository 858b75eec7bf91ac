/**
 * What was wished here and is not told back yet. It stands over what is told meanwhile: frames wait for the next paint
 * and answers do not, so what was told before a wish may well be read after its answer.
 */

/** A wish that is not told back by then was changed on its way, or by somebody else since. */
const LATE = 2_000;

export class UntilTold<Wish> {
  /** What stands now; null: what is told. */
  wished: Wish | null = null;
  #onTheWay = 0;

  /** `onend`: a wish was refused, or it is late. What is told holds again. */
  constructor(readonly onend: () => void) {}

  /** Something was told. Once all is answered and told back, nothing is wished any more: then this is true. */
  hear(isTold: (wished: Wish) => boolean): boolean {
    if (this.wished === null || this.#onTheWay > 0 || !isTold(this.wished)) return false;
    this.wished = null;
    return true;
  }

  /** Holds a wish in the place of the last one. Rejects where the backend refuses it. */
  async during(wish: Wish, ask: () => Promise<unknown>): Promise<void> {
    this.wished = wish;
    this.#onTheWay += 1;
    try {
      await ask();
      setTimeout(() => this.#end(wish), LATE);
    } catch (error) {
      this.#end(wish);
      throw error;
    } finally {
      this.#onTheWay -= 1;
    }
  }

  /** A later wish ends by itself. */
  #end(wish: Wish): void {
    if (this.wished !== wish) return;
    this.wished = null;
    this.onend();
  }
}
