/**
 * How notes share the wall: lanes side by side, each in one or more columns; what finds no room waits for
 * its lane's next page. All heights are worked out beforehand, so that nothing is cut at the foot.
 */
import { phrases, type Measure } from '$components/matrix/wrap';

/** The part of the canvas that lanes share. */
export const BOARD = { width: 1776, height: 782, gap: 22 };
/** Side by side at most; more lanes take turns. */
export const LANES = 6;
/** So many notes are shown at once if they can be: from here on lanes page. */
export const ALL_AT_ONCE = 60;

/** How notes are set. */
export interface Setting {
  size: number;
  line: number;
  padding: number;
  gap: number;
  /** A note is no lower than that. */
  least: number;
  /** A longer note is cut, and shows that it is. */
  most: number;
}

/** From roomy to tight: letters of 24 px are the smallest that a room can read. Where there is room, long notes are whole. */
export const SETTINGS: readonly [Setting, ...Setting[]] = [
  { size: 34, line: 46, padding: 22, gap: 18, least: 180, most: 9 },
  { size: 27, line: 38, padding: 18, gap: 16, least: 140, most: 8 },
  { size: 26, line: 36, padding: 14, gap: 12, least: 100, most: 5 },
  { size: 24, line: 32, padding: 10, gap: 8, least: 52, most: 6 },
];

/** How notes are set that do not fit on one page anyway. */
const IN_PAGES = SETTINGS[2] ?? SETTINGS[0];

export interface Note {
  id: string;
  text: string;
  /** A line under the text. */
  by: string;
}

export interface PlacedNote {
  id: string;
  height: number;
  lines: number;
}

/** Pages of columns of notes. */
export type LanePages = readonly (readonly (readonly PlacedNote[])[])[];

export interface LaneLayout {
  id: string;
  pages: LanePages;
}

export interface Layout {
  setting: Setting;
  /** Of one column. */
  width: number;
  /** Columns of a lane. */
  columns: number;
  lanes: readonly LaneLayout[];
}

/** How many columns a lane has beside so many others. */
export function columnsOf(lanes: number): number {
  return { 1: 5, 2: 3, 3: 2 }[lanes] ?? 1;
}

/** How wide a column is. */
export function columnWidth(lanes: number): number {
  const columns = columnsOf(lanes) * Math.max(1, lanes);
  return (BOARD.width - (columns - 1) * BOARD.gap) / columns;
}

/** The roomiest setting in which everything is on one page; with many notes lanes page instead. */
export function layOut(
  lanes: readonly { id: string; notes: readonly Note[] }[],
  measureIn: (size: number) => Measure,
): Layout {
  const count = lanes.reduce((sum, { notes }) => sum + notes.length, 0);
  const tries = count > ALL_AT_ONCE ? [IN_PAGES] : SETTINGS;
  let layout: Layout | null = null;
  for (const setting of tries) {
    layout = laidOut(lanes, setting, measureIn(setting.size));
    if (layout.lanes.every(({ pages }) => pages.length <= 1)) break;
  }
  return layout ?? laidOut(lanes, SETTINGS[0], measureIn(SETTINGS[0].size));
}

function laidOut(
  lanes: readonly { id: string; notes: readonly Note[] }[],
  setting: Setting,
  measure: Measure,
): Layout {
  const columns = columnsOf(lanes.length);
  const width = columnWidth(lanes.length);
  return {
    setting,
    width,
    columns,
    lanes: lanes.map(({ id, notes }) => ({
      id,
      pages: pagesOf(
        notes.map((note) => placed(note, width, setting, measure)),
        columns,
        setting.gap,
      ),
    })),
  };
}

function placed(note: Note, width: number, setting: Setting, measure: Measure): PlacedNote {
  const room = width - 2 * setting.padding;
  const lines = Math.min(linesOf(note.text, room, measure), setting.most);
  const named = note.by === '' ? 0 : 34;
  const height = Math.max(setting.least, lines * setting.line + 2 * setting.padding + named);
  return { id: note.id, height, lines };
}

/** One note after the other, down the columns of a page and on to the next page. */
export function pagesOf(
  notes: readonly PlacedNote[],
  columns: number,
  gap: number,
  height = BOARD.height,
): LanePages {
  const pages: PlacedNote[][][] = [];
  let column: PlacedNote[] = [];
  let used = Infinity;
  for (const note of notes) {
    if (used + gap + note.height > height) {
      column = [];
      used = -gap;
      const page = pages.at(-1);
      if (page && page.length < columns) page.push(column);
      else pages.push([column]);
    }
    column.push(note);
    used += gap + note.height;
  }
  return pages;
}

/** Into how many lines a text breaks, as the browser breaks it. */
export function linesOf(text: string, width: number, measure: Measure): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, measure), 0);
}

function linesOfParagraph(text: string, width: number, measure: Measure): number {
  if (measure(text) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of phrases(text, 'zh-CN')) {
    const whole = measure(piece);
    const bare = measure(piece.trimEnd());
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than a line is broken.
    lines += Math.max(0, Math.ceil(bare / width) - 1);
    used = bare > width ? bare % width : used + whole;
  }
  return lines;
}

/** The page of a lane on which a note hangs; null if it is not there. */
export function pageWith(lane: LaneLayout, note: string | null): number | null {
  const page = lane.pages.findIndex((columns) =>
    columns.some((column) => column.some(({ id }) => id === note)),
  );
  return note === null || page < 0 ? null : page;
}

export interface Turn {
  /** Which lanes, from this one on. */
  first: number;
  /** Counted from 0: lanes with fewer pages begin again. */
  page: number;
}

/** What is shown one after the other: lanes in groups that stand side by side, each with all its pages. */
export function turnsOf(groups: readonly (readonly { pages: number }[])[]): readonly Turn[] {
  const turns: Turn[] = [];
  let first = 0;
  for (const group of groups) {
    const pages = Math.max(1, ...group.map((lane) => lane.pages));
    for (let page = 0; page < pages; page += 1) turns.push({ first, page });
    first += group.length;
  }
  return turns;
}

/** Lanes in groups of about the same size. */
export function groupsOf<Lane>(lanes: readonly Lane[]): readonly (readonly Lane[])[] {
  const groups = Math.ceil(lanes.length / LANES);
  const length = Math.ceil(lanes.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, group) =>
    lanes.slice(group * length, (group + 1) * length),
  );
}
