/** What a use case begins with that is made from ideas. */
import type { Idea } from '$generated/Idea';
import type { NewUseCase } from '$generated/NewUseCase';
import { EMPTY_CARD } from '$workshop/cardText';
import { newId } from '$workshop/identity';
import { capabilitiesOf } from '$workshop/inspirations';

/** Longest title and text that a workshop takes. */
const TITLE = 200;
const TEXT = 2_000;

/**
 * The first idea gives the title; all texts together say what hurts, where they say more than it. What generative AI
 * does in the use cases they began from, it does here.
 */
export function useCaseFrom(ideas: readonly Idea[]): NewUseCase {
  const first = ideas[0]?.text.trim() ?? '';
  const title = shortened(first.replace(/\s+/g, ' '), TITLE);
  const problem = ideas.length === 1 && first === title ? '' : texts(ideas);
  const capabilities = capabilitiesOf(ideas.map(({ inspired_by }) => inspired_by));
  return { ...useCaseTitled(title), ideas: ideas.map(({ id }) => id), problem, capabilities };
}

/** A card that says no more than its title. */
export function useCaseTitled(title: string): NewUseCase {
  return { ...EMPTY_CARD, id: newId(), ideas: [], title: shortened(title, TITLE) };
}

function texts(ideas: readonly Idea[]): string {
  return shortened(ideas.map(({ text }) => text.trim()).join('\n'), TEXT);
}

function shortened(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
