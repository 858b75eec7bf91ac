/** What the ratings come to, in words. */
import type { Round } from '$generated/Round';
import type { Told } from '../decide/finding';
import type { Word } from './agreement';

export interface RatedCase {
  rated: boolean;
  /** Stopped at a gate or put aside: nobody is asked. */
  aside: boolean;
  word: Word | null;
}

export function scoreFinding(cases: readonly RatedCase[], newest: Round | null) {
  const asked = cases.filter(({ aside }) => !aside);
  const rated = asked.filter((one) => one.rated).length;
  const turnout: Told = { key: 'score-fact-rated', words: { rated, total: asked.length } };
  const shape: Told = { key: 'score-fact-cell' };
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
