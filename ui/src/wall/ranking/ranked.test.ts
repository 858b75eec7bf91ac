import { expect, it } from 'vitest';
import { rankedPages } from './ranked';

it('fills the first page with the first eight, and loses nobody', () => {
  const all = Array.from({ length: 19 }, (_, rank) => rank + 1);
  const pages = rankedPages(all);
  expect(pages.map((page) => page.length)).toEqual([8, 8, 3]);
  expect(pages.flat()).toEqual(all);
  expect(rankedPages([])).toEqual([]);
});
