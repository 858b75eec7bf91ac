/** What the pick comes to, in words. */
import type { BudgetPick } from '$generated/BudgetPick';
import type { BudgetLimit } from '$generated/BudgetLimit';
import type { Told } from '../finding';

/** `names` says limits in the reader's language. */
export function budgetFinding(
  pick: BudgetPick | null,
  names: (limits: readonly BudgetLimit[]) => string,
): { lead: Told[]; facts: Told[] } {
  if (pick === null) return { lead: [], facts: [] };
  if (pick.candidates.length === 0) {
    return { lead: [{ key: 'budget-lead-none' }], facts: [{ key: 'budget-fact-rate-first' }] };
  }
  return { lead: [lead(pick)], facts: facts(pick, names) };
}

function lead({ best, candidates, good_sets }: BudgetPick): Told {
  if (best === null) return { key: 'budget-lead-impossible' };
  if (best.use_cases.length === 0) return { key: 'budget-lead-nothing' };
  const always = candidates.filter(({ in_sets }) => in_sets === good_sets).length;
  const rest = best.use_cases.length - always;
  if (rest <= 0) return { key: 'budget-lead-all-in', words: { count: always } };
  if (always === 0) return { key: 'budget-lead-free' };
  return { key: 'budget-lead-some-in', words: { always, rest } };
}

function facts(pick: BudgetPick, names: (limits: readonly BudgetLimit[]) => string): Told[] {
  const count = (state: string) => pick.candidates.filter((one) => one.state === state).length;
  const lacking = count('no_figure');
  const told: (Told | null)[] = [
    pick.in_the_way.length > 0
      ? {
          key: 'budget-fact-in-the-way',
          words: { limits: names(pick.in_the_way) },
        }
      : null,
    lacking > 0 ? { key: 'budget-fact-no-figure', words: { count: lacking } } : null,
    pick.left_out > 0 ? { key: 'budget-fact-left-out', words: { count: pick.left_out } } : null,
    pick.by_score ? { key: 'budget-fact-no-costs' } : null,
    pick.best !== null && pick.best.use_cases.length > 0
      ? { key: 'budget-fact-sets', words: { sets: pick.good_sets } }
      : null,
  ];
  return told.filter((one) => one !== null);
}
