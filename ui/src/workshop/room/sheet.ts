/** What an open round asks of a seat, in which order, and what was answered. */
import type { Answer } from '$generated/Answer';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Rating } from '$generated/Rating';
import type { Round } from '$generated/Round';
import type { UseCase } from '$generated/UseCase';
import { criteriaAsked, isAsked } from '../asked';
import type { Waiting } from './deviceOutbox.svelte';

export interface Sheet {
  useCases: readonly UseCase[];
  criteria: readonly Criterion[];
}

/** Where somebody is on the sheet: which use case, which question. */
export interface Place {
  useCase: number;
  question: number;
}

/** Answers by `use_case/criterion`; null is "can't judge". */
export type Answers = ReadonlyMap<string, number | null>;

export function sheetOf(
  round: Round,
  useCases: readonly UseCase[],
  criteria: readonly Criterion[],
  group: Group | undefined,
): Sheet {
  return {
    useCases: useCases.filter(({ id }) => isAsked(round, id)),
    criteria: criteriaAsked(group, criteria),
  };
}

export function cellKey(useCase: string, criterion: string): string {
  return `${useCase}/${criterion}`;
}

/** The rows, and on top of them what is on its way. */
export function answersOf(
  round: string,
  ratings: readonly Rating[],
  onTheWay: readonly Waiting[],
): Answers {
  const answers = new Map<string, number | null>();
  for (const rating of ratings) {
    if (rating.round === round)
      answers.set(cellKey(rating.use_case, rating.criterion), rating.value);
  }
  for (const { contribution } of onTheWay) {
    if (contribution.do !== 'rate' || contribution.round !== round) continue;
    const key = cellKey(contribution.use_case, contribution.criterion);
    if (contribution.answer === 'withdrawn') answers.delete(key);
    else answers.set(key, valueOf(contribution.answer));
  }
  return answers;
}

export function valueOf(answer: Answer): number | null {
  return typeof answer === 'object' ? answer.value : null;
}

/** How many questions about a use case have an answer. */
export function answeredOf(sheet: Sheet, useCase: UseCase, answers: Answers): number {
  return sheet.criteria.filter(({ id }) => answers.has(cellKey(useCase.id, id))).length;
}

export function answeredInAll(sheet: Sheet, answers: Answers): number {
  return sheet.useCases.reduce((sum, useCase) => sum + answeredOf(sheet, useCase, answers), 0);
}

/** The first question without an answer, looking from a place onwards and then from the beginning. */
export function firstOpen(sheet: Sheet, answers: Answers, from?: Place): Place | null {
  const places = sheet.useCases.flatMap((_, useCase) =>
    sheet.criteria.map((_, question): Place => ({ useCase, question })),
  );
  const start = from ? from.useCase * sheet.criteria.length + from.question : 0;
  const isOpen = ({ useCase, question }: Place) => {
    const [asked, criterion] = [sheet.useCases[useCase], sheet.criteria[question]];
    return asked && criterion && !answers.has(cellKey(asked.id, criterion.id));
  };
  return [...places.slice(start), ...places.slice(0, start)].find(isOpen) ?? null;
}

/** The next place; null behind the last one. */
export function after(sheet: Sheet, { useCase, question }: Place): Place | null {
  if (question + 1 < sheet.criteria.length) return { useCase, question: question + 1 };
  if (useCase + 1 < sheet.useCases.length) return { useCase: useCase + 1, question: 0 };
  return null;
}

/** The place before; null before the first one. */
export function before(sheet: Sheet, { useCase, question }: Place): Place | null {
  if (question > 0) return { useCase, question: question - 1 };
  return useCase > 0 ? { useCase: useCase - 1, question: sheet.criteria.length - 1 } : null;
}
