import { describe, expect, it } from 'vitest';
import { balanceOf, nextId, shareWithin, sideOf, withShare } from './weights';

const sheet = (...ids: string[]) => ids.map((id) => ({ id }));
const NONE = { retired_value: 0, retired_cost: 0 };

describe('the weights of a side', () => {
  it('are told by how far they are from 100', () => {
    const of = (...weights: number[]) => balanceOf(weights.map((weight) => ({ weight })));
    expect(of(60, 40)).toEqual({ state: 'whole', sum: 100, by: 0 });
    expect(of(60, 35)).toMatchObject({ state: 'short', by: 5 });
    expect(of(60, 40.5)).toMatchObject({ state: 'over', by: 0.5 });
    expect(of(0, 0)).toMatchObject({ state: 'zero' });
    expect(of(33.3333333, 33.3333333, 33.3333334)).toMatchObject({ state: 'whole' });
  });
});

describe('the number of a new criterion', () => {
  it('is the next one of its side, behind those that ship', () => {
    expect(nextId('value', sheet('V1', 'C9'), NONE, 5)).toBe('V6');
    expect(nextId('cost', sheet('C1', 'C9'), NONE, 6)).toBe('C10');
  });

  it('never was that of another', () => {
    expect(nextId('value', sheet('V1'), { retired_value: 8, retired_cost: 0 }, 5)).toBe('V9');
  });
});

describe('the share of one criterion', () => {
  const weights = { V1: 30, V2: 20, V3: 10, C1: 40, C2: 40 };
  const weightOf = (of: Record<string, number>) => (id: string) => of[id] ?? 0;

  it('is what it counts within its side, out of 100', () => {
    expect(shareWithin(['V1', 'V2', 'V3'], 'V1', weightOf(weights))).toBe(50);
    expect(shareWithin(['V1', 'V2'], 'V1', weightOf({}))).toBe(50);
    const criteria = [{ id: 'V1' }, { id: 'C1' }, { id: 'C2' }] as never;
    expect(sideOf(criteria, 'C2')).toEqual(['C1', 'C2']);
  });

  it('is given, and the others of its side share the rest as before', () => {
    const tried = withShare(weights, 'V1', 70);
    expect(tried).toMatchObject({ V1: 70, V2: 20, V3: 10, C1: 40, C2: 40 });
    expect(shareWithin(['V1', 'V2', 'V3'], 'V1', weightOf(tried))).toBe(70);
    expect(withShare({ V1: 10, V2: 0, V3: 0 }, 'V1', 40)).toEqual({ V1: 40, V2: 30, V3: 30 });
    expect(withShare({ V1: 10, C1: 5 }, 'V1', 40)).toEqual({ V1: 10, C1: 5 });
  });
});
