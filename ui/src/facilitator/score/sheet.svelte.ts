/** The rating sheet: one seat's answers to one use case, each saved as it is given. */
import type { Answer } from '$generated/Answer';
import type { Criterion } from '$generated/Criterion';
import type { Problem } from '$generated/Problem';
import type { Rating } from '$generated/Rating';
import type { Seat } from '$generated/Seat';
import { criteriaAsked } from '$workshop/asked';
import { newId } from '$workshop/identity';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { problemOf } from '$workshop/notices.svelte';

/** The facilitator before she has a seat: it is made with her first answer. */
export const FACILITATOR = 'facilitator';

interface Sent {
  answer: Answer;
  /** Set where it was refused. */
  problem: Problem | null;
  /** Set once it is on disk: what its row said then. Its own row comes with one of the next pictures. */
  before?: { answer: Answer | null };
}

/** A kept answer stands for its row no longer than that. */
const ROW_COMES = 1_000;

function isSame(one: Answer | null, other: Answer | null): boolean {
  const valueOf = (answer: Answer | null) =>
    typeof answer === 'object' ? (answer?.value ?? null) : answer;
  return valueOf(one) === valueOf(other);
}

export class Sheet {
  /** A seat's id, or {@link FACILITATOR}. */
  rater = $state(FACILITATOR);
  /** Answers on their way, and those that were refused. */
  #sent = $state.raw<ReadonlyMap<string, Sent>>(new Map());

  readonly seat = $derived.by(
    (): Seat | null =>
      this.live.seats.find(({ id, facilitator }) =>
        this.rater === FACILITATOR ? facilitator : id === this.rater,
      ) ?? null,
  );
  readonly criteria = $derived.by(() => {
    const group = this.live.groups.find(({ id }) => id === this.seat?.group);
    return criteriaAsked(group, this.live.criteria);
  });
  readonly #saved = $derived.by((): ReadonlyMap<string, Rating> => {
    const round = this.live.openRound ?? this.live.rounds.at(-1);
    return this.seat && round ? this.live.ratingsBy(this.seat.id, round.id) : new Map();
  });

  constructor(readonly live: LiveWorkshop) {}

  /** What stands as the answer: what was just given, or what is saved. */
  answerOf(useCase: string, criterion: string): Answer | null {
    const sent = this.#sent.get(this.#key(useCase, criterion));
    const saved = this.#savedAnswer(useCase, criterion);
    const rowHasCome = sent?.before && !isSame(sent.before.answer, saved);
    if (!sent || sent.problem || rowHasCome) return saved;
    return sent.answer === 'withdrawn' ? null : sent.answer;
  }

  isSaving(useCase: string, criterion: string): boolean {
    const sent = this.#sent.get(this.#key(useCase, criterion));
    return sent?.problem === null && !sent.before;
  }

  problemOf(useCase: string, criterion: string): Problem | null {
    return this.#sent.get(this.#key(useCase, criterion))?.problem ?? null;
  }

  answered(useCase: string): number {
    return this.criteria.filter(({ id }) => this.answerOf(useCase, id) !== null).length;
  }

  async give(useCase: string, criterion: Criterion, answer: Answer): Promise<void> {
    const round = this.live.openRound;
    if (!round) return;
    const key = this.#key(useCase, criterion.id);
    const sent: Sent = { answer, problem: null };
    this.#remember(key, sent);
    try {
      const seat = this.seat?.id ?? (await this.#takeSeat());
      const rating = { round: round.id, use_case: useCase, seat, criterion: criterion.id };
      await this.live.steer({ do: 'rate', rating, answer });
      // A later answer may be on its way by now.
      if (this.#sent.get(key) !== sent) return;
      const before = { answer: this.#savedAnswer(useCase, criterion.id) };
      this.#standInForRow(key, { ...sent, before });
    } catch (error) {
      this.#remember(key, { answer, problem: problemOf(error) });
    }
  }

  /** Rows are drawn ten times a second at most: until then the value before would be seen again. */
  #standInForRow(key: string, kept: Sent): void {
    this.#remember(key, kept);
    setTimeout(() => {
      if (this.#sent.get(key) === kept) this.#remember(key, null);
    }, ROW_COMES);
  }

  #savedAnswer(useCase: string, criterion: string): Answer | null {
    const saved = this.#saved.get(`${useCase}/${criterion}`);
    if (!saved) return null;
    return saved.value === null ? 'cannot_judge' : { value: saved.value };
  }

  /** Adds a person, who rates from now on. */
  async addSeat(name: string, group: string | null): Promise<void> {
    const id = newId();
    await this.live.steer({ do: 'add_seats', seats: [{ id, name, group, facilitator: false }] });
    this.rater = id;
  }

  #seatTaken: Promise<string> | null = null;

  /** One seat, however fast the first answers follow each other. */
  #takeSeat(): Promise<string> {
    this.#seatTaken ??= (async () => {
      const id = newId();
      const seat = { id, name: '', group: null, facilitator: true };
      await this.live.steer({ do: 'add_seats', seats: [seat] });
      return id;
    })().finally(() => (this.#seatTaken = null));
    return this.#seatTaken;
  }

  #remember(key: string, sent: Sent | null): void {
    const next = new Map(this.#sent);
    if (sent === null) next.delete(key);
    else next.set(key, sent);
    this.#sent = next;
  }

  #key(useCase: string, criterion: string): string {
    return `${this.rater}/${useCase}/${criterion}`;
  }
}
