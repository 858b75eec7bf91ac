/** The round robin that was drawn. It stays on this page: names are never on the wall. */
import type { SeatId } from '$generated/SeatId';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { peopleOf, type Person } from '../doors/people';
import { drawn } from './draw';
import { isHere, turnAfter, turnsOf, type Turn } from './turns';

interface Robin {
  workshop: string;
  order: readonly SeatId[];
  /** Whose turn it is; null: everybody had one. */
  current: SeatId | null;
}

let robin = $state.raw<Robin | null>(null);

export function peopleHere(live: LiveWorkshop): Person[] {
  return peopleOf(live.room?.people ?? [], live.seats, live.groups).filter(isHere);
}

export function robinOf(live: LiveWorkshop): Robin | null {
  return robin?.workshop === live.workshopId ? robin : null;
}

export function turns(live: LiveWorkshop): Turn[] {
  const people = peopleOf(live.room?.people ?? [], live.seats, live.groups);
  return turnsOf(robinOf(live)?.order ?? [], people);
}

export function drawRobin(live: LiveWorkshop): void {
  const order = drawn(peopleHere(live).map(({ seat }) => seat.id));
  robin = { workshop: live.workshopId, order, current: order[0] ?? null };
}

/** Gives the turn to one place of the list; null: it is done. */
export function giveWord(live: LiveWorkshop, at: number | null): void {
  if (!robinOf(live)) return;
  const all = turns(live);
  const current = at === null ? null : (all[at]?.person.seat.id ?? null);
  // Those who came later keep the places they have now.
  robin = { workshop: live.workshopId, order: all.map(({ person }) => person.seat.id), current };
}

export function startAgain(live: LiveWorkshop): void {
  giveWord(live, turnAfter(turns(live), -1));
}
