/** Whether the rating step of the agenda is long enough for the cards that are chosen. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Seat } from '$generated/Seat';
import { loadOf } from '../prepare/load';

export interface Room {
  agenda: readonly AgendaStep[];
  criteria: readonly Criterion[];
  groups: readonly Group[];
  seats: readonly Seat[];
}

export interface TimeBox {
  cards: number;
  /** Criteria of whoever rates most. */
  criteria: number;
  people: number;
  minutes: number;
  /** What the agenda gives for a first round. */
  given: number;
  /** So many cards fit; 0 if not even one does. */
  fits: number;
}

/** What does not fit; null where it does, or where the agenda has no time for rating to compare with. */
export function tooLong(room: Room, cards: number): TimeBox | null {
  const steps = room.agenda.filter(({ kind }) => kind === 'rate');
  const given = steps.reduce((sum, { minutes, added }) => sum + minutes + added, 0);
  if (given <= 0 || cards <= 0) return null;
  const load = (count: number) => loadOf(room.criteria, room.groups, room.seats, count);
  const { minutes, taps, people } = load(cards);
  if (minutes <= given) return null;
  let fits = cards - 1;
  while (fits > 0 && load(fits).minutes > given) fits -= 1;
  return { cards, criteria: taps / cards, people, minutes, given, fits };
}
