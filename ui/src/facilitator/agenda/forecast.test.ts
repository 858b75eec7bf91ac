import { describe, expect, it } from 'vitest';
import type { AgendaRun } from '$generated/AgendaRun';
import type { AgendaStep } from '$generated/AgendaStep';
import { axisOf, marksOf, placeOn, plannedBlocks, planStart, realBlocks } from './forecast';

const START = Date.parse('2026-11-24T13:00:00Z');
const MINUTE = 60_000;

function at(minutes: number): string {
  return new Date(START + minutes * MINUTE).toISOString();
}

function run(from: number, until: number | null = null, facts: Partial<AgendaRun> = {}): AgendaRun {
  const ended_at = until === null ? null : at(until);
  return { started_at: at(from), ended_at, paused_at: null, uncounted_seconds: 0, ...facts };
}

function step(id: string, minutes: number, facts: Partial<AgendaStep> = {}): AgendaStep {
  const rest = { session: 1, place: 0, kind: 'discuss' as const, title: id, added: 0, note: '' };
  return { id, minutes, run: null, ...rest, ...facts };
}

/** Blocks in minutes from the start. */
function told(blocks: ReturnType<typeof realBlocks>) {
  return blocks.map(({ step: { id }, from, until, state }) => [
    id,
    (from - START) / MINUTE,
    (until - START) / MINUTE,
    state,
  ]);
}

describe('the day on its axis', () => {
  const now = START + 30 * MINUTE;

  it('is planned one step after the other, whatever was added since', () => {
    const blocks = plannedBlocks([step('a', 10, { added: 5 }), step('b', 20)], START);
    expect(told(blocks)).toEqual([
      ['a', 0, 10, 'planned'],
      ['b', 10, 30, 'planned'],
    ]);
  });

  it('goes as it went, as it runs, and as it will', () => {
    const sitting = [
      step('a', 10, { run: run(0, 16) }),
      step('b', 20, { run: run(16) }),
      step('out', 5, { added: -5 }),
      step('c', 10),
    ];
    expect(told(realBlocks(sitting, START, now))).toEqual([
      ['a', 0, 16, 'past'],
      ['b', 16, 36, 'running'],
      ['c', 36, 46, 'coming'],
    ]);
  });

  it('moves with the clock once a step runs over', () => {
    const sitting = [step('a', 10, { run: run(0) }), step('b', 10)];
    expect(told(realBlocks(sitting, START, now))).toEqual([
      ['a', 0, 30, 'running'],
      ['b', 30, 40, 'coming'],
    ]);
  });

  it('waits while the clock stands still', () => {
    const paused = step('a', 10, { run: run(0, null, { paused_at: at(4) }) });
    expect(told(realBlocks([paused], START, now))).toEqual([['a', 0, 36, 'running']]);
  });

  it('shows what is ticked or dragged, and leaves out what would be', () => {
    const sitting = [step('a', 60, { run: run(0) }), step('b', 20), step('c', 10), step('d', 10)];
    const wish = new Map([
      ['a', 40],
      ['b', 12],
      ['c', 0],
    ]);
    const blocks = realBlocks(sitting, START, now, wish);
    expect(told(blocks)).toEqual([
      ['a', 0, 40, 'running'],
      ['b', 40, 52, 'coming'],
      ['d', 52, 62, 'coming'],
    ]);
    expect(blocks.map(({ changed }) => changed)).toEqual([true, true, false]);
  });

  it('does not wait for what the room passed over', () => {
    const sitting = [step('passed', 30), step('a', 10, { run: run(25) }), step('b', 5)];
    expect(told(realBlocks(sitting, START, now)).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('lays a step that was opened again beside the others, not over them', () => {
    const sitting = [step('a', 10, { run: run(0, 28) }), step('b', 10, { run: run(10, 20) })];
    expect(told(realBlocks(sitting, START, now))).toEqual([
      ['b', 10, 20, 'past'],
      ['a', 20, 28, 'past'],
    ]);
    const again = [step('a', 30, { run: run(0) }), step('b', 10, { run: run(10, 20) })];
    expect(told(realBlocks(again, START, now))[1]).toEqual(['a', 20, 30, 'running']);
  });

  it('begins as planned, and as it did where the plan is of another day', () => {
    const begun = [step('a', 10, { run: run(10) })];
    expect(planStart(begun, at(0), now)).toBe(START);
    expect(planStart(begun, at(-24 * 60), now)).toBe(START + 10 * MINUTE);
    expect(planStart([step('a', 10)], at(0), now), 'that time has passed').toBe(now);
    expect(planStart([step('a', 10)], at(60), now)).toBe(START + 60 * MINUTE);
    expect(planStart([step('a', 10)], null, now)).toBe(now);
  });
});

describe('the axis', () => {
  it('holds both strips and the end of the day', () => {
    const blocks = plannedBlocks([step('a', 10)], START);
    const axis = axisOf(blocks, [START + 40 * MINUTE]);
    expect(placeOn(axis, START + 10 * MINUTE)).toBe(0.25);
    expect(axisOf([], [START, START]).until, 'never a point').toBeGreaterThan(START);
  });

  it('names round times, and not too many', () => {
    const axis = { from: START + 7 * MINUTE, until: START + 247 * MINUTE };
    const minutes = marksOf(axis).map((mark) => new Date(mark).getMinutes() % 30);
    expect(minutes, 'every half hour').toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    for (const length of [3, 20, 90, 600, 4_000]) {
      const marks = marksOf({ from: START, until: START + length * MINUTE });
      expect(marks.length).toBeLessThanOrEqual(10);
    }
  });
});
