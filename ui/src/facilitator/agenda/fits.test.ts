import { expect, it } from 'vitest';
import { fits } from './fits';

it('shows a name where its longest word has room, on three lines at most', () => {
  expect(fits('Reveal and group', 60)).toBe(true);
  expect(fits('Reveal and group', 40), 'Reveal is wider').toBe(false);
  expect(fits('Brainwriting', 60)).toBe(false);
  expect(fits('a b c d e f g h i j k l m n', 22), 'more lines than there are').toBe(false);
});

it('breaks Chinese anywhere, from three characters a line', () => {
  expect(fits('哪里有分歧？', 44)).toBe(true);
  expect(fits('哪里有分歧？', 40), 'two characters a line').toBe(false);
  expect(fits('休息', 32)).toBe(true);
  expect(fits('举手表态与决策记录', 34)).toBe(false);
});
