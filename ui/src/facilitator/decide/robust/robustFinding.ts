/** How firmly the first three stand, in words that claim no more than the figures do. */
import type { Told } from '../finding';
import { outOf100 } from './outOf100';

export interface Firm {
  title: string;
  /** Share of weightings near yours in which it is among the first three. */
  share: number;
}

/** So many are named beside those that always are. */
const NAMED = 3;

/** Of ranked use cases, best first. */
export function robustFinding(ranked: readonly Firm[], trial: boolean) {
  const counted = ranked.map(({ title, share }) => ({ title, count: outOf100(share) }));
  const always = counted.filter(({ count }) => count === 100);
  const sometimes = counted
    .filter(({ count }) => count > 0 && count < 100)
    .sort((a, b) => b.count - a.count);
  const lead: Told[] = trial ? [{ key: 'robust-lead-trial' }, leadOf(always)] : [leadOf(always)];
  const facts: Told[] = [
    { key: 'robust-fact-tried' },
    ...sometimes
      .slice(0, NAMED)
      .map(({ title, count }) => ({ key: 'robust-fact-some' as const, words: { title, count } })),
  ];
  return { lead, facts };
}

function leadOf(always: readonly { title: string }[]): Told {
  const [first, second] = always;
  if (always.length > 2) return { key: 'robust-lead-firm' };
  if (first && second) {
    return { key: 'robust-lead-two', words: { first: first.title, second: second.title } };
  }
  if (first) return { key: 'robust-lead-one', words: { title: first.title } };
  return { key: 'robust-lead-none' };
}
