import { describe, expect, it } from 'vitest';
import type { Group } from '$generated/Group';
import type { Presence } from '$generated/Presence';
import type { Seat } from '$generated/Seat';
import { byGroup, hasFinished, peopleOf, presence, searched } from './people';

const GROUPS: Group[] = ['business', 'it'].map((id) => ({
  id,
  name: { en: id, zh: id },
  criteria: [],
}));

function seat(number: number, more: Partial<Seat> = {}): Seat {
  const base = { name: `P${number}`, group: null, facilitator: false, left: false };
  return { id: `s${number}`, number, ...base, ...more };
}

function present(number: number, more: Partial<Presence> = {}): Presence {
  const base = { here: true, ready: false, typing: false, idle: false, answered: 0, asked: 0 };
  return { seat: `s${number}`, ...base, ...more };
}

describe('people', () => {
  it('count without the facilitator', () => {
    const seats = [seat(1, { facilitator: true }), seat(2), seat(3)];
    const people = [present(1), present(2), present(3, { here: false })];
    expect(presence(people, seats)).toEqual({ here: 1, seats: 2 });
  });

  it('stand by group, then in the order they came; no group is last', () => {
    const seats = [
      seat(1),
      seat(2, { group: 'it' }),
      seat(3, { group: 'business' }),
      seat(4, { group: 'it' }),
    ];
    const people = [4, 2, 1, 3].map((number) => present(number));
    expect(peopleOf(people, seats, GROUPS).map(({ seat: { number } }) => number)).toEqual([
      3, 2, 4, 1,
    ]);
  });

  it('leave the list when they left the room', () => {
    expect(peopleOf([present(1)], [seat(1, { left: true })], GROUPS)).toEqual([]);
    expect(peopleOf([present(9)], [seat(1)], GROUPS), 'a seat not yet known').toEqual([]);
  });

  it('are offline before they are idle', () => {
    const [person] = peopleOf([present(1, { here: false, idle: true })], [seat(1)], GROUPS);
    expect(person?.state).toBe('offline');
  });

  it('keep an empty group, so that one sees who is missing', () => {
    const people = peopleOf([present(1)], [seat(1, { group: 'it' })], GROUPS);
    const counts = byGroup(people, GROUPS).map(({ people: inside }) => inside.length);
    expect(counts).toEqual([0, 1]);
  });

  it('have finished only where something was asked', () => {
    const [idle] = peopleOf([present(1)], [seat(1)], GROUPS);
    const [done] = peopleOf([present(1, { answered: 4, asked: 4 })], [seat(1)], GROUPS);
    expect(idle && hasFinished(idle)).toBe(false);
    expect(done && hasFinished(done)).toBe(true);
  });

  it('are found by every word of name and group', () => {
    const people = peopleOf(
      [present(1), present(2)],
      [seat(1, { name: 'Lin', group: 'it' }), seat(2, { name: 'Lin' })],
      GROUPS,
    );
    expect(searched(people, 'lin it', ({ name }) => name.en).length).toBe(1);
    expect(searched(people, ' ', ({ name }) => name.en).length).toBe(2);
  });
});
