/** How large notes are drawn, and which of them. */
import { type Density, MOST_FULL, MOST_SHORT } from '$workshop/density';

interface NoteSize {
  /** In pixels at a text size of 100. */
  height: number;
  gap: number;
  /** Lines of its text that are shown. */
  lines: number;
}

export const NOTE_SIZES: Record<Density, NoteSize> = {
  full: { height: 105, gap: 10, lines: 3 },
  short: { height: 50, gap: 6, lines: 2 },
  tile: { height: 32, gap: 4, lines: 1 },
};

/** Newest first, the rest as a stack; or all of them, as they hang. */
export type BoardView = 'newest' | 'all';

/** The view that a board begins with. Few notes are always shown all. */
export function viewFor(notes: number, chosen: BoardView | null): BoardView {
  if (notes <= MOST_FULL) return 'all';
  return chosen ?? (notes <= MOST_SHORT ? 'newest' : 'all');
}

/** Room that a stack and its number take below the notes. */
const STACK = 64;

/** How many notes stand in a lane of some height, and how many go onto the stack below. */
export function stacked(notes: number, height: number, row: number) {
  if (notes * row <= height) return { shown: notes, rest: 0 };
  const shown = Math.max(1, Math.floor((height - STACK) / row));
  return { shown: Math.min(notes, shown), rest: Math.max(0, notes - shown) };
}
