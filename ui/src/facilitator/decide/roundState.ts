/** The round that the figures come from. */
import type { Round } from '$generated/Round';
import type { Standing } from '$generated/Standing';

export interface RoundState {
  number: number;
  open: boolean;
  /** The most people that rated one use case in it: more is not known for sure. */
  raters: number;
}

/** The newest round; null before there is one. */
export function roundState(
  rounds: readonly Round[],
  standings: readonly Standing[],
): RoundState | null {
  const newest = rounds.at(-1);
  if (!newest) return null;
  const counted = standings.filter((standing) => standing.round === newest.number);
  const raters = Math.max(0, ...counted.map((standing) => standing.raters));
  return { number: newest.number, open: !newest.closed, raters };
}
