import { describe, expect, it } from 'vitest';
import { pointOfKey, pointsOf } from './scale';

describe('a scale', () => {
  it('has a point for each digit on it', () => {
    expect(pointsOf({ lowest: 1, highest: 3 })).toEqual([1, 2, 3]);
    expect(pointOfKey('3', { lowest: 1, highest: 3 })).toBe(3);
    expect(pointOfKey('4', { lowest: 1, highest: 3 }), 'beyond the scale').toBeNull();
    expect(pointOfKey('0', { lowest: 0, highest: 10 })).toBe(0);
    expect(pointOfKey('x', { lowest: 1, highest: 5 })).toBeNull();
  });
});
