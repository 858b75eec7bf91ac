// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { PlanMeasure } from '$generated/PlanMeasure';
import type { PlanRule } from '$generated/PlanRule';
import { language } from '$workshop/language.svelte';
import { endOf, measured, openWords, ruleWords, spanOf } from './planWords';

const MEASURE: PlanMeasure = {
  id: 'm',
  name: 'Time',
  unit: 'minutes',
  scale: 'number',
  better: 'less',
  baseline: 95,
  target: 60,
  how: '',
};
const RULE: PlanRule = {
  rule: 'own',
  name: 'Answers',
  unit: '',
  go: { is: 'at_least', value: 60 },
  stop: null,
  sample: null,
  days: 30,
};
const WITHOUT_START = { starts: 0, ends: 6, first_day: null, last_day: null };

beforeEach(() => {
  language.current = 'en';
});

it('counts days from the start until there is one', () => {
  expect(spanOf(WITHOUT_START)).toBe('Days 1–6');
  expect(endOf(WITHOUT_START)).toBe('6');
  const dated = { ...WITHOUT_START, first_day: '2027-01-11', last_day: '2027-01-18' };
  expect(spanOf(dated)).toBe('11 Jan – 18 Jan');
  expect(endOf(dated)).toBe('18 Jan');
});

it('says a figure with what it counts, in both languages', () => {
  expect(measured(95, MEASURE)).toBe('95 minutes');
  expect(measured(2.5, { ...MEASURE, unit: '' })).toBe('2.5');
  expect(measured(14, { ...MEASURE, scale: 'of_hundred' })).toBe('14 of 100');
  language.current = 'zh-CN';
  expect(measured(95, { ...MEASURE, unit: '分钟' })).toBe('95分钟');
});

it('says of a rule when it goes on, when it stops, and that a number is missing', () => {
  expect(ruleWords(RULE)).toEqual({
    go: 'Go if “Answers” is at least 60.',
    stop: 'Stop otherwise.',
    about: 'within 30 days',
  });
  const stop = { is: 'below', value: 40 } as const;
  expect(ruleWords({ ...RULE, stop }).stop).toBe('Stop if it is below 40.');
  expect(ruleWords({ ...RULE, go: null }).go).toContain('which number');
});

it('says what is open, and whose yes is missing by name where there is one', () => {
  const said = (point: Parameters<typeof openWords>[0]) => openWords(point, [RULE]);
  expect(said({ of: 'owner_yes', name: 'Wei' })).toContain('Wei');
  expect(said({ of: 'owner_yes', name: '' })).toContain('owner');
  expect(said({ of: 'rule_number', rule: 'own' })).toContain('Answers');
  expect(said({ of: 'required', gate: 'X2', task: 'T12' })).toMatch(/^X2 .*on what ground/);
  expect(said({ of: 'tasks' })).toBe('No task yet.');
});
