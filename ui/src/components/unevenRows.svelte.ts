/** How high the rows of a long list are: what was drawn is measured, the rest is guessed. */
export class UnevenRows {
  readonly #heights = new Map<string, number>();
  #measured = $state(0);
  /** Where each row ends, in pixels from the top of the list. */
  readonly ends = $derived.by(() => {
    void this.#measured;
    let end = 0;
    return this.ids().map((id) => (end += this.#heights.get(id) ?? this.guess));
  });

  /** `ids` names the rows in their order; `guess` is the height of one that was never drawn. */
  constructor(
    readonly ids: () => readonly string[],
    readonly guess: number,
  ) {}

  /** Takes note of a row as it is drawn. */
  measure(id: string, height: number): void {
    if (height <= 0 || this.#heights.get(id) === height) return;
    this.#heights.set(id, height);
    this.#measured += 1;
  }

  /** Where a row begins. */
  topOf(at: number): number {
    return at === 0 ? 0 : (this.ends[at - 1] ?? 0);
  }
}
