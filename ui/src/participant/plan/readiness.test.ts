import { expect, test } from 'vitest';
import type { SeatReadiness } from '$generated/SeatReadiness';
import { levelsOf, nextOpen } from './readiness';

const KEPT: SeatReadiness[] = [
  { question: 'D1', seat: 's', level: 2 },
  { question: 'D2', seat: 's', level: null },
];

test('what is on its way stands for what is kept', () => {
  const contribution = { do: 'say_readiness', question: 'D1', level: 4 } as const;
  const levels = levelsOf(KEPT, [{ id: 'w', contribution }]);
  expect([...levels]).toEqual([
    ['D1', 4],
    ['D2', null],
  ]);
  expect(levelsOf(KEPT, []).get('D1')).toBe(2);
});

test('behind the last question those come that were left out, and none where all are answered', () => {
  const ids = ['D1', 'D2', 'D3', 'D4'];
  const levels = levelsOf(KEPT, []);
  expect(nextOpen(ids, levels, '')).toBe('D3');
  expect(nextOpen(ids, levels, 'D3')).toBe('D4');
  expect(nextOpen(ids, levels, 'D4')).toBe('D3');
  // "I can't say" is an answer.
  expect(nextOpen(['D1', 'D2'], levels, '')).toBeNull();
});
