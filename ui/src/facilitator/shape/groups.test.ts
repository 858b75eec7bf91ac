import { describe, expect, it } from 'vitest';
import type { Idea } from '$generated/Idea';
import type { Theme } from '$generated/Theme';
import type { UseCase } from '$generated/UseCase';
import { groupBeside, groupsOf, LOOSE, madeOf } from './groups';

function idea(id: string, theme?: string): Idea {
  const rest = { lane: 'l', number: 1, place: 1, text: id, author: null, revealed: true };
  return { id, ...rest, parked: false, late: false, ...(theme && { theme }) };
}

const themes: Theme[] = [
  { id: 'a', number: 1, name: '', hue: 1 },
  { id: 'b', number: 2, name: 'Named', hue: 2 },
];

describe('cards by theme', () => {
  const groups = groupsOf([idea('1'), idea('2', 'b'), idea('3', 'a'), idea('4', 'gone')], themes);

  it('lie in their theme, and loose where there is none', () => {
    const told = groups.map(({ id, cards }) => [id, cards.map((card) => card.id)]);
    expect(told).toEqual([
      [LOOSE, ['1', '4']],
      ['a', ['3']],
      ['b', ['2']],
    ]);
  });

  it('go to the theme beside, and no further than the last one', () => {
    expect(groupBeside(groups, '1', 1)?.id).toBe('a');
    expect(groupBeside(groups, '2', 1)).toBeNull();
    expect(groupBeside(groups, '1', -1)).toBeNull();
    expect(groupBeside(groups, 'unknown', 1)).toBeNull();
  });

  it('know the use cases that were made of them', () => {
    const useCases = [{ ideas: ['2', '9'] }, { ideas: [] }] as unknown as UseCase[];
    expect(madeOf(groups[2]?.cards ?? [], useCases)).toEqual([useCases[0]]);
  });
});
