import { describe, expect, it } from 'vitest';
import type { Contribution } from '$generated/Contribution';
import type { Theme } from '$generated/Theme';
import type { SeenIdea } from '$workshop/room/roomRows.svelte';
import { groupsOf, takenBack, type Group } from './groups';

const themes: Theme[] = [
  { id: 'a', number: 1, name: '', hue: 1 },
  { id: 'b', number: 6, name: 'At the line', hue: 6 },
];

function note(id: string, theme?: string, facts: Partial<SeenIdea> = {}): SeenIdea {
  return { id, revealed: true, parked: false, ...(theme && { theme }), ...facts } as SeenIdea;
}

const sort = (idea: string, theme: string | null): Contribution => ({
  do: 'sort_idea',
  idea,
  theme,
});
const begin = (theme: string, idea: string): Contribution => ({ do: 'begin_theme', theme, idea });
const told = (groups: Group[]) =>
  groups.map(({ theme, notes }) => [theme?.id ?? null, notes.map(({ id }) => id)]);

describe('notes that the room sorts', () => {
  it('stand by theme, those in none first, and hidden or parked ones not at all', () => {
    const ideas = [
      note('1', 'a'),
      note('2'),
      note('3', 'gone'),
      note('4', 'a', { revealed: false }),
      note('5', undefined, { parked: true }),
    ];
    expect(told(groupsOf(ideas, themes, []))).toEqual([
      [null, ['2', '3']],
      ['a', ['1']],
      ['b', []],
    ]);
  });

  it('leave out a theme that has neither name nor notes', () => {
    expect(told(groupsOf([note('1')], themes, []))).toEqual([
      [null, ['1']],
      ['b', []],
    ]);
  });

  it('stand where this device put them, before the room says so: the last move counts', () => {
    const ideas = [note('1', 'a'), note('2')];
    const groups = groupsOf(ideas, themes, [
      sort('1', null),
      begin('n', '2'),
      sort('1', 'b'),
      sort('gone', 'a'),
    ]);
    expect(told(groups)).toEqual([
      [null, []],
      ['b', ['1']],
      ['n', ['2']],
    ]);
    expect(groups[2]?.theme, 'numbers and colours go on').toMatchObject({ number: 7, hue: 1 });
    const known = [...themes, { id: 'n', number: 7, name: '', hue: 1 }];
    expect(
      groupsOf(ideas, known, [begin('n', '2')]),
      'once it is known, it is there once',
    ).toHaveLength(4);
  });
});

describe('the last move', () => {
  const move = { idea: '1', from: 'a', to: 'b' };

  it('goes back where it came from', () => {
    const groups = groupsOf([note('1', 'b'), note('2', 'a')], themes, []);
    expect(takenBack(move, groups, 'n')).toEqual(sort('1', 'a'));
    expect(takenBack({ ...move, from: null }, groups, 'n')).toEqual(sort('1', null));
  });

  it('begins the theme again that went with it', () => {
    expect(takenBack(move, groupsOf([note('1', 'b')], themes, []), 'n')).toEqual(begin('n', '1'));
  });

  it('stays where somebody else moved it since, or where it is gone', () => {
    expect(takenBack(move, groupsOf([note('1', 'a')], themes, []), 'n')).toBeNull();
    expect(takenBack(move, groupsOf([], themes, []), 'n')).toBeNull();
  });
});
