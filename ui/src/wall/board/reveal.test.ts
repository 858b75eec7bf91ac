import { describe, expect, it } from 'vitest';
import { cardAfter, COUNT_FIRST, LANE, revealedSince, revealLength } from './revealTimes';

describe('a reveal', () => {
  it('says the count first, for two seconds', () => {
    expect(cardAfter(0, 0)).toBe(COUNT_FIRST);
    expect(COUNT_FIRST).toBe(2_000);
  });

  it('goes card by card, and ends a lane before the next one begins', () => {
    expect(cardAfter(0, 1) - cardAfter(0, 0)).toBe(40);
    expect(cardAfter(1, 0)).toBe(COUNT_FIRST + LANE);
    expect(cardAfter(0, 300)).toBeLessThan(cardAfter(1, 0));
    expect(cardAfter(5, 300)).toBeLessThan(revealLength(6));
  });

  it('concerns lanes that were hidden and can be read now, in the order they stand', () => {
    const lane = (id: string, hidden: boolean, notes: number) => ({ id, hidden, notes });
    const lanes = [lane('a', false, 3), lane('b', false, 2), lane('c', true, 0)];
    expect(revealedSince(new Set(['b', 'a', 'c']), lanes)).toEqual(['a', 'b']);
    expect(revealedSince(new Set(), lanes), 'what was read before is no news').toEqual([]);
    expect(revealedSince(new Set(['a']), [lane('a', false, 0)]), 'nothing to show').toEqual([]);
  });
});
