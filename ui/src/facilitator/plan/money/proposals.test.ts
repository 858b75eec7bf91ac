// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { benefit_by_function, drivers } from '$assets/content/money_defaults.json';
import { proposals } from './proposals';

describe('proposals by function', () => {
  it('give three estimates each, of drivers that there are, in the currency', () => {
    const known = new Set(drivers.map(({ id }) => id));
    for (const currency of ['CNY', 'USD'] as const) {
      const all = proposals(currency);
      expect(all).toHaveLength(benefit_by_function.rows.length);
      for (const { id, estimates } of all) {
        expect(estimates, id).toHaveLength(3);
        for (const { driver, values } of estimates) {
          expect(known.has(driver), driver).toBe(true);
          expect(values && values.low <= values.likely && values.likely <= values.high).toBe(true);
          expect(values?.source).not.toBe('');
        }
      }
    }
    const hourly = (currency: 'CNY' | 'USD') =>
      proposals(currency)[0]?.estimates.find(({ driver }) => driver === 'benefit_hourly')?.values
        ?.likely;
    expect([hourly('CNY'), hourly('USD')]).toEqual([75, 40]);
  });
});
