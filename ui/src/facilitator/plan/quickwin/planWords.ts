/** A plan in words: its days, its thresholds, and what is still open. */
import type { OpenPoint } from '$generated/OpenPoint';
import type { PlanMeasure } from '$generated/PlanMeasure';
import type { PlanRule } from '$generated/PlanRule';
import type { PlanThreshold } from '$generated/PlanThreshold';
import { formatDate, language, say, sayOf } from '$workshop/language.svelte';
import { figure } from '$workshop/messages';
import { namesOf, textOf } from './content';

/** Decimals that a figure of a plan is shown with, where it has any. */
const DECIMALS = 3;

interface Days {
  starts: number;
  ends: number;
  first_day: string | null;
  last_day: string | null;
}

/** A day of the calendar, with its year where `withYear`. */
export function dayOf(day: string, withYear = false): string {
  // Noon: midnight of another zone would be the day before.
  return formatDate(`${day}T12:00:00`, {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
  });
}

/** A name without what stands behind it: “Wei, field service lead” is called Wei. */
export function shortName(name: string): string {
  return name.split(/[,，（(]/, 1)[0]?.trim() || name;
}

/** From when to when: dates where a start is set, days from the start where none is. */
export function spanOf({ starts, ends, first_day: first, last_day: last }: Days): string {
  if (first && last) return say('quickwin-dates', { from: dayOf(first), to: dayOf(last) });
  return say('quickwin-days', { from: starts + 1, to: ends });
}

/** When it is done. */
export function endOf({ ends, last_day: last }: Days): string {
  return last ? dayOf(last) : String(ends);
}

/** A figure as it can be read and typed again. */
export function plain(value: number): string {
  return figure(language.current, value, 0, DECIMALS);
}

/** A figure of a measure with what it counts. */
export function measured(value: number, { scale, unit }: PlanMeasure): string {
  const text = plain(value);
  if (scale === 'of_hundred') return say('quickwin-of-hundred', { value: text });
  return unit === '' ? text : say('quickwin-with-unit', { value: text, unit });
}

/** "at least 60 of 100". */
export function thresholdWords({ is, value }: PlanThreshold, unit: string): string {
  const text = sayOf('quickwin-is', is, { value: plain(value) });
  return unit === '' ? text : say('quickwin-limit-unit', { limit: text, unit });
}

/** When it goes on, and when it stops. */
export function ruleWords(rule: PlanRule): { go: string; stop: string; about: string } {
  const { name, unit } = namesOf(rule);
  const go = rule.go
    ? say('quickwin-go-if', { name, limit: thresholdWords(rule.go, unit) })
    : say('quickwin-go-open', { name });
  const stop = rule.stop
    ? say('quickwin-stop-if', { limit: thresholdWords(rule.stop, '') })
    : say('quickwin-stop-else');
  const about = [
    rule.days === null ? '' : say('quickwin-within', { days: rule.days }),
    rule.sample === null ? '' : say('quickwin-counted', { count: rule.sample }),
  ];
  return { go, stop, about: about.filter(Boolean).join(say('list-comma')) };
}

/** What is still open, a sentence each. */
export function openWords(point: OpenPoint, rules: readonly PlanRule[]): string {
  switch (point.of) {
    case 'required':
      return sayOf('quickwin-open', point.of, {
        gate: point.gate,
        task: textOf({ task: point.task, text: '' }),
      });
    case 'rule_number': {
      const rule = rules.find((one) => one.rule === point.rule);
      return sayOf('quickwin-open', point.of, { name: rule ? namesOf(rule).name : '' });
    }
    case 'owner_yes':
    case 'sponsor_yes':
      return point.name === ''
        ? sayOf('quickwin-open', `${point.of}_nobody`)
        : sayOf('quickwin-open', point.of, { name: shortName(point.name) });
    case 'task_owners':
    case 'risks':
      return sayOf('quickwin-open', point.of, { count: point.count });
    case 'baseline':
    case 'target':
      return sayOf('quickwin-open', point.of, { measure: point.measure });
    case 'left':
      return sayOf('quickwin-open', point.of, { name: point.name });
    default:
      return sayOf('quickwin-open', point.of);
  }
}
