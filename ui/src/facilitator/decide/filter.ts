/** Which use cases a filter leaves: by what stands on the card or beside the score, and by box. */
import type { Quadrant } from '$generated/Quadrant';
import type { DecideCase } from './decision.svelte';
import { marksOf } from './marks';

export function matches(
  { useCase, standing }: DecideCase,
  filter: string,
  quadrant: Quadrant | null,
): boolean {
  if (quadrant !== null && standing.quadrant !== quadrant) return false;
  const marks = marksOf(standing).map(({ text }) => text);
  return holdsWords(filter, [useCase.title, useCase.owner, useCase.department, ...marks]);
}

/** Whether every word of a filter stands somewhere in these texts. */
export function holdsWords(filter: string, texts: readonly string[]): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = texts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
