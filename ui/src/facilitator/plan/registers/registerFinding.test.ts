import { describe, expect, it } from 'vitest';
import type { HeldUp } from '$generated/HeldUp';
import { dayToday, fits, lateness, nextState, registerFinding } from './registerFinding';

const NOTHING: HeldUp = { lines: 0, first: [], use_cases: [], quadrant: null };

describe('the sentence on top of a register', () => {
  const told = (held: Partial<HeldUp>) =>
    registerFinding({ ...NOTHING, ...held }, (line) => `need ${line}`);

  it('names at most two lines, and says where nothing waits', () => {
    expect(told({})).toEqual({ key: 'registers-nothing-waits' });
    expect(told({ lines: 1, first: ['a'], use_cases: ['x'] }).key).toBe('registers-held-one');
    const two = told({ lines: 2, first: ['a', 'b'], use_cases: ['x', 'y'], quadrant: 'big_bet' });
    expect(two).toEqual({
      key: 'registers-held-two',
      words: { lines: 2, cases: 2, of: 'big_bet', first: 'need a', second: 'need b' },
    });
    expect(told({ lines: 3, first: ['a', 'b'], use_cases: ['x'] }).key).toBe('registers-held-many');
  });
});

describe('a due day', () => {
  it('is counted from the day on which the room met', () => {
    const starts = '2026-01-10T08:00:00Z';
    expect(dayToday(starts, Date.parse('2026-01-10T18:00:00Z'))).toBe(0);
    expect(dayToday(starts, Date.parse('2026-06-29T08:00:00Z'))).toBe(170);
    expect(dayToday(starts, Date.parse('2026-01-09T08:00:00Z'))).toBeNull();
    expect(dayToday(null, 0)).toBeNull();
  });

  it('is overdue the day after, and never once the line is done', () => {
    expect(lateness({ state: 'working', due_day: 169 }, 170)).toBe('overdue');
    expect(lateness({ state: 'working', due_day: 170 }, 170)).toBeNull();
    expect(lateness({ state: 'open', due_day: 200 }, 170)).toBe('soon');
    expect(lateness({ state: 'open', due_day: 201 }, 170)).toBeNull();
    expect(lateness({ state: 'done', due_day: 16 }, 170)).toBeNull();
    expect(lateness({ state: 'open', due_day: null }, 170)).toBeNull();
    expect(lateness({ state: 'open', due_day: 1 }, null)).toBeNull();
  });
});

describe('a line', () => {
  it('goes from open to under way to done, and from there to open again', () => {
    expect([nextState('open'), nextState('working'), nextState('done')]).toEqual([
      'working',
      'done',
      'open',
    ]);
  });

  it('is found by words in any order', () => {
    expect(fits(['340 manuals as PDF', 'Su'], 'su MANUALS')).toBe(true);
    expect(fits(['340 manuals as PDF', 'Su'], 'su notebooks')).toBe(false);
    expect(fits(['术语'], '')).toBe(true);
  });
});
