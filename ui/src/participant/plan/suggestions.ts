/** What this person suggested for a plan: what is kept, and what is on its way. */
import type { MeasureScale } from '$generated/MeasureScale';
import type { PlanSuggestion } from '$generated/PlanSuggestion';
import type { Waiting } from '$workshop/room/deviceOutbox.svelte';

export type Said = Omit<PlanSuggestion, 'seat'>;

const MOST: Record<MeasureScale, number> = { number: 1e9, of_hundred: 100 };

/** A figure as people type it, also with a comma or in full-width digits; null is none. */
export function figureOf(typed: string, scale: MeasureScale): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+),(\d+)$/, '$1.$2');
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  return number <= MOST[scale] ? number : null;
}

/** What is on its way stands for what is kept; what is taken back is not there. */
export function saidOf(
  useCase: string,
  kept: readonly PlanSuggestion[],
  onTheWay: readonly Waiting[],
): Said[] {
  const said = new Map<string, Said>(
    kept.filter(({ use_case: of }) => of === useCase).map((one) => [one.id, one]),
  );
  for (const { contribution: wish } of onTheWay) {
    if (wish.do === 'withdraw_suggestion') said.delete(wish.suggestion);
    else if (wish.do === 'suggest_for_plan' && wish.suggestion.use_case === useCase) {
      said.set(wish.suggestion.id, { ...wish.suggestion, revealed: false, taken: false });
    }
  }
  return [...said.values()];
}
