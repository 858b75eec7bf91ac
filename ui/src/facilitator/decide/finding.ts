/** The finding in words, made from the figures and claiming no more than they do. */
import type { Quadrant } from '$generated/Quadrant';
import type { StandingState } from '$generated/StandingState';
import type { Key } from '$workshop/keys';

/** A sentence: its key, and what fills it. */
export interface Told {
  key: Key;
  words?: Record<string, string | number>;
}

/** What the sentences are made from, best first. */
export interface Ranked {
  title: string;
  state: StandingState;
  rank: number | null;
  score: number | null;
  quadrant: Quadrant | null;
  onTheLine: boolean;
  lit: boolean;
}

export interface Circumstances {
  /** Weights are tried that nobody agreed on. */
  trial: boolean;
  /** Number of the open round that these figures come from. */
  openRound: number | null;
}

/** Scores closer than this are practically tied (method 2.5). */
const TIE = 1;
/** A longer title would push the finding off its line. */
const TITLE_LENGTH = 56;

export function finding(cases: readonly Ranked[], around: Circumstances) {
  const ranked = cases.filter((one) => one.rank !== null);
  return {
    lead: [
      ...(around.trial && ranked.length > 1 ? [{ key: 'decide-lead-trial' } as const] : []),
      ...leaders(ranked),
      ...quickWins(ranked),
    ] as Told[],
    facts: [
      ...scores(ranked),
      ...leaderElsewhere(ranked),
      ...onTheLine(ranked),
      ...tooLittle(cases),
      ...tooFew(cases),
      ...(ranked.length > 0 ? open(around) : []),
    ] as Told[],
  };
}

function leaders(ranked: readonly Ranked[]): Told[] {
  const [first, second] = ranked;
  if (!first) return [{ key: 'decide-lead-none' }];
  const title = shortTitle(first.title);
  if (!second) return [{ key: 'decide-lead-only', words: { title } }];
  const equal = ranked.filter((one) => one.rank === 1).length;
  const near = level(ranked).length;
  if (near === 1) return [{ key: 'decide-lead-clear', words: { title } }];
  if (near > 2) {
    const key = equal === near ? 'decide-lead-equal-many' : 'decide-lead-tied-many';
    return [{ key, words: { count: near } }];
  }
  const words = { first: title, second: shortTitle(second.title) };
  return [{ key: equal === 2 ? 'decide-lead-equal-two' : 'decide-lead-tied-two', words }];
}

function quickWins(ranked: readonly Ranked[]): Told[] {
  if (ranked.length < 2) return [];
  const wins = ranked.filter((one) => one.quadrant === 'quick_win');
  if (wins.length === 0) return [{ key: 'decide-wins-none' }];
  const lit = wins.filter((one) => one.lit).length;
  return [{ key: 'decide-wins', words: { count: wins.length, lit } }];
}

function scores(ranked: readonly Ranked[]): Told[] {
  const [first, second] = ranked;
  if (!first || !second || level(ranked).length > 1) return [];
  const words = { first: Math.round(first.score ?? 0), second: Math.round(second.score ?? 0) };
  return [{ key: 'decide-fact-scores', words }];
}

/** Who leads by score need not be a quick win: the sentence must not let one think so. */
function leaderElsewhere(ranked: readonly Ranked[]): Told[] {
  const first = ranked[0];
  if (ranked.length < 2 || !first?.quadrant || first.quadrant === 'quick_win') return [];
  if (level(ranked).length > 1) return [];
  const keys = {
    big_bet: 'decide-fact-leader-big-bet',
    fill_in: 'decide-fact-leader-fill-in',
    reconsider: 'decide-fact-leader-reconsider',
  } as const;
  return [{ key: keys[first.quadrant] }];
}

function onTheLine(ranked: readonly Ranked[]): Told[] {
  const count = ranked.filter((one) => one.onTheLine).length;
  if (count === 0 || ranked.length < 2) return [];
  return [{ key: 'decide-fact-line', words: { count, total: ranked.length } }];
}

function tooLittle(cases: readonly Ranked[]): Told[] {
  const count = cases.filter((one) => one.state === 'too_little').length;
  return count === 0 ? [] : [{ key: 'decide-fact-too-little', words: { count } }];
}

function tooFew(cases: readonly Ranked[]): Told[] {
  const count = cases.filter((one) => one.state === 'too_few').length;
  return count === 0 ? [] : [{ key: 'people-too-few', words: { count } }];
}

function open({ openRound }: Circumstances): Told[] {
  return openRound === null ? [] : [{ key: 'decide-fact-open', words: { round: openRound } }];
}

/** The first and all that are practically tied with it. */
function level(ranked: readonly Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter((one) => one.score !== null && best - one.score < TIE);
}

/** The beginning of a title that would take too much of a sentence. */
export function shortTitle(title: string): string {
  const characters = [...title];
  if (characters.length <= TITLE_LENGTH) return title;
  return `${characters
    .slice(0, TITLE_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}
