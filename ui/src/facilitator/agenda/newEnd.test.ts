import { expect, it } from 'vitest';
import { endToName, timeAfter } from './newEnd';

/** In the time of this place, whatever it is. */
const NOON = new Date(2026, 10, 24, 12, 0).getTime();

it('names an end that people can remember', () => {
  expect(endToName(NOON + 61_000).getTime()).toBe(NOON + 5 * 60_000);
  expect(endToName(NOON).getTime()).toBe(NOON);
});

it('takes a time as the next one', () => {
  expect(timeAfter(NOON, '17:05')).toEqual(new Date(2026, 10, 24, 17, 5));
  expect(timeAfter(NOON, '00:30'), 'a long evening').toEqual(new Date(2026, 10, 25, 0, 30));
});

it('takes nothing that is no time', () => {
  for (const typed of ['', '5', '25:00', '12:60', 'noon'])
    expect(timeAfter(NOON, typed)).toBeNull();
});
