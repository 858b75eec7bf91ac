/** The points of a criterion's scale. */
import type { Criterion } from '$generated/Criterion';

type Scale = Pick<Criterion, 'lowest' | 'highest'>;

/** From the lowest on. */
export function pointsOf({ lowest, highest }: Scale): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}

/** The point that a key means: digits, as far as the scale goes. */
export function pointOfKey(key: string, { lowest, highest }: Scale): number | null {
  if (!/^[0-9]$/.test(key)) return null;
  const point = Number(key);
  return point >= lowest && point <= highest ? point : null;
}
