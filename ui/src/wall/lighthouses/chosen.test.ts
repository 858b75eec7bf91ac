import { describe, expect, it } from 'vitest';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';
import { chosenFrom, pagesOf } from './chosen';

const useCase = (number: number, lighthouse = true) =>
  ({ id: `u${number}`, number, lighthouse }) as UseCase;

describe('lighthouses', () => {
  it('stand by rank, those without one last', () => {
    const standings = [{ use_case: 'u3', place: 0 }] as Standing[];
    const chosen = chosenFrom([useCase(1), useCase(2, false), useCase(3)], standings);
    expect(chosen.map((one) => [one.useCase.id, one.place])).toEqual([
      ['u3', 1],
      ['u1', 2],
    ]);
  });

  it('share pages evenly when there are many', () => {
    const many = chosenFrom(
      Array.from({ length: 9 }, (_, index) => useCase(index + 1)),
      [],
    );
    expect(pagesOf(many).map((page) => page.length)).toEqual([5, 4]);
    expect(pagesOf([])).toEqual([]);
  });
});
