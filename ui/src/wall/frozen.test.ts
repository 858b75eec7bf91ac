import { describe, expect, it } from 'vitest';
import type { RoomBody } from '$generated/RoomBody';
import type { WallFrame } from '$host/wallHost';
import { FrozenPicture } from './frozen';

const now = '2026-11-24T09:00:00Z';

function wall(frozen: boolean, blank = false) {
  const rest = { day: false, spotlight: null, joining: null, locked: false, cell: null };
  return {
    here: 1,
    seats: 1,
    ready: 0,
    finished: null,
    wall: { view: { view: 'join' as const }, frozen, blank, ...rest },
  };
}

function frame(body: RoomBody): WallFrame {
  return { body, now };
}

function snapshot(frozen: boolean): WallFrame {
  const shared = {
    workshop: 'w',
    rows: [],
    hidden: [],
    standings: [],
    clock: { state: 'idle' as const },
    signals: wall(frozen),
  };
  return frame({ kind: 'snapshot', shared, own: [] } as unknown as RoomBody);
}

const update = frame({ kind: 'update', shared: { changes: [] }, own: [] });
const signals = (frozen: boolean, blank = false) =>
  frame({ kind: 'signals', ...wall(frozen, blank) });

describe('a frozen picture', () => {
  it('shows nothing that comes, and all of it in order once it is let go', () => {
    const picture = new FrozenPicture();
    picture.take(snapshot(false));
    const held = signals(true);
    const free = signals(false);
    expect(picture.take(held)).toEqual([]);
    expect(picture.take(update)).toEqual([]);
    expect(picture.take(free)).toEqual([held, update, free]);
    expect(picture.take(update), 'and goes on as before').toEqual([update]);
  });

  it('forgets what a snapshot says anyway', () => {
    const picture = new FrozenPicture();
    picture.take(snapshot(false));
    picture.take(signals(true));
    picture.take(update);
    const whole = snapshot(true);
    expect(picture.take(whole), 'a reconnection changes no picture').toEqual([]);
    const free = signals(false);
    expect(picture.take(free)).toEqual([whole, free]);
  });

  it('begins with a picture, also where it was frozen before the wall was opened', () => {
    const picture = new FrozenPicture();
    const first = snapshot(true);
    expect(picture.take(first)).toEqual([first]);
    expect(picture.take(update)).toEqual([]);
  });

  it('can be blanked', () => {
    const picture = new FrozenPicture();
    picture.take(snapshot(false));
    picture.take(signals(true, true));
    expect(picture.blank, 'blanking takes a picture away, so it never waits').toBe(true);
    picture.take(signals(true));
    expect(picture.blank).toBe(false);
  });
});
