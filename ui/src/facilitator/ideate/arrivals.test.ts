import { describe, expect, it } from 'vitest';
import type { Idea } from '$generated/Idea';
import { cameIn, seenNow } from './arrivals';

function idea(id: string, lane = 'a'): Idea {
  const base = { number: 1, place: 1, text: id, author: null, revealed: true };
  return { id, lane, parked: false, late: false, ...base };
}

describe('what came in', () => {
  it('is counted by lane, hidden ones too', () => {
    const before = seenNow([idea('1')], [{ lane: 'b', count: 2 }]);
    const now = cameIn(before, [idea('1'), idea('2'), idea('3')], [{ lane: 'b', count: 5 }]);
    expect(now).toEqual([
      { lane: 'a', count: 2 },
      { lane: 'b', count: 3 },
    ]);
  });

  it('is nothing when a lane is revealed: these were there before', () => {
    const before = seenNow([], [{ lane: 'a', count: 2 }]);
    expect(cameIn(before, [idea('1'), idea('2')], [])).toEqual([]);
  });

  it('is nothing when notes move or go', () => {
    const before = seenNow([idea('1'), idea('2')], []);
    expect(cameIn(before, [idea('1', 'b')], [])).toEqual([]);
  });
});
