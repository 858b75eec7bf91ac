import { expect, test } from 'vitest';
import type { UseCase } from '$generated/UseCase';
import { likenessWord, similarTo } from './similar';

const cards = ['a', 'b', 'c'].map((id) => ({ id }) as UseCase);
const pair = (one: string, other: string, likeness: number) => ({ one, other, likeness });

test('the other card of each pair, best first, whichever is named first', () => {
  const pairs = [pair('b', 'c', 900), pair('a', 'c', 700), pair('a', 'b', 600)];
  const told = (id: string) => similarTo(id, pairs, cards).map(({ card }) => card.id);
  expect(told('a')).toEqual(['c', 'b']);
  expect(told('c')).toEqual(['b', 'a']);
  expect(told('d')).toEqual([]);
});

test('a card that left the page meanwhile is not named', () => {
  expect(similarTo('a', [pair('a', 'gone', 900)], cards)).toEqual([]);
});

test('likeness is said in words', () => {
  expect([1000, 850, 849, 650, 649, 500].map(likenessWord)).toEqual([
    'nearly',
    'nearly',
    'much',
    'much',
    'some',
    'some',
  ]);
});
