import { describe, expect, it } from 'vitest';
import { clicked, kept, NOTHING, wholeLane } from './selection';

const LANE = ['a', 'b', 'c', 'd'];
const chosen = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen].sort();

describe('a selection', () => {
  it('is one note after a click, and none after a second', () => {
    const one = clicked(NOTHING, 'b', 'one', LANE);
    expect(chosen(one)).toEqual(['b']);
    expect(chosen(clicked(one, 'b', 'one', LANE))).toEqual([]);
    expect(chosen(clicked(one, 'c', 'one', LANE))).toEqual(['c']);
  });

  it('grows and shrinks with Ctrl', () => {
    const two = clicked(clicked(NOTHING, 'a', 'one', LANE), 'c', 'toggle', LANE);
    expect(chosen(two)).toEqual(['a', 'c']);
    expect(chosen(clicked(two, 'a', 'toggle', LANE))).toEqual(['c']);
  });

  it('is a range with Shift, in either direction, from where it began', () => {
    const from = clicked(NOTHING, 'c', 'one', LANE);
    expect(chosen(clicked(from, 'a', 'range', LANE))).toEqual(['a', 'b', 'c']);
    const down = clicked(clicked(from, 'a', 'range', LANE), 'd', 'range', LANE);
    expect(chosen(down), 'the anchor stays').toEqual(['c', 'd']);
  });

  it('adds a note of another lane, where no range can be', () => {
    const from = clicked(NOTHING, 'x', 'one', ['x']);
    expect(chosen(clicked(from, 'b', 'range', LANE))).toEqual(['b', 'x']);
  });

  it('is a whole lane', () => {
    expect(chosen(wholeLane(LANE))).toEqual(LANE);
  });

  it('forgets notes that are gone', () => {
    const all = wholeLane(LANE);
    expect(chosen(kept(all, new Set(['b', 'd'])))).toEqual(['b', 'd']);
    expect(kept(all, new Set(['b', 'd'])).anchor, 'a range begins anew').toBeNull();
    expect(kept(all, new Set(LANE))).toBe(all);
  });
});
