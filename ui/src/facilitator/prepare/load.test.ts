// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Group } from '$generated/Group';
import { language } from '$workshop/language.svelte';
import { loadOf, rates, switched } from './load';
import { loadText } from './loadText';

const CRITERIA = ['V1', 'V2', 'C1', 'C2'].map((id) => ({ id }));

function group(id: string, criteria: string[]): Group {
  return { id, name: { en: id, zh: id }, criteria };
}

function people(group: string | null, count: number) {
  return Array.from({ length: count }, () => ({ group, left: false, facilitator: false }));
}

describe('who rates what', () => {
  it('is everything where nothing is chosen', () => {
    expect(rates(group('it', []), 'V1')).toBe(true);
    expect(rates(group('it', ['C1']), 'V1')).toBe(false);
  });

  it('is switched one by one', () => {
    expect(switched(group('it', []), 'V2', CRITERIA)).toEqual(['V1', 'C1', 'C2']);
    expect(switched(group('it', ['C2']), 'C1', CRITERIA)).toEqual(['C1', 'C2']);
  });

  it('is everything again once all are chosen', () => {
    expect(switched(group('it', ['V1', 'V2', 'C1']), 'C2', CRITERIA)).toEqual([]);
  });

  it('is never nothing: that would mean everything', () => {
    expect(switched(group('it', ['C1']), 'C1', CRITERIA)).toBeNull();
  });
});

describe('the load', () => {
  const groups = [group('business', ['V1', 'V2', 'C1']), group('risk', ['C1'])];

  it('is that of whoever rates most', () => {
    const load = loadOf(CRITERIA, groups, [...people('business', 5), ...people('risk', 2)], 10);
    expect(load.taps).toBe(30);
    expect(load.minutes).toBe(4);
    expect(load.assumed).toBe(false);
  });

  it('names criteria that fewer than three may rate', () => {
    const load = loadOf(CRITERIA, groups, [...people('business', 2), ...people('risk', 2)], 10);
    expect(load.thin).toEqual([
      { criterion: 'V1', raters: 2 },
      { criterion: 'V2', raters: 2 },
      { criterion: 'C2', raters: 0 },
    ]);
    expect(load.nobody).toEqual(['C2']);
  });

  it('counts neither the facilitator nor people who left', () => {
    const seats = [
      { group: null, left: false, facilitator: true },
      { group: null, left: true, facilitator: false },
    ];
    const load = loadOf(CRITERIA, [], seats, 0);
    expect(load.people).toBe(0);
    expect(load.thin).toEqual([]);
  });

  it('assumes a usual shortlist before there is one', () => {
    const load = loadOf(CRITERIA, [], [], 0);
    expect(load).toMatchObject({ assumed: true, cases: 12, taps: 48 });
  });

  it('is nothing without criteria', () => {
    expect(loadOf([], [], [], 5)).toMatchObject({ taps: 0, minutes: 0, thin: [], nobody: [] });
  });
});

describe('the sentence about the load', () => {
  it('tells taps and minutes, and what does not fit', () => {
    language.current = 'en';
    const groups = [group('business', ['V1', 'V2', 'C1'])];
    const load = loadOf(CRITERIA, groups, people('business', 2), 20);
    const text = loadText(load, 5);
    expect(text).toContain('20 use cases: up to 60 taps each a round, about 7 minutes.');
    expect(text).toContain('The agenda gives 5.');
    expect(text).toContain('Nobody rates C2.');
    expect(text).toContain('V1 by 2');
    expect(text).not.toContain('C2 by 0');
  });

  it('is calm where everything fits, in Chinese too', () => {
    language.current = 'zh-CN';
    const text = loadText(loadOf(CRITERIA, [], people(null, 4), 12), 20);
    expect(text).toBe('12个用例，一轮每人最多48次，约6分钟。');
    language.current = 'en';
  });
});
