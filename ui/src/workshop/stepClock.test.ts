import { describe, expect, it } from 'vitest';
import type { RoomClock } from '$generated/RoomClock';
import { digits, faceOf, saidBetween, type ClockFace } from './stepClock';

const END = Date.parse('2026-11-24T09:15:00Z');
const RUNS: RoomClock = {
  state: 'runs',
  kind: 'ideate',
  title: 'Ideas',
  minutes: 15,
  ends_at: '2026-11-24T09:15:00Z',
};

function runsWith(seconds: number) {
  return faceOf(RUNS, END - seconds * 1_000);
}

describe('the clock of a step', () => {
  it('shows nothing while no step runs', () => {
    expect(faceOf({ state: 'idle' }, END)).toBeNull();
  });

  it('counts whole seconds down, and is right between two of them', () => {
    expect(runsWith(260)).toEqual({ state: 'runs', left: 260, share: 260 / 900 });
    expect(runsWith(259.4)?.left, 'a second that has begun is still there').toBe(260);
  });

  it('says the last minute, and that the time is up', () => {
    expect([61, 60, 1, 0, -40].map((left) => runsWith(left)?.state)).toEqual([
      'runs',
      'low',
      'low',
      'over',
      'over',
    ]);
    expect(runsWith(-0.5)?.left, 'no minus nought').toBe(0);
    expect(Object.is(runsWith(-0.5)?.left, 0)).toBe(true);
  });

  it('stands still while it is paused, over time too', () => {
    const { title, minutes } = RUNS;
    const paused: RoomClock = {
      state: 'paused',
      kind: 'ideate',
      title,
      minutes,
      left_seconds: -40,
    };
    expect(faceOf(paused, END)).toEqual({ state: 'paused', left: -40, share: 0 });
    expect(faceOf(paused, END + 60_000)).toEqual(faceOf(paused, END));
  });

  it('fills its ring with what is left, and no more than a ring', () => {
    expect(faceOf(RUNS, END - 30 * 60_000)?.share, 'reopened with more than it has').toBe(1);
  });

  it('is read in minutes and seconds', () => {
    expect([900, 260, 60, 9, 0, -1, -40, -3_725, 4_500].map(digits)).toEqual([
      '15:00',
      '04:20',
      '01:00',
      '00:09',
      '00:00',
      '+0:01',
      '+0:40',
      '+62:05',
      '75:00',
    ]);
  });
});

describe('what is said of the time', () => {
  const face = (left: number, state: ClockFace['state'] = 'runs'): ClockFace => ({
    state,
    left,
    share: 0,
  });

  it('is five minutes, one minute, and that it is over', () => {
    expect(saidBetween(face(301), face(300))).toBe(5);
    expect(saidBetween(face(61), face(60))).toBe(1);
    expect(saidBetween(face(1), face(0))).toBe(0);
    expect(saidBetween(face(300), face(299))).toBeNull();
  });

  it('is nothing where somebody set the clock, or it stands still', () => {
    expect(saidBetween(face(30), face(330)), 'minutes were given').toBeNull();
    expect(saidBetween(face(330), face(90)), 'minutes were taken').toBeNull();
    expect(saidBetween(face(301), face(300, 'paused'))).toBeNull();
    expect(saidBetween(null, face(300))).toBeNull();
  });

  it('is said once where a page was asleep meanwhile', () => {
    expect(saidBetween(face(320), face(280))).toBe(5);
  });
});
