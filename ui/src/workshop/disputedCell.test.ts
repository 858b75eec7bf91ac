import { describe, expect, it } from 'vitest';
import type { CellInRound } from '$generated/CellInRound';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { WallCell } from '$generated/WallCell';
import { barsOf, groupMeans, shiftLines } from './disputedCell';

const GROUPS = [{ id: 'business' }, { id: 'it' }, { id: 'risk' }] as Group[];
const SCALE = { lowest: 1 } as Criterion;

function round(cell: Partial<CellInRound>): CellInRound {
  return {
    round: 1,
    n: 4,
    histogram: [2, 0, 0, 0, 2],
    mean: 3,
    word: 'split',
    groups: {},
    ...cell,
  };
}

function cell(now: CellInRound, before: CellInRound | null): WallCell {
  return { use_case: 'u', criterion: 'C1', now, before, closer: true, reasons: [], if_agreed: [] };
}

describe('the bars of a cell', () => {
  it('are two camps where the room is divided', () => {
    const camps = barsOf(round({}), SCALE).map(({ point, camp }) => [point, camp]);
    expect(camps).toEqual([
      [1, 'lower'],
      [2, 'lower'],
      [3, 'lower'],
      [4, 'upper'],
      [5, 'upper'],
    ]);
  });

  it('are one where it agrees, or where nobody can tell', () => {
    for (const word of ['agreed', null] as const) {
      expect(barsOf(round({ word }), SCALE).every(({ camp }) => camp === 'lower')).toBe(true);
    }
  });
});

describe('what groups say', () => {
  it('is told from the lowest mean on, of groups that can be compared', () => {
    const means = groupMeans(round({ groups: { it: 5, business: 1.6 } }), GROUPS);
    expect(means.map(({ group, mean }) => [group.id, mean])).toEqual([
      ['business', 1.6],
      ['it', 5],
    ]);
  });

  it('moves where it could be compared both times, else the whole room does', () => {
    const before = round({ groups: { it: 5, business: 1.6 } });
    const both = shiftLines(cell(round({ groups: { it: 4, risk: 2 } }), before), GROUPS);
    expect(both.map(({ group, before, now }) => [group?.id, before, now])).toEqual([['it', 5, 4]]);
    const room = shiftLines(cell(round({ mean: 2.5 }), round({ mean: 3 })), GROUPS);
    expect(room).toEqual([{ group: null, before: 3, now: 2.5 }]);
    expect(shiftLines(cell(round({}), null), GROUPS)).toEqual([]);
  });
});
