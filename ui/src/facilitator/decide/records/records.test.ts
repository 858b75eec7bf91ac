import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '$generated/DecisionRecord';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';
import type { Vote } from '$generated/Vote';
import {
  figuresNow,
  fistAbout,
  missing,
  NOTHING_WRITTEN,
  passedOver,
  recordLines,
} from './records';

function useCase(number: number, lighthouse = false): UseCase {
  return { id: `case ${number}`, number, title: `Case ${number}`, lighthouse } as UseCase;
}

function record(id: string, number: number, replaces: string | null = null): DecisionRecord {
  const title = `Case ${number} as it was called`;
  return {
    ...NOTHING_WRITTEN,
    id,
    use_case: `case ${number}`,
    number,
    title,
    replaces,
  } as DecisionRecord;
}

describe('which decisions there are', () => {
  it('puts lighthouses first, and keeps what was decided about others and those that are gone', () => {
    const lines = recordLines([useCase(1), useCase(2, true)], [record('a', 1), record('b', 7)]);
    expect(lines.map(({ useCase: id, lit, gone }) => [id, lit, gone])).toEqual([
      ['case 2', true, false],
      ['case 1', false, false],
      ['case 7', false, true],
    ]);
    expect(lines[2]?.title).toBe('Case 7 as it was called');
  });

  it('shows the record that holds, and those it took the place of, in whatever order they come', () => {
    const [first, second, third] = [record('a', 1), record('b', 1, 'a'), record('c', 1, 'b')];
    for (const records of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ]) {
      const [line] = recordLines([useCase(1, true)], records);
      expect(line?.record?.id).toBe('c');
      expect(line?.earlier.map(({ id }) => id)).toEqual(['b', 'a']);
    }
  });
});

describe('before it is signed', () => {
  it('says what is missing, blanks included', () => {
    expect(missing(NOTHING_WRITTEN)).toEqual(['what', 'why', 'owner', 'review', 'signed']);
    expect(missing({ ...NOTHING_WRITTEN, what: ' \n', why: 'so', review_days: 30 })).toEqual([
      'what',
      'owner',
      'signed',
    ]);
  });

  it('takes the last fist about the use case, else about the choice as a whole, never about another', () => {
    const fist = (id: string, use_case: string | null) =>
      ({ id, question: { kind: 'fist', use_case } }) as Vote;
    const votes = [fist('1', 'case 1'), fist('2', null), fist('3', 'case 2'), fist('4', 'case 1')];
    expect(fistAbout(votes, 'case 1')?.id).toBe('4');
    expect(fistAbout(votes, 'case 9')?.id).toBe('2');
    expect(fistAbout([fist('3', 'case 2')], 'case 1')).toBeNull();
  });

  it('names who stands above it and does not shine', () => {
    const standing = (number: number, rank: number | null) =>
      ({ use_case: `case ${number}`, rank }) as Standing;
    const standings = [standing(1, 1), standing(2, 2), standing(3, 3), standing(4, null)];
    const cases = [useCase(1, true), useCase(2), useCase(3, true), useCase(4)];
    expect(passedOver(standings, cases, 3)).toEqual([2]);
    expect(passedOver(standings, cases, null)).toEqual([]);
  });

  it('leaves figures open that are still worked out', () => {
    const standing = { state: 'ranked', rank: 1, quadrant: 'quick_win' } as Standing;
    expect(figuresNow(standing, 12, undefined, 4).top_three_in_100).toBeNull();
    const classes = { quick_win: 0.884, big_bet: 0.116, fill_in: 0, reconsider: 0 };
    const firmness = { use_case: 'case 1', around_yours: 0.864, anything_goes: 0.5, classes };
    const figures = figuresNow(standing, 12, firmness, 4);
    expect([figures.top_three_in_100, figures.same_box_in_100]).toEqual([86, 88]);
  });
});
