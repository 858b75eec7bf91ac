import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import { criteriaAsked, isAsked } from './asked';

const name = { en: '', zh: '' };
const criteria = ['V1', 'C1', 'C4'].map((id) => ({ id }) as Criterion);
const group = (...asked: string[]): Group => ({ id: 'g', name, criteria: asked });

describe('who is asked what', () => {
  it('is what the group rates', () => {
    expect(criteriaAsked(group('C4', 'gone'), criteria).map(({ id }) => id)).toEqual(['C4']);
  });

  it('is everything without a group, or with one that names nothing', () => {
    expect(criteriaAsked(undefined, criteria)).toEqual(criteria);
    expect(criteriaAsked(group(), criteria)).toEqual(criteria);
  });

  it('is not what weighs nothing, unless nothing on its side weighs anything', () => {
    const weighed = (weights: Record<string, number>) =>
      Object.entries(weights).map(([id, weight]) => ({ id, weight }) as Criterion);
    const asked = (weights: Record<string, number>) =>
      criteriaAsked(undefined, weighed(weights)).map(({ id }) => id);
    expect(asked({ V1: 60, V2: 0, C1: 10 })).toEqual(['V1', 'C1']);
    expect(asked({ V1: 60, V2: 0, C1: 0, C2: 0 })).toEqual(['V1', 'C1', 'C2']);
  });

  it('is every use case, unless the round names some', () => {
    const round = { id: 'r', number: 1, closed: false, reopened: false };
    expect(isAsked({ ...round, use_cases: null }, 'late')).toBe(true);
    expect(isAsked({ ...round, use_cases: ['a'] }, 'b')).toBe(false);
    expect(isAsked({ ...round, use_cases: [] }, 'b')).toBe(false);
  });
});
