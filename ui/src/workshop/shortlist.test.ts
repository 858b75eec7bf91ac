import { describe, expect, it } from 'vitest';
import type { Vote } from '$generated/Vote';
import { isShortlist, shortlistOf } from './shortlist';

const card = (id: string, number: number, more = {}) => ({
  id,
  number,
  revealed: true,
  parked: false,
  ...more,
});

function vote(dots: Record<string, number>, people: Record<string, number>, more = {}): Vote {
  return {
    id: 'v',
    number: 1,
    question: { kind: 'dots', each: 6, most_on_one: 3 },
    closed: true,
    outcome: { kind: 'dots', dots, people, voters: 4 },
    turnout: null,
    cut: 2,
    rescue: null,
    note: '',
    both_in_exports: true,
    ...more,
  };
}

describe('the shortlist', () => {
  // The same case as the backend's: cards_stand_by_dots_then_by_people_and_equal_ones_share_a_place.
  const cards = [5, 4, 3, 2, 1, 0].map((n) => card(`i${n}`, n + 1));
  const dots = { i0: 9, i1: 3, i2: 3, i3: 1, i4: 1 };
  const people = { i0: 3, i1: 3, i2: 1, i3: 1, i4: 1 };

  it('puts most dots first, then most people, and lets equal ones share a place', () => {
    const list = shortlistOf(vote(dots, people), cards);
    expect(list.map(({ id, count, people: of, place }) => [id, count, of, place])).toEqual([
      ['i0', 9, 3, 1],
      ['i1', 3, 3, 2],
      ['i2', 3, 1, 3],
      ['i3', 1, 1, 4],
      ['i4', 1, 1, 4],
      ['i5', 0, 0, 6],
    ]);
    expect(list.filter(({ above }) => above).map(({ id }) => id)).toEqual(['i0', 'i1']);
  });

  it('keeps one from below, and only from below', () => {
    const rescue = { idea: 'i4', reason: 'why' };
    const list = shortlistOf(vote(dots, people, { rescue }), cards);
    expect(list.filter(({ rescued }) => rescued).map(({ id }) => id)).toEqual(['i4']);
    const passed = shortlistOf(vote(dots, people, { rescue }), cards, 5);
    expect(
      passed.some(({ rescued }) => rescued),
      'the line has passed it',
    ).toBe(false);
  });

  it('leaves out what hangs on no board', () => {
    const some = [
      card('i0', 1, { parked: true }),
      card('i1', 2, { revealed: false }),
      card('i2', 3),
    ];
    expect(shortlistOf(vote(dots, people), some).map(({ id, place }) => [id, place])).toEqual([
      ['i2', 1],
    ]);
  });

  it('is empty where nothing came of it', () => {
    expect(shortlistOf(vote(dots, people, { outcome: null }), cards)).toEqual([]);
    expect(isShortlist(vote(dots, people, { outcome: null }))).toBe(false);
    expect(isShortlist(vote(dots, people, { closed: false }))).toBe(false);
  });
});
