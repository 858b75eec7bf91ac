/** Chains of work that ship, by industry, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import { sayOf } from '$workshop/language.svelte';
import { chains } from '$assets/content/chains.json';

export interface ShippedChain {
  id: string;
  name: Bilingual;
  links: readonly { name: Bilingual; decides: Bilingual }[];
}

export const CHAINS = chains as readonly ShippedChain[];

/** How much a machine does, from nothing to nearly all of it. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];
/** A machine acts and a person samples. */
export const TOP: Level = 4;

/** What a level is called. */
export function levelWords(level: number): string {
  return sayOf('business-level', String(levelOf(level)));
}

function levelOf(level: number): Level {
  return LEVELS.find((known) => known === level) ?? 0;
}
