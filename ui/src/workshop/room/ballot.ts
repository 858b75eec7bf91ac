/** Votes as a device shows them: what this seat answered, and what is left to give. */
import type { Ballot } from '$generated/Ballot';
import type { Criterion } from '$generated/Criterion';
import type { Marks } from '$generated/Marks';
import type { Vote } from '$generated/Vote';
import type { Waiting } from './deviceOutbox.svelte';

/** The points that a person shares over one side. */
export const POINTS = 100;
/** They are given in steps of so many. */
export const POINTS_STEP = 5;
/** The hands that can be shown, highest first. */
export const FISTS = [5, 4, 3, 2, 1, 0] as const;

export type Counts = Readonly<Record<string, number>>;

/** The vote that is open, or else the one that came last. */
export function newestVote(votes: readonly Vote[]): Vote | null {
  const open = votes.find(({ closed }) => !closed);
  return open ?? [...votes].sort((a, b) => a.number - b.number).at(-1) ?? null;
}

/** The row, and on top of it what is on its way. */
export function marksOf(
  vote: string,
  ballots: readonly Ballot[],
  onTheWay: readonly Waiting[],
): Marks | null {
  let marks = ballots.find((ballot) => ballot.vote === vote)?.marks ?? null;
  for (const { contribution } of onTheWay) {
    if (contribution.do === 'cast_ballot' && contribution.vote === vote) marks = contribution.marks;
  }
  return marks;
}

export function dotsIn(marks: Marks | null): Counts {
  return marks && 'dots' in marks ? (marks.dots as Counts) : {};
}

export function pointsIn(marks: Marks | null): Counts {
  return marks && 'points' in marks ? (marks.points as Counts) : {};
}

export function fistIn(marks: Marks | null): number | undefined {
  return marks && 'fist' in marks ? marks.fist : undefined;
}

/** Null is "can't judge". */
export function practiceIn(marks: Marks | null): Readonly<Record<string, number | null>> {
  return marks && 'practice' in marks ? (marks.practice as Record<string, number | null>) : {};
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The same counts with one of them changed; nothing is kept where there is none. */
export function withCount(counts: Counts, id: string, count: number): Counts {
  const others = Object.entries(counts).filter(([other]) => other !== id);
  return Object.fromEntries(count > 0 ? [...others, [id, count]] : others);
}

/**
 * 100 points shared as evenly as steps of five allow: the first ones get what is left over.
 */
export function evenPoints(criteria: readonly Criterion[]): Counts {
  const steps = POINTS / POINTS_STEP;
  const [each, over] = [Math.floor(steps / criteria.length), steps % criteria.length];
  return Object.fromEntries(
    criteria.map(({ id }, index) => [id, (each + (index < over ? 1 : 0)) * POINTS_STEP]),
  );
}

/** An order that is another one for each person, and stays the same for one: nobody's list has a favoured top. */
export function shuffledFor<T extends { id: string }>(person: string, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: hash(person + item.id) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** FNV-1a: spreads ids well enough for an order, and is a few lines. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
