import { expect, it } from 'vitest';
import type { RiskFinding } from '$generated/RiskFinding';
import { missingWork, riskFinding } from './riskFinding';

const WHOLE: RiskFinding = {
  use_case: 'u',
  counts: { prevents: 2, detects: 1, corrects: 1 },
  without_control: [],
  without_owner: [],
  unanswered: [],
  required: [{ gate: 'X5', one_of: ['confirm_irreversible'], is_met: true }],
  proposal: null,
  suggested: [],
};

function lead(part: Partial<RiskFinding>, standing = 3) {
  return riskFinding({ ...WHOLE, ...part }, standing, (work) => work).lead;
}

it('says what is missing first, and claims that nothing is only where nothing is', () => {
  expect(lead({}, 0).key).toBe('risks-lead-none');
  expect(lead({}).key).toBe('risks-lead-whole');
  expect(lead({ unanswered: ['harmful_bias'] }).key).toBe('risks-lead-covered');
  expect(lead({ without_owner: ['a'] })).toEqual({
    key: 'risks-lead-ownerless',
    words: { count: 1, all: 3 },
  });
  expect(lead({ without_owner: ['a'], without_control: ['b', 'c'] })).toEqual({
    key: 'risks-lead-bare',
    words: { count: 2, all: 3 },
  });
  const unmet = [{ gate: 'X5' as const, one_of: [], is_met: false }];
  expect(lead({ required: unmet, without_control: ['b'] })).toEqual({
    key: 'risks-lead-gate',
    words: { gate: 'X5' },
  });
});

it('names the first kind of control that is missing', () => {
  const counts = { prevents: 4, detects: 1, corrects: 0 };
  expect(missingWork({ ...WHOLE, counts })).toBe('corrects');
  expect(lead({ counts })).toEqual({
    key: 'risks-lead-gap',
    words: { count: 3, work: 'corrects' },
  });
});
