import { describe, expect, it } from 'vitest';
import type { AgendaFigures } from '$generated/AgendaFigures';
import type { Proposal } from '$generated/Proposal';
import { bestOf, findingOf, minutesBehind, outlook } from './standing';

const END = Date.parse('2026-11-24T17:00:00Z');

function proposal(id: string, saves_minutes: number): Proposal {
  const text = { en: '', zh: '' };
  const cut = { step: id, way: 'shorten' as const };
  return { cut, kind: 'pitch', saves_minutes, minutes: 5, how: text, lost: text };
}

const PITCHES = proposal('pitches', 5);
const CRITERIA = proposal('criteria', 9);
const ROUND = proposal('round', 10);
const THREE = [PITCHES, CRITERIA, ROUND];

function figures(behind: number | null, facts: Partial<AgendaFigures> = {}): AgendaFigures {
  const late = behind ?? 0;
  return {
    session: 1,
    running: 'a',
    next_shows: 'rate',
    under_way: true,
    planned_minutes: 240,
    planned_end: behind === null ? null : new Date(END).toISOString(),
    expected_end: new Date(END + late * 1_000).toISOString(),
    behind_seconds: behind,
    too_long_minutes: 0,
    proposals: late >= 60 ? THREE : [],
    short_by_minutes: 0,
    ...facts,
  };
}

describe('what is ticked at first', () => {
  const ids = (chosen: Proposal[]) => chosen.map(({ cut }) => cut.step);

  it('is the fewest changes that bring the room home, and of these the first', () => {
    expect(ids(bestOf(THREE, 12 * 60))).toEqual(['pitches', 'criteria']);
    expect(ids(bestOf(THREE, 9 * 60))).toEqual(['criteria']);
    expect(ids(bestOf(THREE, 4 * 60))).toEqual(['pitches']);
  });

  it('is nothing in time, and all where all are not enough', () => {
    expect(ids(bestOf(THREE, 30))).toEqual([]);
    expect(ids(bestOf(THREE, 3_600))).toEqual(['pitches', 'criteria', 'round']);
    expect(bestOf([], 3_600)).toEqual([]);
  });

  it('takes less than a minute late as in time', () => {
    expect(ids(bestOf(THREE, 5 * 60 + 59))).toEqual(['pitches']);
  });
});

describe('the outlook', () => {
  it('ends earlier by what is saved, and says what is left over', () => {
    const seen = outlook(figures(12 * 60), [PITCHES, CRITERIA]);
    expect(seen).toEqual({ end: END - 2 * 60_000, behind: -120, leftOver: 2, late: 0 });
  });

  it('says by how much it is still late', () => {
    expect(outlook(figures(12 * 60), [PITCHES])).toMatchObject({ late: 7, leftOver: 0 });
  });
});

describe('the finding', () => {
  it('says how late, and what brings the room home', () => {
    expect(findingOf(figures(12 * 60), [PITCHES, CRITERIA], true)).toEqual({
      key: 'agenda-find-home',
      words: { time: END - 120_000, minutes: 12, count: 2, late: 0, saved: 14 },
    });
    expect(findingOf(figures(12 * 60), [], true).key).toBe('agenda-find-behind');
    expect(findingOf(figures(12 * 60), [PITCHES], true)).toMatchObject({
      key: 'agenda-find-still-late',
      words: { late: 7, minutes: 12 },
    });
  });

  it('says by how much it is not enough', () => {
    expect(findingOf(figures(40 * 60), THREE, true)).toMatchObject({
      key: 'agenda-find-short',
      words: { saved: 24, late: 16 },
    });
    expect(findingOf(figures(40 * 60, { proposals: [] }), [], true).key).toBe('agenda-find-no-way');
  });

  it('says so in time, ahead, and where no end is known', () => {
    expect(findingOf(figures(59), [], true).key).toBe('agenda-find-on-time');
    expect(findingOf(figures(-59), [], true).key).toBe('agenda-find-on-time');
    expect(findingOf(figures(-240), [], true)).toMatchObject({
      key: 'agenda-find-ahead',
      words: { minutes: 4 },
    });
    expect(findingOf(figures(null), [], true).key).toBe('agenda-find-ends');
  });

  it('says when it would end, before it began', () => {
    expect(findingOf(figures(0), [], false).key).toBe('agenda-find-start');
    expect(findingOf(figures(600), [], false)).toMatchObject({
      key: 'agenda-find-start-late',
      words: { late: 10 },
    });
  });

  it('looks back when all is done', () => {
    const done = { running: null, under_way: false };
    expect(findingOf(figures(0, done), [], true).key).toBe('agenda-find-done');
    expect(findingOf(figures(300, done), [], true)).toMatchObject({
      key: 'agenda-find-done-late',
      words: { minutes: 5 },
    });
    expect(findingOf(figures(-300, done), [], true).key).toBe('agenda-find-done-early');
  });
});

it('tells the chip how late, and only while the day is under way', () => {
  expect(minutesBehind(figures(12 * 60 + 40))).toBe(12);
  expect(minutesBehind(figures(59))).toBe(0);
  expect(minutesBehind(figures(-300))).toBe(0);
  expect(minutesBehind(figures(720, { under_way: false }))).toBe(0);
  expect(minutesBehind(null)).toBe(0);
});
