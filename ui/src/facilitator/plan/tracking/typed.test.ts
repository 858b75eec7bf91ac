import { describe, expect, it } from 'vitest';
import { FIELDS, figuresOf, monthOf, shareOf, typedMonth, wrongWith, type Typed } from './typed';

const nothing = Object.fromEntries(FIELDS.map(({ field }) => [field, ''])) as Typed;
const month: Typed = {
  ...nothing,
  from_day: '46',
  to_day: '75',
  calls: '1,480',
  cached_share: '5%',
};

describe('figures of a month as they are typed', () => {
  it('are read with grouping, and what is left empty was not there', () => {
    const figures = figuresOf({ ...month, helped_of_100: '66' }, 'Pasted manuals');
    expect(figures).toMatchObject({ from_day: 46, calls: 1480, cached_share: 0.05, incidents: 0 });
    expect(figures?.helped_of_100).toBe(66);
    expect(figuresOf(month, '')?.helped_of_100).toBeNull();
  });

  it('can be typed again as they are', () => {
    const figures = figuresOf(month, '');
    if (!figures) throw new Error('nothing is wrong with it');
    expect(figuresOf(typedMonth(figures, false), '')).toEqual(figures);
    expect(typedMonth(figures, true).calls).toBe('');
  });

  it('say what is wrong where it is', () => {
    expect(wrongWith('calls', { ...month, calls: '-3' })).toBe('tracking-wrong-number');
    expect(wrongWith('calls', { ...month, calls: 'NaN' })).toBe('tracking-wrong-number');
    expect(wrongWith('calls', { ...month, calls: '99999999999' })).toBe('tracking-wrong-number');
    expect(wrongWith('cached_share', { ...month, cached_share: '120%' })).toBe(
      'tracking-wrong-share',
    );
    expect(wrongWith('helped_of_100', { ...month, helped_of_100: '101' })).toBe(
      'tracking-wrong-hundred',
    );
    expect(wrongWith('to_day', { ...month, to_day: '45' })).toBe('tracking-wrong-days');
    expect(figuresOf({ ...month, to_day: '45' }, '')).toBeNull();
    expect(wrongWith('from_day', { ...month, from_day: '' })).toBe('tracking-wrong-number');
  });

  it('know a month and a share', () => {
    expect(['1', '36', '37', '0', '1.5', 'x'].map(monthOf)).toEqual([
      1,
      36,
      null,
      null,
      null,
      null,
    ]);
    expect(['35%', '35', '0.35', '1', ''].map(shareOf)).toEqual([0.35, 0.35, 0.35, 1, null]);
    expect(shareOf('120')).toBeUndefined();
  });
});
