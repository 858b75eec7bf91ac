import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callEarly } from './earlySocket';
import { FakeSocket, SNAPSHOT, lastSocket as last } from './fakeSocket';
import { RoomSocket } from './roomSocket';

function made() {
  const socket = new RoomSocket('ws://x', () => ({ hello: 'seat', key: 'k', language: 'en' }));
  const [numbers, states]: [number[], string[]] = [[], []];
  socket.onMessage = (message) => message.kind === 'frame' && numbers.push(message.number);
  socket.onConnection = (state, problem) => states.push(problem?.code ?? state);
  return { socket, numbers, states };
}

function connected() {
  const all = made();
  all.socket.connect();
  last().onopen();
  return all;
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

  it('takes a socket that was opened before, with what came on it', () => {
    const { socket, numbers, states } = made();
    const early = callEarly('ws://x', { hello: 'seat', key: 'early', language: 'en' });
    last().onopen();
    last().receive({ kind: 'seated', workshop: 'w', seat: 's' });
    last().frame(1, SNAPSHOT);
    socket.connect(early);
    last().frame(2);
    expect([numbers, states], 'the first at once, the others one a task').toEqual([[], ['open']]);
    vi.advanceTimersToNextTimer();
    expect(numbers).toEqual([1]);
    vi.advanceTimersToNextTimer();
    last().frame(3);
    expect(FakeSocket.made).toHaveLength(1);
    expect(last().sent).toEqual([{ hello: 'seat', key: 'early', language: 'en' }]);
    expect([numbers, states], 'and all in order').toEqual([[1, 2, 3], ['open']]);
  });

  it('calls again where an early socket ended before it was taken', () => {
    const { socket, states } = made();
    const early = callEarly('ws://x', { hello: 'seat', key: 'early', language: 'en' });
    last().onopen();
    last().frame(1, SNAPSHOT);
    last().close();
    socket.connect(early);
    expect(FakeSocket.made).toHaveLength(2);
    expect(states).toEqual([]);
    last().onopen();
    expect(last().sent).toEqual([{ hello: 'seat', key: 'k', language: 'en' }]);
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

  it('gives up a try that nobody answers', () => {
    const { socket, states } = connected();
    last().frame(1, SNAPSHOT);
    socket.connect();
    vi.advanceTimersByTime(10_000);
    expect(states).toEqual(['open', 'lost']);
    socket.connect();
    last().onopen();
    vi.advanceTimersByTime(30_000);
    expect(states, 'a code that waits in the queue is no silence').toEqual(['open', 'lost']);
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
