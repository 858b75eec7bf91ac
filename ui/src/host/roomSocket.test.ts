import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '$generated/ErrorCode';
import type { RoomBody } from '$generated/RoomBody';
import type { ToDevice } from '$generated/ToDevice';
import { RoomSocket } from './roomSocket';

class FakeSocket {
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

const UPDATE: RoomBody = { kind: 'update', shared: { changes: [] }, own: [] };
const SNAPSHOT: RoomBody = {
  kind: 'snapshot',
  shared: {
    workshop: 'w',
    rows: [],
    more: 0,
    hidden: [],
    standings: [],
    signals: { here: 0, seats: 0, ready: 0, finished: null },
  },
  own: [],
};

function last(): FakeSocket {
  const socket = FakeSocket.made.at(-1);
  if (!socket) throw new Error('no socket was opened');
  return socket;
}

function connected() {
  const socket = new RoomSocket('ws://x', () => ({ hello: 'seat', key: 'k', language: 'en' }));
  const [numbers, states]: [number[], string[]] = [[], []];
  socket.onMessage = (message) => message.kind === 'frame' && numbers.push(message.number);
  socket.onConnection = (state, problem) => states.push(problem?.code ?? state);
  socket.connect();
  last().onopen();
  return { socket, numbers, states };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.made = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the socket of a device', () => {
  it('says hello before anything else, and sends nothing before it was heard', () => {
    const { socket } = connected();
    expect(socket.send({ send: 'typing' })).toBe(false);
    expect(last().sent).toEqual([{ hello: 'seat', key: 'k', language: 'en' }]);
    last().receive({ kind: 'seated', workshop: 'w', seat: 's' });
    expect(socket.send({ send: 'typing' })).toBe(true);
  });

  it('asks for a snapshot once after a gap, and leaves out what came meanwhile', () => {
    const { numbers } = connected();
    last().frame(1, SNAPSHOT);
    last().frame(3);
    last().frame(4);
    last().frame(5, SNAPSHOT);
    last().frame(6);
    expect(numbers).toEqual([1, 5, 6]);
    expect(last().sent.filter(({ send }) => send === 'resync')).toHaveLength(1);
  });

  it('comes back by itself after it was lost, soon and then more slowly', () => {
    const { states } = connected();
    last().frame(1, SNAPSHOT);
    for (const wait of [250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]) {
      const before = FakeSocket.made.length;
      last().onclose();
      vi.advanceTimersByTime(wait - 1);
      expect(FakeSocket.made).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(FakeSocket.made).toHaveLength(before + 1);
    }
    expect(states.slice(0, 2)).toEqual(['open', 'lost']);
  });

  it('does not try again what was refused, but waits for what passes', () => {
    const { states } = connected();
    last().refuse('room_closed');
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.made).toHaveLength(2);
    last().refuse('room_taken_out');
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.made).toHaveLength(2);
    expect(states).toEqual(['room_closed', 'room_taken_out']);
  });

  it('takes a line that is silent for too long for dead', () => {
    const { states, socket } = connected();
    last().frame(1, SNAPSHOT);
    vi.advanceTimersByTime(39_000);
    last().frame(2);
    vi.advanceTimersByTime(39_000);
    expect(states).toEqual(['open']);
    socket.probe();
    vi.advanceTimersByTime(5_000);
    expect(states, 'whoever wakes up asks, and does not wait that long').toEqual(['open', 'lost']);
  });
});
