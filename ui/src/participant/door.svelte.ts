/** How this device gets into the room, and what stands in the way. */
import type { FromParticipant } from '$generated/FromParticipant';
import type { Hello } from '$generated/Hello';
import type { Problem } from '$generated/Problem';
import type { ToDevice } from '$generated/ToDevice';
import type { Welcome } from '$generated/Welcome';
import type { EarlySocket } from '$host/earlySocket';
import { RoomSocket } from '$host/roomSocket';
import type { Connection } from '$host/types';
import { newSecret } from '$workshop/identity';
import {
  type KeptSeat,
  forgetSeat,
  keptSeatOf,
  keptSeats,
  makeSeat,
  placeOf,
  seatsIn,
  useSeat,
} from '$workshop/room/keptSeats';
import { language } from '$workshop/speaking.svelte';
import type { FirstCall } from './firstCall';
import { notify } from './notices.svelte';

/**
 * `looking`: nothing was heard yet. `code`, `one_time`: something is to be typed. `welcome`: who are you?
 * `stopped`: refused, {@link Door.problem} says why.
 */
export type Phase = 'looking' | 'code' | 'one_time' | 'welcome' | 'seated' | 'stopped';

/** How to prove that one belongs here, before one has a seat. */
type Ticket = { secret: string } | { code: string } | { beside: KeptSeat };
type Way = 'seat' | 'ticket' | 'move';

interface Person {
  name: string;
  group: string | null;
}

/** Keys of other workshops at this address, tried before a code is asked for. */
const MOST_KEYS = 5;

export class Door {
  phase = $state<Phase>('looking');
  connection = $state<Connection>('lost');
  /** Why nobody is let in, or for what the device waits. In the reader's language. */
  problem = $state.raw<Problem | null>(null);
  /** When the next try comes, by this device's clock; 0 while one is under way. */
  nextTry = $state(0);
  welcome = $state.raw<Welcome | null>(null);
  /** This device had a seat here that is not its own any more. */
  wasTakenOut = $state(false);
  /** The link that was scanned opens nothing: the room has a new one. */
  isLinkOld = $state(false);
  /** A seat of this device does not open this room: taken out, or another workshop's. */
  isSeatUnknown = $state(false);
  /** Called with where this device keeps what the person writes. */
  onSeated: (place: string) => void = () => {};
  onLost: () => void = () => {};
  onMessage: (message: Exclude<ToDevice, { kind: 'refused' | 'welcome' | 'seated' }>) => void =
    () => {};

  readonly socket: RoomSocket;
  #ticket: Ticket | null;
  #seat: KeptSeat | null;
  #way: Way;
  #refusedKeys = new Set<string>();
  /** Somebody said who they are, and the answer is not there yet. */
  #sittingDown: (Person & { key: string }) | null = null;
  #oneTime = '';
  /** The first call, until it is taken. */
  #early: EarlySocket | null;

  constructor({ address, seat, secret, socket }: FirstCall) {
    this.#ticket = secret === '' ? null : { secret };
    this.#seat = seat;
    this.#early = socket;
    this.#way = this.#seat ? 'seat' : 'ticket';
    this.socket = new RoomSocket(address, () => this.#hello());
    this.socket.onMessage = (message) => this.#received(message);
    this.socket.onConnection = (state, problem) => this.#connected(state, problem);
  }

  open(): void {
    if (this.#early) this.socket.connect(this.#early);
    else this.phase = 'code';
  }

  send(message: FromParticipant): boolean {
    return this.socket.send(message);
  }

  tryNow(): void {
    if (this.connection === 'open') return;
    this.nextTry = 0;
    this.socket.connect();
  }

  /** Where what waits for the person who sat here last is kept on this device, with or without a line. */
  get lastPlace(): string {
    return this.#seat ? placeOf(this.#seat) : '';
  }

  /** Who else sits in this room on this device. */
  get others(): readonly KeptSeat[] {
    return seatsIn(this.#seat?.workshop ?? '').filter(({ key }) => key !== this.#seat?.key);
  }

  /** Who sat here before somebody asked to sit down beside them; null while nobody does. */
  get neighbour(): KeptSeat | null {
    return this.#ticket && 'beside' in this.#ticket ? this.#ticket.beside : null;
  }

  /** Another person wants to sit down, on this device. */
  sitBeside(): void {
    if (!this.#seat) return;
    this.#ticket = { beside: this.#seat };
    this.#go('ticket');
  }

  /** Another person of this device goes on. */
  changeTo(seat: KeptSeat): void {
    this.#ticket = null;
    this.#seat = seat;
    this.phase = 'looking';
    this.#go('seat');
  }

  /** What this device calls who sits here. */
  rename(name: string): void {
    if (!this.#seat) return;
    this.#seat = { ...this.#seat, name };
    useSeat(this.#seat);
  }

  useCode(code: string): void {
    this.#ticket = { code };
    this.isLinkOld = false;
    this.#go('ticket');
  }

  /** A seat moves to this device. Its new key is kept first: the code works only once. */
  useOneTimeCode(code: string): void {
    this.#oneTime = code;
    this.#seat = { workshop: '', key: newSecret() };
    useSeat(this.#seat);
    this.#go('move');
  }

  sitDown(person: Person): void {
    const { workshop = '' } = this.welcome ?? {};
    const kept = this.neighbour ? undefined : keptSeatOf(workshop);
    const free =
      kept && !this.#refusedKeys.has(kept.key)
        ? kept
        : makeSeat(workshop, { isBeside: this.neighbour !== null });
    const seat = { ...free, name: person.name };
    this.#sittingDown = { ...person, key: seat.key };
    this.#seat = seat;
    this.problem = null;
    // Without a line the same is said again as soon as there is one.
    if (!this.#takeSeat()) this.socket.connect();
  }

  /** Asks for something to type: the room's code, or one that brings a seat along. */
  ask(phase: 'code' | 'one_time'): void {
    this.socket.close();
    this.problem = null;
    this.phase = phase;
  }

  #go(way: Way): void {
    this.#way = way;
    this.problem = null;
    this.socket.connect();
  }

  #hello(): Hello {
    const spoken = { language: language.current };
    if (this.#way === 'move' && this.#seat) {
      return { hello: 'move_seat', code: this.#oneTime, key: this.#seat.key, ...spoken };
    }
    if (this.#way === 'seat' && this.#seat)
      return { hello: 'seat', key: this.#seat.key, ...spoken };
    const ticket = this.#ticket ?? { code: '' };
    if ('secret' in ticket) return { hello: 'secret', ...ticket, ...spoken };
    if ('beside' in ticket) return { hello: 'beside', key: ticket.beside.key, ...spoken };
    return { hello: 'code', ...ticket, ...spoken };
  }

  #received(message: Exclude<ToDevice, { kind: 'refused' }>): void {
    if (message.kind === 'welcome') this.#welcomed(message);
    else if (message.kind === 'seated') this.#seated(message.workshop);
    else this.onMessage(message);
  }

  #welcomed(welcome: Welcome): void {
    this.welcome = welcome;
    const kept = this.neighbour ? undefined : keptSeatOf(welcome.workshop);
    this.wasTakenOut = kept !== undefined && this.#refusedKeys.has(kept.key);
    if (kept && !this.wasTakenOut) {
      this.#seat = kept;
      this.#go('seat');
    } else if (!this.#takeSeat()) {
      this.phase = 'welcome';
    }
  }

  #takeSeat(): boolean {
    const sitting = this.#sittingDown;
    return (
      sitting !== null && this.#way === 'ticket' && this.send({ send: 'take_seat', ...sitting })
    );
  }

  #seated(workshop: string): void {
    if (this.#seat) this.#seat = { ...this.#seat, workshop };
    if (this.#seat) useSeat(this.#seat);
    if (this.neighbour) this.#ticket = null;
    this.#way = 'seat';
    this.#sittingDown = null;
    this.problem = null;
    this.phase = 'seated';
    this.onSeated(this.lastPlace);
  }

  #connected(state: Connection, problem: Problem | null): void {
    this.connection = state;
    this.nextTry = this.socket.nextTry;
    // A closed room stays closed when its program ends as well.
    const isStillClosed = state === 'lost' && this.problem?.code === 'room_closed';
    if (problem || !isStillClosed) this.problem = problem;
    if (state === 'open') return;
    this.onLost();
    // The answer may have got lost on the way: the key tells whether the seat moved.
    if (state === 'lost' && this.#way === 'move') this.#way = 'seat';
    if (state === 'refused' && problem) this.#refused(problem);
  }

  #refused(problem: Problem): void {
    const { code } = problem;
    const isBarred = code === 'room_locked' || code === 'room_full';
    if (this.#way === 'ticket' && this.neighbour && (isBarred || this.phase !== 'welcome')) {
      // Nobody else comes in now: who sat here goes on.
      notify(problem.message);
      this.changeTo(this.neighbour);
      return;
    }
    const isUnknown = code === 'room_wrong_code' || code === 'room_taken_out';
    if (this.#way === 'seat' && isUnknown) this.#keyRefused();
    else if (this.#way === 'move') this.#moveRefused();
    else if (isUnknown) this.#ticketRefused();
    else if (this.welcome && !isBarred) {
      this.#sittingDown = null;
      this.phase = 'welcome';
    } else this.phase = 'stopped';
  }

  #ticketRefused(): void {
    if (this.#ticket && 'secret' in this.#ticket) {
      // Nobody typed anything, so nothing that was typed is wrong.
      this.isLinkOld = true;
      this.#ticket = null;
      this.problem = null;
    }
    this.phase = 'code';
  }

  #moveRefused(): void {
    if (this.#seat) forgetSeat(this.#seat.key);
    this.#seat = null;
    this.phase = 'one_time';
  }

  #keyRefused(): void {
    const seat = this.#seat;
    if (!seat) return;
    this.#refusedKeys.add(seat.key);
    this.isSeatUnknown = true;
    if (seat.workshop === '') return this.#moveRefused();
    if (this.phase === 'seated') {
      this.phase = 'stopped';
      return;
    }
    const other = keptSeats()
      .slice(0, MOST_KEYS)
      .find(({ key }) => !this.#refusedKeys.has(key));
    if (this.#ticket) this.#go('ticket');
    else if (other) {
      this.#seat = other;
      this.#go('seat');
    } else {
      this.problem = null;
      this.phase = 'code';
    }
  }
}
