/** What ships about each kind of step: its name, what to say, what the wall shows, what is hidden. */
import { steps as shipped } from '$assets/content/step_texts.json';
import type { AgendaKind } from '$generated/AgendaKind';
import type { Bilingual } from '$generated/Bilingual';
import { language } from '$workshop/language.svelte';

interface BilingualList {
  en: string[];
  zh: string[];
}

export type HiddenFrom = 'facilitator' | 'participant' | 'wall';

export interface StepTexts {
  id: AgendaKind;
  name: Bilingual;
  /** Sentences to read aloud. */
  say: BilingualList;
  wall: Bilingual;
  question: Bilingual;
  helper: Bilingual;
  hidden: { from: HiddenFrom[]; what: Bilingual };
  late: { how: Bilingual; lost: Bilingual };
  mistake: Bilingual;
}

const texts = new Map((shipped as StepTexts[]).map((text) => [text.id, text]));

export function textsOf(kind: AgendaKind): StepTexts {
  const found = texts.get(kind);
  if (!found) throw new Error(`step_texts.json says nothing about ${kind}`);
  return found;
}

/** The reader's half of a list. */
export function linesOf(list: BilingualList): string[] {
  return language.current === 'en' ? list.en : list.zh;
}

/** Kinds in which the room writes ideas: what comes then is in time. */
export function asksForIdeas(kind: AgendaKind): boolean {
  return kind === 'ideate' || kind === 'brainwrite';
}
