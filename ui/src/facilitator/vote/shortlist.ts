/** Two votes side by side, and what there is to say of them. Pure. */
import type { Listed } from '$workshop/shortlist';
import { shortTitle, type Told } from '../decide/finding';

export interface Compared extends Listed {
  /** The same card in the vote before; null where there was none, or it was not on its list. */
  before: Listed | null;
  /** Places up since then; less than zero is down. */
  moved: number;
}

/** So many cards below the line are shown at first: what comes behind them was hardly wanted. */
const BELOW = 6;

/** Each card beside what it had in the vote before. */
export function compared(now: readonly Listed[], before: readonly Listed[]): Compared[] {
  const then = new Map(before.map((line) => [line.id, line]));
  return now.map((line) => {
    const earlier = then.get(line.id) ?? null;
    return { ...line, before: earlier, moved: earlier ? earlier.place - line.place : 0 };
  });
}

/**
 * What the shortlist says, in one sentence. With a vote before: the card that went farthest across the line, seen from
 * the line of this vote, or that both choose the same. A card that was rescued did not fall. Without one: what leads.
 */
export function foundIn(
  lines: readonly Compared[],
  titleOf: (id: string) => string,
  hasBefore: boolean,
): Told {
  if (hasBefore) {
    const crossed = crossings(lines);
    const farthest = crossed.toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved))[0];
    if (!farthest) {
      return {
        key: 'vote-found-same',
        words: { count: lines.filter(({ above }) => above).length },
      };
    }
    const idea = shortTitle(titleOf(farthest.id));
    return farthest.above
      ? { key: 'vote-found-rose', words: { idea, place: farthest.place } }
      : { key: 'vote-found-fell', words: { idea, place: farthest.before?.place ?? 0 } };
  }
  const first = lines.filter(({ place }) => place === 1);
  const leader = first[0];
  const dots = leader?.count ?? 0;
  if (leader && first.length === 1) {
    const words = { idea: shortTitle(titleOf(leader.id)), dots, people: leader.people };
    return { key: 'vote-found-leads', words };
  }
  return { key: 'vote-found-shared', words: { count: first.length, dots } };
}

/** Cards that are on the other side of the line than they were. Those that fell come first. */
function crossings(lines: readonly Compared[]): Compared[] {
  const cut = lines.filter(({ above }) => above).length;
  // In the order of the vote before, as it stood then: its own line may have lain elsewhere.
  const earlier = lines
    .filter(({ before }) => before !== null)
    .toSorted((a, b) => (a.before?.place ?? 0) - (b.before?.place ?? 0));
  const chosenThen = new Set(earlier.slice(0, cut).map(({ id }) => id));
  const fell = lines.filter(({ id, above, rescued }) => chosenThen.has(id) && !above && !rescued);
  const rose = lines.filter(({ id, above, before }) => before && above && !chosenThen.has(id));
  // With as many dots as the last one above the line nothing rose or fell: only the order of writing decided.
  return [...fell, ...rose].filter(({ moved, above }) => (above ? moved > 0 : moved < 0));
}

/** The cards below the line that are shown, and how many are not: the first ones, and those that fell below it. */
export function shownBelow(
  below: readonly Compared[],
  all: boolean,
): { shown: readonly Compared[]; more: number } {
  const shown = all
    ? below
    : below.filter(({ before, moved }, index) => index < BELOW || (before?.above && moved < 0));
  return { shown, more: below.length - shown.length };
}
