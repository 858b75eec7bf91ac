import { describe, expect, it } from 'vitest';
import {
  BOARD,
  columnsOf,
  groupsOf,
  layOut,
  linesOf,
  pagesOf,
  pageWith,
  turnsOf,
  type Layout,
} from './layout';

/** Chinese is as wide as it is tall, everything else about half of that. */
const measureIn = (size: number) => (text: string) =>
  [...text].reduce((width, character) => width + (character > '\u2e80' ? size : size * 0.55), 0);

function lanesOf(lanes: number, notes: number, text = '用一句话查历年试验报告里的结论') {
  return Array.from({ length: lanes }, (_, lane) => ({
    id: `lane${lane}`,
    notes: Array.from({ length: notes }, (_, note) => ({ id: `${lane} ${note}`, text, by: '' })),
  }));
}

function hung(layout: Layout): number {
  return layout.lanes.reduce((sum, { pages }) => sum + pages.flat(2).length, 0);
}

describe('the board', () => {
  it('hangs few notes on one page, as large as they fit', () => {
    const few = layOut(lanesOf(5, 1), measureIn);
    const more = layOut(lanesOf(5, 8), measureIn);
    expect(few.lanes.every(({ pages }) => pages.length === 1)).toBe(true);
    expect(more.lanes.every(({ pages }) => pages.length === 1)).toBe(true);
    expect(few.setting.size).toBeGreaterThan(more.setting.size);
    expect(more.setting.size, 'never below what a room can read').toBeGreaterThanOrEqual(24);
  });

  it('pages many notes without losing one, and no column is taller than the wall', () => {
    const layout = layOut(lanesOf(6, 50), measureIn);
    expect(hung(layout)).toBe(300);
    for (const column of layout.lanes.flatMap(({ pages }) => pages.flat())) {
      const tall = column.reduce((sum, { height }) => sum + height, 0);
      expect(tall + (column.length - 1) * layout.setting.gap).toBeLessThanOrEqual(BOARD.height);
    }
  });

  it('gives each of many notes less room, and the one in the light all it needs', () => {
    const long = '很长的想法，'.repeat(12);
    const named = lanesOf(4, 30, long).map((lane) => ({
      ...lane,
      notes: lane.notes.map((note) => ({ ...note, by: '林' })),
    }));
    const short = layOut(named, measureIn);
    const tiles = layOut(lanesOf(4, 500, long), measureIn, '2 300');
    const perPage = ({ lanes }: Layout) => lanes[0]?.pages[0]?.[0]?.length ?? 0;
    expect(short.setting.named).toBe(false);
    expect(perPage(tiles)).toBeGreaterThan(perPage(short));
    expect(tiles.setting.size, 'never below what a room can read').toBeGreaterThanOrEqual(24);
    const notes = tiles.lanes.flatMap(({ pages }) => pages.flat(2));
    expect(notes.filter(({ lines }) => lines > 2).map(({ id }) => id)).toEqual(['2 300']);
  });

  it('cuts a text that would fill a lane by itself', () => {
    const layout = layOut(lanesOf(6, 1, '很长的想法，'.repeat(300)), measureIn);
    expect(hung(layout)).toBe(6);
  });

  it('gives few lanes more columns', () => {
    expect([1, 2, 3, 4, 6].map(columnsOf)).toEqual([5, 3, 2, 1, 1]);
    const layout = layOut(lanesOf(1, 14), measureIn);
    expect(layout.lanes[0]?.pages[0]?.length).toBeGreaterThan(1);
  });

  it('fills a column, then the next, then the next page', () => {
    const notes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, height: 40, lines: 1 }));
    const pages = pagesOf(notes, 2, 10, 100);
    expect(pages.map((page) => page.map((column) => column.map(({ id }) => id).join('')))).toEqual([
      ['ab', 'cd'],
      ['e'],
    ]);
    expect(pageWith({ id: 'lane', pages }, 'e')).toBe(1);
    expect(pageWith({ id: 'lane', pages }, 'x')).toBeNull();
  });

  it('shows each lane, each with all its pages, one turn after the other', () => {
    const groups = groupsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(groups.map((group) => group.join(''))).toEqual(['abcd', 'efg']);
    expect(turnsOf([[{ pages: 2 }, { pages: 1 }], [{ pages: 0 }]])).toEqual([
      { first: 0, page: 0 },
      { first: 0, page: 1 },
      { first: 2, page: 0 },
    ]);
  });
});

describe('lines of a note', () => {
  const measure = measureIn(20);

  it('break between words, and inside one only where it is wider than a line', () => {
    expect(linesOf('short', 200, measure, 9)).toBe(1);
    expect(linesOf('two words', 60, measure, 9)).toBe(2);
    expect(linesOf('x'.repeat(50), 110, measure, 9)).toBe(5);
    expect(linesOf('one\ntwo', 200, measure, 9), 'as they were typed').toBe(2);
  });

  it('are no more than are shown', () => {
    expect(linesOf('x'.repeat(50), 110, measure, 3)).toBe(3);
    expect(linesOf('one\ntwo\nthree', 200, measure, 2)).toBe(2);
  });
});
