import { expect, it } from 'vitest';
import { daysAfterPull } from './pull';

it('snaps to whole days, one at least and a year at most', () => {
  expect(daysAfterPull(5, 24, 10)).toBe(7);
  expect(daysAfterPull(5, -14, 10)).toBe(4);
  expect(daysAfterPull(5, 4, 10)).toBe(5);
  expect(daysAfterPull(5, -500, 10)).toBe(1);
  expect(daysAfterPull(5, 9000, 10)).toBe(260);
  expect(daysAfterPull(5, 30, 0), 'before it is laid out').toBe(5);
});
