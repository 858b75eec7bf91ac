import { describe, expect, it } from 'vitest';
import type { RobustUseCase } from '$generated/RobustUseCase';
import type { Talk } from '$generated/Talk';
import { queued } from './queue';

const talk = (use_case: string, talk: number | null): Talk => ({
  use_case,
  criterion: 'C1',
  talk,
  disagreement: null,
  distance: null,
});
const NOWHERE = { quick_win: 0, big_bet: 0, fill_in: 0, reconsider: 0 };
const firmness: Record<string, RobustUseCase['classes']> = {
  a: { ...NOWHERE, quick_win: 0.7, big_bet: 0.3 },
  b: { ...NOWHERE, fill_in: 1 },
  c: null,
};
const found = (queue: Talk[]) =>
  queued(queue, (id) => ({ classes: firmness[id] }) as RobustUseCase | undefined);

describe('the queue', () => {
  it('tells what talk may move from what never leaves its box', () => {
    const rows = found([talk('a', 0.1), talk('b', 0.02), talk('c', null)]);
    expect(rows.map(({ moves }) => moves)).toEqual([true, false, true]);
    expect(rows.map(({ box }) => box?.count ?? null)).toEqual([70, 100, null]);
    expect(rows.map(({ bar }) => bar)).toEqual([100, 20, 0]);
  });

  it('has no bars where nothing can be said', () => {
    expect(found([talk('c', null)]).map(({ bar }) => bar)).toEqual([0]);
    expect(found([])).toEqual([]);
  });
});
