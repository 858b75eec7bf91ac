/** Enablers that ship, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import type { Enabler } from '$generated/Enabler';
import type { RoadmapStage } from '$generated/RoadmapStage';
import type { EnablerText } from '$generated/EnablerText';
import { inLanguage } from '$workshop/language.svelte';
import { registerOf } from '$workshop/readiness';
import { enablers } from '$assets/content/readiness.json';

export const STAGES: readonly RoadmapStage[] = ['pilot', 'plan', 'scale'];

interface ShippedEnabler {
  id: string;
  area: string;
  name: Bilingual;
  what: Bilingual;
  /** Low, likely, high. */
  effort_days: readonly number[];
  lead_weeks: readonly number[];
  stage: RoadmapStage;
  lowers: readonly string[];
}

export const ENABLERS = enablers as readonly ShippedEnabler[];

const enablerById = new Map(ENABLERS.map((enabler) => [enabler.id, enabler]));

export function shippedEnabler(id: string): ShippedEnabler | undefined {
  return enablerById.get(id);
}

/** What an enabler is called: one that ships by its own name, one of the room's by theirs. */
export function nameOfEnabler({ enabler, name }: Pick<Enabler, 'enabler' | 'name'>): string {
  const shipped = shippedEnabler(enabler);
  return shipped ? inLanguage(shipped.name) : name;
}

/** What is said about an enabler that ships as long as nobody said otherwise. */
export function beginningOf(id: string, use_cases: string[]): EnablerText | null {
  const shipped = shippedEnabler(id);
  if (!shipped) return null;
  return {
    name: '',
    register: registerOf(shipped.area),
    days: shipped.effort_days[1] ?? null,
    lead_weeks: shipped.lead_weeks[1] ?? null,
    stage: shipped.stage,
    lowers: [...shipped.lowers],
    use_cases,
    state: 'open',
  };
}
