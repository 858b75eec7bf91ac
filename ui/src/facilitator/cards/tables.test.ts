import { expect, test } from 'vitest';
import type { UseCase } from '$generated/UseCase';
import { dealt } from './tables';

const cards = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `card ${at}` }) as UseCase);
const people = (groups: string[]) => groups.map((group, at) => ({ id: `${group} ${at}`, group }));

test('everybody sits at a card, and every card has somebody', () => {
  for (const [cardCount, peopleCount] of [
    [3, 8],
    [5, 5],
    [12, 4],
    [1, 9],
  ] as const) {
    const tables = dealt(cards(cardCount), people(Array.from({ length: peopleCount }, () => 'it')));
    expect(tables.every(({ seats }) => seats.length > 0)).toBe(true);
    const sat = new Set(tables.flatMap(({ seats }) => seats));
    expect(sat.size).toBe(peopleCount);
    const sizes = tables.map(({ seats }) => seats.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
});

test('people of one group are spread over the cards', () => {
  const tables = dealt(cards(3), people(['it', 'risk', 'it', 'risk', 'it', 'risk']));
  for (const { seats } of tables) {
    expect(seats.map((seat) => seat.split(' ')[0]).sort()).toEqual(['it', 'risk']);
  }
});

test('nobody there, nothing dealt; a table is never larger than the backend takes', () => {
  expect(dealt(cards(3), [])).toEqual([]);
  expect(dealt([], people(['it']))).toEqual([]);
  const crowd = people(Array.from({ length: 40 }, () => 'it'));
  expect(dealt(cards(1), crowd)[0]?.seats.length).toBe(12);
});
