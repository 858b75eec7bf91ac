import { describe, expect, it } from 'vitest';
import type { BudgetCandidate } from '$generated/BudgetCandidate';
import type { BudgetPick } from '$generated/BudgetPick';
import { budgetFinding } from './budgetFinding';

function candidate(number: number, in_sets: number, part: Partial<BudgetCandidate> = {}) {
  return {
    use_case: `case ${number}`,
    rank: number,
    worth: 50,
    state: 'free',
    in_sets,
    ...part,
  } as const;
}

function pick(part: Partial<BudgetPick>): BudgetPick {
  const set = { use_cases: ['case 1', 'case 2'], worth: 100, money: 0, people: 0 };
  return {
    candidates: [candidate(1, 3), candidate(2, 2), candidate(3, 1)],
    left_out: 0,
    by_score: false,
    best: set,
    filled: set,
    good_sets: 3,
    in_the_way: [],
    ...part,
  };
}

const keys = (part: Partial<BudgetPick>) => {
  const { lead, facts } = budgetFinding(pick(part), (limits) => limits.join());
  return [...lead, ...facts].map(({ key }) => key);
};

describe('what the pick comes to', () => {
  it('says which are always in, and how many are a choice', () => {
    expect(budgetFinding(pick({}), () => '').lead).toEqual([
      { key: 'budget-lead-some-in', words: { always: 1, rest: 1 } },
    ]);
  });

  it('says so where everything is always in, and where nothing is', () => {
    expect(keys({ candidates: [candidate(1, 1), candidate(2, 1)], good_sets: 1 })).toContain(
      'budget-lead-all-in',
    );
    expect(keys({ candidates: [candidate(1, 2), candidate(2, 2)] })).toContain('budget-lead-free');
  });

  it('says what is in the way, what has no figure, and who takes no part', () => {
    expect(
      keys({
        best: { use_cases: [], worth: 0, money: 0, people: 0 },
        in_the_way: ['money'],
        candidates: [candidate(1, 0, { state: 'no_figure' })],
        left_out: 6,
      }),
    ).toEqual([
      'budget-lead-nothing',
      'budget-fact-in-the-way',
      'budget-fact-no-figure',
      'budget-fact-left-out',
    ]);
    expect(keys({ best: null, filled: null })).toEqual(['budget-lead-impossible']);
  });

  it('says that there is nothing to choose from', () => {
    expect(keys({ candidates: [] })).toEqual(['budget-lead-none', 'budget-fact-rate-first']);
  });
});
