import { describe, expect, it } from 'vitest';
import type { AgendaStep } from '$generated/AgendaStep';
import type { Criterion } from '$generated/Criterion';
import type { Seat } from '$generated/Seat';
import { loadOf } from '../prepare/load';
import { tooLong } from './timeBox';

const criteria = Array.from({ length: 10 }, (_, n) => ({ id: `V${n + 1}` }) as Criterion);
const seats = Array.from(
  { length: 18 },
  () => ({ group: null, left: false, facilitator: false }) as Seat,
);
const step = (kind: AgendaStep['kind'], minutes: number, added = 0) =>
  ({ kind, minutes, added }) as AgendaStep;
const room = (...agenda: AgendaStep[]) => ({ agenda, criteria, groups: [], seats });

describe('the time box of rating', () => {
  it('says what takes too long, and after how many it fits', () => {
    const box = tooLong(room(step('welcome', 90), step('rate', 10)), 14);
    expect(box).toEqual({ cards: 14, criteria: 10, people: 18, minutes: 16, given: 10, fits: 9 });
    expect(loadOf(criteria, [], seats, 9).minutes, 'by the rule of the page of preparation').toBe(
      10,
    );
    expect(loadOf(criteria, [], seats, 10).minutes).toBe(11);
  });

  it('is silent where it fits, minutes that were added or cut counted', () => {
    expect(tooLong(room(step('rate', 16)), 14)).toBeNull();
    expect(tooLong(room(step('rate', 10, 6)), 14)).toBeNull();
    expect(tooLong(room(step('rate', 20, -10)), 14)?.given).toBe(10);
  });

  it('counts all steps of a first round, and no second one', () => {
    expect(tooLong(room(step('rate', 8), step('rate', 8)), 14)).toBeNull();
    expect(tooLong(room(step('rate', 10), step('rate_again', 30)), 14)?.given).toBe(10);
  });

  it('has nothing to compare with where the agenda has no time for it', () => {
    expect(tooLong(room(), 14)).toBeNull();
    expect(tooLong(room(step('rate', 10, -10)), 14)).toBeNull();
    expect(tooLong(room(step('rate', 10)), 0)).toBeNull();
  });

  it('finds that not even one card fits', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ id: `V${n + 1}` }) as Criterion);
    expect(tooLong({ ...room(step('rate', 10)), criteria: many }, 3)?.fits).toBe(0);
  });
});
