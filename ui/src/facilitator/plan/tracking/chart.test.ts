import { describe, expect, it } from 'vitest';
import { linesFor, monthsDrawn, runs, stepFor } from './chart';

describe('the axes of the charts of months', () => {
  it('have four steps that read well and hold the largest value', () => {
    expect(linesFor(21_611)).toEqual([0, 6_000, 12_000, 18_000, 24_000]);
    expect(linesFor(73_393)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
    expect(stepFor(0)).toBe(1);
    expect(stepFor(Number.NaN)).toBe(1);
    for (const largest of [0.3, 1, 4, 99, 100.1, 12_345, 9e8]) {
      expect(stepFor(largest) * 4).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
    }
  });

  it('reach as many years as there are months', () => {
    expect([0, 4, 12, 13, 36].map(monthsDrawn)).toEqual([12, 12, 12, 24, 36]);
  });

  it('leave a gap where a month is missing', () => {
    const months = [1, 2, 4, 5, 9].map((month) => ({ month }));
    const found = runs(months).map((run) => run.map(({ month }) => month));
    expect(found).toEqual([[1, 2], [4, 5], [9]]);
  });
});
