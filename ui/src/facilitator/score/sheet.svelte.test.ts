// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Answer } from '$generated/Answer';
import type { Criterion } from '$generated/Criterion';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { Sheet } from './sheet.svelte';

const CRITERION = { id: 'V1' } as Criterion;

/** A workshop in which rows come when the test says so, and commands are on disk when it says so. */
function room() {
  const rows = $state({ value: 2 as number | null });
  let done = () => {};
  const live = {
    seats: [{ id: 's', facilitator: true, group: null }],
    groups: [],
    criteria: [CRITERION],
    rounds: [],
    openRound: { id: 'r' },
    ratingsBy: () => new Map([['u/V1', { value: rows.value }]]),
    steer: () => new Promise<void>((resolve) => (done = resolve)),
  };
  const sheet = new Sheet(live as unknown as LiveWorkshop);
  const shown = () => sheet.answerOf('u', 'V1');
  const give = (answer: Answer) => sheet.give('u', CRITERION, answer);
  return { rows, sheet, shown, give, keep: () => done() };
}

it('an answer that is kept is shown until its row comes, never the one before', async () => {
  vi.useFakeTimers();
  const { rows, sheet, shown, give, keep } = room();
  const given = give({ value: 5 });
  expect(sheet.isSaving('u', 'V1')).toBe(true);
  keep();
  await given;
  expect(sheet.isSaving('u', 'V1')).toBe(false);
  expect(shown()).toEqual({ value: 5 });
  rows.value = 5;
  expect(shown()).toEqual({ value: 5 });
  // What is taken back at once shows at once.
  rows.value = 2;
  vi.advanceTimersByTime(1_000);
  expect(shown()).toEqual({ value: 2 });
  vi.useRealTimers();
});

it('a row that says something else is believed', async () => {
  const { rows, shown, give, keep } = room();
  const given = give({ value: 5 });
  keep();
  await given;
  rows.value = null;
  expect(shown()).toBe('cannot_judge');
});
