/** Where a card comes from: notes, their themes, and what votes gave them. */
import type { Idea } from '$generated/Idea';
import type { Theme } from '$generated/Theme';
import type { UseCase } from '$generated/UseCase';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { dotLines } from '$workshop/outcome';

export interface CardVotes {
  /** Dots on its ideas in the last closed vote. */
  dots: number;
  /** Of the best of its ideas, from 1 on; those with as many dots share a place. */
  place: number;
}

export interface CardPath {
  ideas: Idea[];
  themes: Theme[];
  votes: CardVotes | null;
}

export function pathOf(live: LiveWorkshop, useCase: UseCase): CardPath {
  const ideas = useCase.ideas.flatMap((id) => live.idea(id) ?? []);
  const ids = new Set(ideas.flatMap(({ theme }) => theme ?? []));
  return {
    ideas,
    themes: live.themes.filter(({ id }) => ids.has(id)),
    votes: votesOf(live, new Set(useCase.ideas)),
  };
}

function votesOf(live: LiveWorkshop, ideas: ReadonlySet<string>): CardVotes | null {
  const vote = live.votes.findLast(({ outcome }) => outcome?.kind === 'dots');
  if (vote?.outcome?.kind !== 'dots') return null;
  const lines = dotLines(vote.outcome, live.ideas);
  const own = lines.filter(({ id }) => ideas.has(id));
  const best = Math.max(0, ...own.map(({ count }) => count));
  if (best === 0) return null;
  return {
    dots: own.reduce((sum, { count }) => sum + count, 0),
    place: lines.filter(({ count }) => count > best).length + 1,
  };
}
