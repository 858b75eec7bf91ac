/** What the weeks of a pilot say, in sentences. */
import type { PilotSeries } from '$generated/PilotSeries';
import type { PilotSheet } from '$generated/PilotSheet';
import { number, say } from '$workshop/language.svelte';

/** At most two decimals, none where there are none. */
export function value(amount: number): string {
  const rounded = Math.round(amount * 100) / 100;
  const digits = String(Math.abs(rounded)).split('.')[1]?.length ?? 0;
  return number(rounded, Math.min(digits, 2));
}

export function pilotLead({ verdict, series }: PilotSheet): string {
  if (verdict.is === 'nothing_measured') return say('pilot-lead-nothing');
  if (verdict.is === 'no_target') {
    const weeks = new Set(series.flatMap(({ points }) => points.map(({ week }) => week))).size;
    return say('pilot-lead-no-target', { count: weeks });
  }
  const { reached, of } = verdict;
  if (reached === of) return say('pilot-lead-all', { of });
  return reached === 0 ? say('pilot-lead-none', { of }) : say('pilot-lead-some', { reached, of });
}

/** What was seen beside the numbers. */
export function pilotFacts({ explained, right, incidents, series, verdict }: PilotSheet): string {
  const said: string[] = [];
  if (verdict.is === 'nothing_measured') said.push(say('pilot-fact-nothing'));
  if (verdict.is === 'no_target') said.push(say('pilot-fact-no-target'));
  if (right.of > 0) said.push(say('pilot-fact-right', { held: right.held, of: right.of }));
  if (explained.of > 0) {
    said.push(say('pilot-fact-explained', { held: explained.held, of: explained.of }));
  }
  if (incidents > 0) said.push(say('pilot-fact-incidents', { count: incidents }));
  const missing = missingWeeks(series);
  if (missing > 0) said.push(say('pilot-fact-missing', { count: missing }));
  return said.join(say('decide-between-sentences'));
}

/** Weeks that lack a value of some measure, each once. */
function missingWeeks(series: readonly PilotSeries[]): number {
  const weeks = series.flatMap(({ gaps }) =>
    gaps.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  return new Set(weeks).size;
}

/** How a measure stands, beside its name. */
export function standing(series: PilotSeries): { text: string; good: boolean } {
  const { points, target, reached_since: since, less_is_better: less } = series;
  const last = points.at(-1);
  if (!last) return { text: say('pilot-series-empty'), good: false };
  if (target === null) {
    return { text: say('pilot-series-latest', { value: value(last.value) }), good: false };
  }
  const facts = { value: value(last.value), target: value(target), week: since ?? 0 };
  if (since === null) return { text: say('pilot-series-not-yet', facts), good: false };
  return { text: say(less ? 'pilot-series-below' : 'pilot-series-above', facts), good: true };
}

/** Weeks that nothing is known of. */
export function gapsOf({ gaps }: PilotSeries): string {
  const each = gaps.map(([from, to]) =>
    from === to ? say('pilot-week', { week: from }) : say('pilot-weeks', { from, to }),
  );
  return each.length > 0 ? say('pilot-gaps', { weeks: each.join(say('list-comma')) }) : '';
}
