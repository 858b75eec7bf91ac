/** Where everything lies on the roadmap: lanes, rows and the scale of days. Knows numbers, no page. */
import type { RoadmapItem } from '$generated/RoadmapItem';
import type { StageFrame } from '$generated/StageFrame';

export const LANES = ['lighthouses', 'enablers', 'next', 'big_bets', 'decisions'] as const;
export type Lane = (typeof LANES)[number];

/** From days to pixels. */
export interface Scale {
  left: number;
  right: number;
  /** The last day that is shown. */
  last: number;
  /** Days between two lines, and between two that are named. */
  step: number;
  named: number;
}

export interface Placed {
  item: RoadmapItem;
  lane: Lane;
  /** Of all rows, from the top. */
  row: number;
  /** What stands on the bar, and what stands behind it. */
  inside: string;
  outside: string;
}

export interface LanePlace {
  lane: Lane;
  /** Its rows: from this one, so many. */
  from: number;
  rows: number;
}

export interface Layout {
  bars: readonly Placed[];
  lanes: readonly LanePlace[];
  rows: number;
}

/** Pixels that a line of days takes at least. */
const LINE_LEAST = 38;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 90, 180, 365];
/** A roadmap is never shorter than this. */
const SHORTEST = 120;
/** Days behind the last one that is known. */
const BEHIND = 30;
/** Beside the text of a bar, in pixels. */
export const PADDING = 11;
/** Between a bar and what stands behind it, and behind that. */
const BESIDE = 8;
/** Room that a sign takes on a bar, in front of its text. */
const SIGN = 15;
/** Rows of a screen: with more of them each is lower. */
const ROW = { most: 49, least: 27 };
const BAR = { most: 28, least: 19 };

/** Which lane an item lies in. A roll-out of a lighthouse stands beside it. */
export function laneOf(item: RoadmapItem, isLit: (useCase: string) => boolean): Lane {
  switch (item.kind) {
    case 'lighthouse':
      return 'lighthouses';
    case 'roll_out':
      return item.use_case !== null && isLit(item.use_case) ? 'lighthouses' : 'next';
    case 'enabler':
      return 'enablers';
    case 'big_bet':
    case 'try':
      return 'big_bets';
    default:
      return 'decisions';
  }
}

/** The scale on which all items, today and the second stage are seen. The last stage has no end. */
export function scaleOf(
  items: readonly RoadmapItem[],
  stages: readonly StageFrame[],
  today: number | null,
  left: number,
  right: number,
): Scale {
  const ends = items.map((item) => item.end_day);
  const known = Math.max(SHORTEST, today ?? 0, stages[1]?.to_day ?? 0, ...ends);
  const last = Math.ceil((known + BEHIND) / BEHIND) * BEHIND;
  const room = Math.max(1, right - left);
  const step = STEPS.find((days) => (days / last) * room >= LINE_LEAST) ?? 365;
  return { left, right, last, step, named: step * 2 };
}

export function x(scale: Scale, day: number): number {
  return scale.left + (Math.min(day, scale.last) / scale.last) * (scale.right - scale.left);
}

/** How many days a way in pixels is, whole ones. */
export function daysOf(scale: Scale, pixels: number): number {
  return Math.round((pixels / (scale.right - scale.left)) * scale.last);
}

/** Days with a line, and which of them are named. */
export function ticksOf(scale: Scale): { day: number; named: boolean }[] {
  const count = Math.floor(scale.last / scale.step) + 1;
  return Array.from({ length: count }, (_, at) => ({
    day: at * scale.step,
    named: (at * scale.step) % scale.named === 0,
  }));
}

/** How high a row and a bar are where so many rows share a height. */
export function heightsOf(rows: number, height: number): { row: number; bar: number } {
  const row = Math.max(ROW.least, Math.min(ROW.most, Math.floor(height / Math.max(1, rows))));
  return { row, bar: Math.max(BAR.least, Math.min(BAR.most, row - 10)) };
}

/** A title as it fits: on the bar, behind it, or its first half on the bar and the rest behind it. */
export function split(
  title: string,
  room: number,
  measure: (text: string) => number,
): { inside: string; outside: string } {
  if (measure(title) <= room) return { inside: title, outside: '' };
  const at = title.search(/[,，]/);
  const first = at < 0 ? '' : title.slice(0, at);
  if (first !== '' && measure(first) <= room) {
    return { inside: first, outside: title.slice(at + 1).trim() };
  }
  return { inside: '', outside: title };
}

/** Lays every item into the first row of its lane that has room for it and its text; beside others of its use case first. */
export function layout(
  items: readonly RoadmapItem[],
  scale: Scale,
  isLit: (useCase: string) => boolean,
  measure: (text: string) => number,
): Layout {
  const bars: Placed[] = [];
  const lanes: LanePlace[] = [];
  let from = 0;
  for (const lane of LANES) {
    const own = items
      .filter((item) => laneOf(item, isLit) === lane)
      .toSorted((a, b) => a.start_day - b.start_day || a.number - b.number);
    const rows: { until: number; cases: Set<string> }[] = [];
    for (const item of own) {
      const start = x(scale, item.start_day);
      const end = Math.max(start + 4, x(scale, item.end_day));
      const sign = item.kind === 'big_bet' || item.kind === 'decision' ? SIGN : 0;
      const text = split(item.title, end - start - 2 * PADDING - sign, measure);
      const until = text.outside === '' ? end : end + BESIDE + measure(text.outside);
      const free = (row: { until: number }) => row.until + BESIDE <= start;
      const beside = rows.findIndex((row) => free(row) && row.cases.has(item.use_case ?? ''));
      const found = beside >= 0 ? beside : rows.findIndex(free);
      const at = found >= 0 ? found : rows.length;
      const row = (rows[at] ??= { until: 0, cases: new Set() });
      row.until = until;
      if (item.use_case !== null) row.cases.add(item.use_case);
      bars.push({ item, lane, row: from + at, ...text });
    }
    if (rows.length === 0) continue;
    lanes.push({ lane, from, rows: rows.length });
    from += rows.length;
  }
  return { bars, lanes, rows: from };
}

/** The way of a dependency, from the end of one bar to the beginning of another. */
export function wayOf(
  from: { x: number; y: number },
  to: { x: number; y: number },
  row: number,
): string {
  if (from.y === to.y && to.x >= from.x) return `M${from.x} ${from.y}H${to.x}`;
  if (to.x >= from.x) {
    const turn = Math.max(from.x, to.x - Math.min(7, (to.x - from.x) / 2));
    return `M${from.x} ${from.y}H${turn}V${to.y}H${to.x}`;
  }
  const between = to.y + (to.y > from.y ? -row / 2 : row / 2);
  return `M${from.x} ${from.y}H${from.x + 9}V${between}H${to.x - 9}V${to.y}H${to.x}`;
}
