/**
 * The socket of a device in the room, wall or participant: says who it is, hands on what comes, and
 * comes back by itself.
 */
import type { FromParticipant } from '$generated/FromParticipant';
import type { FromWall } from '$generated/FromWall';
import type { Hello } from '$generated/Hello';
import type { Problem } from '$generated/Problem';
import type { ToDevice } from '$generated/ToDevice';
import type { EarlySocket } from './earlySocket';
import { FrameOrder } from './frames';
import type { Connection } from './types';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
/** Refusals that pass by themselves: tried again, slowly. */
const PASSING: readonly Problem['code'][] = ['room_busy', 'room_closed'];
/** How long a line may be silent after a question before it is taken for dead. */
const SILENCE = 5_000;
/** The backend says something every 15 seconds; browsers do not tell a page that a line is dead. */
const HEARTBEATS = 40_000;
/** A laptop that sleeps refuses nothing: without an end a try would hang for minutes. */
const LONGEST_TRY = 10_000;

export class RoomSocket {
  /** Everything but refusals; of the frames those that are to be shown, in order. */
  onMessage: (message: Exclude<ToDevice, { kind: 'refused' }>) => void = () => {};
  onConnection: (state: Connection, problem: Problem | null) => void = () => {};
  /** When the next try comes, by this device's clock; 0 while none waits. */
  nextTry = 0;
  #socket: WebSocket | null = null;
  #problem: Problem | null = null;
  #heard = false;
  #wait = FIRST_WAIT;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #order = new FrameOrder();

  /** Who says hello is asked at each connection: a device that has a seat by then says so. */
  constructor(
    readonly address: string,
    readonly hello: () => Hello,
  ) {}

  /** An early socket that is open said hello already; one that ended before it was taken is called again. */
  connect(early?: EarlySocket): void {
    this.close();
    this.#problem = null;
    this.#heard = false;
    this.#order.restart();
    const taken = early && early.socket.readyState <= WebSocket.OPEN ? early : null;
    const socket = taken?.socket ?? new WebSocket(this.address);
    this.#socket = socket;
    socket.onopen = () => {
      clearTimeout(this.#silence);
      socket.send(JSON.stringify(this.hello()));
    };
    const said = taken?.said ?? [];
    // One a task: the page may draw in between.
    const next = () => {
      const message = said.shift();
      if (said.length > 0) setTimeout(next);
      if (message !== undefined && socket === this.#socket)
        this.#received(JSON.parse(message) as ToDevice);
    };
    socket.onmessage = ({ data }) => {
      said.push(String(data));
      if (said.length === 1) next();
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#closed();
    };
    if (taken?.socket.readyState !== WebSocket.OPEN) this.#expect(LONGEST_TRY);
    next();
  }

  /** Ends the connection and every thought of coming back. */
  close(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.nextTry = 0;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /** False if nothing could be sent: what must arrive is sent again by its owner. */
  send(message: FromParticipant | FromWall): boolean {
    if (!this.#heard || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Asks whether the line still stands: phones that slept do not notice when it broke. */
  probe(): void {
    if (this.send({ send: 'resync' })) this.#expect(SILENCE);
  }

  /** The line is dead, whatever the browser believes. */
  giveUp(): void {
    if (!this.#socket) return;
    this.close();
    this.#closed();
  }

  #expect(within: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.giveUp(), within);
  }

  #received(message: ToDevice): void {
    clearTimeout(this.#silence);
    if (message.kind === 'frame') this.#expect(HEARTBEATS);
    if (message.kind === 'refused') {
      this.#problem = message.problem;
      return;
    }
    if (!this.#heard) {
      this.#heard = true;
      this.#wait = FIRST_WAIT;
      this.onConnection('open', null);
    }
    if (message.kind === 'frame') {
      const verdict = this.#order.judge(message);
      if (verdict === 'resync') this.send({ send: 'resync' });
      if (verdict !== 'show') return;
    }
    this.onMessage(message);
  }

  #closed(): void {
    const problem = this.#problem;
    this.#socket = null;
    this.#heard = false;
    clearTimeout(this.#silence);
    if (problem && !PASSING.includes(problem.code)) {
      this.onConnection('refused', problem);
      return;
    }
    if (problem) this.#wait = LONGEST_WAIT;
    this.nextTry = Date.now() + this.#wait;
    this.#retry = setTimeout(() => this.connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    this.onConnection('lost', problem);
  }
}
