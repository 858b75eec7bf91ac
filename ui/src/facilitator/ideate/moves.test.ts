import { describe, expect, it } from 'vitest';
import { dropped, inOrder, left, moveBy, walk, type Arrow, type LaneOfNotes } from './moves';

const LANES: LaneOfNotes[] = [
  { lane: 'A', notes: ['a1', 'a2', 'a3', 'a4'] },
  { lane: 'B', notes: [] },
  { lane: 'C', notes: ['c1'] },
];

describe('arrows', () => {
  it('walk within a lane and stay at its edges', () => {
    expect(walk(LANES, 'a1', 'ArrowDown')).toBe('a2');
    expect(walk(LANES, 'a1', 'ArrowUp')).toBe('a1');
    expect(walk(LANES, 'a4', 'ArrowDown')).toBe('a4');
  });

  it('step over lanes without notes, to the row beside or the last one', () => {
    expect(walk(LANES, 'a3', 'ArrowRight')).toBe('c1');
    expect(walk(LANES, 'c1', 'ArrowLeft')).toBe('a1');
    expect(walk(LANES, 'c1', 'ArrowRight')).toBe('c1');
  });

  it('leap by pages and to both ends of a lane', () => {
    const notes = Array.from({ length: 500 }, (_, row) => `n${row}`);
    const long = [...LANES, { lane: 'D', notes }];
    expect(walk(long, 'n3', 'PageDown')).toBe('n13');
    expect(walk(long, 'n3', 'PageUp')).toBe('n0');
    expect(walk(long, 'n495', 'PageDown')).toBe('n499');
    expect(walk(long, 'n3', 'End')).toBe('n499');
    expect(walk(long, 'n3', 'Home')).toBe('n0');
  });

  it('begin with the first note there is', () => {
    expect(walk(LANES, null, 'ArrowDown')).toBe('a1');
    expect(walk(LANES, 'gone', 'ArrowLeft')).toBe('a1');
    expect(walk([], null, 'ArrowDown')).toBeNull();
  });
});

describe('Alt and an arrow', () => {
  const one = (id: string, arrow: Arrow) => moveBy(LANES, new Set([id]), id, arrow);

  it('move a note one place', () => {
    expect(one('a2', 'ArrowUp')).toEqual({ ids: ['a2'], lane: 'A', before: 'a1' });
    expect(one('a2', 'ArrowDown')).toEqual({ ids: ['a2'], lane: 'A', before: 'a4' });
    expect(one('a3', 'ArrowDown')).toEqual({ ids: ['a3'], lane: 'A', before: null });
  });

  it('do nothing at the edges', () => {
    expect(one('a1', 'ArrowUp')).toBeNull();
    expect(one('a4', 'ArrowDown')).toBeNull();
    expect(one('a1', 'ArrowLeft')).toBeNull();
    expect(one('c1', 'ArrowRight')).toBeNull();
  });

  it('move to the lane beside, also an empty one', () => {
    expect(one('a1', 'ArrowRight')).toEqual({ ids: ['a1'], lane: 'B', before: null });
    expect(one('c1', 'ArrowLeft')).toEqual({ ids: ['c1'], lane: 'B', before: null });
  });

  it('keep several together, in the order in which they hang', () => {
    const move = moveBy(LANES, new Set(['a3', 'a2']), 'a3', 'ArrowUp');
    expect(move).toEqual({ ids: ['a2', 'a3'], lane: 'A', before: 'a1' });
  });

  it('gather several that stand apart', () => {
    const move = moveBy(LANES, new Set(['a1', 'a4']), 'a1', 'ArrowDown');
    expect(move).toEqual({ ids: ['a1', 'a4'], lane: 'A', before: 'a2' });
  });
});

describe('after notes were taken away', () => {
  it('the keys are at the next one, or at the one above', () => {
    expect(left(LANES, ['a2'])).toBe('a3');
    expect(left(LANES, ['a2', 'a3'])).toBe('a4');
    expect(left(LANES, ['a4'])).toBe('a3');
    expect(left(LANES, ['c1']), 'an empty lane has none').toBeNull();
    expect(left(LANES, ['gone'])).toBeNull();
  });
});

describe('a drop', () => {
  it('goes above the row it was let go on, and the end behind the last', () => {
    const [lane] = LANES;
    if (!lane) throw new Error('there is a lane');
    expect(dropped(['c1'], lane, 1).before).toBe('a2');
    expect(dropped(['c1'], lane, 4).before).toBeNull();
    expect(dropped(['a2'], lane, 1).before, 'never above itself').toBe('a3');
  });

  it('takes notes from left to right', () => {
    expect(inOrder(LANES, new Set(['c1', 'a3', 'a1']))).toEqual(['a1', 'a3', 'c1']);
  });
});
