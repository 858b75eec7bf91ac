import { describe, expect, it } from 'vitest';
import { circleOf } from './circle';

const items = [
  { id: 'a', depends_on: [] },
  { id: 'b', depends_on: ['a'] },
  { id: 'c', depends_on: ['b'] },
  { id: 'd', depends_on: ['a', 'c'] },
];

describe('a circle of dependencies', () => {
  it('goes from the item to what it must not need', () => {
    expect(circleOf(items, 'a', ['c'])).toEqual(['a', 'b', 'c']);
    expect(circleOf(items, 'b', ['d', 'a'])).toEqual(['b', 'c', 'd']);
  });

  it('is the item alone where that needs itself', () => {
    expect(circleOf(items, 'a', ['a'])).toEqual(['a']);
  });

  it('is none where nothing comes back', () => {
    expect(circleOf(items, 'd', ['b'])).toEqual([]);
    expect(circleOf(items, 'new', ['d', 'gone'])).toEqual([]);
  });
});
