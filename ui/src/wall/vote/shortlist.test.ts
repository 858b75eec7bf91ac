import { describe, expect, it } from 'vitest';
import type { Listed } from '$workshop/shortlist';
import { inOrder, onWall } from './shortlist';

function list(length: number, cut: number, withDots: number, rescued = -1): Listed[] {
  return Array.from({ length }, (_, index) => ({
    id: `i${index}`,
    count: index < withDots ? length - index : 0,
    people: 1,
    share: 0,
    place: index + 1,
    above: index < cut,
    rescued: index === rescued,
  }));
}

describe('the shortlist on a wall', () => {
  it('fills one page: what is chosen, the rescued one last of it, then what is below', () => {
    const { pages, more } = onWall(list(34, 13, 30, 15));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toHaveLength(18);
    expect(pages[0]?.[13]?.id, 'the rescued one stands above the line').toBe('i15');
    expect(more).toBe(16);
  });

  it('turns pages where more is chosen than one holds', () => {
    const { pages, more } = onWall(list(60, 20, 25));
    expect(pages.map((page) => page.length)).toEqual([18, 7]);
    expect(more).toBe(35);
  });

  it('shows nothing below a full page, and nothing without a dot', () => {
    expect(onWall(list(30, 18, 30)).pages.map((page) => page.length)).toEqual([18]);
    expect(onWall(list(30, 4, 6)).pages.map((page) => page.length)).toEqual([6]);
    expect(onWall([])).toEqual({ pages: [], more: 0 });
  });

  it('keeps the order within', () => {
    expect(inOrder(list(5, 2, 5, 4)).map(({ id }) => id)).toEqual(['i0', 'i1', 'i4', 'i2', 'i3']);
  });
});
