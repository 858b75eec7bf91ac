/** Models, kinds of tasks and requirements that ship, in the words of both languages. */
import type { AskedRequirement } from '$generated/AskedRequirement';
import type { Bilingual } from '$generated/Bilingual';
import type { ModelFacts } from '$generated/ModelFacts';
import type { RequirementAsk } from '$generated/RequirementAsk';
import { inLanguage, number, say, sayOf } from '$workshop/language.svelte';
import {
  dimensions as shippedDimensions,
  domains as shippedDomains,
  entries as shippedModels,
  note,
  requirements as shippedRequirements,
  test_recipe as recipe,
} from '$assets/content/models.json';

export interface ShippedRequirement {
  id: string;
  name: Bilingual;
  question: Bilingual;
  kind: string;
  options?: { en: readonly string[]; zh: readonly string[] };
}

export const DOMAINS: readonly { id: string; name: Bilingual; test_with: Bilingual }[] =
  shippedDomains;
export const REQUIREMENTS: readonly ShippedRequirement[] = shippedRequirements;
export const MODELS: readonly { id: string; name: string; maker: string; about: Bilingual }[] =
  shippedModels;
/** What to do before anything runs. */
export const RECIPE: readonly Bilingual[] = recipe.steps;
export const CATALOGUE_NOTE: Bilingual = note;

const domainById = new Map(DOMAINS.map((domain) => [domain.id, domain]));
const requirementById = new Map(REQUIREMENTS.map((one) => [one.id, one]));
const easeAnchors = shippedDimensions.find(({ id }) => id === 'ease')?.anchors;

export function domainName(id: string): string {
  const domain = domainById.get(id);
  return domain ? inLanguage(domain.name) : id;
}

export function shippedRequirement(id: string): ShippedRequirement | undefined {
  return requirementById.get(id);
}

export function requirementName(id: string): string {
  const shipped = requirementById.get(id);
  return shipped ? inLanguage(shipped.name) : id;
}

/** The options of a requirement, in the reader's language. */
export function optionsOf({ options }: ShippedRequirement): readonly string[] {
  return (options?.en ?? []).map((en, at) => inLanguage({ en, zh: options?.zh[at] ?? en }));
}

/** What each mark of ease stands for, from 1 to 5. */
export function easeAnchor(mark: number): string {
  const { en = [], zh = [] } = easeAnchors ?? {};
  return inLanguage({ en: en[mark - 1] ?? '', zh: zh[mark - 1] ?? '' });
}

/** What a requirement is asked as, when it is asked first. */
export function firstAsk({ kind, id }: ShippedRequirement): RequirementAsk {
  if (kind === 'choice') return { kind: 'choice', value: id === 'residency' ? 1 : 0 };
  if (kind === 'number') return { kind: 'number', value: id === 'latency' ? 10 : 8_000 };
  if (kind === 'multi') return { kind: 'several', value: [0] };
  return { kind: 'yes' };
}

/** How much is asked, in words; empty where it is needed or not. */
export function askedAs({ requirement, asks }: AskedRequirement): string {
  const shipped = shippedRequirement(requirement);
  if (!shipped) return '';
  const options = optionsOf(shipped);
  if (asks.kind === 'choice') return options[asks.value] ?? '';
  if (asks.kind === 'several')
    return asks.value.map((at) => options[at] ?? '').join(say('list-comma'));
  if (asks.kind === 'number')
    return sayOf('model-asks', requirement, { number: number(asks.value) });
  return '';
}

/** Thousands of tokens in short, as makers tell them. */
function tokens(count: number): string {
  return count >= 10_000 ? `${number(Math.floor(count / 1000))}k` : number(count);
}

function yesOrNo(known: boolean | null): string {
  if (known === null) return say('model-not-known');
  return say(known ? 'model-yes' : 'model-no');
}

/** What is known of a model about a requirement. */
export function factOf(requirement: string, facts: ModelFacts): string {
  const unknown = say('model-not-known');
  const canBeKept = facts.open_weights === true;
  switch (requirement) {
    case 'residency':
      if (canBeKept) return sayOf('model-residency', 'own_rooms');
      return facts.residency ? sayOf('model-residency', facts.residency) : unknown;
    case 'open_weights':
      if (facts.open_weights === null) return unknown;
      return say(facts.open_weights ? 'model-open' : 'model-closed');
    case 'licence':
      return facts.licence || unknown;
    case 'filing_cn':
      return facts.filed || unknown;
    case 'context':
      return facts.context === null ? unknown : tokens(facts.context);
    case 'latency':
      return facts.latency === null
        ? unknown
        : say('model-seconds', { number: number(facts.latency, 1) });
    case 'fine_tuning':
      return yesOrNo(facts.fine_tuning);
    case 'private_hosting':
      return canBeKept ? say('model-yes') : yesOrNo(facts.private_hosting);
    case 'modality':
      return facts.modality.length === 0
        ? unknown
        : facts.modality.map((one) => sayOf('model-modality', one)).join(say('list-comma'));
    case 'volume':
      return facts.volume === null ? unknown : number(facts.volume);
    case 'support':
      return yesOrNo(facts.support);
    default:
      return unknown;
  }
}
