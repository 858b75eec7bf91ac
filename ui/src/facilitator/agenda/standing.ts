/** How the day stands, with what is ticked: the figures of the backend, made ready to be said. */
import type { AgendaFigures } from '$generated/AgendaFigures';
import type { Proposal } from '$generated/Proposal';
import type { Key } from '$workshop/keys';

/** Less than a minute late is in time. */
const IN_TIME = 60;

/** Whole minutes, begun ones not counted. */
export function wholeMinutes(seconds: number): number {
  return Math.floor(Math.abs(seconds) / 60);
}

/** Minutes behind, for the chip: only while the day is under way, and from a whole one on. */
export function minutesBehind(figures: AgendaFigures | null): number {
  if (!figures?.under_way || figures.behind_seconds === null) return 0;
  return figures.behind_seconds < IN_TIME ? 0 : wholeMinutes(figures.behind_seconds);
}

function saves(proposals: readonly Proposal[]): number {
  return proposals.reduce((sum, { saves_minutes }) => sum + saves_minutes, 0);
}

/** The fewest changes that bring the room home in time, and of these the first: the others are left for later. */
export function bestOf(proposals: readonly Proposal[], behindSeconds: number): Proposal[] {
  const choices = Array.from({ length: 2 ** proposals.length }, (_, choice) =>
    proposals.filter((_, index) => (choice >> index) & 1),
  );
  const enough = choices.filter((chosen) => behindSeconds - saves(chosen) * 60 < IN_TIME);
  const [best] = enough.toSorted((a, b) => a.length - b.length);
  return best ?? [...proposals];
}

export interface Outlook {
  /** When the day ends if the chosen changes are made, in milliseconds. */
  end: number;
  /** Seconds behind then; less than zero is ahead. Null where nobody knows when it is to end. */
  behind: number | null;
  /** Whole minutes that are then left over at the end. */
  leftOver: number;
  /** Whole minutes by which it is still late. */
  late: number;
}

export function outlook(figures: AgendaFigures, chosen: readonly Proposal[]): Outlook {
  const saved = saves(chosen) * 60;
  const behind = figures.behind_seconds === null ? null : figures.behind_seconds - saved;
  return {
    end: Date.parse(figures.expected_end) - saved * 1_000,
    behind,
    leftOver: behind !== null && behind < 0 ? wholeMinutes(behind) : 0,
    late: behind !== null && behind >= IN_TIME ? wholeMinutes(behind) : 0,
  };
}

/** The finding in a sentence: a key, and what it is about. `time` is put into words by the page. */
export interface Finding {
  key: Key;
  words: { time: number; minutes?: number; count?: number; late?: number; saved?: number };
}

export function findingOf(
  figures: AgendaFigures,
  chosen: readonly Proposal[],
  begun: boolean,
): Finding {
  const { behind_seconds: now, proposals } = figures;
  const { end: time, late } = outlook(figures, chosen);
  const minutes = now === null ? 0 : wholeMinutes(now);
  if (!begun) return beforeTheStart(figures, time, late);
  if (!figures.under_way) return atTheEnd(figures, time);
  if (now === null) return { key: 'agenda-find-ends', words: { time } };
  if (now <= -IN_TIME) return { key: 'agenda-find-ahead', words: { time, minutes } };
  if (now < IN_TIME) return { key: 'agenda-find-on-time', words: { time } };
  const words = { time, minutes, late, count: chosen.length, saved: saves(chosen) };
  if (proposals.length === 0) return { key: 'agenda-find-no-way', words };
  if (chosen.length === 0) return { key: 'agenda-find-behind', words };
  if (late === 0) return { key: 'agenda-find-home', words };
  const all = chosen.length === proposals.length;
  return { key: all ? 'agenda-find-short' : 'agenda-find-still-late', words };
}

function beforeTheStart(figures: AgendaFigures, time: number, late: number): Finding {
  if (late > 0) return { key: 'agenda-find-start-late', words: { time, late } };
  return { key: 'agenda-find-start', words: { time, minutes: figures.planned_minutes } };
}

function atTheEnd({ behind_seconds: now }: AgendaFigures, time: number): Finding {
  if (now === null || Math.abs(now) < IN_TIME) return { key: 'agenda-find-done', words: { time } };
  const minutes = wholeMinutes(now);
  const key = now > 0 ? 'agenda-find-done-late' : 'agenda-find-done-early';
  return { key, words: { time, minutes } };
}
