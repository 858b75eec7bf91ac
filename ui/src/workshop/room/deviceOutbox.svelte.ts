/**
 * What a device wrote, kept until its outcome came: through lost connections and reloads, each exactly once.
 *
 * Contributions go one at a time and in order. Two tabs of a device share the list: both may send a
 * contribution, its id is the same, and the backend does each id once.
 */
import type { Contribution } from '$generated/Contribution';
import type { ErrorCode } from '$generated/ErrorCode';
import type { FromParticipant } from '$generated/FromParticipant';
import type { Problem } from '$generated/Problem';
import { newId } from '../identity';
import { keep, onKeptElsewhere, readKept } from './kept';

export interface Waiting {
  id: string;
  contribution: Contribution;
}

/** Given back to its author, in words. */
export interface Refused extends Waiting {
  problem: Problem;
}

const WAITING = 'outbox';
const REFUSED = 'given-back';
/** The same id again after so long. */
const SOON = 1_000;
const LATER = 5_000;
/** After this long without an outcome the line is taken for dead. */
const PATIENCE = 10_000;
/** An outcome may come before the row it made: so long the page shows what was sent. */
const SETTLING = 1_500;
/** Nothing is wrong with the contribution; it is to be sent again. */
const AGAIN: Partial<Record<ErrorCode, number>> = {
  unknown: SOON,
  room_busy: SOON,
  disk_full: LATER,
  disk_trouble: LATER,
};

export class DeviceOutbox {
  /** Not yet acknowledged, oldest first. */
  waiting = $state.raw<readonly Waiting[]>([]);
  /** Acknowledged a moment ago: its row may still be on its way. */
  settling = $state.raw<readonly Waiting[]>([]);
  refused = $state.raw<readonly Refused[]>([]);
  /** There is a line, and a seat at its end. */
  isOpen = $state(false);

  #flying: string | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #forget: () => void;

  constructor(
    readonly workshop: string,
    readonly send: (message: FromParticipant) => boolean,
    /** No outcome came: the connection is to be made anew. */
    readonly onSilence: () => void,
    /** It is on disk (null), or was refused for good. */
    readonly onDone: (done: Waiting, problem: Problem | null) => void = () => {},
  ) {
    this.#read();
    const stops = [WAITING, REFUSED].map((name) =>
      onKeptElsewhere(name, workshop, () => this.#read()),
    );
    this.#forget = () => stops.forEach((stop) => stop());
  }

  /** Keeps a contribution and sends it as soon as its turn comes. */
  put(contribution: Contribution): void {
    this.#keepWaiting([...this.#kept(), { id: newId(), contribution }]);
    this.#next();
  }

  /** The seat was entered: what waits goes out, whatever became of the last try. */
  opened(): void {
    this.isOpen = true;
    this.#land();
    this.#next();
  }

  lost(): void {
    this.isOpen = false;
    this.#land();
  }

  /** Takes the backend's word about a contribution. */
  outcome(id: string, problem: Problem | null): void {
    if (this.#flying === id) this.#land();
    const again = problem ? AGAIN[problem.code] : undefined;
    if (again !== undefined) {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#next(), again);
      return;
    }
    const done = this.#kept().find((one) => one.id === id);
    if (done) {
      this.#keepWaiting(this.#kept().filter((one) => one !== done && one.id !== id));
      if (problem) this.#keepRefused([...this.refused, { ...done, problem }]);
      else this.#settle(done);
      this.onDone(done, problem);
    }
    this.#next();
  }

  /** The author took it back into the field, or let it go. */
  dismiss(id: string): void {
    this.#keepRefused(this.refused.filter((one) => one.id !== id));
  }

  close(): void {
    this.lost();
    this.#forget();
  }

  #next(): void {
    const [first] = this.waiting;
    if (!this.isOpen || this.#flying !== null || !first) return;
    clearTimeout(this.#pause);
    if (!this.send({ send: 'contribute', ...first })) return;
    this.#flying = first.id;
    this.#pause = setTimeout(() => this.onSilence(), PATIENCE);
  }

  #land(): void {
    clearTimeout(this.#pause);
    this.#flying = null;
  }

  #settle(done: Waiting): void {
    this.settling = [...this.settling, done];
    setTimeout(() => {
      this.settling = this.settling.filter((one) => one !== done);
    }, SETTLING);
  }

  /** Read anew each time: another tab may have added to it or sent some of it. */
  #kept(): Waiting[] {
    return readKept<Waiting[]>(WAITING, this.workshop, []);
  }

  #keepWaiting(waiting: Waiting[]): void {
    keep(WAITING, this.workshop, waiting.length > 0 ? waiting : undefined);
    this.waiting = waiting;
  }

  #keepRefused(refused: Refused[]): void {
    keep(REFUSED, this.workshop, refused.length > 0 ? refused : undefined);
    this.refused = refused;
  }

  #read(): void {
    this.waiting = this.#kept();
    this.refused = readKept<Refused[]>(REFUSED, this.workshop, []);
    if (this.#flying !== null && !this.waiting.some(({ id }) => id === this.#flying)) this.#land();
    this.#next();
  }
}
