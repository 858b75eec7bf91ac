import { expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Rating } from '$generated/Rating';
import type { Round } from '$generated/Round';
import type { Standing } from '$generated/Standing';
import { nearness } from './nearness';

const criteria = [
  { id: 'V1', weight: 3 },
  { id: 'V2', weight: 1 },
  { id: 'C1', weight: 0 },
] as Criterion[];
const rounds = [
  { id: 'first', number: 1 },
  { id: 'second', number: 2 },
] as Round[];

function standing(use_case: string, value: number, cost: number): Standing {
  return { use_case, value, cost, round: 2 } as Standing;
}

function rated(use_case: string, values: Record<string, number | null>, round = 'second') {
  return Object.entries(values).map(
    ([criterion, value]) => ({ round, use_case, criterion, value }) as Rating,
  );
}

it('compares sides as they are weighed, in the round that counts', () => {
  const own = [
    ...rated('a', { V1: 5, V2: 1, C1: 2 }),
    ...rated('b', { V1: 1, V2: 1, C1: 2 }),
    ...rated('a', { V1: 1, C1: 5 }, 'first'),
  ];
  // 5 and 1 weigh 3 to 1: 4.
  const standings = [standing('a', 3.1, 2.9), standing('b', 3, 2)];
  expect(nearness(standings, rounds, criteria, own)).toEqual({ compared: 2, near: 1 });
});

it('leaves out what was rated on one side alone, or could not be judged', () => {
  const own = [...rated('a', { V1: 3 }), ...rated('b', { V1: null, V2: null, C1: 3 })];
  const standings = [standing('a', 3, 3), standing('b', 3, 3)];
  expect(nearness(standings, rounds, criteria, own)).toEqual({ compared: 0, near: 0 });
});
