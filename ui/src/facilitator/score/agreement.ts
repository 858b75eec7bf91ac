/** How far people agree, in one word, from the cells that may be shown. */
import type { Cell } from '$generated/Cell';
import type { CriterionId } from '$generated/CriterionId';

export type Cells = Readonly<Partial<Record<CriterionId, Cell>>>;
export type Word = 'agreed' | 'mixed' | 'split';

const WORST_FIRST: readonly Word[] = ['split', 'mixed', 'agreed'];

/** The word of the cell where people stand furthest apart; null where no cell has one. */
export function worstWord(cells: Cells): Word | null {
  const words = new Set(Object.values(cells).map((cell) => cell?.word));
  return WORST_FIRST.find((word) => words.has(word)) ?? null;
}

/** The criteria with two camps. */
export function splitCriteria(cells: Cells): CriterionId[] {
  return Object.entries(cells).flatMap(([id, cell]) => (cell?.word === 'split' ? [id] : []));
}
