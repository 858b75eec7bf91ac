/** Who is in the room, and how they are. Numbers are counted here, names never leave the console. */
import type { Group } from '$generated/Group';
import type { Presence } from '$generated/Presence';
import type { Seat } from '$generated/Seat';

export type PersonState = 'here' | 'idle' | 'offline';

export interface Person {
  seat: Seat;
  group: Group | null;
  state: PersonState;
  ready: boolean;
  answered: number;
  /** 0 while nothing is asked. */
  asked: number;
}

/** How many are here of how many who sit in the room. The facilitator does not count herself. */
export function presence(people: readonly Presence[], seats: readonly Seat[]) {
  const own = new Set(seats.filter(({ facilitator }) => facilitator).map(({ id }) => id));
  const others = people.filter(({ seat }) => !own.has(seat));
  return { here: others.filter(({ here }) => here).length, seats: others.length };
}

/** Everybody by group, and by arrival within it. Those without a group come last. */
export function peopleOf(
  people: readonly Presence[],
  seats: readonly Seat[],
  groups: readonly Group[],
): Person[] {
  const bySeat = new Map(seats.map((seat) => [seat.id, seat]));
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  return people
    .flatMap((present): Person[] => {
      const seat = bySeat.get(present.seat);
      if (!seat || seat.facilitator || seat.left) return [];
      const { ready, answered, asked } = present;
      const group = groups.find(({ id }) => id === seat.group) ?? null;
      return [{ seat, group, state: stateOf(present), ready, answered, asked }];
    })
    .sort((a, b) => {
      const at = ({ group }: Person) => (group ? (place.get(group.id) ?? 0) : groups.length);
      return at(a) - at(b) || a.seat.number - b.seat.number;
    });
}

function stateOf({ here, idle }: Presence): PersonState {
  if (!here) return 'offline';
  return idle ? 'idle' : 'here';
}

export interface GroupOfPeople {
  group: Group | null;
  people: Person[];
}

/** People in their groups; groups without anybody are kept, so that one sees who is missing. */
export function byGroup(people: readonly Person[], groups: readonly Group[]): GroupOfPeople[] {
  const named = groups.map((group) => ({
    group: group as Group | null,
    people: people.filter((person) => person.group?.id === group.id),
  }));
  const others = people.filter((person) => person.group === null);
  return others.length > 0 ? [...named, { group: null, people: others }] : named;
}

/** Whoever is asked something and gave every answer. */
export function hasFinished({ answered, asked }: Person): boolean {
  return asked > 0 && answered >= asked;
}

/** People whose name, number or group holds every word. */
export function searched(
  people: readonly Person[],
  text: string,
  inGroup: (group: Group) => string,
) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ seat, group }) => {
    const known = `${seat.name}\n${seat.number}\n${group ? inGroup(group) : ''}`.toLowerCase();
    return words.every((word) => known.includes(word));
  });
}
