import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Seat } from '$generated/Seat';
import { askedOf, isAsked, pointOfKey, pointsOf } from './asked';

const name = { en: '', zh: '' };

function criterion(id: string, lowest = 1, highest = 5): Criterion {
  return { id, name, question: name, anchors: [], weight: 1, lowest, highest };
}

function seat(group: string | null): Seat {
  return { id: 's', number: 1, name: 'Lin', group, facilitator: false, left: false };
}

const criteria = ['V1', 'C1', 'C4'].map((id) => criterion(id));
const risk: Group = { id: 'risk', name, criteria: ['C4'] };
const business: Group = { id: 'business', name, criteria: [] };
const ids = (asked: readonly Criterion[]) => asked.map(({ id }) => id);

describe('who is asked what', () => {
  it('is what the group rates', () => {
    expect(ids(askedOf(seat('risk'), [risk, business], criteria))).toEqual(['C4']);
  });

  it('is everything without a group, or with one that names nothing', () => {
    for (const someone of [null, seat(null), seat('business'), seat('gone')]) {
      expect(ids(askedOf(someone, [risk, business], criteria))).toEqual(['V1', 'C1', 'C4']);
    }
  });

  it('is every use case, unless the round names some', () => {
    const round = { id: 'r', number: 1, closed: false, reopened: false };
    expect(isAsked({ ...round, use_cases: null }, 'late')).toBe(true);
    expect(isAsked({ ...round, use_cases: ['a'] }, 'b')).toBe(false);
  });
});

describe('a scale', () => {
  it('has a point for each digit on it', () => {
    expect(pointsOf(criterion('V1', 1, 3))).toEqual([1, 2, 3]);
    expect(pointOfKey('3', criterion('V1', 1, 3))).toBe(3);
    expect(pointOfKey('4', criterion('V1', 1, 3)), 'beyond the scale').toBeNull();
    expect(pointOfKey('0', criterion('V1', 0, 10))).toBe(0);
    expect(pointOfKey('x', criterion('V1'))).toBeNull();
  });
});
