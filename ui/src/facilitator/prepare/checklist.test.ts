import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import { checklist, countOpen, type Prepared } from './checklist';
import { loadOf } from './load';

const both = { en: 'x', zh: 'x' };

function criterion(id: string, weight: number): Criterion {
  return { id, name: both, question: both, anchors: [], weight, lowest: 1, highest: 5 };
}

const value = [criterion('V1', 60), criterion('V2', 40)];
const cost = [criterion('C1', 100)];
const people = Array.from({ length: 3 }, () => ({ group: null, left: false, facilitator: false }));

const READY: Prepared = {
  sides: [
    { side: 'value', criteria: value },
    { side: 'cost', criteria: cost },
  ],
  load: loadOf([...value, ...cost], [], people, 5),
  lanes: 6,
  question: 'Where does it hurt?',
  agenda: [{ kind: 'calibrate' }, { kind: 'rate' }, { kind: 'rate_again' }],
  fit: { endsAt: '2026-11-24T12:30:00Z', over: 0 },
  preparation: { rounds: 2, reference: 'The scanner' },
};

function openOf(change: Partial<Prepared>): string[] {
  const items = checklist({ ...READY, ...change });
  return items.filter(({ state }) => state === 'open').map(({ text }) => text);
}

function sides(weights: number[]): Prepared['sides'] {
  const criteria = weights.map((weight, index) => criterion(`V${index + 1}`, weight));
  return [
    { side: 'value', criteria },
    { side: 'cost', criteria: cost },
  ];
}

describe('what is still open', () => {
  it('is nothing once all is settled', () => {
    expect(countOpen(checklist(READY))).toBe(0);
    expect(checklist(READY)).toHaveLength(6);
  });

  it('names the side whose weights are not 100, and by how much', () => {
    const items = checklist({ ...READY, sides: sides([60, 35]) });
    expect(items[0]).toMatchObject({ state: 'open', facts: { side: 'value', by: 5 } });
    expect(openOf({ sides: sides([60, 35]) })).toEqual(['prepare-check-weights-short']);
    expect(openOf({ sides: sides([60, 45]) })).toEqual(['prepare-check-weights-over']);
    expect(openOf({ sides: sides([0, 0]) })).toEqual(['prepare-check-weights-zero']);
  });

  it('takes thirds that were rescaled for 100', () => {
    expect(openOf({ sides: sides([46.153846154, 30.769230769, 23.076923077]) })).toEqual([]);
  });

  it('tells no lanes, no question, no agenda', () => {
    expect(openOf({ lanes: 0 })).toEqual(['prepare-check-no-lanes']);
    expect(openOf({ question: ' ' })).toEqual(['prepare-check-no-question']);
    expect(openOf({ agenda: [] })).toEqual(['prepare-check-no-agenda']);
  });

  it('tells an agenda that is longer than the day', () => {
    expect(openOf({ fit: { endsAt: 'x', over: 20 } })).toEqual(['prepare-check-too-long']);
    expect(openOf({ fit: { endsAt: null, over: null } })).toEqual(['prepare-check-no-day']);
    expect(openOf({ fit: { endsAt: 'x', over: -20 } })).toEqual([]);
  });

  it('does not count what only people can settle', () => {
    const items = checklist({ ...READY, load: loadOf([...value, ...cost], [], [], 5) });
    expect(items.find(({ id }) => id === 'raters')?.state).toBe('later');
    expect(countOpen(items)).toBe(0);
  });

  it('names a criterion that too few may rate', () => {
    const load = loadOf([...value, ...cost], [], people.slice(1), 5);
    expect(openOf({ load })).toEqual(['prepare-check-thin']);
  });

  it('compares planned rounds with the agenda', () => {
    expect(openOf({ agenda: [{ kind: 'rate' }] })).toEqual(['prepare-check-no-second']);
    const preparation = { rounds: 1, reference: 'x' };
    expect(openOf({ preparation })).toEqual(['prepare-check-one-too-many']);
    expect(openOf({ agenda: [{ kind: 'ideate' }] })).toEqual(['prepare-check-no-rating']);
  });

  it('asks for a reference case where the agenda practises', () => {
    const preparation = { rounds: 2, reference: '' };
    expect(openOf({ preparation })).toEqual(['prepare-check-no-reference']);
    const agenda: Prepared['agenda'] = [{ kind: 'rate' }, { kind: 'rate_again' }];
    expect(openOf({ preparation, agenda })).toEqual([]);
  });
});
