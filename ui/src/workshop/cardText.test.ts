import { expect, test } from 'vitest';
import { EMPTY_CARD, emptyLines, textOf } from './cardText';

test('the fields of a card, and nothing else of its row', () => {
  const row = { ...EMPTY_CARD, title: 'Read the tender', id: 'a', number: 7, lighthouse: true };
  expect(textOf(row)).toEqual({ ...EMPTY_CARD, title: 'Read the tender' });
});

test('what is still empty, in the order of the card', () => {
  expect(emptyLines({ ...EMPTY_CARD, problem: 'p', data: ' \n', owner: 'Xie' })).toEqual([
    'users',
    'description',
    'process',
    'data',
    'outcome',
  ]);
});
