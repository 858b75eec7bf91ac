/** Round robin: one person after the other speaks, in the order that was drawn. Pure. */
import type { SeatId } from '$generated/SeatId';
import type { Person } from '../doors/people';

export interface Turn {
  person: Person;
  /** Whoever is gone is passed over. */
  here: boolean;
}

export function isHere({ state }: Person): boolean {
  return state !== 'offline';
}

/** The order as it stands: who left for good is out, who came later speaks last. */
export function turnsOf(order: readonly SeatId[], people: readonly Person[]): Turn[] {
  const bySeat = new Map(people.map((person) => [person.seat.id, person]));
  const placed = order.flatMap((seat) => bySeat.get(seat) ?? []);
  const later = people
    .filter((person) => isHere(person) && !order.includes(person.seat.id))
    .toSorted((a, b) => a.seat.number - b.seat.number);
  return [...placed, ...later].map((person) => ({ person, here: isHere(person) }));
}

/** Whose turn comes after this one: -1 begins. Null: everybody who is here had one. */
export function turnAfter(turns: readonly Turn[], at: number): number | null {
  const next = turns.findIndex(({ here }, index) => index > at && here);
  return next < 0 ? null : next;
}

export function turnBefore(turns: readonly Turn[], at: number): number | null {
  const before = turns.findLastIndex(({ here }, index) => index < at && here);
  return before < 0 ? null : before;
}
