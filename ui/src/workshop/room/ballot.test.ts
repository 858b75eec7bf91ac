import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Vote } from '$generated/Vote';
import { evenPoints, marksOf, newestVote, shuffledFor, sumOf, withCount } from './ballot';

const vote = (number: number, closed: boolean): Vote => ({
  id: `v${number}`,
  number,
  question: { kind: 'points' },
  closed,
  outcome: null,
  turnout: null,
  cut: null,
  rescue: null,
  note: '',
  both_in_exports: true,
});

describe('a ballot on a device', () => {
  it('is the row, and on top of it what is on its way', () => {
    const ballots = [{ vote: 'v1', seat: 's', marks: { fist: 2 }, source: 'device' as const }];
    const later = {
      id: '1',
      contribution: { do: 'cast_ballot' as const, vote: 'v1', marks: { fist: 5 } },
    };
    expect(marksOf('v1', ballots, [])).toEqual({ fist: 2 });
    expect(marksOf('v1', ballots, [later])).toEqual({ fist: 5 });
    expect(marksOf('v2', ballots, [later])).toBeNull();
  });

  it('belongs to the open vote, or else to the last one', () => {
    expect(newestVote([])).toBeNull();
    expect(newestVote([vote(3, true), vote(2, false)])?.id).toBe('v2');
    expect(newestVote([vote(3, true), vote(2, true)])?.id).toBe('v3');
  });

  it('shares 100 points as evenly as steps of five allow', () => {
    for (const count of [1, 3, 5, 6, 7, 11]) {
      const criteria = Array.from(
        { length: count },
        (_, index) => ({ id: `V${index}` }) as Criterion,
      );
      const points = evenPoints(criteria);
      expect(sumOf(points), `${count} criteria`).toBe(100);
      const given = Object.values(points);
      expect(given.every((one) => one % 5 === 0)).toBe(true);
      expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(5);
    }
  });

  it('keeps nothing where no dot is left', () => {
    expect(withCount({ a: 1, b: 2 }, 'a', 0)).toEqual({ b: 2 });
    expect(withCount({}, 'a', 3)).toEqual({ a: 3 });
  });

  it('lists the ideas in another order for each person, and always in the same for one', () => {
    const items = Array.from({ length: 20 }, (_, index) => ({ id: `idea-${index}` }));
    const order = (person: string) => shuffledFor(person, items).map(({ id }) => id);
    expect(order('wei')).toEqual(order('wei'));
    expect(order('wei')).not.toEqual(order('mo'));
    expect([...order('wei')].sort()).toEqual(items.map(({ id }) => id).sort());
    const first = new Set(Array.from({ length: 60 }, (_, index) => order(`person-${index}`)[0]));
    expect(first.size, 'no idea is at the top for everybody').toBeGreaterThan(8);
  });
});
