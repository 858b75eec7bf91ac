import { describe, expect, it } from 'vitest';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';
import type { DecideCase } from './decision.svelte';
import { sortCases, type SortBy } from './sorting';

function row(title: string, figures: Partial<Standing>): DecideCase {
  const standing = { rank: null, value: null, cost: null, ...figures } as Standing;
  return { useCase: { title } as UseCase, standing, agreed: standing };
}

const cases = [
  row('Beta', { rank: 1, value: 3, cost: 2 }),
  row('Alpha', { rank: 2, value: 4, cost: 4 }),
  row('Gamma', { rank: 3, value: 2, cost: 1 }),
  row('Unrated', {}),
];

function titles(by: SortBy, reversed = false): string {
  return sortCases(cases, by, reversed)
    .map(({ useCase }) => useCase.title)
    .join(' ');
}

describe('the table', () => {
  it('begins with what is best', () => {
    expect(titles('rank')).toBe('Beta Alpha Gamma Unrated');
    expect(titles('value')).toBe('Alpha Beta Gamma Unrated');
    expect(titles('cost')).toBe('Gamma Beta Alpha Unrated');
    expect(titles('title')).toBe('Alpha Beta Gamma Unrated');
  });

  it('keeps what has no figure at the end, whichever way it is sorted', () => {
    expect(titles('value', true)).toBe('Gamma Beta Alpha Unrated');
    expect(titles('rank', true)).toBe('Gamma Alpha Beta Unrated');
  });
});
