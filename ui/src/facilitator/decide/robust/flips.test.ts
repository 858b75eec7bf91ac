import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Robustness } from '$generated/Robustness';
import { flipsOf, saidNow } from './flips';

const CRITERIA = [{ id: 'V1' }, { id: 'V2' }, { id: 'C1' }] as Criterion[];

describe('flips', () => {
  const robustness: Robustness = {
    use_cases: [],
    flips: {
      V1: { weight: 0.9, beyond: 91, leads: 'b' },
      V2: null,
      C1: { weight: 0.1, beyond: 9, leads: 'c' },
    },
  };
  const shares: Record<string, number> = { V1: 30, V2: 70, C1: 20 };

  it('begin with the smallest change, and leave out what changes nothing', () => {
    const found = flipsOf(robustness, CRITERIA, (id) => shares[id] ?? 0);
    expect(found.map(({ criterion, now }) => [criterion.id, now])).toEqual([
      ['C1', 20],
      ['V1', 30],
    ]);
    expect(flipsOf(null, CRITERIA, () => 0)).toEqual([]);
  });

  it('never say that a number has to become what it is', () => {
    const flip = { weight: 0.199, beyond: 20, leads: 'b', criterion: CRITERIA[0]!, now: 19.6 };
    expect(saidNow(flip)).toEqual({ value: 19.6, digits: 1 });
    expect(saidNow({ ...flip, now: 15.2 })).toEqual({ value: 15.2, digits: 0 });
  });
});
