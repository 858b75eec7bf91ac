import { expect, it } from 'vitest';
import { mostCommon } from './mostCommon';

it('what stands most often is told once, not in every row', () => {
  expect(mostCommon([6, 6, 7, 6, 0, 0, 0, 0])).toBe(6);
  expect(mostCommon([0, 0])).toBe(0);
  expect(mostCommon([])).toBe(0);
});
