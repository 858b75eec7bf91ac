import { describe, expect, it } from 'vitest';
import { drawn } from './draw';

const many = Array.from({ length: 60 }, (_, index) => `case ${index}`);

describe('an order that is drawn', () => {
  it('has everybody once, and leaves what it was given alone', () => {
    const given = [...many];
    const order = drawn(given);
    expect(order.toSorted()).toEqual(many.toSorted());
    expect(given, 'the list itself keeps its order').toEqual(many);
    expect(order, 'sixty in their old order: one in 60!').not.toEqual(many);
    expect(drawn([])).toEqual([]);
    expect(drawn(['one'])).toEqual(['one']);
  });

  it('takes each place from what is left', () => {
    const limits: number[] = [];
    const last = (limit: number) => {
      limits.push(limit);
      return limit - 1;
    };
    expect(drawn(['a', 'b', 'c'], last)).toEqual(['c', 'b', 'a']);
    expect(limits).toEqual([3, 2, 1]);
  });

  it('is fair: each of six orders comes about as often', () => {
    const counts = new Map<string, number>();
    const rounds = 6_000;
    for (let round = 0; round < rounds; round += 1) {
      const order = drawn(['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Seven deviations away from a thousand: a fair lot does not get there.
    for (const count of counts.values()) expect(Math.abs(count - rounds / 6)).toBeLessThan(202);
  });
});
