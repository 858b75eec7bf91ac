import { describe, expect, it } from 'vitest';
import type { Person } from '../doors/people';
import { turnAfter, turnBefore, turnsOf } from './turns';

function person(number: number, state: Person['state'] = 'here'): Person {
  const seat = {
    id: `s${number}`,
    number,
    name: '',
    group: null,
    facilitator: false,
    left: false,
  };
  return { seat, group: null, state, ready: false, answered: 0, asked: 0 };
}

describe('the order of the people', () => {
  const order = ['s3', 's1', 's2'];

  it('stays as it was drawn, and whoever came later speaks last', () => {
    const people = [person(1), person(5), person(2), person(3), person(4)];
    const names = turnsOf(order, people).map(({ person }) => person.seat.id);
    expect(names).toEqual(['s3', 's1', 's2', 's4', 's5']);
  });

  it('is without those who left for good, and without those who never came', () => {
    const people = [person(1), person(2), person(4, 'offline')];
    const names = turnsOf(order, people).map(({ person }) => person.seat.id);
    expect(names).toEqual(['s1', 's2']);
  });

  it('passes over whoever is gone, both ways', () => {
    const turns = turnsOf(order, [person(1, 'offline'), person(2, 'idle'), person(3)]);
    expect(turns.map(({ here }) => here)).toEqual([true, false, true]);
    expect(turnAfter(turns, -1)).toBe(0);
    expect(turnAfter(turns, 0), 's1 is gone, s2 only looks away').toBe(2);
    expect(turnAfter(turns, 2), 'everybody had a turn').toBeNull();
    expect(turnBefore(turns, 2)).toBe(0);
    expect(turnBefore(turns, 0)).toBeNull();
  });
});
