// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Enabler } from '$generated/Enabler';
import type { RoadmapItem } from '$generated/RoadmapItem';
import { onRoadmap } from './onRoadmap';

const ENABLER: Enabler = {
  enabler: 'EN-D1',
  number: 1,
  name: '',
  register: 'data',
  days: 10,
  lead_weeks: 4,
  stage: 'plan',
  lowers: [],
  use_cases: ['a', 'b'],
  state: 'open',
};

function item(id: string, useCase: string | null, state: RoadmapItem['state']): RoadmapItem {
  return {
    id,
    number: 1,
    kind: 'roll_out',
    stage: 'scale',
    title: id,
    start_day: 0,
    end_day: 9,
    owner: 'Wei',
    depends_on: ['first'],
    use_case: useCase,
    enabler: '',
    component: '',
    state,
    left_standing: [],
  };
}

describe('an enabler on the roadmap', () => {
  it('begins today and is there after its weeks', () => {
    const [own] = onRoadmap(ENABLER, 'Clean it', 'new', [], 170);
    expect(own?.text).toMatchObject({
      kind: 'enabler',
      stage: 'plan',
      title: 'Clean it',
      start_day: 170,
      end_day: 198,
      enabler: 'EN-D1',
    });
  });

  it('takes its working days where no weeks were said, and ends with the roadmap', () => {
    const days = (row: Partial<Enabler>, today: number) =>
      onRoadmap({ ...ENABLER, lead_weeks: null, ...row }, 'x', 'new', [], today)[0]?.text.end_day;
    expect(days({}, 0)).toBe(14);
    expect(days({ days: null }, 0)).toBe(30);
    expect(days({}, 3_645)).toBe(3_650);
  });

  it('is waited for by what is about its use cases and not done', () => {
    const items = [
      item('waits', 'a', 'working'),
      item('done', 'b', 'done'),
      item('else', 'c', 'open'),
      item('nobody', null, 'open'),
    ];
    const put = onRoadmap(ENABLER, 'x', 'new', items, 0);
    expect(put.map(({ id }) => id)).toEqual(['new', 'waits']);
    expect(put[1]?.text.depends_on).toEqual(['first', 'new']);
  });
});
