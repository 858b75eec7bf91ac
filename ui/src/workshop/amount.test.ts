import { describe, expect, it } from 'vitest';
import { amountOf, typedAmount } from './amount';

describe('amounts as people type them', () => {
  it.each([
    ['500000', 500_000],
    ['500 000', 500_000],
    ['500,000', 500_000],
    ['500k', 500_000],
    ['1.5 M', 1_500_000],
    ['50万', 500_000],
    ['2.5', 2.5],
    ['0', 0],
  ])('%s', (typed, amount) => {
    expect(amountOf(typed, 1e9)).toBe(amount);
  });

  it('takes an empty field for not known, never for zero', () => {
    expect(amountOf('  ', 1e9)).toBeNull();
    expect(typedAmount(null)).toBe('');
    expect(typedAmount(0)).toBe('0');
  });

  it.each(['-1', 'a lot', '1e9', '12 apples', '2000000000', 'NaN', '１２'])(
    'refuses %s',
    (typed) => {
      expect(amountOf(typed, 1e9)).toBeUndefined();
    },
  );
});
