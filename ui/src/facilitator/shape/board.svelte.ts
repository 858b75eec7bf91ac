/** Cards and themes as they are seen, and what is chosen among them. Nothing here changes a row but by a command. */
import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Idea } from '$generated/Idea';
import type { IdeaPart } from '$generated/IdeaPart';
import type { Steering } from '$generated/Steering';
import type { Theme } from '$generated/Theme';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { announce, notify } from '$workshop/notices.svelte';
import { keep, readKept } from '$workshop/room/kept';
import { steer } from '$workshop/steering';
import type { LaneOfNotes } from '../ideate/moves';
import { clicked, kept, NOTHING, wholeLane, type Click, type Selection } from '../ideate/selection';
import { inOrder } from '../ideate/moves';
import { groupBeside, groupsOf, LOOSE, type CardGroup } from './groups';

/** What the browser files it under. */
const FOLDED = 'folded';
/** Moved so often while the room sorted, it may belong to two themes. */
const TO_AND_FRO = 3;

export function goesToAndFro({ moves = 0 }: Idea): boolean {
  return moves >= TO_AND_FRO;
}

/** Cards of a theme that are drawn before somebody asks for all of them. */
export const SHOWN_FIRST = 8;

export class ThemeBoard {
  selection = $state.raw<Selection>(NOTHING);
  /** The card that the keys are at. */
  current = $state<string | null>(null);
  /** Themes of which only the name is shown. How she looks at them is kept by her browser, and never in the file. */
  readonly folded: SvelteSet<string>;
  /** Themes of which all cards are shown. */
  readonly unrolled = new SvelteSet<string>();
  /** The theme that is being named. */
  naming = $state<string | null>(null);

  readonly cards = $derived.by(() => this.live.ideas.filter(({ parked }) => !parked));
  readonly groups = $derived.by((): CardGroup[] => groupsOf(this.cards, this.live.themes));
  /** What keys lead to: not what is folded away. */
  readonly within = $derived.by((): LaneOfNotes[] =>
    this.groups.map((group) => ({ lane: group.id, notes: this.shown(group).map(({ id }) => id) })),
  );
  readonly chosen = $derived(inOrder(this.#all, this.selection.chosen));
  /** Pairs of cards that look alike, as far as both still stand for themselves. */
  readonly alike = $derived.by(() => {
    const cards = new Map(this.cards.map((card) => [card.id, card]));
    return this.live.lookAlikes.flatMap(({ one, other }) => {
      const pair = [cards.get(one), cards.get(other)];
      return pair[0] && pair[1] ? [{ one: pair[0], other: pair[1] }] : [];
    });
  });
  /** Cards that the room could not agree on while it sorted. */
  readonly toAndFro = $derived.by(() => this.cards.filter(goesToAndFro));
  readonly parked = $derived.by(() => this.live.ideas.filter(({ parked }) => parked).length);
  /** The board is one stop for Tab: the card that the keys are at, or the first one. */
  readonly tabStop = $derived.by(() => {
    const notes = this.within.flatMap((group) => group.notes);
    return this.current !== null && notes.includes(this.current)
      ? this.current
      : (notes[0] ?? null);
  });

  constructor(readonly live: LiveWorkshop) {
    this.folded = new SvelteSet(readKept<string[]>(FOLDED, this.#workshop, []));
    $effect(() => {
      const there = new Set(this.cards.map(({ id }) => id));
      untrack(() => {
        this.selection = kept(this.selection, there);
        if (this.current !== null && !there.has(this.current)) this.current = null;
      });
    });
  }

  fold(theme: string): void {
    if (!this.folded.delete(theme)) this.folded.add(theme);
    // Those that are gone are forgotten with the next fold.
    const there = [...this.folded].filter((id) => this.theme(id));
    keep(FOLDED, this.#workshop, there.length > 0 ? there : undefined);
  }

  get #workshop(): string {
    return this.live.about?.id ?? '';
  }

  get #all(): LaneOfNotes[] {
    return this.groups.map(({ id, cards }) => ({ lane: id, notes: cards.map((card) => card.id) }));
  }

  /** The cards of a group that are drawn. Those in no theme scroll in a list of their own. */
  shown({ id, theme, cards }: CardGroup): readonly Idea[] {
    if (theme === null || this.unrolled.has(id)) return cards;
    return this.folded.has(id) ? [] : cards.slice(0, SHOWN_FIRST);
  }

  theme(id: string): Theme | undefined {
    return this.live.themes.find((theme) => theme.id === id);
  }

  click(id: string, how: Click): void {
    const group = this.within.find(({ notes }) => notes.includes(id))?.notes ?? [];
    this.selection = clicked(this.selection, id, how, group);
    this.current = id;
  }

  stand(id: string): void {
    this.current = id;
  }

  /** A menu is about the card it was opened on, or about all chosen ones if that is one of them. */
  aim(id: string): void {
    this.current = id;
    if (!this.selection.chosen.has(id)) this.selection = { chosen: new Set([id]), anchor: id };
  }

  chooseGroup(): void {
    const group = this.within.find(({ notes }) => notes.includes(this.current ?? ''));
    if (group) this.selection = wholeLane(group.notes);
  }

  clear(): void {
    this.selection = NOTHING;
  }

  /** What a command is about: the chosen cards, or the one that has the focus. */
  get aimed(): string[] {
    if (this.chosen.length > 0) return this.chosen;
    const { activeElement } = document;
    const focused =
      activeElement instanceof HTMLElement ? activeElement.dataset['note'] : undefined;
    return focused === undefined ? [] : [focused];
  }

  /** Puts cards into a theme; LOOSE takes them out of theirs. */
  async sort(ids: readonly string[], group: string): Promise<void> {
    const moves = ids.filter((id) => (this.live.idea(id)?.theme ?? LOOSE) !== group);
    if (moves.length === 0) return;
    const theme = group === LOOSE ? null : group;
    if (!(await this.steer({ do: 'sort_ideas', ids: moves, theme }))) return;
    const name = this.nameOf(group);
    announce(say('shape-sorted', { count: moves.length, theme: name }));
  }

  async sortBeside(by: 1 | -1): Promise<void> {
    const { current } = this;
    if (current === null) return;
    const group = groupBeside(this.groups, current, by);
    if (group) await this.sort(this.aimed, group.id);
  }

  /** Begins a theme with some cards, and lets it be named at once or later. */
  async begin(ids: readonly string[]): Promise<void> {
    const theme = { id: newId(), name: '' };
    if (!(await this.steer({ do: 'add_theme', theme, ideas: [...ids] }))) return;
    notify(say('shape-begun', { count: ids.length }), { undo: true });
  }

  async rename(theme: Theme, name: string): Promise<void> {
    if (name.trim() !== theme.name) {
      await this.steer({ do: 'edit_theme', id: theme.id, name, hue: theme.hue });
    }
  }

  async colour(theme: Theme, hue: number): Promise<void> {
    await this.steer({ do: 'edit_theme', id: theme.id, name: theme.name, hue });
  }

  async takeApart(theme: Theme): Promise<void> {
    if (await this.steer({ do: 'remove_theme', id: theme.id })) {
      notify(say('shape-apart'), { undo: true });
    }
  }

  async merge(ids: readonly string[], into: string): Promise<void> {
    const others = ids.filter((id) => id !== into);
    if (others.length === 0) return;
    if (!(await this.steer({ do: 'merge_ideas', ids: others, into }))) return;
    this.selection = { chosen: new Set([into]), anchor: into };
    this.current = into;
    notify(say('shape-merged', { count: others.length + 1 }), { undo: true });
  }

  /** They look alike and are two: nobody is asked about them again. */
  async keepApart(one: string, other: string): Promise<void> {
    if (await this.steer({ do: 'keep_apart', pairs: [{ one, other }] })) {
      notify(say('shape-kept-apart'), { undo: true });
    }
  }

  async takeOut(ids: readonly string[]): Promise<void> {
    if (await this.steer({ do: 'unmerge_ideas', ids: [...ids] })) {
      notify(say('shape-taken-out', { count: ids.length }), { undo: true });
    }
  }

  async split(id: string, parts: IdeaPart[]): Promise<boolean> {
    const done = await this.steer({ do: 'split_idea', id, parts });
    if (done) notify(say('shape-split-done', { count: parts.length }), { undo: true });
    return done;
  }

  async park(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const done = await this.steer({ do: 'park_ideas', ids: [...ids], parked: true });
    if (done) notify(say('ideate-parked', { count: ids.length }), { undo: true });
  }

  /** What a card stands for goes with it: one undo brings all of it back. */
  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const piles = ids.flatMap((id) => [id, ...this.live.evidenceOf(id).map((idea) => idea.id)]);
    const done = await this.steer({ do: 'remove_ideas', ids: piles });
    if (done) notify(say('ideate-removed', { count: piles.length }), { undo: true });
  }

  /** What a group is called, also one that has no name yet. */
  nameOf(group: string): string {
    if (group === LOOSE) return say('shape-unsorted');
    const theme = this.theme(group);
    return theme?.name || say('shape-unnamed', { number: theme?.number ?? 0 });
  }

  steer(command: Steering): Promise<boolean> {
    return steer(this.live, command);
  }
}
