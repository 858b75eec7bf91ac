// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { heightOf, HEIGHT, levelAt, STEP } from './chart';
import { LEVELS } from './content';

test('a level is found again at its own height, and half a step away', () => {
  for (const level of LEVELS) {
    expect(levelAt(heightOf(level))).toBe(level);
    expect(levelAt(heightOf(level) + STEP / 2 - 1)).toBe(level);
  }
});

test('beyond the chart stand its ends', () => {
  expect(levelAt(-500)).toBe(4);
  expect(levelAt(HEIGHT + 500)).toBe(0);
});
