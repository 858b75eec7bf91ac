/** What the board shows and what is chosen on it. Nothing here changes a row but by a command. */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Idea } from '$generated/Idea';
import type { Lane } from '$generated/Lane';
import { densityOf } from '$workshop/density';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { announce, notify } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import { seatName } from '../doors/words';
import { setWall } from '../shell/wall';
import { cameIn, seenNow, type Seen } from './arrivals';
import { viewFor, type BoardView } from './density';
import { inOrder, moveBy, type Arrow, type LaneOfNotes, type Move } from './moves';
import { clicked, kept, NOTHING, wholeLane, type Click, type Selection } from './selection';

export interface LaneView {
  lane: Lane;
  /** As they are seen, from the top down. */
  notes: readonly Idea[];
  /** Ideas that wait for the reveal. */
  hidden: number;
}

/** A note that just came in is outlined for so long. */
const JUST_IN = 4_000;
/** New ideas are told together, once in this time. */
const TELL_EVERY = 10_000;

export class Board {
  selection = $state.raw<Selection>(NOTHING);
  /** The note that the keys are at. */
  current = $state<string | null>(null);
  /** The view that was asked for; null leaves it to the number of notes. */
  wantedView = $state<BoardView | null>(null);
  /** The lane that somebody types into. */
  composing = $state<string | null>(null);
  fresh = $state.raw<ReadonlySet<string>>(new Set());

  readonly #hidden = $derived.by(
    () => new Map((this.live.room?.hidden ?? []).map(({ lane, count }) => [lane, count])),
  );
  readonly #hung = $derived.by(() => this.live.ideas.filter(({ parked }) => !parked));
  readonly parked = $derived.by(() => this.live.ideas.filter(({ parked }) => parked));
  /** Hidden ones count: they will have to find room. */
  readonly count = $derived(
    [...this.#hidden.values()].reduce((sum, count) => sum + count, this.#hung.length),
  );
  /** All of them are shown in full: there is nothing to choose. */
  readonly few = $derived(densityOf(this.#hung.length) === 'full');
  readonly density = $derived(densityOf(this.#hung.length));
  readonly view = $derived(viewFor(this.#hung.length, this.wantedView));
  readonly lanes = $derived.by((): LaneView[] => {
    const byLane = new Map<string, Idea[]>(this.live.lanes.map(({ id }) => [id, []]));
    for (const idea of this.#hung) byLane.get(idea.lane)?.push(idea);
    const order = this.view === 'newest' ? newestFirst : asHung;
    const views = this.live.lanes.map((lane) => ({
      lane,
      notes: (byLane.get(lane.id) ?? []).sort(order),
      hidden: this.#hidden.get(lane.id) ?? 0,
    }));
    // A lane in which nothing changed stays as it is, and draws nothing anew.
    return (this.#seen = views.map((view, at) => unchanged(this.#seen[at], view) ?? view));
  });
  #seen: readonly LaneView[] = [];
  readonly ids = $derived.by((): LaneOfNotes[] =>
    this.lanes.map(({ lane, notes }) => ({ lane: lane.id, notes: notes.map(({ id }) => id) })),
  );
  /** How many notes of a lane hang above its stack, while there are stacks. */
  readonly shown = new SvelteMap<string, number>();
  /** What keys lead to: not what lies on a stack. */
  readonly within = $derived.by((): LaneOfNotes[] =>
    this.view === 'all'
      ? this.ids
      : this.ids.map(({ lane, notes }) => ({ lane, notes: notes.slice(0, this.shown.get(lane)) })),
  );
  readonly chosen = $derived(inOrder(this.ids, this.selection.chosen));
  readonly spotlight = $derived.by(() => this.live.room?.wall.spotlight ?? null);
  /** Lanes whose ideas, or the next ones, wait for a reveal. */
  readonly silent = $derived(this.lanes.filter(({ lane, hidden }) => lane.silent || hidden > 0));
  /** Number of the use case that was made from an idea. */
  readonly #madeInto = $derived.by(() => {
    const made = new Map<string, number>();
    for (const { ideas, number } of this.live.useCases)
      for (const id of ideas) made.set(id, number);
    return made;
  });

  constructor(readonly live: LiveWorkshop) {
    $effect(() => {
      const there = new Set(this.ids.flatMap(({ notes }) => notes));
      untrack(() => {
        this.selection = kept(this.selection, there);
        if (this.current !== null && !there.has(this.current)) this.current = null;
      });
    });
    this.#outlineNew();
    this.#tellNew();
  }

  /** The board is one stop for Tab: the note that the keys are at, or the first one. */
  readonly tabStop = $derived(
    this.current ?? this.ids.find(({ notes }) => notes.length > 0)?.notes[0] ?? null,
  );

  /** The lane of the note that the keys are at; the first one otherwise. */
  get currentLane(): LaneView | undefined {
    const { current } = this;
    const at = this.ids.findIndex(({ notes }) => current !== null && notes.includes(current));
    return this.lanes[Math.max(0, at)];
  }

  authorOf({ author }: Idea): string {
    if (this.live.board?.names !== 'named' || author === null) return '';
    const seat = this.live.seat(author);
    return seat ? seatName(seat) : '';
  }

  /** Number of the idea that one goes on from. */
  extendedBy({ extends: on }: Idea): number | null {
    return (on === undefined ? undefined : this.live.idea(on)?.number) ?? null;
  }

  useCaseOf({ id }: Idea): number | null {
    return this.#madeInto.get(id) ?? null;
  }

  click(id: string, how: Click): void {
    const lane = this.ids.find(({ notes }) => notes.includes(id))?.notes ?? [];
    this.selection = clicked(this.selection, id, how, lane);
    this.current = id;
  }

  /** Where the keys are, without choosing anything. */
  stand(id: string): void {
    this.current = id;
  }

  /** A menu is about the note it was opened on, or about all chosen ones if that is one of them. */
  aim(id: string): void {
    this.current = id;
    if (!this.selection.chosen.has(id)) this.selection = { chosen: new Set([id]), anchor: id };
  }

  chooseLane(): void {
    const lane = this.ids.find(({ lane: id }) => id === this.currentLane?.lane.id);
    if (lane) this.selection = wholeLane(lane.notes);
  }

  clear(): void {
    this.selection = NOTHING;
  }

  /** What a command is about: the chosen notes, or the one that has the focus. */
  get aimed(): string[] {
    if (this.chosen.length > 0) return this.chosen;
    const { activeElement } = document;
    const focused =
      activeElement instanceof HTMLElement ? activeElement.dataset['note'] : undefined;
    return focused === undefined ? [] : [focused];
  }

  moveBy(arrow: Arrow): void {
    const { current } = this;
    if (current === null) return;
    if (this.view === 'newest' && (arrow === 'ArrowUp' || arrow === 'ArrowDown')) {
      notify(say('ideate-newest-no-order'));
      return;
    }
    const moved = moveBy(this.ids, new Set(this.aimed), current, arrow);
    if (moved) void this.move(moved);
  }

  async move({ ids, lane, before }: Move): Promise<void> {
    const name = this.live.lanes.find(({ id }) => id === lane)?.name ?? '';
    const elsewhere = ids.some((id) => this.live.idea(id)?.lane !== lane);
    const done = await steer(this.live, { do: 'move_ideas', ids, lane, before });
    if (!done) return;
    if (elsewhere) notify(say('ideate-moved', { count: ids.length, lane: name }), { undo: true });
    else announce(say('ideate-moved-within', { count: ids.length, lane: name }));
  }

  async park(ids: readonly string[], parked: boolean): Promise<void> {
    if (ids.length === 0) return;
    const done = await steer(this.live, { do: 'park_ideas', ids: [...ids], parked });
    const words = { count: ids.length };
    if (done) notify(say(parked ? 'ideate-parked' : 'ideate-unparked', words), { undo: true });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const done = await steer(this.live, { do: 'remove_ideas', ids: [...ids] });
    if (done) notify(say('ideate-removed', { count: ids.length }), { undo: true });
  }

  async reveal(lanes: readonly string[]): Promise<void> {
    if (lanes.length === 0) return;
    const done = await steer(this.live, { do: 'reveal_lanes', lanes: [...lanes] });
    if (done) announce(say('ideate-revealed', { count: lanes.length }));
  }

  silence(lane: string): void {
    void steer(this.live, { do: 'silence_lanes', lanes: [lane] });
  }

  /** Lights a note on the wall, or puts the light out. */
  light(id: string): void {
    const lit = this.spotlight === id;
    void setWall(this.live, lit ? { spotlight: null } : { spotlight: id, view: { view: 'board' } });
  }

  #outlineNew(): void {
    let known: ReadonlySet<string> | null = null;
    let silent = new Set<string>();
    $effect(() => {
      const notes = this.#hung;
      const before = known;
      const silentBefore = silent;
      known = new Set(notes.map(({ id }) => id));
      silent = new Set(this.live.lanes.filter((lane) => lane.silent).map(({ id }) => id));
      // What a reveal shows was there before.
      const isNew = ({ id, lane }: Idea) =>
        !before?.has(id) && (!silentBefore.has(lane) || silent.has(lane));
      const came = before === null ? [] : notes.filter(isNew).map(({ id }) => id);
      if (came.length === 0) return;
      untrack(() => (this.fresh = new Set([...this.fresh, ...came])));
      setTimeout(() => {
        this.fresh = new Set([...this.fresh].filter((id) => !came.includes(id)));
      }, JUST_IN);
    });
  }

  #tellNew(): void {
    let seen: Seen = seenNow(this.live.ideas, this.live.room?.hidden ?? []);
    $effect(() => {
      const timer = setInterval(() => {
        const hidden = this.live.room?.hidden ?? [];
        const came = cameIn(seen, this.live.ideas, hidden);
        seen = seenNow(this.live.ideas, hidden);
        const told = came.map(({ lane, count }) => {
          const name = this.live.lanes.find(({ id }) => id === lane)?.name ?? '';
          return say('ideate-came', { count, lane: name });
        });
        if (told.length > 0) announce(told.join(say('list-comma')));
      }, TELL_EVERY);
      return () => clearInterval(timer);
    });
  }
}

function asHung(a: Idea, b: Idea): number {
  return a.place - b.place || a.number - b.number;
}

function newestFirst(a: Idea, b: Idea): number {
  return b.number - a.number;
}

/** The view from before, if it shows the same. */
function unchanged(before: LaneView | undefined, now: LaneView): LaneView | null {
  if (before?.lane !== now.lane || before.hidden !== now.hidden) return null;
  const { notes } = now;
  const same =
    before.notes.length === notes.length && before.notes.every((note, at) => note === notes[at]);
  return same ? before : null;
}
