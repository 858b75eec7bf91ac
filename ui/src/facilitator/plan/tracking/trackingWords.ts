/** What the months of a use case come to, in words. */
import { modes } from '$assets/content/money_defaults.json';
import type { PilotSeries } from '$generated/PilotSeries';
import type { TrackedMoney } from '$generated/TrackedMoney';
import type { TrackingAlarm } from '$generated/TrackingAlarm';
import type { TrackingLever } from '$generated/TrackingLever';
import type { TrackingSheet } from '$generated/TrackingSheet';
import type { MonthFigures } from '$generated/MonthFigures';
import { inLanguage, number, say, sayOf } from '$workshop/language.svelte';
import { amount, percent } from '../money/amounts';

/** What the figures are held against: cost or benefit. */
export type Side = 'cost' | 'benefit';

/** A whole sum from a hundred on, one decimal below: never more digits than it deserves. */
export function sum(value: number): string {
  return minus(value) + number(Math.abs(value), Math.abs(value) < 99.95 && value !== 0 ? 1 : 0);
}

/** With its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${sum(value)}` : sum(value);
}

/** Short, with its sign: +36.4k. */
export function signedAmount(value: number): string {
  return (value > 0 ? '+' : minus(value)) + amount(Math.abs(value));
}

/** A sum of a list: whole from ten on, one decimal below. */
export function whole(value: number): string {
  return minus(value) + number(Math.abs(value), Math.abs(value) < 9.95 && value !== 0 ? 1 : 0);
}

/** Short, without a decimal that says nothing: 24k. */
export function round(value: number): string {
  return amount(value).replace(/\.0(?=\D|$)/, '');
}

function minus(value: number): string {
  return value < 0 ? '−' : '';
}

/** How the months lie to the band and to its likely line. */
export function bandWords({ months, gaps }: TrackingSheet, side: Side): string {
  if (months.length === 0) return '';
  const out = months.filter((month) => month[`${side}_place`] !== 'inside');
  const above = months.filter((month) => month[`${side}_above_likely`]).length;
  const said = [
    out.length === 0
      ? say('tracking-band-all')
      : say('tracking-band-out', {
          count: out.length,
          months: list(out.map(({ month }) => month)),
        }),
    say('tracking-likely-above', { above, of: months.length }),
  ];
  if (gaps.length > 0) said.push(gapWords(gaps));
  return said.join(say('decide-between-sentences'));
}

function gapWords(gaps: TrackingSheet['gaps']): string {
  const missing = gaps.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  return say('tracking-gaps', { count: missing.length, months: list(missing) });
}

/** Who uses it, and how many answers helped. */
export function useWords(
  { rates, months }: TrackingSheet,
  figures: ReadonlyMap<number, MonthFigures>,
  shown: TrackedMoney | null,
): string {
  const now = shown && figures.get(shown.month);
  if (!now) return '';
  const said = [
    say('tracking-users', { planned: number(rates.users), active: number(now.active_users) }),
  ];
  const first = months[0] && figures.get(months[0].month);
  if (now.helped_of_100 !== null) {
    const was = first?.helped_of_100 ?? null;
    const helped = number(now.helped_of_100);
    said.push(
      was === null || first === now
        ? say('tracking-helped', { now: helped })
        : say('tracking-helped-was', { now: helped, was: number(was) }),
    );
  }
  return said.join(say('decide-between-sentences'));
}

/** People before tokens, then what one of everything costs. */
export function billWords({ months }: TrackingSheet, shown: TrackedMoney): string {
  const { review, upkeep, running_cost: all, per_call, per_user, per_result } = shown;
  const said = [];
  if (all > 0) said.push(say('tracking-bill-people', { share: percent((review + upkeep) / all) }));
  const [first] = months;
  if (per_call !== null) {
    const now = sum(per_call);
    said.push(
      first && first.month !== shown.month && first.per_call !== null
        ? say('tracking-bill-call-was', { now, first: first.month, was: sum(first.per_call) })
        : say('tracking-bill-call', { now }),
    );
  }
  if (per_user !== null) said.push(say('tracking-bill-user', { now: sum(per_user) }));
  if (per_result !== null) said.push(say('tracking-bill-result', { now: sum(per_result) }));
  return said.join(say('decide-between-sentences'));
}

/** What rang, as it was counted. */
export function alarmWords({ kind, found }: TrackingAlarm): string {
  if (found === null) return say('tracking-alarm-past');
  if (kind === 'tokens') return say('tracking-alarm-tokens', { found: amount(found) });
  if (kind === 'cost') return say('tracking-alarm-cost', { found: sum(found) });
  return say('tracking-alarm-incident', { found });
}

/** Above which it rings. */
export function thresholdWords({ kind, above }: TrackingAlarm): string {
  if (kind === 'tokens') return say('tracking-rings-tokens', { above: round(above) });
  if (kind === 'cost') return say('tracking-rings-cost', { above: sum(above) });
  return say('tracking-rings-incident');
}

/** A lever: from where to where. */
export function leverWords({ lever, from, to, mode }: TrackingLever): string {
  const shares = lever === 'cached_prefix' || lever === 'smaller_model';
  const told = (value: number) =>
    shares ? percent(value) : number(value, value % 1 === 0 ? 0 : 1);
  return sayOf('tracking-lever', lever, {
    from: told(from),
    to: told(to),
    mode: modeName(mode),
  });
}

/** When, or on which condition; where nobody said, what is proposed. */
export function leverWhen({ lever, said, hardly, when }: TrackingLever): string {
  if (when !== '') return when;
  if (hardly) return say('tracking-lever-hardly');
  if (lever === 'mode') return say('tracking-lever-by-plan');
  if (said) return '';
  return say(
    lever === 'cached_prefix' ? 'tracking-lever-proposed-high' : 'tracking-lever-proposed',
  );
}

/** A measure of the plan with what was measured last. */
export function measureWords({ name, unit, target, points }: PilotSeries): string {
  const newest = points.at(-1);
  const facts = { name, unit, target: short(target ?? 0) };
  return newest === undefined
    ? say('tracking-measure-none', facts)
    : say('tracking-measure-at', { ...facts, value: short(newest.value) });
}

/** The sentence and the figures, as text for a message. */
export function boardText(told: TrackingSheet, title: string, currency: string): string {
  const newest = told.months.at(-1);
  const lines = [
    say('tracking-board-title', { title, count: told.months.length, currency }),
    inLanguage(told.said.lead),
    inLanguage(told.said.newest),
  ];
  const plan = newest && told.plan[newest.month - 1];
  if (newest && plan) {
    const { month } = newest;
    const facts = (value: number, band: readonly number[], likely: number) => ({
      month,
      amount: sum(value),
      low: sum(band[0] ?? 0),
      high: sum(band[2] ?? 0),
      likely: sum(likely),
    });
    const { once, once_planned: planned, sum: all } = told;
    lines.push(
      say('tracking-board-cost', facts(newest.running_cost, plan.cost, plan.likely_cost)),
      say('tracking-board-benefit', facts(newest.benefit, plan.benefit, plan.likely_benefit)),
      say('tracking-board-effect', { month, amount: signed(newest.net) }),
      say('tracking-board-all', {
        count: told.months.length,
        cost: sum(all.running_cost),
        benefit: sum(all.benefit),
        net: signed(all.net),
      }),
      say('tracking-board-once', {
        once: sum(once),
        planned: sum(planned),
        open: sum(Math.max(0, -all.cumulative)),
      }),
      say('tracking-board-alarms', {
        count: told.alarms.filter(({ closed }) => closed === null).length,
      }),
    );
  }
  return lines.join('\n');
}

function modeName(mode: TrackingLever['mode']): string {
  const known = modes.find(({ id }) => id === mode);
  return known ? inLanguage(known.name) : '';
}

export function list(all: readonly (number | string)[]): string {
  return all.join(say('list-comma'));
}

function short(value: number): string {
  return number(value, Number.isInteger(value) ? 0 : 1);
}
