import { describe, expect, it } from 'vitest';
import { rowsOnScreen, scrollToRow } from './rows';

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
