import { expect, it } from 'vitest';
import { firmness } from './firm';

it('says how many of the first three are there every time', () => {
  const key = (...counts: number[]) =>
    firmness(counts.map((count, n) => ({ title: `u${n}`, count }))).key;
  expect(key(100, 100, 100, 0)).toBe('wall-ranking-firm');
  expect(key(100, 100, 86, 14)).toBe('wall-ranking-two');
  expect(key(100, 99, 60)).toBe('wall-ranking-one');
  expect(key(98, 90, 60)).toBe('wall-ranking-open');
});
