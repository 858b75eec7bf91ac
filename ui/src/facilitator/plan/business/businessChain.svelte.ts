/** The chain of work as the page follows it: what follows is asked for anew whenever anything of it changes. */
import { untrack } from 'svelte';
import type { BusinessChange } from '$generated/BusinessChange';
import type { ChainLink } from '$generated/ChainLink';
import type { ChainLinkText } from '$generated/ChainLinkText';
import type { ChainSheet } from '$generated/ChainSheet';
import type { LinkFinding } from '$generated/LinkFinding';
import type { NewRoadmapItem } from '$generated/NewRoadmapItem';
import type { Problem } from '$generated/Problem';
import { newId } from '$workshop/identity';
import { inLanguage, say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { refusalOf, steer } from '$workshop/steering';
import { dayOfWork } from '../dayOfWork';
import { levelWords, TOP, type ShippedChain } from './content';

/** The last day of a roadmap. */
const LAST_DAY = 3_650;
/** Days of a decision about a link. */
const DECISION_DAYS = 14;

export class BusinessChain {
  #told = $state.raw<ChainSheet | null>(null);
  /** The link that the keys go to. */
  chosen = $state<string | null>(null);

  readonly told = $derived.by(() => this.#told);
  readonly links = $derived.by(() => this.live.chainLinks);
  readonly change = $derived.by(() => this.live.businessChange);
  readonly today = $derived.by(() => dayOfWork(this.live));
  readonly current = $derived.by(() => this.links.find(({ id }) => id === this.chosen) ?? null);
  readonly people = $derived.by(() =>
    this.live.seats.filter(({ left, name }) => !left && name !== '').map(({ name }) => name),
  );

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      () => live.host.ask('look_at_chain', {}),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      void [live.chainLinks, live.gateRows];
      untrack(() => ask(undefined));
    });
  }

  findingOf(id: string): LinkFinding | undefined {
    return this.#told?.links.find((link) => link.id === id);
  }

  titlesOf({ use_cases: ids }: Pick<ChainLink, 'use_cases'>): string {
    const titles = ids.map((id) => this.live.useCase(id)?.title ?? '');
    return titles.filter(Boolean).join(say('list-comma'));
  }

  begun(): ChainLinkText {
    const words = { name: '', before: '', after: '', decides: '', watch: '' };
    return { ...words, use_cases: [], level_now: 0, level_end: 0, board: null };
  }

  put(id: string, text: ChainLinkText): Promise<Problem | null> {
    return refusalOf(this.live, { do: 'put_chain_links', links: [{ id, ...text }] });
  }

  /** Begins with the chain of an industry: all of it is done by people as yet. */
  async begin({ links }: ShippedChain): Promise<void> {
    const begun = links.map(({ name, decides }) => ({
      id: newId(),
      ...this.begun(),
      name: inLanguage(name),
      decides: inLanguage(decides),
    }));
    await steer(this.live, { do: 'put_chain_links', links: begun });
  }

  /** Moves the end of a link to a level. What its gates do not allow is refused, and says by which. */
  async end(link: ChainLink, level: number): Promise<void> {
    if (level < 0 || level > TOP || level === link.level_end) return;
    await steer(this.live, {
      do: 'put_chain_links',
      links: [{ id: link.id, ...textOf(link), level_end: level }],
    });
  }

  async move(link: ChainLink, by: number): Promise<void> {
    const place = this.links.findIndex(({ id }) => id === link.id) + 1 + by;
    if (place < 1 || place > this.links.length) return;
    await steer(this.live, { do: 'move_chain_link', id: link.id, place });
  }

  async remove({ id, name }: ChainLink): Promise<void> {
    if (!(await steer(this.live, { do: 'remove_chain_link', id }))) return;
    notify(say('business-removed', { name }), { undo: true });
  }

  setChange(change: BusinessChange | null): Promise<Problem | null> {
    return refusalOf(this.live, { do: 'set_business_change', change });
  }

  /** Decisions that are still to be taken: about the business, and about each link that goes up. */
  async placeOnRoadmap(): Promise<void> {
    const there = new Set(this.live.roadmapItems.map(({ title }) => title));
    const items = this.#decisions().filter(({ text }) => !there.has(text.title));
    if (items.length === 0) {
      notify(say('business-placed-all'));
      return;
    }
    if (!(await steer(this.live, { do: 'put_roadmap_items', items }))) return;
    notify(say('business-placed', { count: items.length }), { undo: true });
  }

  #decisions(): NewRoadmapItem[] {
    const from = this.today ?? 0;
    const rising = this.links
      .filter(({ level_now: now, level_end: end }) => end > now)
      .map((link) => {
        const level = levelWords(link.level_end);
        const title = say('business-item-link', { name: link.name, level });
        return decision(title, [from, from + DECISION_DAYS], '', link.use_cases[0] ?? null);
      });
    const { change } = this;
    if (!change) return rising;
    const own = decision(change.to, [change.from_day, change.to_day], change.owner, null);
    return [...rising, own];
  }
}

/** What is said about a link, without what it is. */
export function textOf(link: ChainLink): ChainLinkText {
  const { name, use_cases, before, after, level_now, level_end, decides, watch, board } = link;
  return {
    name,
    use_cases: [...use_cases],
    before,
    after,
    level_now,
    level_end,
    decides,
    watch,
    board,
  };
}

function decision(
  title: string,
  [from, to]: [number, number],
  owner: string,
  use_case: string | null,
): NewRoadmapItem {
  return {
    id: newId(),
    text: {
      kind: 'decision',
      stage: 'scale',
      title,
      start_day: Math.min(LAST_DAY, from),
      end_day: Math.min(LAST_DAY, to),
      owner,
      depends_on: [],
      use_case,
      enabler: '',
      component: '',
      state: 'open',
    },
  };
}
