/** Which model to take, in sentences, and what would change that. */
import type { CandidateFinding } from '$generated/CandidateFinding';
import type { ModelFlip } from '$generated/ModelFlip';
import type { ModelSheet } from '$generated/ModelSheet';
import { number, say, sayOf } from '$workshop/language.svelte';
import { smallAmount, times } from '../money/amounts';
import { requirementName } from './content';

export function modelLead(told: ModelSheet): string {
  const { verdict } = told;
  switch (verdict.is) {
    case 'no_candidates':
      return say('model-lead-nobody');
    case 'none_listed':
      return say('model-lead-none-listed');
    case 'no_cases':
      return say('model-lead-no-cases');
    case 'judging':
      return say('model-lead-judging', { given: told.verdicts, asked: told.verdicts_asked });
    case 'none_passes':
      return say('model-lead-none-passes', usableOf(told, verdict.model));
    case 'take':
      return say('model-lead-take', usableOf(told, verdict.model));
  }
}

/** What stands behind it: the next best one, and what decides. */
export function modelReasons(told: ModelSheet): string {
  const { verdict } = told;
  if (verdict.is === 'no_cases') return say('model-why-no-cases');
  if (verdict.is === 'judging') return say('model-why-judging');
  if (verdict.is === 'none_listed') return say('model-why-none-listed');
  if (verdict.is === 'none_passes') return say('model-why-none-passes');
  if (verdict.is !== 'take') return '';
  const { rival } = verdict;
  if (!rival) return say('model-why-alone', { name: nameOf(told, verdict.model) });
  const facts = {
    name: nameOf(told, rival.model),
    cases: told.cases.all,
    differ: rival.wins + rival.losses,
    wins: rival.wins,
    losses: rival.losses,
  };
  if (!rival.equal) return say('model-why-better', facts);
  const equal = say(facts.differ === 0 ? 'model-why-same' : 'model-why-equal', facts);
  return [equal, decides(told, verdict.model, rival.model)].join(say('decide-between-sentences'));
}

/** What puts one of two in front that are as good. */
function decides(told: ModelSheet, first: string, other: string): string {
  const { verdict, terms } = told;
  const by = verdict.is === 'take' ? (verdict.rival?.decides ?? null) : null;
  const [one, two] = [first, other].map(
    (model) => told.candidates.find((candidate) => candidate.model === model)?.year ?? null,
  );
  const what = sayOf('model-decides', by ?? 'nothing');
  if (one === null || one === undefined || two === null || two === undefined) return what;
  const [low, high] = [smallAmount(one, terms.currency), smallAmount(two, terms.currency)];
  const years =
    low === high
      ? say('model-years-same', { year: low })
      : say('model-years', { first: low, other: high });
  return years + what;
}

/** What would change it, in one sentence each. */
export function modelFlips(told: ModelSheet): string {
  if (told.verdict.is !== 'take') return '';
  if (told.flips.length === 0) return say('model-flip-none');
  return told.flips.map((flip) => flipSentence(told, flip)).join(say('decide-between-sentences'));
}

function flipSentence(told: ModelSheet, flip: ModelFlip): string {
  const leader = nameOf(told, flip.leader);
  if (flip.of === 'weight') {
    const dimension = sayOf('model-dimension', flip.dimension);
    return say('model-flip-weight', { dimension, from: flip.from, to: flip.to, leader });
  }
  if (flip.of === 'price') {
    const name = nameOf(told, flip.model);
    const by = flip.times >= 1 ? flip.times : 1 / flip.times;
    return say(flip.times >= 1 ? 'model-flip-dearer' : 'model-flip-cheaper', {
      name,
      times: times(by),
      leader,
    });
  }
  return say('model-flip-requirement', { name: requirementName(flip.requirement), leader });
}

/** Where the true rate lies, of a hundred. */
export function trueRate({ counts }: CandidateFinding): string {
  if (!counts) return '';
  const [low, high] = counts.true_rate;
  return say('model-true-rate', { from: Math.round(low * 100), to: Math.round(high * 100) });
}

/** How a score stands in its cell. */
export function scoreOf({ score }: CandidateFinding): string {
  return score === null ? '' : number(score, 2);
}

function nameOf(told: ModelSheet, model: string): string {
  return told.candidates.find((one) => one.model === model)?.facts.name ?? model;
}

function usableOf(told: ModelSheet, model: string) {
  const counts = told.candidates.find((one) => one.model === model)?.counts;
  return { name: nameOf(told, model), usable: counts?.all.usable ?? 0, of: counts?.all.of ?? 0 };
}
