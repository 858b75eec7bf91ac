// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isKept, keep, readKept } from './kept';
import {
  forgetSeat,
  keptSeatOf,
  keptSeats,
  makeSeat,
  placeOf,
  seatsIn,
  useSeat,
} from './keptSeats';

beforeEach(() => localStorage.clear());

describe('seats that a device keeps', () => {
  it('are found by their workshop, the one used last first', () => {
    const [one, two] = [makeSeat('w'), makeSeat('x')];
    expect(keptSeats()).toEqual([two, one]);
    useSeat(one);
    expect(keptSeats()).toEqual([one, two]);
    expect(keptSeatOf('x')).toEqual(two);
    forgetSeat(two.key);
    expect(keptSeatOf('x')).toBeUndefined();
  });

  it('are kept apart for people who share the device', () => {
    const first = makeSeat('w');
    const second = makeSeat('w', { isBeside: true });
    expect(seatsIn('w')).toEqual([second, first]);
    expect(placeOf(first)).toBe('w');
    expect(placeOf(second)).not.toBe('w');
    useSeat({ ...first, name: 'Ada' });
    expect(seatsIn('w').map(({ name }) => name)).toEqual(['Ada', undefined]);
    const again = makeSeat('w');
    expect(seatsIn('w'), 'who was taken out sits down anew').toEqual([again, second]);
  });

  it('have keys of 128 random bits', () => {
    expect(makeSeat('w').key).toMatch(/^[0-9a-f]{32}$/);
    expect(makeSeat('w').key).not.toBe(makeSeat('w').key);
  });
});

describe('what is kept', () => {
  it('is held in memory where the browser keeps nothing, and says so', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    keep('draft', 'w', 'text');
    vi.unstubAllGlobals();
    expect(readKept('draft', 'w', '')).toBe('text');
    expect(isKept()).toBe(false);
    keep('draft', 'w', 'text again');
    expect(isKept()).toBe(true);
  });

  it('that cannot be read is as good as nothing', () => {
    localStorage.setItem('pharos-draft/w', '{');
    expect(readKept('draft', 'w', 'nothing')).toBe('nothing');
  });
});
