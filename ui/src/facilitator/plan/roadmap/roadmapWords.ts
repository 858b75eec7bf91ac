/** The roadmap in words: what it comes to in one sentence, and what comes next. */
import type { RoadmapConflict } from '$generated/RoadmapConflict';
import type { RoadmapItem } from '$generated/RoadmapItem';
import type { ItemDays } from '$generated/ItemDays';
import type { StageFrame } from '$generated/StageFrame';
import { say, sayOf } from '$workshop/language.svelte';
import { shortName } from '../quickwin/planWords';

/** How far a stage is. */
export interface StageStanding extends StageFrame {
  done: number;
  count: number;
}

/** Something that comes, by its day. */
export interface Coming {
  day: number;
  text: string;
}

const DAY = 86_400_000;

export function stagesOf(
  stages: readonly StageFrame[],
  items: readonly RoadmapItem[],
): StageStanding[] {
  return stages.map((stage) => {
    const own = items.filter((item) => item.stage === stage.stage);
    const done = own.filter((item) => item.state === 'done').length;
    return { ...stage, done, count: own.length };
  });
}

/** Which day it is: by the date of day 0, or as it was said. */
export function todayOf(
  { start, day }: { start: string | null; day: number | null },
  now: number,
): number | null {
  if (start === null) return day;
  const { year, month, date } = partsOf(start);
  const today = new Date(now);
  const noon = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.max(0, Math.round((noon - Date.UTC(year, month - 1, date)) / DAY));
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** What the roadmap comes to: the stage that is under way, and who or what is in the way. */
export function finding(
  stages: readonly StageStanding[],
  conflicts: readonly RoadmapConflict[],
  count: number,
): string {
  const over = stages.findLast((one) => one.count > 0 && one.done === one.count);
  const next = stages.find((one) => one.count > 0 && one.done < one.count);
  const overText = over ? sayOf('roadmap-over', over.stage) : '';
  const nextText = next
    ? say('roadmap-left', {
        stage: sayOf('roadmap-stage', next.stage),
        count: next.count - next.done,
      })
    : '';
  const both = overText !== '' && nextText !== '';
  const far = both ? say('roadmap-far', { over: overText, next: nextText }) : overText || nextText;
  const clashes = inTheWay(conflicts, count);
  return far === ''
    ? say('roadmap-finding-bare', { conflicts: clashes })
    : say('roadmap-finding', { far, conflicts: clashes });
}

function inTheWay(conflicts: readonly RoadmapConflict[], count: number): string {
  const [only] = conflicts;
  if (!only) return say('roadmap-no-conflict');
  if (count > 1) return say('roadmap-conflicts', { count });
  return only.person === ''
    ? say('roadmap-one-conflict')
    : say('roadmap-one-person', { name: shortName(only.person) });
}

/** What a conflict is called. */
export function conflictTitle(conflict: RoadmapConflict, second: string): string {
  const { person, component, from, to } = conflict;
  if (person !== '') return say('roadmap-conflict-person', { name: shortName(person), from, to });
  if (component !== '') return say('roadmap-conflict-component', { component, from, to });
  return say('roadmap-conflict-early', { title: second, from, to });
}

/** What is in the way of what, in one sentence. */
export function conflictText(
  { begins_too_early: early }: RoadmapConflict,
  first: RoadmapItem,
  second: RoadmapItem,
): string {
  const words = {
    first: first.title,
    second: second.title,
    ends: first.end_day,
    begins: second.start_day,
  };
  return early ? say('roadmap-early', words) : say('roadmap-together', words);
}

/** What comes next: what is done then, and stages that end. */
export function comingOf(
  items: readonly RoadmapItem[],
  stages: readonly StageStanding[],
  today: number | null,
  most: number,
): Coming[] {
  const from = today ?? 0;
  const ending = items
    .filter((item) => item.state !== 'done' && item.end_day >= from)
    .map((item) => ({ day: item.end_day, text: item.title }));
  const closing = stages
    .filter((stage) => stage.to_day >= from && stage.count > 0)
    .map((stage) => ({
      day: stage.to_day,
      text: say('roadmap-stage-ends', { stage: sayOf('roadmap-stage', stage.stage) }),
    }));
  return [...ending, ...closing].toSorted((a, b) => a.day - b.day).slice(0, most);
}

/** How many days later than kept an item begins and is done; fewer than none is earlier. */
export interface Difference {
  item: RoadmapItem;
  start: number;
  end: number;
}

/** Items that lie on other days than those that were kept, the farthest first. */
export function differencesOf(
  items: readonly RoadmapItem[],
  kept: readonly ItemDays[],
): Difference[] {
  const days = new Map(kept.map((one) => [one.id, one]));
  const far = ({ start, end }: Difference) => Math.max(Math.abs(start), Math.abs(end));
  return items
    .flatMap((item) => {
      const was = days.get(item.id);
      if (!was) return [];
      const [start, end] = [item.start_day - was.start_day, item.end_day - was.end_day];
      return start === 0 && end === 0 ? [] : [{ item, start, end }];
    })
    .toSorted((a, b) => far(b) - far(a) || a.item.number - b.item.number);
}

/** How far an item is from days that were kept: as a whole, or its beginning and its end. */
export function differenceWords(start: number, end: number): string {
  if (start === end) return shiftWords(end);
  return [
    start === 0 ? '' : say('roadmap-begins', { shift: shiftWords(start) }),
    end === 0 ? '' : say('roadmap-ends', { shift: shiftWords(end) }),
  ]
    .filter(Boolean)
    .join(say('list-comma'));
}

function shiftWords(days: number): string {
  return days < 0
    ? say('roadmap-days-sooner', { count: -days })
    : say('roadmap-days-later', { count: days });
}

/** A bar as it is read aloud. */
export function barWords(item: RoadmapItem, critical: boolean): string {
  return [
    item.title,
    sayOf('roadmap-kind', item.kind),
    say('roadmap-days', { from: item.start_day, to: item.end_day }),
    item.owner,
    sayOf('roadmap-state', item.state),
    critical ? say('roadmap-critical') : '',
  ]
    .filter(Boolean)
    .join(say('list-comma'));
}
