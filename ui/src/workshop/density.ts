/** How much of a note a board shows: the more there are, the less each may take. */

export type Density = 'full' | 'short' | 'tile';

export const MOST_FULL = 60;
export const MOST_SHORT = 200;

export function densityOf(notes: number): Density {
  if (notes <= MOST_FULL) return 'full';
  return notes <= MOST_SHORT ? 'short' : 'tile';
}
