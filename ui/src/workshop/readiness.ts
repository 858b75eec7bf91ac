/** The questions of readiness that ship, in the words of both languages. For consoles and phones alike. */
import type { Bilingual } from '$generated/Bilingual';
import type { Register } from '$generated/Register';
import { questions } from '$assets/content/readiness.json';

export const REGISTERS: readonly Register[] = ['data', 'technology', 'people', 'risk'];

export interface ShippedQuestion {
  id: string;
  area: string;
  name: Bilingual;
  question: Bilingual;
  /** From the worst sentence to the best. */
  anchors: { en: readonly string[]; zh: readonly string[] };
  suggests: string;
}

/** The files call people an organisation. */
export function registerOf(area: string): Register {
  return REGISTERS.find((register) => register === area) ?? 'people';
}

export function questionsOf(register: Register): readonly ShippedQuestion[] {
  return questions.filter(({ area }) => registerOf(area) === register);
}

/** The five sentences, from the worst to the best. */
export function sentencesOf({ anchors: { en, zh } }: ShippedQuestion): readonly Bilingual[] {
  return en.map((sentence, at) => ({ en: sentence, zh: zh[at] ?? '' }));
}
