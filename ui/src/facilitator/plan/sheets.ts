/** The five sheets of a plan, and in a few words how far each lighthouse is on them. */
import type { IconName } from '$components';
import type { SlideName } from '$generated/SlideName';
import { say, sayOf } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import type { CopiedSlide } from '../export/copySlide';
import type { PlanSheet } from './plans.svelte';
import type { CasePlan } from './quickwin/casePlan.svelte';

/** In the order in which they are named, and by which keys `1` to `5` find them. */
export const SHEETS: readonly { sheet: PlanSheet; icon: IconName }[] = [
  { sheet: 'quickwin', icon: 'flag' },
  { sheet: 'risks', icon: 'warn' },
  { sheet: 'model', icon: 'sliders' },
  { sheet: 'money', icon: 'table' },
  { sheet: 'validate', icon: 'agreed' },
];

/** The slide on which a sheet of a lighthouse stands: one of its own, or that of all lighthouses. */
export function slideOf(sheet: PlanSheet, useCase: string): CopiedSlide {
  const ofCase = (key: 'plan' | 'models' | 'pilot') => (slide: SlideName) =>
    typeof slide === 'object' && key in slide && Object.values(slide).includes(useCase);
  switch (sheet) {
    case 'quickwin':
      return { part: 'plans', is: ofCase('plan') };
    case 'model':
      return { part: 'models', is: ofCase('models') };
    case 'validate':
      return { part: 'pilots', is: ofCase('pilot') };
    case 'risks':
    case 'money':
      return { part: sheet, is: (slide) => slide === sheet };
  }
}

/** How far a lighthouse is on a sheet; nothing as long as that is not known. */
export function standsAt(
  live: LiveWorkshop,
  casePlan: CasePlan,
  sheet: PlanSheet,
  useCase: string,
): string {
  if (sheet === 'risks') return risksOf(live, casePlan, useCase);
  if (sheet === 'model') return modelsOf(live, useCase);
  if (sheet === 'money') return benefitOf(live, useCase);
  return sheet === 'validate' ? verdictOf(live, useCase) : planOf(casePlan, useCase);
}

function planOf(casePlan: CasePlan, useCase: string): string {
  const found = casePlan.foundOf(useCase);
  if (!found) return '';
  const { owner_yes: owner, sponsor_yes: sponsor } = found.plan;
  if (owner && sponsor) return say('quickwin-confirmed');
  return say('quickwin-points-open', { count: found.open.length });
}

/** How far the register of risks goes. */
function risksOf(live: LiveWorkshop, casePlan: CasePlan, useCase: string): string {
  const found = casePlan.foundOf(useCase);
  if (!found) return '';
  const open = found.open.find((point) => point.of === 'risks');
  if (open) return say('quickwin-risks-open', { count: open.count });
  const standing = live.plannedRisks(useCase).filter(({ no_concern: none }) => none === '');
  return say('quickwin-risks-covered', { count: standing.length });
}

/** Which models were chosen. */
function modelsOf(live: LiveWorkshop, useCase: string): string {
  const chosen = live.modelChoices.filter(({ use_case: of }) => of === useCase);
  const names = chosen.flatMap((choice) => choice.chosen?.name ?? []);
  return names.length > 0 ? names.join(say('list-comma')) : say('quickwin-not-chosen');
}

function benefitOf(live: LiveWorkshop, useCase: string): string {
  return say(live.benefitSaid(useCase)?.agreed ? 'plan-benefit-agreed' : 'plan-benefit-open');
}

/** The verdict that holds. */
function verdictOf(live: LiveWorkshop, useCase: string): string {
  const all = live.pilotVerdicts.filter(({ use_case: of }) => of === useCase);
  const last = all.toSorted((a, b) => a.number - b.number).at(-1);
  if (!last || last.reopened !== null) return say('quickwin-not-decided');
  return sayOf('pilot-word', last.decision);
}
