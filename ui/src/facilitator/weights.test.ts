import { describe, expect, it } from 'vitest';
import { balanceOf, nextId } from './weights';

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
