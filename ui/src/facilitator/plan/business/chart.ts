/** Where the links and levels of a chain are drawn, and which level a pointer is at. Pure. */
import { LEVELS, TOP, type Level } from './content';

/** Between two levels, and from the first one to the upper edge. */
export const STEP = 46;
const FIRST = 26;
export const HEIGHT = FIRST + STEP * TOP + 22;

export function heightOf(level: number): number {
  return FIRST + STEP * (TOP - level);
}

/** The level that is nearest to a height. */
export function levelAt(y: number): Level {
  const near = TOP - Math.round((y - FIRST) / STEP);
  return LEVELS.find((level) => level === Math.min(TOP, Math.max(0, near))) ?? 0;
}
