/** Questions of readiness and enablers that ship, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import type { Enabler } from '$generated/Enabler';
import type { RoadmapStage } from '$generated/RoadmapStage';
import type { EnablerText } from '$generated/EnablerText';
import type { Register } from '$generated/Register';
import { inLanguage } from '$workshop/language.svelte';
import { enablers, questions } from '$assets/content/readiness.json';

export const REGISTERS: readonly Register[] = ['data', 'technology', 'people', 'risk'];
export const STAGES: readonly RoadmapStage[] = ['pilot', 'plan', 'scale'];

interface ShippedQuestion {
  id: string;
  area: string;
  name: Bilingual;
  question: Bilingual;
  /** From the worst sentence to the best. */
  anchors: { en: readonly string[]; zh: readonly string[] };
  suggests: string;
}

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

export const QUESTIONS = questions as readonly ShippedQuestion[];
export const ENABLERS = enablers as readonly ShippedEnabler[];

const enablerById = new Map(ENABLERS.map((enabler) => [enabler.id, enabler]));

export function shippedEnabler(id: string): ShippedEnabler | undefined {
  return enablerById.get(id);
}

/** The files call people an organisation. */
export function registerOf(area: string): Register {
  return REGISTERS.find((register) => register === area) ?? 'people';
}

export function questionsOf(register: Register): readonly ShippedQuestion[] {
  return QUESTIONS.filter(({ area }) => registerOf(area) === register);
}

/** The five sentences in the reader's language, from the worst to the best. */
export function sentencesOf({ anchors: { en, zh } }: ShippedQuestion): readonly string[] {
  return en.map((sentence, at) => inLanguage({ en: sentence, zh: zh[at] ?? '' }));
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
