import { describe, expect, it } from 'vitest';
import type { Cell } from '$generated/Cell';
import { splitCriteria, worstWord, type Word } from './agreement';

function cell(word: Word | null): Cell {
  return { n: 5, histogram: [1, 1, 1, 1, 1], mean: 3, agreement: 0, word, middle_half: null };
}

describe('how far people agree', () => {
  it('is told by the cell where they stand furthest apart', () => {
    expect(worstWord({ V1: cell('agreed'), C1: cell('split'), C2: cell('mixed') })).toBe('split');
    expect(worstWord({ V1: cell('agreed') })).toBe('agreed');
  });

  it('is not told from dots alone, or from nothing', () => {
    expect(worstWord({ V1: cell(null) })).toBeNull();
    expect(worstWord({})).toBeNull();
  });

  it('names the criteria with two camps', () => {
    expect(splitCriteria({ V1: cell('split'), V2: cell('mixed'), C4: cell('split') })).toEqual([
      'V1',
      'C4',
    ]);
  });
});
