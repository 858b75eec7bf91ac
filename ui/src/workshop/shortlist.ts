/** The shortlist that came of a vote by dots: the order, the line, and the one card that is kept from below it. */
import type { Idea } from '$generated/Idea';
import type { Vote } from '$generated/Vote';
import { dotLines } from './outcome';

/** A card of the board, as the dots of a vote lie on it. */
export interface Listed {
  id: string;
  /** Sum of its dots. */
  count: number;
  /** How many people gave any. */
  people: number;
  /** Of the highest line, 0..1. */
  share: number;
  /** From 1 on; cards with as many dots of as many people share it. */
  place: number;
  /** Above the line. */
  above: boolean;
  /** Below the line, and kept all the same. */
  rescued: boolean;
}

type Card = Pick<Idea, 'id' | 'number' | 'revealed' | 'parked'>;

/**
 * Cards that hang on the board, most dots first, then most people, then as they were written; those without a dot
 * last. Empty where nothing came of the vote. The backend keeps the same order (`Workshop::shortlist`).
 */
export function shortlistOf(vote: Vote, cards: readonly Card[], cut = vote.cut ?? 0): Listed[] {
  if (vote.outcome?.kind !== 'dots') return [];
  const onBoard = cards.filter(({ revealed, parked }) => revealed && !parked);
  const lines = dotLines(
    vote.outcome,
    onBoard.toSorted((a, b) => a.number - b.number),
    0,
  );
  let place = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (before?.count !== line.count || before.people !== line.people) place = index + 1;
    const above = index < cut;
    return { ...line, place, above, rescued: !above && vote.rescue?.idea === line.id };
  });
}

/** Whether it was by dots, is closed, and three people or more gave some. */
export function isShortlist(vote: Vote): boolean {
  return vote.closed && vote.outcome?.kind === 'dots';
}
