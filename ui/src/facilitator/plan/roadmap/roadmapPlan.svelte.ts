/** The roadmap as the page follows it: what follows from it is asked for anew whenever anything of it changes. */
import { untrack } from 'svelte';
import type { ItemDays } from '$generated/ItemDays';
import type { RoadmapFrame } from '$generated/RoadmapFrame';
import type { RoadmapItem } from '$generated/RoadmapItem';
import type { RoadmapItemText } from '$generated/RoadmapItemText';
import type { RoadmapSheet } from '$generated/RoadmapSheet';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import { circleOf } from './circle';
import { comingOf, stagesOf, todayOf } from './roadmapWords';

/** Rows of what comes next. */
const COMING = 4;

export class RoadmapPlan {
  #told = $state.raw<RoadmapSheet | null>(null);
  /** The conflict that is looked at, among all. */
  #at = $state(0);
  /** What would wait for itself, as it was refused last: each is needed by the next, and the last one by the first. */
  circle = $state.raw<readonly string[]>([]);
  /** Days that were kept are drawn beside those of the roadmap. */
  comparing = $state(true);

  readonly told = $derived.by(() => this.#told);
  readonly items = $derived.by(() => this.live.roadmapItems);
  readonly #byId = $derived.by(() => new Map(this.items.map((item) => [item.id, item])));
  readonly frame = $derived.by(() => this.live.roadmapFrame ?? this.#told?.frame ?? null);
  readonly today = $derived.by(() => {
    const { frame } = this;
    return frame === null ? null : todayOf(frame, this.live.backend.now);
  });
  readonly critical = $derived.by(() => new Set(this.#told?.critical_path));
  readonly path = $derived.by(() =>
    (this.#told?.critical_path ?? []).flatMap((id) => this.#byId.get(id) ?? []),
  );
  readonly stages = $derived.by(() => stagesOf(this.frame?.stages ?? [], this.items));
  readonly coming = $derived.by(() => comingOf(this.items, this.stages, this.today, COMING));
  /** Between items that are there: an answer may be a moment older than they are. */
  readonly conflicts = $derived.by(() =>
    (this.#told?.conflicts ?? []).flatMap((conflict) => {
      const [one, other] = [this.#byId.get(conflict.first), this.#byId.get(conflict.second)];
      return one && other ? [{ ...conflict, one, other }] : [];
    }),
  );
  readonly conflictIndex = $derived.by(() => Math.min(this.#at, this.conflicts.length - 1));
  readonly conflict = $derived.by(() => this.conflicts[this.conflictIndex] ?? null);
  /** People to choose from, each once. */
  readonly people = $derived.by(() => {
    const seats = this.live.seats.filter(({ left }) => !left).map(({ name }) => name);
    const named = this.items.map(({ owner }) => owner);
    return [...new Set([...named, ...seats].filter((name) => name !== ''))];
  });

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      () => live.host.ask('look_at_roadmap', {}),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      // What any of it follows from.
      void [live.roadmapItems, live.roadmapFrame, live.useCases, live.planRows];
      untrack(() => ask(undefined));
    });
  }

  item(id: string): RoadmapItem | undefined {
    return this.#byId.get(id);
  }

  nextConflict(): void {
    if (this.conflicts.length > 0) this.#at = (this.conflictIndex + 1) % this.conflicts.length;
  }

  /** What would move if an item lay on other days, first that item. */
  tryMove(id: string, start: number, end: number): Promise<readonly ItemDays[]> {
    return this.live.host.ask('try_roadmap_move', { id, start_day: start, end_day: end });
  }

  async move(id: string, start: number, end: number, along: boolean): Promise<boolean> {
    this.circle = [];
    return steer(this.live, { do: 'move_roadmap_item', id, start_day: start, end_day: end, along });
  }

  async put(id: string, text: RoadmapItemText): Promise<boolean> {
    const kept = await steer(this.live, { do: 'put_roadmap_items', items: [{ id, text }] });
    this.circle = kept ? [] : circleOf(this.items, id, text.depends_on);
    return kept;
  }

  change(item: RoadmapItem, what: Partial<RoadmapItemText>): Promise<boolean> {
    return this.put(item.id, { ...textOf(item), ...what });
  }

  /** Puts the lighthouses on it that are not there. */
  async placeLighthouses(): Promise<void> {
    const items = (this.#told?.suggested ?? []).map((text) => ({ id: newId(), text }));
    if (await steer(this.live, { do: 'put_roadmap_items', items })) {
      notify(say('roadmap-placed', { count: items.length }), { undo: true });
    }
  }

  /** The second one waits for the first one, or waits for it no more. */
  async connect(first: RoadmapItem, second: RoadmapItem): Promise<void> {
    const waits = second.depends_on.includes(first.id);
    const needs = waits
      ? second.depends_on.filter((id) => id !== first.id)
      : [...second.depends_on, first.id];
    if (!(await this.change(second, { depends_on: needs }))) return;
    const words = { first: first.title, second: second.title };
    notify(say(waits ? 'roadmap-disconnected' : 'roadmap-connected', words), { undo: true });
  }

  async remove(item: RoadmapItem): Promise<boolean> {
    const gone = await steer(this.live, { do: 'remove_roadmap_item', id: item.id });
    if (gone) notify(say('roadmap-removed', { title: item.title }), { undo: true });
    return gone;
  }

  async leaveStanding(one: string, other: string, reason: string): Promise<boolean> {
    return steer(this.live, { do: 'leave_conflict_standing', one, other, reason });
  }

  async setFrame(frame: RoadmapFrame): Promise<boolean> {
    return steer(this.live, { do: 'set_roadmap_frame', frame });
  }

  /** Signs it as it is; without a name a signature is taken back. */
  sign(by: string): Promise<boolean> {
    return steer(this.live, { do: 'sign_roadmap', by });
  }

  async keepDays(name: string): Promise<void> {
    if (await steer(this.live, { do: 'keep_roadmap_days', name })) {
      notify(say('roadmap-scenario-kept', { name }), { undo: true });
    }
  }

  swapDays(): Promise<boolean> {
    return steer(this.live, { do: 'swap_roadmap_days' });
  }

  forgetDays(): Promise<boolean> {
    return steer(this.live, { do: 'forget_roadmap_days' });
  }
}

/** What is written about an item, without what it is. */
export function textOf(item: RoadmapItem): RoadmapItemText {
  const { kind, stage, title, start_day, end_day, owner, depends_on } = item;
  const { use_case, enabler, component, state } = item;
  const when = { start_day, end_day, depends_on: [...depends_on] };
  return { kind, stage, title, owner, ...when, use_case, enabler, component, state };
}
