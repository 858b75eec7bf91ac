/** Names beside bubbles and in the corners: how large they are and where they begin. */
import type { QuadrantName } from '$components';
import type { Box, Plot } from './geometry';
import type { Measure } from './wrap';

/** From one line of a name to the next, in units of the text size. */
export const LINE = 1.22;

export interface CornerName {
  quadrant: QuadrantName;
  label: string;
  count: string;
  box: Box;
}

/** The four quadrants' names, each in its corner of the plot: they stay when the lines move. */
export function cornerNames(
  plot: Plot,
  quadrants: readonly { quadrant: QuadrantName; label: string; count: string }[],
  measure: Measure,
  textSize: number,
): CornerName[] {
  const inset = textSize * 0.93;
  const height = textSize * 1.5;
  return quadrants.map((named) => {
    const words = measure(named.label) + measure(named.count);
    const width = words + textSize * (named.count === '' ? 1.4 : 2);
    const right = named.quadrant === 'big_bet' || named.quadrant === 'reconsider';
    const below = named.quadrant === 'fill_in' || named.quadrant === 'reconsider';
    const x = right ? plot.width - width - inset : inset;
    const y = below ? plot.height - height - inset * 0.6 : inset * 0.5;
    return { ...named, box: { x, y, width, height } };
  });
}
