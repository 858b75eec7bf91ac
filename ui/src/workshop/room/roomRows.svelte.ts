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
import type { PlanSuggestion } from '$generated/PlanSuggestion';
import type { QuickWinPlan } from '$generated/QuickWinPlan';
import type { Rating } from '$generated/Rating';
import type { ReadinessAsking } from '$generated/ReadinessAsking';
import type { RoomBody } from '$generated/RoomBody';
import type { RoomClock } from '$generated/RoomClock';
import type { RoomSignals } from '$generated/RoomSignals';
import type { RoomSnapshot } from '$generated/RoomSnapshot';
import type { Round } from '$generated/Round';
import type { RoundBefore } from '$generated/RoundBefore';
import type { Seat } from '$generated/Seat';
import type { SeatReadiness } from '$generated/SeatReadiness';
import type { SeenChange } from '$generated/SeenChange';
import type { Standing } from '$generated/Standing';
import type { Table } from '$generated/Table';
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

/** What a seat says while the room is asked something beside the steps. */
interface Said {
  plan_suggestion: PlanSuggestion;
  seat_readiness: SeatReadiness;
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

  /** What all devices of a kind see, by its table. */
  readonly #shared = {
    criterion: new Rows<Criterion>(),
    group: new Rows<Group>(),
    lane: new Rows<Lane>(),
    theme: new Rows<Theme>(),
    idea: new Rows<SeenIdea>(),
    use_case: new Rows<UseCase>(),
    round: new Rows<Round>(),
    vote: new Rows<Vote>(),
    quick_win_plan: new Rows<QuickWinPlan>(),
    readiness_asking: new Rows<ReadinessAsking>(),
  };
  /** What this seat alone sees. */
  readonly #own = {
    idea: new Rows<SeenIdea>(),
    rating: new Rows<Rating>(),
    ballot: new Rows<Ballot>(),
    handed_card: new Rows<HandedCard>(),
    plan_suggestion: new Rows<PlanSuggestion>(),
    seat_readiness: new Rows<SeatReadiness>(),
  };
  #hidden = new Rows<number>();
  /** A snapshot whose rows are still coming. */
  #coming: Snapshot | null = null;
  /** What came of it is shown already. */
  #isBegun = false;

  /** Value side first, each side by its number. */
  readonly criteria = $derived([...this.#shared.criterion.values()].sort(bySideAndNumber));
  readonly groups = $derived([...this.#shared.group.values()]);
  readonly lanes = $derived([...this.#shared.lane.values()].sort(byNumber));
  readonly themes = $derived([...this.#shared.theme.values()].sort(byNumber));
  readonly ownIdeas = $derived([...this.#own.idea.values()].sort(byNumber));
  /**
   * In the order they hang; where an own row and a shared one say the same, the own one. What was merged away is its
   * author's to find again, and nobody's to vote on.
   */
  readonly ideas = $derived(
    [...new Map([...this.#shared.idea.entries(), ...this.#own.idea.entries()]).values()]
      .filter((idea) => idea.merged_into === undefined)
      .sort(byPlace),
  );
  readonly useCases = $derived([...this.#shared.use_case.values()].sort(byNumber));
  readonly rounds = $derived([...this.#shared.round.values()].sort(byNumber));
  readonly openRound = $derived(this.rounds.findLast((round) => !round.closed) ?? null);
  readonly ownRatings = $derived([...this.#own.rating.values()]);
  readonly votes = $derived([...this.#shared.vote.values()].sort(byNumber));
  /** The vote that is open, or else the last one. */
  readonly vote = $derived(newestVote(this.votes));
  readonly ownBallots = $derived([...this.#own.ballot.values()]);
  /** Ideas of others in this hand while the room brainwrites. */
  readonly cards = $derived([...this.#own.handed_card.values()].filter((card) => !card.given_back));
  readonly hiddenCount = $derived(
    [...this.#hidden.values()].reduce((sum, count) => sum + count, 0),
  );

  /** `mayBeginEarly`: a first snapshot is shown as soon as only ideas are missing. */
  constructor(readonly mayBeginEarly = false) {}

  /** What the room is asked beside the steps: a plan, of which it sees the measures alone, or a register's questions. */
  get asked(): QuickWinPlan | ReadinessAsking | undefined {
    const { quick_win_plan: plans, readiness_asking: asking } = this.#shared;
    return [...plans.values(), ...asking.values()][0];
  }

  /** What this seat said to it. */
  said<T extends keyof Said>(table: T): Said[T][] {
    const rows: { [K in keyof Said]: Rows<Said[K]> } = this.#own;
    return [...rows[table].values()];
  }

  idea(id: string): SeenIdea | undefined {
    return this.#own.idea.get(id) ?? this.#shared.idea.get(id);
  }

  useCase(id: string): UseCase | undefined {
    return this.#shared.use_case.get(id);
  }

  lane(id: string): Lane | undefined {
    return this.#shared.lane.get(id);
  }

  group(id: string | null): Group | undefined {
    return id === null ? undefined : this.#shared.group.get(id);
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
    for (const tables of [this.#shared, this.#own]) {
      for (const table of Object.values(tables)) table.clear();
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

  #applyShared(change: SeenChange): void {
    const { row } = change;
    if (row?.table === 'workshop') this.about = row.row;
    else if (row?.table === 'board') this.board = row.row;
    else apply(change, this.#shared, false);
  }

  #applyOwn(change: SeenChange): void {
    const { table, row } = change;
    if (table === 'seat') this.seat = row?.table === table ? row.row : null;
    else apply(change, this.#own, true);
  }

  #count(hidden: readonly HiddenIdeas[]): void {
    this.#hidden.clear();
    for (const { lane, count } of hidden) this.#hidden.set(lane, count);
  }
}

/** A row's table says of which kind it is. */
function apply({ table, key, row, by = '' }: SeenChange, tables: object, own: boolean): void {
  const rows = (tables as Partial<Record<Table, Rows<unknown>>>)[table];
  if (!row) rows?.delete(key);
  else rows?.set(key, row.table === 'idea' ? { ...row.row, by: own ? '' : by, own } : row.row);
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
