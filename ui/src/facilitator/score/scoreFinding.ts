/** What the ratings come to, in words. */
import type { Round } from '$generated/Round';
import type { Criterion } from '$generated/Criterion';
import { isAsked } from '$workshop/asked';
import type { LiveWorkshop } from '$workshop/live.svelte';
import type { Told } from '../decide/finding';
import { scaleOf } from '$workshop/scale';
import { worstWord, type Word } from './agreement';

export interface RatedCase {
  rated: boolean;
  /** Stopped at a gate or put aside: nobody is asked. */
  aside: boolean;
  word: Word | null;
}

/** The use cases as they stand; while a round is open, it is the one that is talked about. */
export function ratedCases(live: LiveWorkshop): RatedCase[] {
  const newest = live.rounds.at(-1);
  const open = newest?.closed === false ? newest : null;
  return live.useCases.map(({ id }) => {
    const standing = live.standing(id);
    const round = standing?.round ?? null;
    const aside = standing?.state === 'stopped' || standing?.state === 'parked';
    return {
      rated: open ? round === open.number : round !== null,
      aside: aside || (open !== null && !isAsked(open, id)),
      word: worstWord(live.cells(id)),
    };
  });
}

export function scoreFinding(
  cases: readonly RatedCase[],
  newest: Round | null,
  criteria: readonly Criterion[],
) {
  const asked = cases.filter(({ aside }) => !aside);
  const rated = asked.filter((one) => one.rated).length;
  const turnout: Told = { key: 'score-fact-rated', words: { rated, total: asked.length } };
  const { lowest, highest } = scaleOf(criteria);
  const shape: Told = { key: 'score-fact-cell', words: { lowest, highest } };
  if (newest === null) {
    return {
      lead: { key: 'score-lead-waiting', words: { count: asked.length } } as Told,
      facts: [{ key: 'score-fact-begin' }] as Told[],
    };
  }
  if (!newest.closed) {
    const lead: Told = { key: 'score-lead-open', words: { round: newest.number } };
    return { lead, facts: [turnout, { key: 'score-fact-three' }] as Told[] };
  }
  return { lead: agreementLead(asked), facts: [turnout, shape] as Told[] };
}

function agreementLead(asked: readonly RatedCase[]): Told {
  const count = (word: Word) => asked.filter((one) => one.word === word).length;
  if (count('split') > 0) return { key: 'score-lead-split', words: { count: count('split') } };
  if (count('mixed') > 0) return { key: 'score-lead-mixed', words: { count: count('mixed') } };
  return { key: count('agreed') > 0 ? 'score-lead-agreed' : 'score-lead-few' };
}
