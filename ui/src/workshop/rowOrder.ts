/** In which order rows are shown, and which of them stand for others. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { Criterion } from '$generated/Criterion';
import type { GateAnswer } from '$generated/GateAnswer';

export function bySessionAndPlace(a: AgendaStep, b: AgendaStep): number {
  return a.session - b.session || a.place - b.place;
}

/** Neither an idea nor a use case that was merged into another one is shown by itself. */
export function stands({ merged_into }: Merging): boolean {
  return merged_into === undefined;
}

/** A row that can be merged into another one of its table. */
interface Merging {
  id: string;
  merged_into?: string;
}

/** Rows that were merged, by the one that stands for them in the end. */
export function byCard<Row extends Merging>(rows: readonly Row[]): Map<string, Row[]> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    let card = row;
    // The backend makes no rings.
    while (card.merged_into !== undefined) {
      const into = known.get(card.merged_into);
      if (!into || into === row) break;
      card = into;
    }
    if (card === row) continue;
    const pile = grouped.get(card.id);
    if (pile) pile.push(row);
    else grouped.set(card.id, [row]);
  }
  return grouped;
}

export function byUseCase(answers: Iterable<GateAnswer>): Map<string, GateAnswer[]> {
  const grouped = new Map<string, GateAnswer[]>();
  for (const answer of answers) {
    const known = grouped.get(answer.use_case);
    if (known) known.push(answer);
    else grouped.set(answer.use_case, [answer]);
  }
  return grouped;
}

export function byNumber(a: { number: number }, b: { number: number }): number {
  return a.number - b.number;
}

export function bySideAndNumber(a: Criterion, b: Criterion): number {
  const side = Number(b.id.startsWith('V')) - Number(a.id.startsWith('V'));
  return side || Number(a.id.slice(1)) - Number(b.id.slice(1));
}
