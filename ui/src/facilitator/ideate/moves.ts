/** Where arrows lead on the board, and where notes go that are moved. Pure. */

export interface LaneOfNotes {
  lane: string;
  /** From the top down. */
  notes: readonly string[];
}

export interface Move {
  ids: string[];
  lane: string;
  /** Above which note; null is the end of the lane. */
  before: string | null;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
export type Way = Arrow | 'PageUp' | 'PageDown' | 'Home' | 'End';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const LEAPS = ['PageUp', 'PageDown', 'Home', 'End'];
/** So many notes are a page, however many a window shows. */
const PAGE = 10;

export function isArrow(key: string): key is Arrow {
  return ARROWS.includes(key);
}

export function isWay(key: string): key is Way {
  return isArrow(key) || LEAPS.includes(key);
}

/** The note that a key leads to; the same one at an edge. Lanes without notes are stepped over. */
export function walk(lanes: readonly LaneOfNotes[], current: string | null, way: Way) {
  const at = lanes.findIndex(({ notes }) => current !== null && notes.includes(current));
  const here = lanes[at];
  if (!here || current === null)
    return lanes.find(({ notes }) => notes.length > 0)?.notes[0] ?? null;
  const row = here.notes.indexOf(current);
  if (way === 'ArrowLeft' || way === 'ArrowRight') {
    const beside = way === 'ArrowLeft' ? lanes.slice(0, at).toReversed() : lanes.slice(at + 1);
    const next = beside.find(({ notes }) => notes.length > 0);
    return next ? (next.notes[Math.min(row, next.notes.length - 1)] ?? current) : current;
  }
  const last = here.notes.length - 1;
  const to = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - PAGE,
    PageDown: row + PAGE,
    Home: 0,
    End: last,
  }[way];
  return here.notes[Math.min(last, Math.max(0, to))] ?? current;
}

/** The note that stands where others were taken away: the next one that stays, or the one above. */
export function left(lanes: readonly LaneOfNotes[], gone: readonly string[]): string | null {
  const first = gone[0] ?? '';
  const notes = lanes.find((lane) => lane.notes.includes(first))?.notes ?? [];
  const at = notes.indexOf(first);
  const stays = (id: string) => !gone.includes(id);
  return notes.slice(at).find(stays) ?? notes.slice(0, Math.max(0, at)).findLast(stays) ?? null;
}

/** What Alt and an arrow do with the chosen notes: within their lane, or to the one beside it. */
export function moveBy(
  lanes: readonly LaneOfNotes[],
  chosen: ReadonlySet<string>,
  current: string,
  arrow: Arrow,
): Move | null {
  const at = lanes.findIndex(({ notes }) => notes.includes(current));
  const here = lanes[at];
  if (!here) return null;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const next = lanes[at + (arrow === 'ArrowLeft' ? -1 : 1)];
    if (!next) return null;
    const row = here.notes.indexOf(current);
    return { ids: inOrder(lanes, chosen), lane: next.lane, before: next.notes[row] ?? null };
  }
  const ids = here.notes.filter((id) => chosen.has(id));
  const others = here.notes.filter((id) => !chosen.has(id));
  const first = here.notes.indexOf(ids[0] ?? current);
  // How many of the others stand above the first chosen one.
  const above = here.notes.slice(0, first).filter((id) => !chosen.has(id)).length;
  const together = ids.every((id, index) => here.notes[first + index] === id);
  const to = arrow === 'ArrowUp' ? above - 1 : together ? above + 1 : above;
  if (to < 0 || to > others.length || (together && to === above)) return null;
  return { ids, lane: here.lane, before: others[to] ?? null };
}

/** Where notes go that are let go above a row of a lane. */
export function dropped(ids: readonly string[], { lane, notes }: LaneOfNotes, row: number): Move {
  const before = notes.slice(Math.max(0, row)).find((id) => !ids.includes(id)) ?? null;
  return { ids: [...ids], lane, before };
}

/** Chosen notes from left to right and from the top down. */
export function inOrder(lanes: readonly LaneOfNotes[], chosen: ReadonlySet<string>): string[] {
  return lanes.flatMap(({ notes }) => notes.filter((id) => chosen.has(id)));
}
