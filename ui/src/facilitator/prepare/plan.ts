/** The agenda in figures: when each step begins, how tall it is drawn, how the plan fits the day. Pure. */
import type { AgendaKind } from '$generated/AgendaKind';
import type { AgendaStep } from '$generated/AgendaStep';
import type { Beside } from '$generated/Beside';
import type { Day } from '$generated/Day';

export interface PlannedStep {
  step: AgendaStep;
  /** Minutes since its sitting began. */
  from: number;
}

export interface Sitting {
  session: number;
  minutes: number;
  steps: readonly PlannedStep[];
}

/** The steps of each sitting, in order. */
export function sittingsOf(agenda: readonly AgendaStep[]): Sitting[] {
  const sittings: { session: number; minutes: number; steps: PlannedStep[] }[] = [];
  for (const step of agenda) {
    let sitting = sittings.at(-1);
    if (sitting?.session !== step.session) {
      sitting = { session: step.session, minutes: 0, steps: [] };
      sittings.push(sitting);
    }
    sitting.steps.push({ step, from: sitting.minutes });
    sitting.minutes += step.minutes;
  }
  return sittings;
}

export type Tone = 'work' | 'calm' | 'lit';

const CALM: readonly AgendaKind[] = ['welcome', 'gate_check', 'calibrate', 'break', 'close'];
const LIT: readonly AgendaKind[] = ['decide', 'commit'];

/** Where the room decides is where the light falls; what is no work of the room is drawn faint. */
export function toneOf(kind: AgendaKind): Tone {
  if (LIT.includes(kind)) return 'lit';
  return CALM.includes(kind) ? 'calm' : 'work';
}

/** Pixels of a line of the agenda: taller the longer, within what a screen bears. */
export function heightOf(minutes: number): number {
  return Math.round(16.5 + 1.65 * Math.min(Math.max(minutes, 5), 75));
}

export interface Fit {
  /** When the plan is through; null while nobody said when the day begins. */
  endsAt: string | null;
  /** Minutes that the plan is longer than the day, less than zero for spare ones; null without both ends. */
  over: number | null;
}

const MINUTE = 60_000;

/** How a plan fits between the beginning of a day and its real end. */
export function fitOf(minutes: number, day: Day | null): Fit {
  const starts = day?.starts_at ? Date.parse(day.starts_at) : null;
  const ends = day?.ends_at ? Date.parse(day.ends_at) : null;
  if (starts === null) return { endsAt: null, over: null };
  const endsAt = new Date(starts + minutes * MINUTE).toISOString();
  const over = ends === null ? null : Math.ceil(minutes - (ends - starts) / MINUTE);
  return { endsAt, over };
}

/** A time of the day, so many minutes after it began. */
export function later(startsAt: string, minutes: number): string {
  return new Date(Date.parse(startsAt) + minutes * MINUTE).toISOString();
}

/** A time of the day as people type it: "8:30", "0830", "8：30". Null for what is none. */
export function readTime(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})\s*[:：.]?\s*(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** "1:05" since the beginning, where nobody said when that is. */
export function elapsed(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Where one place up or down leads; over the edge of a sitting into the next one. Null at either end. */
export function besideOf(
  agenda: readonly AgendaStep[],
  id: string,
  direction: -1 | 1,
): Beside | null {
  const at = agenda.findIndex((step) => step.id === id);
  const here = agenda[at];
  const next = agenda[at + direction];
  if (!here || !next) return null;
  // At the edge of a sitting a step first joins the other one, at its near end.
  const joins = next.session !== here.session;
  return (direction === -1) === joins ? { after: next.id } : { before: next.id };
}

/** The place that a step gets, from 1 on. */
export function placeOf(agenda: readonly AgendaStep[], id: string, beside: Beside): number {
  const others = agenda.filter((step) => step.id !== id);
  const target = 'before' in beside ? beside.before : beside.after;
  const at = others.findIndex((step) => step.id === target);
  return at + ('before' in beside ? 1 : 2);
}

/** Whether a step would not move there at all. */
export function staysAt(agenda: readonly AgendaStep[], id: string, beside: Beside): boolean {
  const at = agenda.findIndex((step) => step.id === id);
  const [before, here, after] = [agenda[at - 1], agenda[at], agenda[at + 1]];
  const target = 'before' in beside ? beside.before : beside.after;
  if (target === id) return true;
  return 'before' in beside
    ? after?.id === target && after.session === here?.session
    : before?.id === target && before.session === here?.session;
}
