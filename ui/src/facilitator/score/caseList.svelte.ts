/** The use cases as the score page lists them, and the one that is open beside the list. */
import type { UseCase } from '$generated/UseCase';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { holdsWords } from '../decide/filter';
import { chosen } from './chosen.svelte';

export class CaseList {
  order = $state<'number' | 'disagreement'>('number');
  filter = $state('');
  readonly #live: LiveWorkshop;

  readonly cases: readonly UseCase[] = $derived.by(() => {
    const left = this.#live.useCases.filter(({ title, owner, department }) =>
      holdsWords(this.filter, [title, owner, department]),
    );
    if (this.order === 'number') return left;
    // Those that nobody can talk about yet stand last.
    const places = new Map(this.#live.queue.map(({ use_case }, place) => [use_case, place]));
    const placeOf = ({ id }: UseCase) => places.get(id) ?? places.size;
    return left.toSorted((a, b) => placeOf(a) - placeOf(b));
  });
  /** What is open stays open, also when the filter leaves it out. */
  readonly open = $derived.by(
    (): UseCase | null =>
      this.#live.useCases.find(({ id }) => id === chosen.useCase) ??
      this.cases[0] ??
      this.#live.useCases[0] ??
      null,
  );
  /** Its place in the list, from 0 on; -1 where the filter leaves it out. */
  readonly place = $derived(this.cases.findIndex(({ id }) => id === this.open?.id));

  constructor(live: LiveWorkshop) {
    this.#live = live;
  }

  move(by: 1 | -1): void {
    const next = this.cases[this.place + by];
    if (next) chosen.useCase = next.id;
  }
}
