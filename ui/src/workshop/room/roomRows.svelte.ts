/** What a device in the room may see, kept up to date by its frames. For walls and participants alike. */
import type { About } from '$generated/About';
import type { Ballot } from '$generated/Ballot';
import type { Board } from '$generated/Board';
import type { Criterion } from '$generated/Criterion';
import type { ErrorCode } from '$generated/ErrorCode';
import type { Group } from '$generated/Group';
import type { HandedCard } from '$generated/HandedCard';
import type { HiddenIdeas } from '$generated/HiddenIdeas';
import type { Idea } from '$generated/Idea';
import type { Lane } from '$generated/Lane';
import type { Rating } from '$generated/Rating';
import type { RoomBody } from '$generated/RoomBody';
import type { RoomClock } from '$generated/RoomClock';
import type { RoomSignals } from '$generated/RoomSignals';
import type { RoomSnapshot } from '$generated/RoomSnapshot';
import type { Round } from '$generated/Round';
import type { RoundBefore } from '$generated/RoundBefore';
import type { Seat } from '$generated/Seat';
import type { SeenChange } from '$generated/SeenChange';
import type { Standing } from '$generated/Standing';
import type { Theme } from '$generated/Theme';
import type { UseCase } from '$generated/UseCase';
import type { Vote } from '$generated/Vote';
import { BackendClock } from '../backendClock.svelte';
import { Rows } from '../rows.svelte';
import { newestVote } from './ballot';

/** An idea as this device sees it. */
export interface SeenIdea extends Idea {
  /** Who wrote it, where everybody may know; else empty. */
  by: string;
  /** This seat wrote it. Never true on an anonymous board: there only the device knows. */
  own: boolean;
}

type Snapshot = Extract<RoomBody, { kind: 'snapshot' }>;

const NOBODY: RoomSignals = { here: 0, seats: 0, ready: 0, finished: null };

export class RoomRows {
  /** Empty until the first snapshot. */
  workshopId = $state('');
  about = $state.raw<About | null>(null);
  board = $state.raw<Board | null>(null);
  seat = $state.raw<Seat | null>(null);
  signals = $state.raw<RoomSignals>(NOBODY);
  /** Best first; empty until results are shown. */
  standings = $state.raw<readonly Standing[]>([]);
  /** What the round before came to, while one is open again. */
  roundBefore = $state.raw<readonly RoundBefore[]>([]);
  /** The step of the agenda that runs, and its clock. */
  clock = $state.raw<RoomClock>({ state: 'idle' });
  /** The file cannot be written just now; the page says it in its own language. */
  trouble = $state<ErrorCode | null>(null);
  /** How often the facilitator reminded this person. */
  nudges = $state(0);
  readonly backend = new BackendClock();

  #criteria = new Rows<Criterion>();
  #groups = new Rows<Group>();
  #lanes = new Rows<Lane>();
  #themes = new Rows<Theme>();
  #sharedIdeas = new Rows<SeenIdea>();
  #ownIdeas = new Rows<SeenIdea>();
  #useCases = new Rows<UseCase>();
  #rounds = new Rows<Round>();
  #ownRatings = new Rows<Rating>();
  #votes = new Rows<Vote>();
  #ownBallots = new Rows<Ballot>();
  #cards = new Rows<HandedCard>();
  #hidden = new Rows<number>();
  /** A snapshot whose rows are still coming. */
  #coming: Snapshot | null = null;
  /** What came of it is shown already. */
  #isBegun = false;

  /** Value side first, each side by its number. */
  readonly criteria = $derived([...this.#criteria.values()].sort(bySideAndNumber));
  readonly groups = $derived([...this.#groups.values()]);
  readonly lanes = $derived([...this.#lanes.values()].sort(byNumber));
  readonly themes = $derived([...this.#themes.values()].sort(byNumber));
  readonly ownIdeas = $derived([...this.#ownIdeas.values()].sort(byNumber));
  /**
   * In the order they hang; where an own row and a shared one say the same, the own one. What was merged away is its
   * author's to find again, and nobody's to vote on.
   */
  readonly ideas = $derived(
    [...new Map([...this.#sharedIdeas.entries(), ...this.#ownIdeas.entries()]).values()]
      .filter((idea) => idea.merged_into === undefined)
      .sort(byPlace),
  );
  readonly useCases = $derived([...this.#useCases.values()].sort(byNumber));
  readonly rounds = $derived([...this.#rounds.values()].sort(byNumber));
  readonly openRound = $derived(this.rounds.findLast((round) => !round.closed) ?? null);
  readonly ownRatings = $derived([...this.#ownRatings.values()]);
  readonly votes = $derived([...this.#votes.values()].sort(byNumber));
  /** The vote that is open, or else the last one. */
  readonly vote = $derived(newestVote(this.votes));
  readonly ownBallots = $derived([...this.#ownBallots.values()]);
  /** Ideas of others in this hand while the room brainwrites. */
  readonly cards = $derived([...this.#cards.values()].filter((card) => !card.given_back));
  readonly hiddenCount = $derived(
    [...this.#hidden.values()].reduce((sum, count) => sum + count, 0),
  );

  /** `mayBeginEarly`: a first snapshot is shown as soon as only ideas are missing. */
  constructor(readonly mayBeginEarly = false) {}

  idea(id: string): SeenIdea | undefined {
    return this.#ownIdeas.get(id) ?? this.#sharedIdeas.get(id);
  }

  useCase(id: string): UseCase | undefined {
    return this.#useCases.get(id);
  }

  lane(id: string): Lane | undefined {
    return this.#lanes.get(id);
  }

  group(id: string | null): Group | undefined {
    return id === null ? undefined : this.#groups.get(id);
  }

  /** How many ideas of a lane wait for the reveal. */
  hiddenIn(lane: string): number {
    return this.#hidden.get(lane) ?? 0;
  }

  /** Takes what a frame brings; `now` is the backend's clock at that moment. */
  receive(body: RoomBody, now: string): void {
    this.backend.hear(now);
    switch (body.kind) {
      case 'snapshot':
        this.#coming = body;
        this.#isBegun = false;
        this.#settle(body.shared.more);
        break;
      case 'update':
        if (this.#coming) {
          this.#coming.shared.rows.push(...body.shared.changes);
          this.#settle(this.#coming.shared.more - 1);
          break;
        }
        // Whatever was in the way, the disk has taken something since.
        this.trouble = null;
        for (const change of body.shared.changes) this.#applyShared(change);
        if (body.shared.hidden) this.#count(body.shared.hidden);
        if (body.shared.clock) this.clock = body.shared.clock;
        if (body.shared.round_before) this.roundBefore = body.shared.round_before;
        if (body.shared.standings) this.standings = body.shared.standings;
        for (const change of body.own) this.#applyOwn(change);
        break;
      case 'signals':
        this.signals = body;
        break;
      case 'nudge':
        this.nudges += 1;
        break;
      case 'trouble':
        this.trouble = body.code;
        break;
    }
  }

  /** Pages see a snapshot when it is whole; half a board would jump. */
  #settle(more: number): void {
    const coming = this.#coming;
    if (!coming) return;
    coming.shared.more = more;
    if (more > 0 && !this.#isEnough(coming.shared)) return;
    if (this.#isBegun) for (const change of coming.shared.rows) this.#applyShared(change);
    else {
      this.#begin(coming.shared);
      for (const change of coming.own) this.#applyOwn(change);
    }
    this.#isBegun = true;
    coming.shared.rows = [];
    if (more === 0) this.#coming = null;
  }

  /** Whoever comes in on a slow line need not wait for what others wrote: it comes last. */
  #isEnough({ rows }: RoomSnapshot): boolean {
    const [about] = rows.flatMap(({ row }) => (row?.table === 'workshop' ? [row.row] : []));
    const hasRest = rows.at(-1)?.table === 'idea';
    return this.mayBeginEarly && this.workshopId === '' && hasRest && about?.step !== 'vote';
  }

  #begin(shared: RoomSnapshot): void {
    for (const table of [
      this.#criteria,
      this.#groups,
      this.#lanes,
      this.#themes,
      this.#sharedIdeas,
      this.#ownIdeas,
      this.#useCases,
      this.#rounds,
      this.#ownRatings,
      this.#votes,
      this.#ownBallots,
      this.#cards,
    ]) {
      table.clear();
    }
    this.seat = null;
    this.trouble = null;
    this.workshopId = shared.workshop;
    for (const change of shared.rows) this.#applyShared(change);
    this.#count(shared.hidden);
    this.standings = shared.standings;
    this.roundBefore = shared.round_before ?? [];
    this.clock = shared.clock;
    this.signals = shared.signals;
  }

  #applyShared({ table, key, row, by = '' }: SeenChange): void {
    if (row === null) this.#sharedTable(table)?.delete(key);
    else if (row.table === 'workshop') this.about = row.row;
    else if (row.table === 'board') this.board = row.row;
    else if (row.table === 'criterion') this.#criteria.set(key, row.row);
    else if (row.table === 'group') this.#groups.set(key, row.row);
    else if (row.table === 'lane') this.#lanes.set(key, row.row);
    else if (row.table === 'theme') this.#themes.set(key, row.row);
    else if (row.table === 'idea') this.#sharedIdeas.set(key, { ...row.row, by, own: false });
    else if (row.table === 'use_case') this.#useCases.set(key, row.row);
    else if (row.table === 'round') this.#rounds.set(key, row.row);
    else if (row.table === 'vote') this.#votes.set(key, row.row);
  }

  #applyOwn({ table, key, row }: SeenChange): void {
    if (row === null) {
      if (table === 'idea') this.#ownIdeas.delete(key);
      else if (table === 'rating') this.#ownRatings.delete(key);
      else if (table === 'ballot') this.#ownBallots.delete(key);
      else if (table === 'handed_card') this.#cards.delete(key);
      else if (table === 'seat') this.seat = null;
    } else if (row.table === 'seat') this.seat = row.row;
    else if (row.table === 'idea') this.#ownIdeas.set(key, { ...row.row, by: '', own: true });
    else if (row.table === 'rating') this.#ownRatings.set(key, row.row);
    else if (row.table === 'ballot') this.#ownBallots.set(key, row.row);
    else if (row.table === 'handed_card') this.#cards.set(key, row.row);
  }

  #sharedTable(table: SeenChange['table']): { delete: (key: string) => boolean } | undefined {
    switch (table) {
      case 'criterion':
        return this.#criteria;
      case 'group':
        return this.#groups;
      case 'lane':
        return this.#lanes;
      case 'theme':
        return this.#themes;
      case 'idea':
        return this.#sharedIdeas;
      case 'use_case':
        return this.#useCases;
      case 'round':
        return this.#rounds;
      case 'vote':
        return this.#votes;
      default:
        return undefined;
    }
  }

  #count(hidden: readonly HiddenIdeas[]): void {
    this.#hidden.clear();
    for (const { lane, count } of hidden) this.#hidden.set(lane, count);
  }
}

function byNumber(a: { number: number }, b: { number: number }): number {
  return a.number - b.number;
}

function byPlace(a: Idea, b: Idea): number {
  return a.place - b.place || a.number - b.number;
}

function bySideAndNumber(a: Criterion, b: Criterion): number {
  const side = Number(b.id.startsWith('V')) - Number(a.id.startsWith('V'));
  return side || Number(a.id.slice(1)) - Number(b.id.slice(1));
}
