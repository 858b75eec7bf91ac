/** How far the room is with an open round: numbers, and never an answer. */
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Standing } from '$generated/Standing';
import { seconds_per_rating } from '$assets/content/templates.json';
import { criteriaAsked } from '$workshop/asked';
import { say } from '$workshop/language.svelte';
import { hasFinished, type Person } from '../doors/people';

export interface Turnout {
  finished: number;
  /** People whom the round asks something. */
  asked: number;
}

export function turnoutOf(people: readonly Person[]): Turnout {
  const asked = people.filter((person) => person.asked > 0);
  return { finished: asked.filter(hasFinished).length, asked: asked.length };
}

/** What would come of it if the round were closed now. */
export function ifClosedNow(standings: readonly Standing[]): string {
  const count = (state: Standing['state']) =>
    standings.filter((standing) => standing.state === state).length;
  const total = standings.length - count('stopped') - count('parked');
  const ranked = say('people-ranked-now', { ranked: count('ranked'), total });
  const few = count('too_few');
  if (few === 0) return ranked;
  return [ranked, say('people-too-few', { count: few })].join(say('decide-between-sentences'));
}

/** Minutes that the longest sheet takes: whoever is asked most sets the time. */
export function minutesFor(
  useCases: number,
  groups: readonly Group[],
  criteria: readonly Criterion[],
): number {
  const sheets = (groups.length > 0 ? groups : [undefined]).map(
    (group) => criteriaAsked(group, criteria).length,
  );
  const longest = Math.max(0, ...sheets);
  return Math.max(1, Math.round((useCases * longest * seconds_per_rating) / 60));
}
