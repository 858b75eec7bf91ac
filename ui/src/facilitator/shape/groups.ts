/** Cards by theme: first those in none, then theme by theme. Pure. */
import type { Idea } from '$generated/Idea';
import type { Theme } from '$generated/Theme';
import type { UseCase } from '$generated/UseCase';

/** Names the group of cards that are in no theme. */
export const LOOSE = '';

export interface CardGroup {
  /** Of the theme, or LOOSE. */
  id: string;
  /** Null: cards in no theme. */
  theme: Theme | null;
  cards: readonly Idea[];
}

/** `ideas` and `themes` in the order in which they are shown. */
export function groupsOf(ideas: readonly Idea[], themes: readonly Theme[]): CardGroup[] {
  const cards = new Map<string, Idea[]>(
    [LOOSE, ...themes.map(({ id }) => id)].map((id) => [id, []]),
  );
  for (const idea of ideas) (cards.get(idea.theme ?? LOOSE) ?? cards.get(LOOSE))?.push(idea);
  const group = (id: string, theme: Theme | null) => ({ id, theme, cards: cards.get(id) ?? [] });
  return [group(LOOSE, null), ...themes.map((theme) => group(theme.id, theme))];
}

/** The use cases that were made of any of some cards. */
export function madeOf(cards: readonly Idea[], useCases: readonly UseCase[]): UseCase[] {
  const ids = new Set(cards.map(({ id }) => id));
  return useCases.filter(({ ideas }) => ideas.some((id) => ids.has(id)));
}

/** The group beside the one in which a card lies; null at an edge. */
export function groupBeside(
  groups: readonly CardGroup[],
  card: string,
  by: 1 | -1,
): CardGroup | null {
  const at = groups.findIndex(({ cards }) => cards.some(({ id }) => id === card));
  return at < 0 ? null : (groups[at + by] ?? null);
}
