/** Which lighthouse is planned. */
import type { LiveWorkshop } from '$workshop/live.svelte';
import { setWall } from '../shell/wall';

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

  /** The wall shows the plan of this one. */
  readonly isOnWall = $derived.by(() => {
    const view = this.live.room?.wall.view;
    return view?.view === 'plan' && view.use_case === this.current?.id;
  });

  constructor(readonly live: LiveWorkshop) {}

  choose(id: string): void {
    this.#chosen = id;
  }

  /** Only the plan itself goes to the room: what it costs, and who does what, stays here. */
  present(): void {
    const { current, live } = this;
    if (current) void setWall(live, { view: { view: 'plan', use_case: current.id }, blank: false });
  }

  /** The one after, or before; behind the last one comes the first. */
  move(by: number): void {
    const { length } = this.lighthouses;
    if (length === 0) return;
    const next = this.lighthouses[(this.index + by + length) % length];
    if (next) this.#chosen = next.id;
  }
}
