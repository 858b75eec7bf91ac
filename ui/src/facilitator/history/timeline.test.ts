import { describe, expect, it } from 'vitest';
import { nearest, placesOf } from './timeline';

const MINUTE = 60_000;

describe('the strip of the history', () => {
  it('places lines by their time', () => {
    expect(placesOf([0, 2 * MINUTE, 4 * MINUTE], 8 * MINUTE)).toEqual([0, 0.25, 0.5]);
  });

  it('draws a night no longer than a short break', () => {
    const places = placesOf([0, 10 * MINUTE, 900 * MINUTE], 910 * MINUTE);
    expect(places).toEqual([0, 1 / 3, 2 / 3]);
  });

  it('bears one line, none, and a clock that went back', () => {
    expect(placesOf([], 5)).toEqual([]);
    expect(placesOf([5], 5)).toEqual([0]);
    expect(placesOf([4 * MINUTE, MINUTE, 2 * MINUTE], 3 * MINUTE)).toEqual([0, 0, 0.5]);
  });

  it('finds the line that is nearest', () => {
    expect(nearest([0, 0.25, 0.5], 0.4)).toBe(2);
    expect(nearest([0, 0.25, 0.5], 0.1)).toBe(0);
    expect(nearest([], 0.1)).toBe(-1);
  });
});
