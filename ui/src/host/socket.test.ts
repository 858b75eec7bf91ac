import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameBody } from '$generated/FrameBody';
import type { ToPage } from '$generated/ToPage';
import { FacilitatorSocket } from './socket';

class FakeSocket {
  static made: FakeSocket[] = [];
  sent: string[] = [];
  onopen = () => {};
  onmessage: (event: { data: string }) => void = () => {};
  onclose: (event: { code: number }) => void = () => {};
  constructor(readonly address: string) {
    FakeSocket.made.push(this);
  }
  send(message: string) {
    this.sent.push(message);
  }
  receive(message: ToPage) {
    this.onmessage({ data: JSON.stringify(message) });
  }
  frame(number: number, body: FrameBody) {
    this.receive({ kind: 'frame', number, now: '', body });
  }
  asked(): string[] {
    return this.sent.slice(1).map((message) => (JSON.parse(message) as { ask: string }).ask);
  }
}

const NOTHING: FrameBody = { kind: 'no_workshop' };
const UPDATE: FrameBody = {
  kind: 'update',
  changes: [],
  standings: [],
  cells: [],
  history: [],
  undo: null,
  redo: null,
};

function last(): FakeSocket {
  const socket = FakeSocket.made.at(-1);
  if (!socket) throw new Error('no socket was opened');
  return socket;
}

function connected() {
  const socket = new FacilitatorSocket('ws://x', 'secret', () => 'en');
  const frames: number[] = [];
  const states: string[] = [];
  socket.onFrame = (frame) => frames.push(frame.number);
  socket.onConnection = (state) => states.push(state);
  socket.connect();
  last().onopen();
  return { socket, frames, states };
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

describe('the socket', () => {
  it('proves itself before anything else', () => {
    connected();
    expect(last().sent).toEqual(['{"token":"secret"}']);
  });

  it('answers each request with the reply of its number, in whatever order they come', async () => {
    const { socket } = connected();
    const first = socket.send('home', {});
    const second = socket.send('resync', {});
    last().receive({ kind: 'reply', number: 2, reply: { ok: 'b' } });
    last().receive({ kind: 'reply', number: 1, reply: { ok: 'a' } });
    expect(await first).toEqual({ ok: 'a' });
    expect(await second).toEqual({ ok: 'b' });
  });

  it('sends again what had no reply, and nothing that had one', async () => {
    const { socket } = connected();
    const answered = socket.send('home', {});
    const open = socket.send('resync', {});
    last().receive({ kind: 'reply', number: 1, reply: { ok: {} } });
    await answered;
    last().onclose({ code: 1006 });
    vi.advanceTimersByTime(250);
    last().onopen();
    expect(last().asked(), 'a reply that got lost must not lose the command').toEqual(['resync']);
    last().receive({ kind: 'reply', number: 2, reply: { ok: {} } });
    expect(await open).toEqual({ ok: {} });
  });

  it('waits longer after each failure, five seconds at most', () => {
    connected();
    const waits = [250, 500, 1000, 2000, 4000, 5000, 5000];
    for (const wait of waits) {
      const count = FakeSocket.made.length;
      last().onclose({ code: 1006 });
      vi.advanceTimersByTime(wait - 1);
      expect(FakeSocket.made.length).toBe(count);
      vi.advanceTimersByTime(1);
      expect(FakeSocket.made.length).toBe(count + 1);
    }
  });

  it('does not try again with a secret that was refused', () => {
    const { states } = connected();
    last().onclose({ code: 4401 });
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.made.length).toBe(1);
    expect(states).toEqual(['refused']);
  });
});

describe('frames', () => {
  it('are passed on in order, and the first one says that the connection stands', () => {
    const { frames, states } = connected();
    last().frame(1, NOTHING);
    last().frame(2, UPDATE);
    expect(frames).toEqual([1, 2]);
    expect(states).toEqual(['open']);
  });

  it('after a gap are left out until a fresh snapshot was asked for', () => {
    const { frames } = connected();
    last().frame(1, NOTHING);
    last().frame(3, UPDATE);
    last().frame(4, UPDATE);
    expect(frames, 'rows on top of missing rows would be wrong').toEqual([1]);
    expect(last().asked(), 'asking once is enough').toEqual(['resync']);
    last().frame(5, NOTHING);
    last().frame(6, UPDATE);
    expect(frames).toEqual([1, 5, 6]);
  });

  it('count from one again on a new connection', () => {
    const { frames } = connected();
    last().frame(1, NOTHING);
    last().frame(2, UPDATE);
    last().onclose({ code: 1006 });
    vi.advanceTimersByTime(250);
    last().onopen();
    last().frame(1, NOTHING);
    expect(frames).toEqual([1, 2, 1]);
    expect(last().asked()).toEqual([]);
  });
});
