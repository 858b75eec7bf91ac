/** Decision records, put in order: what holds, what it took the place of, and what is missing before one is signed. */
import type { DecisionFigures } from '$generated/DecisionFigures';
import type { DecisionRecord } from '$generated/DecisionRecord';
import type { DecisionText } from '$generated/DecisionText';
import type { RobustUseCase } from '$generated/RobustUseCase';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';
import type { Vote } from '$generated/Vote';
import { outOf100 } from '../robust/outOf100';

/** One use case that something was or is to be decided about. */
export interface RecordLine {
  useCase: string;
  number: number;
  title: string;
  /** It shines now. */
  lit: boolean;
  /** It was removed; what was decided is still there. */
  gone: boolean;
  /** The record that holds; null where none was signed. */
  record: DecisionRecord | null;
  /** Those it took the place of, the newest first. */
  earlier: readonly DecisionRecord[];
}

/** Lighthouses first, then what else was decided; each by its number. */
export function recordLines(
  useCases: readonly UseCase[],
  records: readonly DecisionRecord[],
): RecordLine[] {
  const known = new Map(useCases.map((useCase) => [useCase.id, useCase]));
  const ids = new Set([
    ...useCases.filter(({ lighthouse }) => lighthouse).map(({ id }) => id),
    ...records.map(({ use_case }) => use_case),
  ]);
  return [...ids]
    .flatMap((id): RecordLine[] => {
      const useCase = known.get(id);
      const chain = chainOf(records.filter(({ use_case }) => use_case === id));
      const [record = null, ...earlier] = chain;
      const named = useCase ?? record;
      if (!named) return [];
      return [
        {
          useCase: id,
          number: named.number,
          title: record?.title ?? useCase?.title ?? '',
          lit: useCase?.lighthouse ?? false,
          gone: useCase === undefined,
          record,
          earlier,
        },
      ];
    })
    .sort((a, b) => Number(b.lit) - Number(a.lit) || a.number - b.number);
}

/** The records of one use case, the one that holds first. */
function chainOf(records: readonly DecisionRecord[]): DecisionRecord[] {
  const replaced = new Set(records.map(({ replaces }) => replaces));
  const chain: DecisionRecord[] = [];
  let next = records.find(({ id }) => !replaced.has(id));
  while (next && chain.length <= records.length) {
    chain.push(next);
    const before: string | null = next.replaces;
    next = records.find(({ id }) => id === before);
  }
  return chain;
}

export const NOTHING_WRITTEN: DecisionText = {
  what: '',
  why: '',
  dissent: '',
  rejected: '',
  conditions: [],
  owner: '',
  review_days: null,
  signed_by: '',
};

/** What has to be there before it is signed, and what is worth a question. */
export const REQUIRED = ['what', 'why', 'owner', 'review', 'signed'] as const;
export const ASKED_FOR = ['dissent', 'rejected', 'conditions', 'fist'] as const;
export type Part = (typeof REQUIRED)[number] | (typeof ASKED_FOR)[number];

export function isThere(part: Part, text: DecisionText, hasFist: boolean): boolean {
  switch (part) {
    case 'review':
      return text.review_days !== null;
    case 'signed':
      return text.signed_by.trim() !== '';
    case 'conditions':
      return text.conditions.some((condition) => condition.trim() !== '');
    case 'fist':
      return hasFist;
    default:
      return text[part].trim() !== '';
  }
}

export function missing(text: DecisionText): Part[] {
  return REQUIRED.filter((part) => !isThere(part, text, false));
}

/** Where a use case stands now, as a record would freeze it. */
export function figuresNow(
  standing: Standing,
  ranked: number,
  firmness: RobustUseCase | undefined,
  ideas: number,
): DecisionFigures {
  const { quadrant } = standing;
  const classes = firmness?.classes ?? null;
  return {
    state: standing.state,
    rank: standing.rank,
    ranked,
    value: standing.value,
    cost: standing.cost,
    score: standing.score,
    quadrant,
    on_the_line: standing.on_the_line,
    practically_tied: standing.practically_tied,
    uncovered: standing.uncovered,
    raters: standing.raters,
    round: standing.round,
    top_three_in_100: firmness ? outOf100(firmness.around_yours) : null,
    same_box_in_100: quadrant && classes ? outOf100(classes[quadrant]) : null,
    ideas,
  };
}

/** The last fist of five about a use case, or about the choice as a whole where it had none of its own. */
export function fistAbout(votes: readonly Vote[], useCase: string): Vote | null {
  const fists = votes.filter(({ question }) => question.kind === 'fist');
  const about = (wanted: string | null) =>
    fists.findLast(({ question }) => question.kind === 'fist' && question.use_case === wanted);
  return about(useCase) ?? about(null) ?? null;
}

/** Ranks of those that stand above a use case and do not shine: the record says why they were passed over. */
export function passedOver(
  standings: readonly Standing[],
  useCases: readonly UseCase[],
  rank: number | null,
): number[] {
  if (rank === null) return [];
  const lit = new Set(useCases.filter(({ lighthouse }) => lighthouse).map(({ id }) => id));
  return standings.flatMap((standing) =>
    standing.rank !== null && standing.rank < rank && !lit.has(standing.use_case)
      ? [standing.rank]
      : [],
  );
}
