/**
 * How notes share the wall: lanes side by side, each in one or more columns; what finds no room waits for
 * its lane's next page. All heights are worked out beforehand, so that nothing is cut at the foot.
 */
import { phrases, type Measure } from '$components/matrix/wrap';
import { densityOf, type Density } from '$workshop/density';

/** The part of the canvas that lanes share. */
export const BOARD = { width: 1776, height: 782, gap: 22 };
/** Side by side at most; more lanes take turns. */
export const LANES = 6;
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
  /** Says who wrote it, where everybody may know. */
  named: boolean;
}

/** From roomy to tight: letters of 24 px are the smallest that a room can read. Where there is room, long notes are whole. */
const FROM_ROOMY_TO_TIGHT: readonly [Setting, ...Setting[]] = [
  { size: 34, line: 46, padding: 22, gap: 18, least: 180, most: 9, named: true },
  { size: 27, line: 38, padding: 18, gap: 16, least: 140, most: 8, named: true },
  { size: 26, line: 36, padding: 14, gap: 12, least: 100, most: 5, named: true },
  { size: 24, line: 32, padding: 10, gap: 8, least: 52, most: 6, named: true },
];

/** Tried one after the other. Many notes do not fit on one page anyway: their lanes page. */
const SETTINGS: Record<Density, readonly [Setting, ...Setting[]]> = {
  full: FROM_ROOMY_TO_TIGHT,
  short: [{ size: 26, line: 36, padding: 14, gap: 12, least: 100, most: 2, named: false }],
  tile: [{ size: 24, line: 30, padding: 9, gap: 8, least: 52, most: 2, named: false }],
};

/** Lines of the note that is in the light, however many there are. */
const LIT_LINES = 9;

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
  lit: string | null = null,
): Layout {
  const count = lanes.reduce((sum, { notes }) => sum + notes.length, 0);
  const [first, ...tighter] = SETTINGS[densityOf(count)];
  const inSetting = (setting: Setting) => laidOut(lanes, setting, measureIn(setting.size), lit);
  let layout = inSetting(first);
  for (const setting of tighter) {
    if (layout.lanes.every(({ pages }) => pages.length <= 1)) break;
    layout = inSetting(setting);
  }
  return layout;
}

function laidOut(
  lanes: readonly { id: string; notes: readonly Note[] }[],
  setting: Setting,
  measure: Measure,
  lit: string | null,
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
        notes.map((note) => {
          const most = note.id === lit ? Math.max(LIT_LINES, setting.most) : setting.most;
          return placed(note, width, { ...setting, most }, measure);
        }),
        columns,
        setting.gap,
      ),
    })),
  };
}

function placed(note: Note, width: number, setting: Setting, measure: Measure): PlacedNote {
  const room = width - 2 * setting.padding;
  const lines = linesOf(note.text, room, measure, setting.most);
  const named = setting.named && note.by !== '' ? 34 : 0;
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

/** Into how many lines a text breaks, as the browser breaks it; `most` if there are more. */
export function linesOf(text: string, width: number, measure: Measure, most: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += linesOfParagraph(paragraph, width, measure, most - lines);
    if (lines >= most) return most;
  }
  return lines;
}

function linesOfParagraph(text: string, width: number, measure: Measure, most: number): number {
  const whole = measure(text);
  if (whole <= width) return 1;
  // Finding words takes far longer than measuring: not where they cannot make a difference.
  if (Math.ceil(whole / width) >= most) return most;
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
