/** The points of a criterion's scale. */
import type { Criterion } from '$generated/Criterion';

type Scale = Pick<Criterion, 'lowest' | 'highest'>;

/** From the lowest on. */
export function pointsOf({ lowest, highest }: Scale): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}

/** What all criteria of a sheet are rated on. */
export function scaleOf(criteria: readonly Criterion[]): Scale {
  return criteria[0] ?? { lowest: 1, highest: 5 };
}

/** A mean on 1..5, as figures are kept, in points of the scale that people rated on. */
export function inPoints(mean: number, { lowest, highest }: Scale): number {
  return lowest + ((mean - 1) / 4) * (highest - lowest);
}

/** Ms within which a 0 that follows a 1 makes it 10. */
export const TEN_WITHIN = 600;

/** Points by key: digits, as far as the scale goes. */
export class PointKeys {
  #oneAt = -Infinity;

  /** The point that a key means, null if none. */
  pointOf({ key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>, scale: Scale) {
    const isTen = key === '0' && scale.highest >= 10 && timeStamp - this.#oneAt < TEN_WITHIN;
    this.#oneAt = key === '1' ? timeStamp : -Infinity;
    if (!/^[0-9]$/.test(key)) return null;
    const point = isTen ? 10 : Number(key);
    return point >= scale.lowest && point <= scale.highest ? point : null;
  }

  /** Ms to wait before it goes on: after a 1 that may become 10. */
  static pauseAfter(point: number, { highest }: Scale): number {
    return point === 1 && highest >= 10 ? TEN_WITHIN : 0;
  }
}
