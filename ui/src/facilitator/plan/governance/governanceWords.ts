/** Governance in words: what it comes to, which rules stand in which column, and from when they hold. Pure. */
import type { Gate } from '$generated/Gate';
import type { GovernanceCounts } from '$generated/GovernanceCounts';
import type { InventoryLine } from '$generated/InventoryLine';
import type { RuleFinding } from '$generated/RuleFinding';
import { inLanguage, say, sayOf } from '$workshop/language.svelte';
import { REGIONS, type ShippedRule } from './content';

/** Rules of a column. */
export const SHOWN = 5;
/** Regions with a column of their own. */
const OWN_COLUMNS = 2;

/** A column of rules: of one region, or of several where `regions` are many. */
export interface RuleColumn {
  regions: readonly string[];
  rules: readonly RuleFinding[];
}

/** What it comes to in one sentence. */
export function governanceFinding(counts: GovernanceCounts): string {
  const { lighthouses: all, clear, stopped, public: open, watched, unanswered } = counts;
  const first = all === 0 ? say('governance-dark') : clearWords(clear, all);
  const rest = [
    stopped > 0 ? say('governance-stopped', { count: stopped }) : '',
    open > 0 ? say('governance-public', { count: open }) : '',
    watched > 0 ? say('governance-watched', { count: watched }) : '',
    unanswered > 0 ? say('governance-unanswered', { count: unanswered }) : '',
  ].filter(Boolean);
  return rest.length === 0
    ? first
    : say('governance-finding', { first, rest: rest.join(say('list-comma')) });
}

function clearWords(clear: number, all: number): string {
  return clear === all
    ? say('governance-clear-all', { all })
    : say('governance-clear', { clear, all });
}

/** The first regions have a column each, the others share one, in which each comes before any comes twice. */
export function ruleColumns(
  chosen: readonly string[],
  rules: readonly RuleFinding[],
  regionOf: (rule: string) => string,
): RuleColumn[] {
  const ordered = chosen.toSorted((a, b) => placeOf(a) - placeOf(b));
  const known = ordered.filter((region) => placeOf(region) < REGIONS.length);
  const own = known.length === OWN_COLUMNS + 1 ? known : known.slice(0, OWN_COLUMNS);
  const shared = known.slice(own.length);
  const of = (region: string) =>
    rules.filter(({ rule }) => regionOf(rule) === region).toSorted(mostConcerned);
  const columns = own.map((region) => ({ regions: [region], rules: of(region).slice(0, SHOWN) }));
  if (shared.length === 0) return columns;
  return [...columns, { regions: shared, rules: inTurn(shared.map(of)).slice(0, SHOWN) }];
}

function placeOf(region: string): number {
  const at = REGIONS.findIndex(({ id }) => id === region);
  return at === -1 ? REGIONS.length : at;
}

/** Those that concern somebody for sure come first, then those that may. */
function mostConcerned(a: RuleFinding, b: RuleFinding): number {
  return weightOf(b) - weightOf(a);
}

function weightOf({ concerns, may_concern: may }: RuleFinding): number {
  if (concerns.length > 0) return 2;
  return may.length > 0 ? 1 : 0;
}

function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  );
}

/** From when a rule holds; what nobody could check says so. */
export function sinceWords(rule: ShippedRule, today: string): string {
  const later = rule.applies_later.map(({ date }) => date).filter((date) => date > today);
  const dates = later.join(say('list-comma'));
  if (rule.in_force_since !== null) {
    return dates === ''
      ? say('governance-since', { day: rule.in_force_since })
      : say('governance-since-more', { day: rule.in_force_since, later: dates });
  }
  if (dates !== '') return say('governance-later', { later: dates });
  const isDraft = rule.status === 'proposed' || rule.status === 'consultation';
  return say(isDraft ? 'governance-draft-text' : 'governance-day-unknown');
}

/** What the gates of a use case ask for. */
export function dutyWords({
  gates,
  unanswered,
}: Pick<InventoryLine, 'gates' | 'unanswered'>): string {
  // What is not done needs nothing else.
  const asking: readonly Gate[] = gates.includes('X1') ? ['X1'] : gates;
  if (asking.length > 0) {
    return asking.map((gate) => sayOf('governance-duty', dutyOf(gate))).join(say('list-comma'));
  }
  return say(unanswered.length > 0 ? 'governance-duty-open' : 'governance-duty-none');
}

function dutyOf(gate: Gate): 'x1' | 'x2' | 'x3' | 'x4' | 'x5' {
  return ({ X1: 'x1', X2: 'x2', X3: 'x3', X4: 'x4', X5: 'x5' } as const)[gate];
}

export function gateWords({
  gates,
  unanswered,
}: Pick<InventoryLine, 'gates' | 'unanswered'>): string {
  const open =
    unanswered.length > 0
      ? say('governance-gates-open', { gates: unanswered.join(say('list-comma')) })
      : '';
  const yes = gates.join(say('list-comma'));
  return [yes, open].filter(Boolean).join(say('list-comma')) || say('governance-gates-no');
}

export function stateWords({
  state,
  from_day: day,
}: Pick<InventoryLine, 'state' | 'from_day'>): string {
  const said = sayOf('governance-state', state);
  return day === null ? said : say('governance-from-day', { state: said, day });
}

/** Whether a rule fits what somebody looks for. */
export function fitsRule(rule: ShippedRule, region: string, search: string): boolean {
  if (region !== '' && rule.region !== region) return false;
  const words = search.trim().toLocaleLowerCase();
  if (words === '') return true;
  const said = [
    rule.name,
    ...(rule.state ? [rule.state] : []),
    ...rule.duties.map(({ text }) => text),
  ];
  const all = said.map(inLanguage).concat(rule.duties.flatMap(({ gate }) => gate ?? []));
  return all.some((text) => text.toLocaleLowerCase().includes(words));
}
