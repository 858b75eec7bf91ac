/** What lighthouses come to, each currency by itself: figures of two are never added. Pure. */
import type { Currency } from '$generated/Currency';
import type { PortfolioEntry } from '$generated/PortfolioEntry';

export interface CurrencySum {
  currency: Currency;
  once: number;
  running_cost: number;
  benefit: number;
  cumulative: number;
  open_alarms: number;
}

/** Of the lighthouses whose months are counted. */
export function sums(entries: readonly PortfolioEntry[]): CurrencySum[] {
  const found = new Map<Currency, CurrencySum>();
  for (const { currency, lighthouses } of entries) {
    if (currency === null) continue;
    for (const { once, running_cost, benefit, cumulative, open_alarms } of lighthouses) {
      if (cumulative === null) continue;
      const sum = found.get(currency) ?? {
        currency,
        once: 0,
        running_cost: 0,
        benefit: 0,
        cumulative: 0,
        open_alarms: 0,
      };
      sum.once += once;
      sum.running_cost += running_cost;
      sum.benefit += benefit;
      sum.cumulative += cumulative;
      sum.open_alarms += open_alarms;
      found.set(currency, sum);
    }
  }
  return [...found.values()];
}
