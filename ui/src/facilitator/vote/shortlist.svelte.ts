/** The shortlist of one vote on the console: what the list, its line, the panel and the footer share. */
import { untrack } from 'svelte';
import type { Vote } from '$generated/Vote';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { go } from '$workshop/navigation.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { isShortlist, shortlistOf } from '$workshop/shortlist';
import { UntilTold } from '$workshop/untilTold';
import { shortTitle } from '../decide/finding';
import { useCaseFrom } from '../ideate/useCaseFrom';
import { chosen } from '../score/chosen.svelte';
import { compared, type Compared } from './shortlist';
import { tooLong } from './timeBox';

/** Keys that follow each other are one move of the line. */
const SETTLES = 700;

export class Shortlist {
  readonly #live: LiveWorkshop;
  readonly #vote: () => Vote | null;
  /** Where the line is held while it is moved; null: where the file has it. */
  #held = $state<number | null>(null);
  /** Where it was left, until the file says so. */
  readonly #left = new UntilTold<{ cut: number }>(() => this.#letGo());
  /** Where the hand last let go of it. */
  #leftAt: number | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(live: LiveWorkshop, vote: () => Vote | null) {
    this.#live = live;
    this.#vote = vote;
    $effect(() => {
      const { cut } = this.vote ?? {};
      untrack(() => {
        if (this.#left.hear((left) => left.cut === cut)) this.#letGo();
      });
    });
  }

  /** The vote, if it is one that made a shortlist. */
  readonly vote = $derived.by(() => {
    const vote = this.#vote();
    return vote && isShortlist(vote) ? vote : null;
  });

  /** All votes that made one, the first one first. */
  readonly votes = $derived.by(() => this.#live.votes.filter(isShortlist));

  /** The one before it. */
  readonly before = $derived.by(() => {
    const number = this.vote?.number ?? 0;
    return this.votes.findLast((vote) => vote.number < number) ?? null;
  });

  readonly lines: readonly Compared[] = $derived.by(() => {
    const { vote, before } = this;
    if (!vote) return [];
    const { ideas } = this.#live;
    const now = shortlistOf(vote, ideas, this.#held ?? vote.cut ?? 0);
    return compared(now, before ? shortlistOf(before, ideas) : []);
  });

  readonly above = $derived.by(() => this.lines.filter(({ above }) => above));
  readonly rescued = $derived.by(() => this.lines.find(({ rescued }) => rescued) ?? null);
  readonly below = $derived.by(() => this.lines.filter(({ above, rescued }) => !above && !rescued));
  /** So many stand above the line. */
  readonly cut = $derived.by(() => this.above.length);
  readonly chosen = $derived.by(() => (this.rescued ? [...this.above, this.rescued] : this.above));

  /** Ideas that live in a use case. */
  readonly #made = $derived.by(() => new Set(this.#live.useCases.flatMap(({ ideas }) => ideas)));
  readonly withoutCard = $derived.by(() => this.chosen.filter(({ id }) => !this.#made.has(id)));

  /** What the agenda has too little time for, and after how many the line would have to be drawn; null: it fits. */
  readonly box = $derived.by(() => {
    const chosen = new Set(this.chosen.map(({ id }) => id));
    const others = this.#live.useCases.filter(
      ({ ideas, parked }) => !parked && !ideas.some((idea) => chosen.has(idea)),
    ).length;
    const box = tooLong(this.#live, this.chosen.length + others);
    const beside = others + (this.rescued ? 1 : 0);
    return box && { ...box, cut: Math.max(0, box.fits - beside) };
  });

  hasCard(id: string): boolean {
    return this.#made.has(id);
  }

  textOf(id: string): string {
    return this.#live.idea(id)?.text ?? '';
  }

  /** Holds the line somewhere, within the list. */
  hold(cut: number): void {
    clearTimeout(this.#settling);
    this.#held = Math.min(Math.max(1, cut), Math.max(1, this.lines.length));
  }

  /** Moves the line by key: it is written down when no other key follows. */
  nudge(cut: number): void {
    this.hold(cut);
    this.#settling = setTimeout(() => void this.drop(), SETTLES);
  }

  /** Lets go of the line without moving it. */
  release(): void {
    clearTimeout(this.#settling);
    this.#held = null;
  }

  /** Leaves the line where it is held. */
  async drop(): Promise<void> {
    clearTimeout(this.#settling);
    const { vote } = this;
    const held = this.#held;
    if (!vote || held === null) return;
    if (held === vote.cut) {
      this.#held = null;
      return;
    }
    this.#leftAt = held;
    const command = { do: 'set_cut', vote: vote.id, cut: held } as const;
    await this.#left.during({ cut: held }, () => this.#live.steer(command)).catch(showProblem);
  }

  /** What was left there is written down, or never will be. Where it is held anew meanwhile, that holds. */
  #letGo(): void {
    if (this.#held === this.#leftAt) this.#held = null;
  }

  /** Rescues an idea, or gives the rescue another reason. Rejects where the backend refuses. */
  async rescue(idea: string, reason: string): Promise<void> {
    const { vote } = this;
    if (!vote) return;
    await this.#live.steer({ do: 'rescue', vote: vote.id, rescue: { idea, reason } });
    notify(say('vote-rescue-done', { idea: shortTitle(this.textOf(idea)) }), { undo: true });
  }

  async takeBack(): Promise<void> {
    const { vote, rescued } = this;
    if (!vote || !rescued) return;
    try {
      await this.#live.steer({ do: 'rescue', vote: vote.id, rescue: null });
      notify(say('vote-rescue-undone', { idea: shortTitle(this.textOf(rescued.id)) }), {
        undo: true,
      });
    } catch (error) {
      showProblem(error);
    }
  }

  /** Makes a use case of each idea that is chosen and has none, and leads to them. */
  async writeCards(): Promise<void> {
    const ideas = this.withoutCard.flatMap(({ id }) => this.#live.idea(id) ?? []);
    try {
      await this.drop();
      if (ideas.length > 0) {
        const use_cases = ideas.map((idea) => useCaseFrom([idea]));
        await this.#live.steer({ do: 'add_use_cases', use_cases });
        chosen.useCase = use_cases[0]?.id ?? null;
        notify(say('vote-cards-made', { count: ideas.length }), { undo: true });
      }
      go('cards');
    } catch (error) {
      showProblem(error);
    }
  }
}
