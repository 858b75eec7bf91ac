import { describe, expect, it } from 'vitest';
import { PointKeys, inPoints, pointsOf, scaleOf } from './scale';

const THREE = { lowest: 1, highest: 3 };
const TEN = { lowest: 0, highest: 10 };

/** The points that keys mean, each so many milliseconds after the start. */
function typed(scale: typeof TEN, ...keys: [string, number][]) {
  const of = new PointKeys();
  return keys.map(([key, timeStamp]) => of.pointOf({ key, timeStamp }, scale));
}

describe('a scale', () => {
  it('has a point for each digit on it', () => {
    expect(pointsOf(THREE)).toEqual([1, 2, 3]);
    expect(typed(THREE, ['3', 0], ['4', 10], ['x', 20], ['0', 30])).toEqual([3, null, null, null]);
    expect(typed(TEN, ['0', 0], ['9', 10])).toEqual([0, 9]);
  });

  it('has its ten where a nought follows a one at once', () => {
    expect(typed(TEN, ['1', 0], ['0', 300])).toEqual([1, 10]);
    expect(typed(TEN, ['1', 0], ['0', 700])).toEqual([1, 0]);
    expect(typed(TEN, ['1', 0], ['2', 100], ['0', 200])).toEqual([1, 2, 0]);
    expect(typed(TEN, ['1', 0], ['0', 100], ['0', 200])).toEqual([1, 10, 0]);
    expect(typed({ lowest: 1, highest: 7 }, ['1', 0], ['0', 100])).toEqual([1, null]);
    expect(PointKeys.pauseAfter(1, TEN)).toBeGreaterThan(0);
    expect(PointKeys.pauseAfter(2, TEN)).toBe(0);
    expect(PointKeys.pauseAfter(1, THREE)).toBe(0);
  });

  it('is that of the sheet, and a mean is read in its points', () => {
    expect(scaleOf([])).toEqual({ lowest: 1, highest: 5 });
    expect(inPoints(1, TEN)).toBe(0);
    expect(inPoints(3, TEN)).toBe(5);
    expect(inPoints(5, THREE)).toBe(3);
  });
});
