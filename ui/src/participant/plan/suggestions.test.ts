import { expect, it } from 'vitest';
import type { Contribution } from '$generated/Contribution';
import type { PlanSuggestion } from '$generated/PlanSuggestion';
import { figureOf, saidOf } from './suggestions';

const KEPT: PlanSuggestion = {
  id: 'a',
  use_case: 'case',
  about: { of: 'baseline', measure: 'm' },
  number: 95,
  text: '',
  revealed: false,
  taken: false,
};

const waiting = (contribution: Contribution) => [{ id: 'w', contribution }];

it('reads figures as people type them', () => {
  expect(figureOf(' 95 ', 'number')).toBe(95);
  expect(figureOf('9,5', 'number')).toBe(9.5);
  expect(figureOf('９５', 'number')).toBe(95);
  expect(figureOf('100', 'of_hundred')).toBe(100);
  for (const typed of ['', '-1', '1e9', 'about 5', '1.', '2000000000']) {
    expect(figureOf(typed, 'number'), typed).toBeNull();
  }
  expect(figureOf('101', 'of_hundred')).toBeNull();
});

it('shows what is on its way in the place of what is kept', () => {
  const { id, use_case, about } = KEPT;
  const again = { id, use_case, about, number: 90, text: 'counted' };
  expect(saidOf('case', [KEPT], [])).toEqual([KEPT]);
  expect(saidOf('other', [KEPT], [])).toEqual([]);
  const sent = saidOf('case', [KEPT], waiting({ do: 'suggest_for_plan', suggestion: again }));
  expect(sent).toEqual([{ ...again, revealed: false, taken: false }]);
  const back = { do: 'withdraw_suggestion', use_case: 'case', suggestion: 'a' } as const;
  expect(saidOf('case', [KEPT], waiting(back))).toEqual([]);
});
