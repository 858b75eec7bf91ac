// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Criterion } from '$generated/Criterion';
import type { Standing } from '$generated/Standing';
import type { Person } from '../doors/people';
import { language } from '$workshop/language.svelte';
import { ifClosedNow, minutesFor, turnoutOf } from './turnout';

function person(answered: number, asked: number): Person {
  const seat = { id: 's', number: 1, name: '', group: null, facilitator: false, left: false };
  return { seat, group: null, state: 'here', ready: false, answered, asked };
}

function standings(...states: Standing['state'][]): Standing[] {
  return states.map((state) => ({ state }) as Standing);
}

describe('the turnout', () => {
  it('counts those who are asked, and of them those with every answer', () => {
    expect(turnoutOf([person(4, 4), person(3, 4), person(0, 0)])).toEqual({
      finished: 1,
      asked: 2,
    });
    expect(turnoutOf([])).toEqual({ finished: 0, asked: 0 });
  });

  it('says what closing now would rank, and what waits for the third rater', () => {
    const some = standings('ranked', 'ranked', 'too_few', 'unrated', 'stopped', 'parked');
    language.current = 'en';
    expect(ifClosedNow(some)).toBe(
      'Closed now, 2 of 4 use cases would be ranked. 1 waits for the third rater.',
    );
    expect(ifClosedNow(standings('ranked'))).not.toContain('third');
    language.current = 'zh-CN';
    expect(ifClosedNow(some)).toBe('现在结束的话，4个用例里有2个有排名。1个还差第3个人评。');
  });

  it('takes as long as the longest sheet', () => {
    const group = (criteria: string[]) => ({ id: 'g', name: { en: '', zh: '' }, criteria });
    const ids = ['V1', 'V2', 'V3', 'V4', 'V5', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
    const criteria = ids.map((id) => ({ id, weight: 10 }) as Criterion);
    expect(minutesFor(12, [group(['C1', 'C4'])], criteria)).toBe(3);
    expect(minutesFor(12, [group([])], criteria), 'an empty list asks for all').toBe(14);
    expect(minutesFor(12, [], criteria)).toBe(14);
    expect(minutesFor(0, [], criteria)).toBe(1);
  });
});
