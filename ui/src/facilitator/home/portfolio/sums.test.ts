import { describe, expect, it } from 'vitest';
import type { Currency } from '$generated/Currency';
import type { PortfolioEntry } from '$generated/PortfolioEntry';
import { sums } from './sums';

function entry(currency: Currency | null, cumulative: (number | null)[]): PortfolioEntry {
  const lighthouses = cumulative.map((value) => ({
    title: 'One',
    stage: 'tracked' as const,
    months: value === null ? 0 : 1,
    once: 10,
    running_cost: 2,
    benefit: 5,
    cumulative: value,
    open_alarms: 1,
  }));
  return { path: '', title: '', organisation: '', currency, lighthouses, problem: null };
}

describe('sums of a portfolio', () => {
  it('never add two currencies, nor what has no month', () => {
    const found = sums([
      entry('CNY', [-7, null]),
      entry('USD', [-3]),
      entry('CNY', [4]),
      entry(null, []),
    ]);
    expect(found.map(({ currency, once, cumulative }) => [currency, once, cumulative])).toEqual([
      ['CNY', 20, -3],
      ['USD', 10, -3],
    ]);
    expect(sums([entry('CNY', [null])])).toEqual([]);
  });
});
