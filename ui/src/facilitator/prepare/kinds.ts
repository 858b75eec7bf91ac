/** The kinds of steps, as they ship. */
import { steps } from '$assets/content/step_texts.json';
import type { AgendaKind } from '$generated/AgendaKind';
import type { Bilingual } from '$generated/Bilingual';

interface KindText {
  id: string;
  name: Bilingual;
  purpose: Bilingual;
  minutes: { default: number; least: number };
}

/** In the order of a day. */
const ORDER: readonly AgendaKind[] = [
  'welcome',
  'ideate',
  'brainwrite',
  'reveal_and_cluster',
  'sort',
  'vote',
  'shape',
  'gate_check',
  'break',
  'calibrate',
  'pitch',
  'rate',
  'discuss',
  'rate_again',
  'decide',
  'commit',
  'plan',
  'roadmap',
  'close',
];

const texts = new Map<string, KindText>(steps.map((step) => [step.id, step]));

/** What ships about a kind. A kind without texts never ships: a test of the contents holds that. */
export function kindText(kind: AgendaKind): KindText {
  const nameless = { en: kind, zh: kind };
  const none = { id: kind, name: nameless, purpose: nameless, minutes: { default: 10, least: 1 } };
  return texts.get(kind) ?? none;
}

/** Every kind, in the order of a day; one that is new comes last. */
export const kinds: readonly AgendaKind[] = [
  ...ORDER,
  ...[...texts.keys()].filter((id): id is AgendaKind => !ORDER.includes(id as AgendaKind)),
];
