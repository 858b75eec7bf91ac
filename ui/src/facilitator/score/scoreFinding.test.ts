// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Round } from '$generated/Round';
import { language, say } from '$workshop/language.svelte';
import type { Word } from './agreement';
import { scoreFinding, type RatedCase } from './scoreFinding';

const closed: Round = { id: 'r', number: 1, use_cases: null, closed: true, reopened: false };

function rated(word: Word | null): RatedCase {
  return { rated: true, aside: false, word };
}

function lead(cases: readonly RatedCase[], round: Round | null): string {
  language.current = 'en';
  const { key, words } = scoreFinding(cases, round, []).lead;
  return say(key, words);
}

describe('what the ratings come to', () => {
  it('is told by the widest disagreement', () => {
    const cases = [rated('split'), rated('mixed'), rated('agreed')];
    expect(lead(cases, closed)).toBe('1 use case has two camps and is worth talking about.');
    expect(lead(cases.slice(1), closed)).toBe('No camps; 1 use case is mixed.');
    expect(lead(cases.slice(2), closed)).toBe('Everybody agrees. Nothing here needs talk.');
  });

  it('is not told while people are still rating, or when too few did', () => {
    expect(lead([rated('split')], { ...closed, closed: false })).toBe('Round 1 is open.');
    expect(lead([rated(null)], closed)).toContain('Too few people');
  });

  it('leaves out what was stopped or put aside', () => {
    const aside: RatedCase = { rated: false, aside: true, word: 'split' };
    expect(lead([aside, rated('agreed')], closed)).toContain('Everybody agrees');
    expect(lead([aside, rated(null)], null)).toBe('1 use case waits to be rated.');
  });
});
