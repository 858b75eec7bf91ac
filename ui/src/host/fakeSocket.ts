/** A socket for tests: what was opened and sent, and a backend that says what a test wants. */
import type { ErrorCode } from '$generated/ErrorCode';
import type { RoomBody } from '$generated/RoomBody';
import type { ToDevice } from '$generated/ToDevice';

export const UPDATE: RoomBody = { kind: 'update', shared: { changes: [] }, own: [] };
export const SNAPSHOT: Extract<RoomBody, { kind: 'snapshot' }> = {
  kind: 'snapshot',
  shared: {
    workshop: 'w',
    rows: [],
    more: 0,
    hidden: [],
    standings: [],
    clock: { state: 'idle' },
    signals: { here: 0, seats: 0, ready: 0, finished: null },
  },
  own: [],
};

export class FakeSocket {
  static readonly OPEN = 1;
  static made: FakeSocket[] = [];
  readyState = 1;
  sent: { send?: string; hello?: string }[] = [];
  onopen = () => {};
  onmessage: (event: { data: string }) => void = () => {};
  onclose = () => {};
  constructor(readonly address: string) {
    FakeSocket.made.push(this);
  }
  send(message: string) {
    this.sent.push(JSON.parse(message) as { send?: string });
  }
  close() {
    this.readyState = 3;
  }
  receive(message: ToDevice) {
    this.onmessage({ data: JSON.stringify(message) });
  }
  frame(number: number, body: RoomBody = UPDATE) {
    this.receive({ kind: 'frame', number, now: '', body });
  }
  refuse(code: ErrorCode) {
    this.receive({ kind: 'refused', problem: { code, message: '', hint: '' } });
    this.onclose();
  }
}

export function lastSocket(): FakeSocket {
  const socket = FakeSocket.made.at(-1);
  if (!socket) throw new Error('no socket was opened');
  return socket;
}
