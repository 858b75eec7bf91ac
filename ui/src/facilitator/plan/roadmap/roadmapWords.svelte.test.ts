// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { RoadmapConflict } from '$generated/RoadmapConflict';
import type { RoadmapItem } from '$generated/RoadmapItem';
import { comingOf, conflictTitle, differencesOf, finding, stagesOf, todayOf } from './roadmapWords';

// A key stands for its words, with what is put into them.
vi.mock('$workshop/language.svelte', () => {
  const say = (key: string, facts: Record<string, unknown> = {}) =>
    [key, ...Object.values(facts)].join(' ');
  return {
    say,
    sayOf: (family: string, member: string) => `${family}-${member}`,
    language: { current: 'en' },
  };
});

const STAGES = [
  { stage: 'pilot' as const, from_day: 0, to_day: 120, must_be_true: [] },
  { stage: 'plan' as const, from_day: 90, to_day: 240, must_be_true: [] },
  { stage: 'scale' as const, from_day: 200, to_day: 540, must_be_true: [] },
];

function item(
  number: number,
  stage: RoadmapItem['stage'],
  state: RoadmapItem['state'],
  end = 10,
): RoadmapItem {
  return {
    id: `i${number}`,
    number,
    kind: 'enabler',
    stage,
    title: `第${number}项`,
    start_day: 0,
    end_day: end,
    owner: '',
    depends_on: [],
    use_case: null,
    enabler: '',
    component: '',
    state,
    left_standing: [],
  };
}

const CONFLICT: RoadmapConflict = {
  first: 'i1',
  second: 'i2',
  begins_too_early: true,
  person: '郝工，产品数据',
  component: '',
  from: 150,
  to: 200,
  reason: '',
  later: [],
};

describe('the roadmap in words', () => {
  it('says which stage is over, what is left of the next one, and who is in two places', () => {
    const items = [item(1, 'pilot', 'done'), item(2, 'plan', 'working'), item(3, 'plan', 'open')];
    const stages = stagesOf(STAGES, items);
    expect(stages.map(({ done, count }) => [done, count])).toEqual([
      [1, 1],
      [0, 2],
      [0, 0],
    ]);
    const far = 'roadmap-far roadmap-over-pilot roadmap-left roadmap-stage-plan 2';
    expect(finding(stages, [CONFLICT], 1)).toBe(`roadmap-finding ${far} roadmap-one-person 郝工`);
    expect(finding(stages, [CONFLICT, CONFLICT], 2)).toBe(
      `roadmap-finding ${far} roadmap-conflicts 2`,
    );
    expect(finding(stagesOf(STAGES, []), [], 0)).toBe('roadmap-finding-bare roadmap-no-conflict');
  });

  it('names a conflict by who, by what, or by what begins too early', () => {
    expect(conflictTitle(CONFLICT, '乙')).toBe('roadmap-conflict-person 郝工 150 200');
    const component = { ...CONFLICT, person: '', component: '检索' };
    expect(conflictTitle(component, '乙')).toBe('roadmap-conflict-component 检索 150 200');
    expect(conflictTitle({ ...CONFLICT, person: '' }, '乙')).toBe(
      'roadmap-conflict-early 乙 150 200',
    );
  });

  it('tells what comes next, not what is over', () => {
    const items = [
      item(1, 'pilot', 'done', 300),
      item(2, 'plan', 'open', 200),
      item(3, 'plan', 'open', 90),
    ];
    const coming = comingOf(items, stagesOf(STAGES, items), 170, 4);
    expect(coming.map(({ day }) => day)).toEqual([200, 240]);
    expect(coming[1]?.text).toBe('roadmap-stage-ends roadmap-stage-plan');
  });

  it('tells how far items are from days that were kept, the farthest first', () => {
    const items = [
      item(1, 'plan', 'open', 10),
      item(2, 'plan', 'open', 40),
      item(3, 'plan', 'open', 7),
    ];
    const kept = [
      { id: 'i1', start_day: 0, end_day: 12 },
      { id: 'i2', start_day: 0, end_day: 30 },
      { id: 'i3', start_day: 0, end_day: 7 },
      { id: 'gone', start_day: 0, end_day: 7 },
    ];
    const told = differencesOf(items, kept).map(({ item: one, start, end }) => [
      one.id,
      start,
      end,
    ]);
    expect(told).toEqual([
      ['i2', 0, 10],
      ['i1', 0, -2],
    ]);
  });

  it('knows which day it is, by the date of day 0 or as it was said', () => {
    const noon = new Date(2027, 0, 21, 12).getTime();
    expect(todayOf({ start: '2027-01-01', day: 5 }, noon)).toBe(20);
    expect(todayOf({ start: '2027-02-01', day: null }, noon), 'it has not begun').toBe(0);
    expect(todayOf({ start: null, day: 170 }, noon)).toBe(170);
    expect(todayOf({ start: null, day: null }, noon)).toBeNull();
  });
});
