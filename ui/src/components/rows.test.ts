import { describe, expect, it } from 'vitest';
import { rowsOnScreen, scrollToRow, unevenRowsOnScreen } from './rows';

describe('a long list', () => {
  it('draws what is on the screen and a little more', () => {
    const { first, end } = rowsOnScreen(3500, 700, 35, 300);
    expect(first).toBe(92);
    expect(end).toBe(129);
  });

  it('draws fewer beyond the screen where rows are high', () => {
    const { first, end } = rowsOnScreen(11_800, 708, 118, 300);
    expect([100 - first, end - 107]).toEqual([4, 4]);
  });

  it('is as tall as if every row were drawn', () => {
    for (const scrolled of [0, 17, 3500, 9800, 99_999]) {
      const { first, end, above, below } = rowsOnScreen(scrolled, 700, 35, 300);
      expect(above + (end - first) * 35 + below).toBe(300 * 35);
    }
  });

  it('draws all of a short one, and nothing of an empty one', () => {
    expect(rowsOnScreen(0, 700, 35, 12)).toEqual({ first: 0, end: 12, above: 0, below: 0 });
    expect(rowsOnScreen(400, 700, 35, 0)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
  });

  it('shows rows after a filter left few of them', () => {
    const { first, end } = rowsOnScreen(8000, 350, 35, 20);
    expect([first, end]).toEqual([2, 20]);
  });

  it('scrolls no further than a row needs to be seen', () => {
    expect(scrollToRow(5, 0, 350, 35), 'it is seen already').toBe(0);
    expect(scrollToRow(20, 0, 350, 35)).toBe(385);
    expect(scrollToRow(2, 700, 350, 35)).toBe(70);
  });
});

describe('a long list of uneven rows', () => {
  // Rows of 40 and 80 pixels in turn: 1,000 of them are 60,000 high.
  const ends = Array.from({ length: 1_000 }, (_, at) => 60 * at + (at % 2 === 0 ? 40 : 60));
  const height = 600;

  it('draws all that is seen, and little more', () => {
    for (const scrolled of [0, 1, 39, 40, 7_777, 30_000, 59_399, 59_400]) {
      const { first, end } = unevenRowsOnScreen(scrolled, height, ends);
      expect(ends[first - 1] ?? 0).toBeLessThanOrEqual(scrolled);
      expect(ends[end - 1]).toBeGreaterThanOrEqual(Math.min(60_000, scrolled + height));
      expect(end - first).toBeLessThanOrEqual(26);
    }
  });

  it('is as tall as if every row were drawn', () => {
    for (const scrolled of [0, 7_777, 59_400, 99_999]) {
      const { first, end, above, below } = unevenRowsOnScreen(scrolled, height, ends);
      const drawn = (ends[end - 1] ?? 0) - (first === 0 ? 0 : (ends[first - 1] ?? 0));
      expect(above + drawn + below).toBe(60_000);
    }
  });

  it('draws nothing of an empty one, and the end where it is scrolled too far', () => {
    expect(unevenRowsOnScreen(0, height, [])).toEqual({ first: 0, end: 0, above: 0, below: 0 });
    expect(unevenRowsOnScreen(99_999, height, ends).end).toBe(1_000);
  });
});
