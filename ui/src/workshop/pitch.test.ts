import { describe, expect, it } from 'vitest';
import { fromNow, pitchDigits, pitchFace, placeOf, type Pitch } from './pitch';

const NOW = Date.parse('2026-05-04T10:00:00Z');

function pitch(at: number, seconds = 60): Pitch {
  return {
    view: 'pitch',
    use_cases: ['a', 'b', 'c', 'd'],
    at,
    seconds,
    ends_at: fromNow(seconds, NOW),
  };
}

const all = () => true;
const without =
  (...gone: string[]) =>
  (id: string) =>
    !gone.includes(id);

describe('the place in the order', () => {
  it('is counted from one, and knows what was and what comes', () => {
    expect(placeOf(pitch(0), all)).toEqual({
      current: 'a',
      number: 1,
      of: 4,
      previous: null,
      next: 'b',
    });
    expect(placeOf(pitch(3), all)).toEqual({
      current: 'd',
      number: 4,
      of: 4,
      previous: 'c',
      next: null,
    });
  });

  it('leaves out what was parked or stopped, before it and behind it', () => {
    expect(placeOf(pitch(2), without('a', 'd'))).toEqual({
      current: 'c',
      number: 2,
      of: 2,
      previous: 'b',
      next: null,
    });
  });

  it('goes on to the next where the one whose turn it is was parked, and back at the end', () => {
    expect(placeOf(pitch(1), without('b'))?.current).toBe('c');
    expect(placeOf(pitch(3), without('d'))?.current).toBe('c');
    expect(
      placeOf(pitch(1), () => false),
      'nothing is left',
    ).toBeNull();
  });
});

describe('the clock of a pitch', () => {
  it('counts down, and up again over time', () => {
    expect(pitchFace(pitch(0), NOW)).toMatchObject({ state: 'runs', left: 60, share: 1 });
    expect(pitchFace(pitch(0), NOW + 18_000)).toMatchObject({ state: 'runs', left: 42 });
    expect(pitchFace(pitch(0), NOW + 60_000)).toMatchObject({ state: 'over', left: 0, share: 0 });
    expect(pitchFace(pitch(0), NOW + 67_000)).toMatchObject({ state: 'over', left: -7 });
  });

  it('is written as it is said', () => {
    expect(pitchDigits(42)).toBe('0:42');
    expect(pitchDigits(90)).toBe('1:30');
    expect(pitchDigits(-7)).toBe('+0:07');
    expect(pitchDigits(600), 'a forgotten clock').toBe('10:00');
  });
});
