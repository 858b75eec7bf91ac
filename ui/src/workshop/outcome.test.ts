import { describe, expect, it } from 'vitest';
import { agreedWeights, belowThree, dotLines, fistLines } from './outcome';

const ideas = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('what came of a vote', () => {
  it('puts most dots first, then those of most people, and leaves out what got none', () => {
    const outcome = {
      kind: 'dots' as const,
      dots: { d: 2, b: 4, a: 2, c: 2, gone: 9 },
      people: { d: 1, b: 2, a: 1, c: 2, gone: 3 },
      voters: 3,
    };
    const ids = [...ideas, { id: 'none' }];
    expect(dotLines(outcome, ids)).toEqual([
      { id: 'b', count: 4, people: 2, share: 1 },
      { id: 'c', count: 2, people: 2, share: 0.5 },
      { id: 'a', count: 2, people: 1, share: 0.5 },
      { id: 'd', count: 2, people: 1, share: 0.5 },
    ]);
    expect(dotLines(outcome, ids, 0).at(-1)).toEqual({ id: 'none', count: 0, people: 0, share: 0 });
  });

  it('shows every hand from 0 to 5, also those nobody showed', () => {
    const outcome = { kind: 'fist' as const, counts: [0, 1, 0, 5, 2, 0], voters: 8 };
    expect(fistLines(outcome).map(({ count }) => count)).toEqual([0, 1, 0, 5, 2, 0]);
    expect(belowThree(outcome)).toBe(1);
  });

  it('rounds the weights of a side so that they come to 100', () => {
    const spread = (mean: number) => ({ mean, lowest: 0, highest: 100 });
    const criteria = { V1: spread(33.4), V2: spread(33.3), V3: spread(33.3), C1: spread(100) };
    const weights = agreedWeights({ kind: 'points', criteria, voters: 3 });
    expect(weights).toEqual({ V1: 34, V2: 33, V3: 33, C1: 100 });
  });
});
