// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { language, say } from '$workshop/language.svelte';
import { finding, type Ranked, type Told } from './finding';

const AGREED = { trial: false, openRound: null };

function ranked(title: string, rank: number, score: number, more: Partial<Ranked> = {}): Ranked {
  const base = { state: 'ranked', quadrant: 'quick_win', onTheLine: false, lit: false } as const;
  return { title, rank, score, ...base, ...more };
}

function unranked(state: Ranked['state']): Ranked {
  const nothing = { rank: null, score: null, quadrant: null, onTheLine: false, lit: false };
  return { title: 'x', state, ...nothing };
}

function inWords(sentences: readonly Told[], reader: 'en' | 'zh-CN' = 'en'): string {
  language.current = reader;
  return sentences.map(({ key, words }) => say(key, words)).join(say('decide-between-sentences'));
}

function lead(cases: readonly Ranked[], reader: 'en' | 'zh-CN' = 'en'): string {
  return inWords(finding(cases, AGREED).lead, reader);
}

function facts(cases: readonly Ranked[]): string {
  return inWords(finding(cases, AGREED).facts);
}

describe('the headline', () => {
  it('names who leads and counts the quick wins', () => {
    const cases = [ranked('Fault finder', 1, 75, { lit: true }), ranked('Report', 2, 71)];
    expect(lead(cases)).toBe('“Fault finder” leads. 2 quick wins, 1 lit.');
    expect(lead(cases, 'zh-CN')).toBe('「Fault finder」领先。速赢2个，点亮了1个。');
  });

  it('names no leader where two are less than a point apart', () => {
    const cases = [ranked('A', 1, 70.4), ranked('B', 2, 69.5), ranked('C', 3, 60)];
    expect(lead(cases)).toBe(
      '“A” and “B” are practically tied at the top. 3 quick wins, none lit yet.',
    );
    expect(facts(cases), 'nor a distance that means nothing').toBe('');
  });

  it('takes one whole point for a lead', () => {
    expect(lead([ranked('A', 1, 70), ranked('B', 2, 69)])).toContain('“A” leads.');
  });

  it('tells equal scores from nearly equal ones', () => {
    expect(lead([ranked('A', 1, 70), ranked('B', 1, 70)])).toContain(
      '“A” and “B” share first place.',
    );
    const three = [ranked('A', 1, 70), ranked('B', 1, 70), ranked('C', 1, 70)];
    expect(lead(three)).toContain('3 use cases share first place.');
    const near = [ranked('A', 1, 70), ranked('B', 1, 70), ranked('C', 3, 69.3)];
    expect(lead(near)).toContain('3 use cases are practically tied at the top.');
  });

  it('says so when there is no quick win, and when there is one', () => {
    const bets = [
      ranked('A', 1, 60, { quadrant: 'big_bet' }),
      ranked('B', 2, 50, { quadrant: 'big_bet' }),
    ];
    expect(lead(bets)).toBe('“A” leads. There is no quick win.');
    expect(facts(bets)).toContain('First by score, yet a big bet');
    expect(lead([ranked('A', 1, 60), ...bets.slice(1)])).toContain('1 quick win, none lit yet.');
  });

  it('is natural for none and for one', () => {
    expect(lead([])).toBe('Nothing is ranked yet.');
    expect(lead([unranked('unrated')])).toBe('Nothing is ranked yet.');
    expect(lead([ranked('A', 1, 60)])).toBe('“A” is the only one ranked so far.');
  });

  it('keeps a long title short', () => {
    expect(lead([ranked('x'.repeat(300), 1, 60)]).length).toBeLessThan(120);
  });

  it('says that it is a trial, and that an open round can move it', () => {
    const cases = [ranked('A', 1, 60), ranked('B', 2, 50)];
    const tried = finding(cases, { trial: true, openRound: 2 });
    expect(inWords(tried.lead)).toMatch(/^With the trial weights: “A” leads\./);
    expect(inWords(tried.facts)).toContain('Round 2 is open: this can move.');
  });
});

describe('the facts below', () => {
  it('count what lies on a line and what is too little covered', () => {
    const cases = [
      ranked('A', 1, 75.4),
      ranked('B', 2, 71.2, { onTheLine: true }),
      unranked('too_little'),
      unranked('too_little'),
    ];
    expect(facts(cases)).toBe(
      'Of 100 points it has 75, the next one 71. 1 of 2 sits on a dividing line and could go either way. 2 have too few ratings to be ranked.',
    );
  });

  it('name what waits for the third rater', () => {
    const cases = [ranked('A', 1, 75.4), ranked('B', 2, 71.2), unranked('too_few')];
    expect(facts(cases)).toBe(
      'Of 100 points it has 75, the next one 71. 1 waits for the third rater.',
    );
  });
});
