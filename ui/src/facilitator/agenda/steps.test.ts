import { describe, expect, it } from 'vitest';
import type { AgendaRun } from '$generated/AgendaRun';
import type { AgendaStep } from '$generated/AgendaStep';
import { faceOf } from '$workshop/stepClock';
import { clockOf, comingOf, placeIn, runningOf } from './steps';

const BEGAN = '2026-11-24T13:00:00Z';
const BEGIN = Date.parse(BEGAN);

function run(facts: Partial<AgendaRun> = {}): AgendaRun {
  return { started_at: BEGAN, ended_at: null, paused_at: null, uncounted_seconds: 0, ...facts };
}

function step(id: string, facts: Partial<AgendaStep> = {}): AgendaStep {
  const rest = { session: 1, place: 0, kind: 'discuss' as const, title: id, note: '' };
  return { id, minutes: 10, added: 0, run: null, ...rest, ...facts };
}

const ended = run({ ended_at: '2026-11-24T13:10:00Z' });
const ids = (steps: AgendaStep[]) => steps.map(({ id }) => id);

describe('the steps of the agenda', () => {
  it('say which one runs, and where it is in its sitting', () => {
    const agenda = [
      step('a', { run: ended }),
      step('b', { session: 2, run: ended }),
      step('c', { session: 2, run: run() }),
    ];
    expect(runningOf(agenda)?.id).toBe('c');
    expect(agenda[2] && placeIn(agenda, agenda[2])).toEqual({ number: 2, of: 2 });
  });

  it('come after everything that began, without what is left out', () => {
    const sitting = [
      step('passed'),
      step('a', { run: run() }),
      step('out', { added: -10 }),
      step('b'),
      step('c'),
    ];
    expect(ids(comingOf(sitting)), 'what was passed over is not waited for').toEqual(['b', 'c']);
    expect(ids(comingOf([step('a'), step('b')]))).toEqual(['a', 'b']);
    expect(comingOf([step('a', { run: ended })])).toEqual([]);
  });
});

describe('the clock of a step on the console', () => {
  const left = (one: AgendaStep, after: number) => faceOf(clockOf(one), BEGIN + after * 1_000);

  it('is what the room is shown', () => {
    expect(left(step('a', { run: run() }), 60)?.left).toBe(540);
    expect(left(step('a', { added: 2, run: run() }), 60)?.left, 'with what was added').toBe(660);
    expect(left(step('a', { run: run({ uncounted_seconds: 30 }) }), 60)?.left).toBe(570);
  });

  it('stands still from when it was paused', () => {
    const paused = run({ paused_at: '2026-11-24T13:02:00Z', uncounted_seconds: 20 });
    const face = left(step('a', { run: paused }), 900);
    expect(face).toMatchObject({ state: 'paused', left: 500 });
    // Whatever a page took for the time, before a frame told it better.
    for (const after of [0, 901, 86_400])
      expect(left(step('a', { run: paused }), after)).toEqual(face);
  });

  it('is none before the step and after it', () => {
    expect(left(step('a'), 0)).toBeNull();
    expect(left(step('a', { run: ended }), 0)).toBeNull();
    expect(clockOf(null)).toEqual({ state: 'idle' });
  });
});
