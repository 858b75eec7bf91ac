import { describe, expect, it } from 'vitest';
import { classCounts, outOf100 } from './outOf100';

describe('natural frequencies', () => {
  it('are whole numbers', () => {
    expect([0, 0.004, 0.856, 0.9951, 1].map(outOf100)).toEqual([0, 0, 86, 100, 100]);
  });

  it('of the boxes are 100 together, the likeliest first', () => {
    const shares = { quick_win: 0.335, big_bet: 0.33, fill_in: 0.335, reconsider: 0 };
    const counts = classCounts(shares);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(100);
    expect(counts[0]).toEqual({ quadrant: 'quick_win', count: 34 });
    expect(classCounts({ quick_win: 0.7, big_bet: 0.3, fill_in: 0, reconsider: 0 })).toEqual([
      { quadrant: 'quick_win', count: 70 },
      { quadrant: 'big_bet', count: 30 },
    ]);
    expect(classCounts({ quick_win: 0, big_bet: 0, fill_in: 1, reconsider: 0 })).toEqual([
      { quadrant: 'fill_in', count: 100 },
    ]);
  });
});
