import { describe, expect, it } from 'vitest';
import type { Rating } from '$generated/Rating';
import { beforeOf, isOutside } from './before';

const ROUNDS = [
  { use_case: 'a', round: 'r1', cells: { C1: [2, 3, 4] as [number, number, number] } },
];
const rating = (round: string, value: number | null): Rating => ({
  round,
  use_case: 'a',
  criterion: 'C1',
  seat: 's',
  value,
  source: 'device',
});

describe('the round before', () => {
  it('is the own value of that round against the middle half', () => {
    const before = beforeOf(ROUNDS, [rating('r0', 1), rating('r1', 5), rating('r2', 4)], {
      useCase: 'a',
      criterion: 'C1',
    });
    expect(before).toEqual({ low: 2, middle: 3, high: 4, own: 5 });
  });

  it('says nothing of a cell that is not shown, and no own value where none was given', () => {
    expect(beforeOf(ROUNDS, [rating('r1', 5)], { useCase: 'a', criterion: 'V1' })).toBeNull();
    expect(beforeOf(ROUNDS, [rating('r1', 5)], { useCase: 'b', criterion: 'C1' })).toBeNull();
    expect(
      beforeOf(ROUNDS, [rating('r1', null)], { useCase: 'a', criterion: 'C1' })?.own,
    ).toBeNull();
    expect(beforeOf(ROUNDS, [], { useCase: 'a', criterion: 'C1' })?.own).toBeNull();
  });

  it('asks for a reason only outside the middle half, its edges not', () => {
    const before = { low: 2, middle: 3, high: 3.5, own: null };
    expect([1, 2, 3, 4, null, undefined].map((value) => isOutside(before, value))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
