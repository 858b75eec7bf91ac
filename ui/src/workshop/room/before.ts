/** What a participant is shown of the round before: their own value against the middle half of the room. */
import type { Rating } from '$generated/Rating';
import type { RoundBefore } from '$generated/RoundBefore';

/** One question about one use case. */
export interface Asked {
  useCase: string;
  criterion: string;
}

export interface Before {
  low: number;
  middle: number;
  high: number;
  /** Null: not rated, or "can't judge". */
  own: number | null;
}

/** Null where nothing of the cell may be shown. */
export function beforeOf(
  rounds: readonly RoundBefore[],
  ownRatings: readonly Rating[],
  asked: Asked | null,
): Before | null {
  const before = rounds.find(({ use_case }) => use_case === asked?.useCase);
  const spread = asked && before?.cells[asked.criterion];
  if (!spread) return null;
  const [low, middle, high] = spread;
  return { low, middle, high, own: ratingOf(ownRatings, before.round, asked)?.value ?? null };
}

export function ratingOf(
  ratings: readonly Rating[],
  round: string,
  asked: Asked | null,
): Rating | undefined {
  return ratings.find(
    (rating) =>
      rating.round === round &&
      rating.use_case === asked?.useCase &&
      rating.criterion === asked.criterion,
  );
}

/** Whether a value stands outside the middle half: only there a reason is asked. */
export function isOutside({ low, high }: Before, value: number | null | undefined): boolean {
  return typeof value === 'number' && (value < low || value > high);
}
