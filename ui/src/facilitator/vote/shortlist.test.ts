import { describe, expect, it } from 'vitest';
import type { Listed } from '$workshop/shortlist';
import { compared, foundIn, shownBelow } from './shortlist';

/** Cards by their dots, the first `cut` of them above the line. */
function list(dots: Record<string, number>, cut: number, rescued = ''): Listed[] {
  const ids = Object.keys(dots).toSorted((a, b) => (dots[b] ?? 0) - (dots[a] ?? 0));
  return ids.map((id, index) => {
    const count = dots[id] ?? 0;
    const place = ids.findIndex((other) => dots[other] === count) + 1;
    const above = index < cut;
    return { id, count, people: count, share: 0, place, above, rescued: !above && id === rescued };
  });
}

const told = (now: Listed[], before: Listed[]) =>
  foundIn(compared(now, before), (id) => `Idea ${id}`, before.length > 0);

describe('two votes side by side', () => {
  it('tells places moved, which equal cards share', () => {
    const lines = compared(
      list({ a: 9, b: 5, c: 5, d: 1 }, 2),
      list({ d: 9, a: 5, b: 5, gone: 4 }, 2),
    );
    expect(lines.map(({ id, place, moved }) => [id, place, moved])).toEqual([
      ['a', 1, 1],
      ['b', 2, 0],
      ['c', 2, 0],
      ['d', 4, -3],
    ]);
    expect(lines[2]?.before, 'it was not on the list before').toBeNull();
  });

  it('names the card that fell farthest below the line', () => {
    const before = list({ a: 9, b: 8, coffee: 7, d: 6, e: 5, f: 4 }, 3);
    const now = list({ a: 9, b: 8, d: 7, e: 6, f: 4, coffee: 1 }, 3);
    expect(told(now, before)).toEqual({
      key: 'vote-found-fell',
      words: { idea: 'Idea coffee', place: 3 },
    });
  });

  it('names what rose farther than anything fell', () => {
    const before = list({ a: 9, b: 8, c: 7, d: 6, e: 5, f: 4 }, 2);
    const now = list({ f: 9, a: 8, b: 7, c: 6, d: 5, e: 4 }, 2);
    expect(told(now, before)).toEqual({
      key: 'vote-found-rose',
      words: { idea: 'Idea f', place: 1 },
    });
  });

  it('says that both choose the same, whatever the order above the line', () => {
    const before = list({ a: 9, b: 8, c: 7, d: 6 }, 3);
    const now = list({ c: 9, a: 8, b: 7, d: 1 }, 3);
    expect(told(now, before)).toEqual({ key: 'vote-found-same', words: { count: 3 } });
  });

  it('sees the vote before by the line of this one', () => {
    const before = list({ a: 9, b: 8, c: 7, d: 6 }, 1);
    const now = list({ a: 9, b: 8, c: 7, d: 6 }, 3);
    expect(told(now, before), 'nothing rose: the line moved').toEqual({
      key: 'vote-found-same',
      words: { count: 3 },
    });
  });

  it('does not say that a rescued card fell', () => {
    const before = list({ a: 9, b: 8, c: 7 }, 2);
    const now = list({ a: 9, c: 8, b: 7 }, 2, 'b');
    expect(told(now, before)).toEqual({
      key: 'vote-found-rose',
      words: { idea: 'Idea c', place: 2 },
    });
  });

  it('does not call it a fall where only the order of writing decided', () => {
    const before = list({ a: 9, b: 5, c: 5 }, 2);
    const now = list({ a: 9, c: 5, b: 5 }, 2);
    expect(told(now, before)).toEqual({ key: 'vote-found-same', words: { count: 2 } });
  });
});

describe('one vote alone', () => {
  it('names the leader, and several that lead are counted', () => {
    expect(told(list({ a: 9, b: 5 }, 1), [])).toEqual({
      key: 'vote-found-leads',
      words: { idea: 'Idea a', dots: 9, people: 9 },
    });
    expect(told(list({ a: 9, b: 9, c: 2 }, 1), [])).toEqual({
      key: 'vote-found-shared',
      words: { count: 2, dots: 9 },
    });
  });
});

describe('what is shown below the line', () => {
  it('is the first ones, and what fell', () => {
    const ids = Array.from({ length: 30 }, (_, n) => `i${n}`);
    const counts = (of: readonly string[]) =>
      Object.fromEntries(of.map((id, index) => [id, 60 - index]));
    const before = list(counts(['i29', ...ids.slice(0, 29)]), 10);
    const lines = compared(list(counts(ids), 10), before);
    const below = lines.filter(({ above }) => !above);
    const { shown, more } = shownBelow(below, false);
    expect(shown.map(({ id }) => id)).toEqual(['i10', 'i11', 'i12', 'i13', 'i14', 'i15', 'i29']);
    expect(more).toBe(13);
    expect(shownBelow(below, true)).toEqual({ shown: below, more: 0 });
  });
});
