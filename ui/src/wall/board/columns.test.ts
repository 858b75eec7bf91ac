import { describe, expect, it } from 'vitest';
import type { Lane } from '$generated/Lane';
import type { Theme } from '$generated/Theme';
import type { SeenIdea } from '$workshop/room/roomRows.svelte';
import { byLane, byTheme } from './columns';

const words = { unnamed: (number: number) => `theme ${number}`, loose: 'on its own' };
const themes: Theme[] = [
  { id: 'a', number: 1, name: 'At the line', hue: 3 },
  { id: 'b', number: 2, name: '', hue: 2 },
];

function card(id: string, theme?: string): SeenIdea {
  return { id, lane: 'l', ...(theme && { theme }) } as SeenIdea;
}

function told(columns: ReturnType<typeof byTheme>) {
  return columns.map(({ lane, notes }) => [lane.name, notes.map(({ id }) => id)]);
}

describe('cards in columns', () => {
  it('hang theme by theme, and those on their own come last', () => {
    expect(told(byTheme(themes, [card('1'), card('2', 'b'), card('3', 'gone')], words))).toEqual([
      ['At the line', []],
      ['theme 2', ['2']],
      ['on its own', ['1', '3']],
    ]);
    expect(told(byTheme(themes, [card('2', 'b')], words))).toHaveLength(2);
    expect(told(byTheme(themes, [card('1', 'a')], words)), 'no name and no card').toEqual([
      ['At the line', ['1']],
    ]);
    expect(byTheme([], [card('1')], words)).toEqual([]);
  });

  it('hang lane by lane, with what waits for the reveal', () => {
    const lane = { id: 'l', number: 1, name: 'Lane' } as Lane;
    expect(byLane([lane], [card('1', 'a')], () => 4)).toEqual([
      { id: 'l', lane, notes: [card('1', 'a')], hidden: 4 },
    ]);
  });
});
