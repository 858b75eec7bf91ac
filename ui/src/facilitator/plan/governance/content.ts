/** Rules that ship, and the policy to begin from, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import type { GovernancePolicy } from '$generated/GovernancePolicy';
import type { PolicyRule } from '$generated/PolicyRule';
import { inLanguage } from '$workshop/language.svelte';
import proposal from '$assets/content/governance.json';
import { regions, rules } from '$assets/content/rules.json';

export interface ShippedRule {
  id: string;
  region: string;
  state?: Bilingual;
  name: Bilingual;
  status: string;
  in_force_since: string | null;
  applies_later: readonly { date: string; what: Bilingual }[];
  duties: readonly { id: string; text: Bilingual; gate: string | null }[];
  source: { name: string; url: string | null };
  checked: boolean;
  /** Names of what was not found in a public text. */
  unchecked: readonly string[];
}

export const RULES = rules as unknown as readonly ShippedRule[];
export const REGIONS = regions as readonly { id: string; name: Bilingual }[];
export const POLICY_RULES: readonly PolicyRule[] = ['free', 'ask', 'never'];

const ruleById = new Map(RULES.map((rule) => [rule.id, rule]));
const regionById = new Map(REGIONS.map((region) => [region.id, region]));

export function shippedRule(id: string): ShippedRule | undefined {
  return ruleById.get(id);
}

/** What a region is called: one that ships by its own name, another one as it was written. */
export function nameOfRegion(region: string): string {
  const shipped = regionById.get(region);
  return shipped ? inLanguage(shipped.name) : region;
}

/** The one-page policy that ships, as it could be kept. */
export function proposedLines(): GovernancePolicy['lines'] {
  return proposal.policy.map(({ rule, text }) => ({
    rule: POLICY_RULES.find((known) => known === rule) ?? 'ask',
    text: inLanguage(text),
  }));
}

export function proposedBoard(): string {
  return inLanguage(proposal.board);
}

/** Who decides what, as it could be kept; nobody is named. */
export function proposedRoles(): { name: string; about: string }[] {
  return proposal.roles.map(({ name, about }) => ({
    name: inLanguage(name),
    about: inLanguage(about),
  }));
}
