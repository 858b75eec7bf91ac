/** Use cases of others to begin from, and what generative AI does in them. The phone loads it with its drawer. */
import capabilityCards from '$assets/content/capability_cards.json';
import useCases from '$assets/content/inspiration_use_cases.json';
import type { Bilingual } from '$generated/Bilingual';

export interface Inspiration {
  id: string;
  /** The part of a company it is from. */
  function: Bilingual;
  title: Bilingual;
  description: Bilingual;
  /** Ids of capability cards. */
  capabilities: readonly string[];
}

/** What is looked for. An empty text filters nothing. */
export interface Wanted {
  words: string;
  /** English name of a function. */
  function: string;
  /** Id of a capability card. */
  capability: string;
}

export const NOTHING_WANTED: Wanted = { words: '', function: '', capability: '' };
export const capabilities = capabilityCards;
export const inspirations: readonly Inspiration[] = useCases;
/** In the order in which they ship, each once. */
export const functions: readonly Bilingual[] = inspirations
  .map((one) => one.function)
  .filter(({ en }, at, all) => all.findIndex((other) => other.en === en) === at);

export function inspiration(id: string | undefined): Inspiration | undefined {
  return inspirations.find((one) => one.id === id);
}

/** Those that hold every word, in either language: a room may speak both. */
export function fitting({ words, function: of, capability }: Wanted): Inspiration[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return inspirations.filter((one) => {
    const texts = [one.title, one.description, one.function];
    const said = texts
      .flatMap(({ en, zh }) => [en, zh])
      .join(' ')
      .toLowerCase();
    return (
      (of === '' || one.function.en === of) &&
      (capability === '' || one.capabilities.includes(capability)) &&
      parts.every((part) => said.includes(part))
    );
  });
}

/** The capability cards of some inspirations, each once, in the order in which they ship. */
export function capabilitiesOf(ids: readonly (string | undefined)[]): string[] {
  const found = new Set(ids.flatMap((id) => inspiration(id)?.capabilities ?? []));
  return capabilities.map(({ id }) => id).filter((id) => found.has(id));
}
