import { describe, expect, it } from 'vitest';
import type { AgendaStep } from '$generated/AgendaStep';
import {
  besideOf,
  elapsed,
  fitOf,
  heightOf,
  placeOf,
  readTime,
  sittingsOf,
  staysAt,
  toneOf,
} from './plan';

function step(id: string, minutes: number, session = 1): AgendaStep {
  const rest = { place: 0, kind: 'rate' as const, title: id, added: 0, note: '', run: null };
  return { id, minutes, session, ...rest };
}

const DAY = { starts_at: '2026-11-24T08:30:00Z', ends_at: '2026-11-24T12:30:00Z' };

describe('the plan', () => {
  it('begins each step where the one before ends, in each sitting anew', () => {
    const sittings = sittingsOf([step('a', 10), step('b', 25), step('c', 5), step('d', 90, 2)]);
    expect(sittings.map(({ minutes }) => minutes)).toEqual([40, 90]);
    expect(sittings[0]?.steps.map(({ from }) => from)).toEqual([0, 10, 35]);
    expect(sittings[1]?.steps.map(({ from }) => from)).toEqual([0]);
  });

  it('says by how much it is longer than the day', () => {
    expect(fitOf(240, DAY)).toEqual({ endsAt: '2026-11-24T12:30:00.000Z', over: 0 });
    expect(fitOf(255, DAY).over).toBe(15);
    expect(fitOf(210, DAY).over).toBe(-30);
  });

  it('knows nothing of a day that nobody settled', () => {
    expect(fitOf(240, null)).toEqual({ endsAt: null, over: null });
    expect(fitOf(60, { starts_at: DAY.starts_at, ends_at: null }).over).toBeNull();
    expect(fitOf(60, { starts_at: null, ends_at: DAY.ends_at })).toEqual({
      endsAt: null,
      over: null,
    });
  });

  it('draws longer steps taller, and no step out of bounds', () => {
    expect(heightOf(30)).toBeGreaterThan(heightOf(10));
    expect(heightOf(1)).toBe(heightOf(5));
    expect(heightOf(480)).toBe(heightOf(75));
  });

  it('lights what decides and dims what is no work', () => {
    expect([toneOf('decide'), toneOf('break'), toneOf('ideate')]).toEqual(['lit', 'calm', 'work']);
  });

  it('reads a time of the day however it is typed', () => {
    expect(['8:30', '0830', '830', '8：30', ' 08.30 '].map(readTime)).toEqual(
      Array(5).fill('08:30'),
    );
    expect(['', '25:00', '8:60', '8', 'half past'].map(readTime)).toEqual(Array(5).fill(null));
  });

  it('tells time since the beginning', () => {
    expect([elapsed(0), elapsed(65), elapsed(600)]).toEqual(['0:00', '1:05', '10:00']);
  });
});

describe('moving a step', () => {
  const agenda = [step('a', 5), step('b', 5), step('c', 5, 2), step('d', 5, 2)];

  it('goes one place up or down', () => {
    expect(besideOf(agenda, 'b', -1)).toEqual({ before: 'a' });
    expect(besideOf(agenda, 'a', 1)).toEqual({ after: 'b' });
  });

  it('joins the next sitting at its near end', () => {
    expect(besideOf(agenda, 'b', 1)).toEqual({ before: 'c' });
    expect(besideOf(agenda, 'c', -1)).toEqual({ after: 'b' });
  });

  it('stops at both ends', () => {
    expect(besideOf(agenda, 'a', -1)).toBeNull();
    expect(besideOf(agenda, 'd', 1)).toBeNull();
  });

  it('says which place that is', () => {
    expect(placeOf(agenda, 'a', { after: 'b' })).toBe(2);
    expect(placeOf(agenda, 'd', { before: 'a' })).toBe(1);
    expect(placeOf(agenda, 'b', { before: 'd' })).toBe(3);
  });

  it('is none where the step stands already', () => {
    expect(staysAt(agenda, 'a', { before: 'b' })).toBe(true);
    expect(staysAt(agenda, 'b', { after: 'a' })).toBe(true);
    expect(staysAt(agenda, 'b', { before: 'b' })).toBe(true);
    expect(staysAt(agenda, 'b', { before: 'c' })).toBe(false);
    expect(staysAt(agenda, 'a', { after: 'b' })).toBe(false);
  });
});
