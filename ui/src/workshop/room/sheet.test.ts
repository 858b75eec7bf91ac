import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Rating } from '$generated/Rating';
import type { Round } from '$generated/Round';
import type { UseCase } from '$generated/UseCase';
import { after, answersOf, before, firstOpen, sheetOf } from './sheet';

const ROUND: Round = { id: 'r', number: 1, use_cases: null, closed: false, reopened: false };
const useCases = ['a', 'b'].map((id) => ({ id }) as UseCase);
const criteria = ['V1', 'V2', 'C1'].map((id) => ({ id }) as Criterion);

function group(...asked: string[]): Group {
  return { id: 'g', name: { en: 'Risk', zh: '风险' }, criteria: asked };
}

function rating(use_case: string, criterion: string, value: number | null, round = 'r'): Rating {
  return { round, use_case, criterion, seat: 's', value, source: 'device' };
}

describe('a rating sheet', () => {
  it('asks a group only its own questions, and everybody else all of them', () => {
    const ids = (of: Group | undefined) =>
      sheetOf(ROUND, useCases, criteria, of).criteria.map(({ id }) => id);
    expect(ids(group('C1'))).toEqual(['C1']);
    expect(ids(group())).toEqual(['V1', 'V2', 'C1']);
    expect(ids(undefined)).toEqual(['V1', 'V2', 'C1']);
  });

  it('asks about the use cases of the round', () => {
    const round = { ...ROUND, use_cases: ['b', 'gone'] };
    expect(sheetOf(round, useCases, criteria, undefined).useCases.map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('goes through one use case after the other, and back the same way', () => {
    const sheet = sheetOf(ROUND, useCases, criteria, undefined);
    const way = [{ useCase: 0, question: 0 }];
    for (let next = after(sheet, way[0]!); next; next = after(sheet, next)) way.push(next);
    expect(way.map(({ useCase, question }) => `${useCase}${question}`)).toEqual(
      ['00', '01', '02', '10', '11', '12'], // every question once
    );
    expect(before(sheet, way[3]!)).toEqual(way[2]);
    expect(before(sheet, way[0]!)).toBeNull();
  });

  it('finds what was left out, from where somebody is', () => {
    const sheet = sheetOf(ROUND, useCases, criteria, undefined);
    const all = useCases.flatMap(({ id }) => criteria.map((one) => rating(id, one.id, 3)));
    const without = (skipped: string) =>
      answersOf(
        'r',
        all.filter((one) => `${one.use_case}${one.criterion}` !== skipped),
        [],
      );
    expect(firstOpen(sheet, without('aV2'), { useCase: 1, question: 2 })).toEqual({
      useCase: 0,
      question: 1,
    });
    expect(firstOpen(sheet, answersOf('r', all, []))).toBeNull();
  });

  it("counts “can't judge” as an answer, and lays what is on its way on top", () => {
    const sent = (answer: 'cannot_judge' | 'withdrawn' | { value: number }, criterion: string) => ({
      id: criterion,
      contribution: { do: 'rate' as const, round: 'r', use_case: 'a', criterion, answer },
    });
    const answers = answersOf(
      'r',
      [rating('a', 'V1', 2), rating('a', 'V2', 4), rating('a', 'C1', 5, 'earlier')],
      [sent({ value: 5 }, 'V1'), sent('withdrawn', 'V2'), sent('cannot_judge', 'C1')],
    );
    expect([...answers]).toEqual([
      ['a/V1', 5],
      ['a/C1', null],
    ]);
  });
});
