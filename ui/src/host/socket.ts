/**
 * One socket that carries requests and frames, and comes back by itself.
 *
 * A request that had no reply when the connection broke is sent again on the next one: commands carry
 * an id made by the page, so that the backend carries each out once.
 */
import type { Frame } from '$generated/Frame';
import type { Language } from '$generated/Language';
import type { Reply } from '$generated/Reply';
import type { Requests } from '$generated/Requests';
import type { ToPage } from '$generated/ToPage';
import { FrameOrder } from './frames';
import type { Connection } from './types';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
/** The backend closes with it when the secret is wrong: another try would be no better. */
const NOT_ALLOWED = 4401;

interface Waiting {
  message: string;
  resolve: (reply: Reply) => void;
}

export class FacilitatorSocket {
  onFrame: (frame: Frame) => void = () => {};
  onConnection: (state: Connection) => void = () => {};
  #socket: WebSocket | null = null;
  #open = false;
  #wait = FIRST_WAIT;
  #asked = 0;
  #heard = false;
  #order = new FrameOrder();
  #waiting = new Map<number, Waiting>();

  constructor(
    readonly address: string,
    readonly token: string,
    readonly language: () => Language,
  ) {}

  connect(): void {
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    socket.onopen = () => this.#opened(socket);
    socket.onmessage = ({ data }) => this.#received(JSON.parse(String(data)) as ToPage);
    socket.onclose = ({ code }) => this.#closed(code);
  }

  send<K extends keyof Requests>(ask: K, body: Requests[K][0]): Promise<Reply> {
    this.#asked += 1;
    const number = this.#asked;
    const message = JSON.stringify({ number, language: this.language(), ask, with: body });
    if (this.#open) this.#socket?.send(message);
    return new Promise((resolve) => this.#waiting.set(number, { message, resolve }));
  }

  #opened(socket: WebSocket): void {
    this.#open = true;
    this.#wait = FIRST_WAIT;
    this.#heard = false;
    this.#order.restart();
    socket.send(JSON.stringify({ token: this.token }));
    for (const { message } of this.#waiting.values()) socket.send(message);
  }

  #closed(code: number): void {
    this.#open = false;
    if (code === NOT_ALLOWED) {
      this.onConnection('refused');
      return;
    }
    this.onConnection('lost');
    setTimeout(() => this.connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #received(message: ToPage): void {
    if (message.kind === 'reply') this.#replied(message.number, message.reply);
    else this.#framed(message);
  }

  #replied(number: number, reply: Reply): void {
    this.#waiting.get(number)?.resolve(reply);
    this.#waiting.delete(number);
  }

  #framed(frame: Frame): void {
    // The first frame proves that the token was taken.
    if (!this.#heard) this.onConnection('open');
    this.#heard = true;
    const verdict = this.#order.judge(frame);
    if (verdict === 'show') this.onFrame(frame);
    else if (verdict === 'resync') void this.send('resync', {});
  }
}
