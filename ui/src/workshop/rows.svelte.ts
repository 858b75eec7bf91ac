/**
 * The rows of a long table, by key, with one signal for all of them. `SvelteMap` has a signal for each row, and whoever
 * reads the table as a whole asks all of them again at every change.
 */
export class Rows<Row> {
  readonly #rows = new Map<string, Row>();
  #changed = $state(0);

  get(key: string): Row | undefined {
    return this.#read().get(key);
  }

  values(): Iterable<Row> {
    return this.#read().values();
  }

  entries(): Iterable<[string, Row]> {
    return this.#read();
  }

  set(key: string, row: Row): void {
    this.#rows.set(key, row);
    this.#changed += 1;
  }

  delete(key: string): boolean {
    this.#changed += 1;
    return this.#rows.delete(key);
  }

  clear(): void {
    this.#rows.clear();
    this.#changed += 1;
  }

  #read(): ReadonlyMap<string, Row> {
    void this.#changed;
    return this.#rows;
  }
}
