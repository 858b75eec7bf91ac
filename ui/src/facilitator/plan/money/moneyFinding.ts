/** What the money of a use case comes to, in sentences. */
import type { MoneySheet } from '$generated/MoneySheet';
import { say } from '$workshop/language.svelte';
import { percent, spokenAmount, times } from './amounts';

/** Running cost, benefit and payback in one line. */
export function moneyLead({ year, returns, terms }: MoneySheet): string {
  const facts = {
    cost: spokenAmount(year.running_cost, terms.currency),
    benefit: spokenAmount(year.benefit, terms.currency),
  };
  if (returns.payback === null) return say('money-lead-never', facts);
  if (returns.turns_negative_later) return say('money-lead-lost-again', facts);
  return say('money-lead', { ...facts, months: Math.round(returns.payback) });
}

/** People before tokens. */
export function peopleOrTokens({ year, terms }: MoneySheet): string {
  const facts = {
    review: spokenAmount(year.review, terms.currency),
    tokens: spokenAmount(year.token_cost, terms.currency),
  };
  if (year.token_cost <= 0) return say('money-no-tokens', facts);
  if (year.review <= 0) return say('money-no-review', facts);
  const ratio = year.review / year.token_cost;
  if (ratio >= 1) return say('money-people-more', { ...facts, times: times(ratio) });
  return say('money-tokens-more', { ...facts, times: times(1 / ratio) });
}

/** The range of the payback, and why it is not the single figure. */
export function rangeLead({ ranges, returns }: MoneySheet): string {
  const [p10, p50, p90] = ranges.payback.map((months) =>
    months === null ? null : Math.round(months),
  );
  if (p10 === null || p10 === undefined) return say('money-range-never');
  const range =
    p90 === null || p90 === undefined
      ? say('money-range-open', { from: p10 })
      : say('money-range', { from: p10, to: p90 });
  const likely = returns.payback === null ? null : Math.round(returns.payback);
  if (likely === null || p50 === null || p50 === undefined || likely === p50) return range;
  const why = say(p50 > likely ? 'money-range-worse' : 'money-range-better', {
    likely,
    middle: p50,
  });
  return range + say('decide-between-sentences') + why;
}

/** How often it pays back soon or never, and how many would have to use it. */
export function rangeFacts({ ranges, returns, drivers }: MoneySheet): string {
  const adoption = drivers.find(({ driver }) => driver === 'adoption')?.values.likely ?? 0;
  const even = returns.break_even_adoption;
  const share = { now: percent(adoption), even: percent(even ?? 0) };
  const key =
    even === null
      ? 'money-even-never'
      : even > 1
        ? 'money-even-too-many'
        : even <= 0
          ? 'money-even-always'
          : 'money-even';
  return [
    say('money-of-100', {
      within: ranges.of_100_within_a_year,
      never: ranges.of_100_never,
    }),
    say(key, share),
  ].join(say('decide-between-sentences'));
}

/** Net present value, rate of return and return on cost; a rate that does not exist says why. */
export function returnsLine({ returns, terms }: MoneySheet): string {
  const rate =
    returns.rate === null
      ? say(NO_RATE[returns.no_rate ?? 'no_sign_change'])
      : say('money-rate', { rate: percent(returns.rate) });
  const roi =
    returns.return_on_cost === null
      ? []
      : [say('money-roi', { share: percent(returns.return_on_cost) })];
  const net = say('money-net', { net: spokenAmount(returns.net, terms.currency) });
  return [net, rate, ...roi].join(say('money-between-figures'));
}

const NO_RATE = {
  no_sign_change: 'money-no-rate-no-sign-change',
  several_sign_changes: 'money-no-rate-several-sign-changes',
  out_of_reach: 'money-no-rate-out-of-reach',
} as const;
