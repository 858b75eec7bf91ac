// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PilotSeries } from '$generated/PilotSeries';
import type { PilotSheet } from '$generated/PilotSheet';
import { gapsOf, pilotFacts, pilotLead, standing, value } from './pilotFinding';

// A key stands for its words.
vi.mock('$workshop/language.svelte', () => ({
  say: (key: string) => key,
  sayOf: (family: string, member: string) => `${family}-${member}`,
  inLanguage: ({ en }: { en: string }) => en,
  number: (value: number, digits = 0) => value.toFixed(digits),
  language: { current: 'en' },
}));

const SERIES: PilotSeries = {
  measure: 'm',
  planned: true,
  name: 'Answers that helped',
  unit: 'of 100',
  baseline: null,
  target: 60,
  less_is_better: false,
  points: [{ week: 1, value: 61, of: 100, reached: true }],
  gaps: [],
  reached_since: 1,
};

const SHEET: PilotSheet = {
  use_case: 'u',
  series: [SERIES],
  notes: [],
  explained: { held: 0, of: 0 },
  right: { held: 0, of: 0 },
  incidents: 0,
  verdicts: [],
  review_on: null,
  verdict: { is: 'targets', reached: 1, of: 1 },
};

it('claims that targets are reached only where they are', () => {
  const lead = (reached: number, of: number) =>
    pilotLead({ ...SHEET, verdict: { is: 'targets', reached, of } });
  expect([lead(2, 2), lead(1, 2), lead(0, 2)]).toEqual([
    'pilot-lead-all',
    'pilot-lead-some',
    'pilot-lead-none',
  ]);
  expect(pilotLead({ ...SHEET, verdict: { is: 'nothing_measured' } })).toBe('pilot-lead-nothing');
});

it('tells each measure against its target, and what is missing', () => {
  expect(standing(SERIES)).toEqual({ text: 'pilot-series-above', good: true });
  expect(standing({ ...SERIES, reached_since: null }).good).toBe(false);
  expect(standing({ ...SERIES, target: null }).text).toBe('pilot-series-latest');
  expect(standing({ ...SERIES, points: [] }).text).toBe('pilot-series-empty');
  expect(gapsOf(SERIES)).toBe('');
  expect(gapsOf({ ...SERIES, gaps: [[3, 4]] })).toBe('pilot-gaps');
  expect(pilotFacts(SHEET)).toBe('');
  expect(pilotFacts({ ...SHEET, series: [{ ...SERIES, gaps: [[3, 4]] }], incidents: 1 })).toContain(
    'pilot-fact-missing',
  );
});

it('never shows more digits than there are', () => {
  expect([value(61), value(2.5), value(1 / 3), value(-4)]).toEqual(['61', '2.5', '0.33', '-4']);
});
