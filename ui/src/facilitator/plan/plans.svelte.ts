/** Which lighthouse is planned. */
import type { LiveWorkshop } from '$workshop/live.svelte';

/** The sheets of a plan. */
export type PlanSheet = 'quickwin' | 'risks' | 'model' | 'money' | 'validate';

export class Plans {
  #chosen = $state<string | null>(null);

  /** Best rank first; those without a rank come last. */
  readonly lighthouses = $derived.by(() => {
    const place = (id: string) => this.live.standing(id)?.place ?? Number.MAX_SAFE_INTEGER;
    return this.live.useCases
      .filter((useCase) => useCase.lighthouse)
      .toSorted((a, b) => place(a.id) - place(b.id));
  });
  readonly current = $derived(
    this.lighthouses.find(({ id }) => id === this.#chosen) ?? this.lighthouses[0] ?? null,
  );
  readonly index = $derived(this.current === null ? -1 : this.lighthouses.indexOf(this.current));

  constructor(readonly live: LiveWorkshop) {}

  choose(id: string): void {
    this.#chosen = id;
  }

  /** The one after, or before; behind the last one comes the first. */
  move(by: number): void {
    const { length } = this.lighthouses;
    if (length === 0) return;
    const next = this.lighthouses[(this.index + by + length) % length];
    if (next) this.#chosen = next.id;
  }
}
