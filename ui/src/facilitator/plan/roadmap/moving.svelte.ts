/** A bar on its way to other days: by the pointer or by keys. What else would have to move is shown before anybody lets go. */
import type { ItemDays } from '$generated/ItemDays';
import type { RoadmapItem } from '$generated/RoadmapItem';
import { latestOnly } from '$workshop/latest';
import { problemOf, showProblem } from '$workshop/notices.svelte';
import type { RoadmapPlan } from './roadmapPlan.svelte';

/** Which end of a bar is moved, or both. */
export type Grip = 'start' | 'end' | 'whole';

export const LAST_DAY = 3_650;

export class Moving {
  #item = $state.raw<RoadmapItem | null>(null);
  #start = $state(0);
  #end = $state(0);
  #followers = $state.raw<readonly ItemDays[]>([]);
  /** It was let go, others wait for it, and somebody is to say whether they go along. */
  asking = $state(false);

  readonly item = $derived.by(() => this.#item);
  readonly start = $derived.by(() => this.#start);
  readonly end = $derived.by(() => this.#end);
  /** What would have to go along. */
  readonly followers = $derived.by(() => this.#followers);

  readonly #try: (question: { id: string; start: number; end: number }) => void;

  constructor(readonly plan: RoadmapPlan) {
    this.#try = latestOnly(
      ({ id, start, end }) => plan.tryMove(id, start, end),
      (moved, { id, start, end }) => {
        if (this.#item?.id === id && this.#start === start && this.#end === end) {
          this.#followers = moved.slice(1);
        }
      },
      // Days off the roadmap are refused when it is let go.
      () => (this.#followers = []),
    );
  }

  /** Puts a bar so many days from where it lies. */
  to(item: RoadmapItem, grip: Grip, days: number): void {
    if (this.asking) return;
    const { start_day: start, end_day: end } = item;
    const by = Math.max(-start, Math.min(LAST_DAY - end, days));
    this.#item = item;
    if (grip === 'whole') [this.#start, this.#end] = [start + by, end + by];
    else if (grip === 'start') {
      [this.#start, this.#end] = [Math.max(0, Math.min(end, start + days)), end];
    } else [this.#start, this.#end] = [start, Math.min(LAST_DAY, Math.max(start, end + days))];
    this.#try({ id: item.id, start: this.#start, end: this.#end });
  }

  /** Moves it on from where it is on its way. */
  by(item: RoadmapItem, grip: Grip, days: number): void {
    const under = this.#item?.id === item.id ? this.#start - item.start_day : 0;
    const ended = this.#item?.id === item.id ? this.#end - item.end_day : 0;
    this.to(item, grip, (grip === 'end' ? ended : under) + days);
  }

  /** Lets it go: where others wait for it, somebody says first whether they go along. */
  async drop(): Promise<void> {
    const item = this.#item;
    if (item === null || this.asking) return;
    const [start, end] = [this.#start, this.#end];
    if (start === item.start_day && end === item.end_day) {
      this.giveUp();
      return;
    }
    try {
      const moved = await this.plan.tryMove(item.id, start, end);
      this.#followers = moved.slice(1);
      if (moved.length > 1) this.asking = true;
      else await this.keep(false);
    } catch (error) {
      // What would go along would leave the roadmap: alone it may still go.
      if (problemOf(error).code === 'out_of_range') await this.keep(false);
      else {
        showProblem(error);
        this.giveUp();
      }
    }
  }

  async keep(along: boolean): Promise<void> {
    const item = this.#item;
    if (item !== null) await this.plan.move(item.id, this.#start, this.#end, along);
    this.giveUp();
  }

  giveUp(): void {
    this.#item = null;
    this.#followers = [];
    this.asking = false;
  }
}
