// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { CandidateFinding } from '$generated/CandidateFinding';
import type { ModelSheet } from '$generated/ModelSheet';
import { modelFlips, modelLead, modelReasons, trueRate } from './modelFinding';
import { reportSentence } from './trialReport';

// A key stands for its words.
vi.mock('$workshop/language.svelte', () => ({
  say: (key: string) => key,
  sayOf: (family: string, member: string) => `${family}-${member}`,
  inLanguage: ({ en }: { en: string }) => en,
  number: (value: number, digits = 0) => value.toFixed(digits),
  language: { current: 'en' },
}));

function candidate(model: string, year: number | null): CandidateFinding {
  const kind = { usable: 37, of: 40 };
  return {
    model,
    ease: 4,
    note: '',
    facts: {
      name: model,
      maker: '',
      price: null,
      residency: null,
      open_weights: true,
      licence: 'MIT',
      licence_fits: null,
      filed: '',
      context: 8_000,
      latency: null,
      fine_tuning: null,
      private_hosting: null,
      modality: ['text'],
      volume: null,
      support: null,
    },
    is_own: false,
    requirements: [],
    listed: true,
    price_age: null,
    year,
    counts: {
      usual: kind,
      rare: kind,
      nasty: kind,
      all: kind,
      never_said: 0,
      true_rate: [0.796, 0.984],
    },
    passes: true,
    marks: { performance: 4, ease: 4, cost: 5 },
    score: 4.25,
    without: [],
  };
}

const SHEET: ModelSheet = {
  use_case: 'u',
  domain: 'code',
  begun: true,
  text: {
    requirements: [],
    weights: { performance: 50, ease: 25, cost: 25 },
    candidates: [],
    judges: [],
    blind: true,
  },
  chosen: null,
  domains: [],
  candidates: [candidate('A', 174), candidate('B', 161)],
  cases: { usual: 22, rare: 11, nasty: 7, all: 40 },
  hidden: false,
  verdicts: 80,
  verdicts_asked: 80,
  judges_agreed: null,
  pass_mark: 36,
  terms: { currency: 'USD', year: 2026 },
  rate: null,
  verdict: { is: 'no_cases' },
  flips: [],
};

it('claims no model before there is a verdict', () => {
  expect(modelLead(SHEET)).toBe('model-lead-no-cases');
  expect(modelLead({ ...SHEET, verdict: { is: 'judging' } })).toBe('model-lead-judging');
  expect(modelLead({ ...SHEET, verdict: { is: 'none_listed' } })).toBe('model-lead-none-listed');
  expect(modelFlips(SHEET)).toBe('');
});

it('says what decides where two are as good, and what would turn it', () => {
  const rival = { model: 'B', wins: 5, losses: 4, equal: true, decides: 'ease' as const };
  const told: ModelSheet = { ...SHEET, verdict: { is: 'take', model: 'A', rival } };
  expect(modelLead(told)).toBe('model-lead-take');
  expect(modelReasons(told)).toContain('model-why-equal');
  expect(modelReasons(told)).toContain('model-decides-ease');
  expect(modelReasons(told)).toContain('model-years');
  expect(modelFlips(told)).toBe('model-flip-none');
  const flips: ModelSheet['flips'] = [{ of: 'price', model: 'A', times: 14, leader: 'B' }];
  expect(modelFlips({ ...told, flips })).toBe('model-flip-dearer');
  const better = { ...rival, wins: 9, losses: 0, equal: false };
  expect(modelReasons({ ...told, verdict: { is: 'take', model: 'A', rival: better } })).toBe(
    'model-why-better',
  );
});

it('tells how sure a count is, and what a table did not bring', () => {
  expect(trueRate(candidate('A', null))).toBe('model-true-rate');
  const report = { taken: 3, skipped: [4], unread: [[5, 'B']] as [number, string][], unknown: [] };
  const said = reportSentence(report, 'cases');
  expect(said).toContain('model-brought-not');
  expect(said).toContain('model-brought-unread');
  expect(said).not.toContain('model-brought-unknown');
});
