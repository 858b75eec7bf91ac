/** What is still open before the doors open. Pure. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { Preparation } from '$generated/Preparation';
import type { Key } from '$workshop/keys';
import type { Load } from './load';
import type { Fit } from './plan';
import { balanceOf, type Side } from '../weights';

export interface Item {
  id: 'weights' | 'raters' | 'lanes' | 'question' | 'agenda' | 'rounds' | 'reference';
  /** `later` cannot be known before people are there, and is not counted as open. */
  state: 'done' | 'open' | 'later';
  text: Key;
  facts: Record<string, string | number>;
}

export interface Prepared {
  sides: readonly Side[];
  load: Load;
  lanes: number;
  question: string;
  agenda: readonly Pick<AgendaStep, 'kind'>[];
  fit: Fit;
  preparation: Pick<Preparation, 'rounds' | 'reference'>;
}

export function checklist(prepared: Prepared): Item[] {
  const items = [
    weights(prepared),
    raters(prepared),
    lanes(prepared),
    question(prepared),
    agenda(prepared),
    rounds(prepared),
    reference(prepared),
  ];
  return items.filter((item) => item !== null);
}

export function countOpen(items: readonly Item[]): number {
  return items.filter(({ state }) => state === 'open').length;
}

function done(id: Item['id'], text: Key, facts: Item['facts'] = {}): Item {
  return { id, state: 'done', text, facts };
}

function open(id: Item['id'], text: Key, facts: Item['facts'] = {}): Item {
  return { id, state: 'open', text, facts };
}

function weights({ sides }: Prepared): Item {
  const wrong = sides.find((side) => balanceOf(side.criteria).state !== 'whole');
  if (!wrong) return done('weights', 'prepare-check-weights');
  const { state, by } = balanceOf(wrong.criteria);
  const facts = { side: wrong.side, by };
  if (state === 'zero') return open('weights', 'prepare-check-weights-zero', facts);
  return state === 'short'
    ? open('weights', 'prepare-check-weights-short', facts)
    : open('weights', 'prepare-check-weights-over', facts);
}

function raters({ load }: Prepared): Item {
  const [nobody] = load.nobody;
  if (nobody) return open('raters', 'prepare-check-nobody', { criterion: nobody });
  const [thin] = load.thin;
  if (thin) return open('raters', 'prepare-check-thin', { ...thin });
  if (load.people === 0)
    return { id: 'raters', state: 'later', text: 'prepare-check-raters-later', facts: {} };
  return done('raters', 'prepare-check-raters');
}

function lanes({ lanes: count }: Prepared): Item {
  return count > 0
    ? done('lanes', 'prepare-check-lanes', { count })
    : open('lanes', 'prepare-check-no-lanes');
}

function question({ question: asked }: Prepared): Item {
  return asked.trim() === ''
    ? open('question', 'prepare-check-no-question')
    : done('question', 'prepare-check-question');
}

function agenda({ agenda: steps, fit }: Prepared): Item {
  if (steps.length === 0) return open('agenda', 'prepare-check-no-agenda');
  if (fit.endsAt === null) return open('agenda', 'prepare-check-no-day');
  if ((fit.over ?? 0) > 0)
    return open('agenda', 'prepare-check-too-long', { minutes: fit.over ?? 0 });
  return done('agenda', 'prepare-check-agenda');
}

/** A second round that nobody planned time for does not take place. */
function rounds({ agenda: steps, preparation }: Prepared): Item | null {
  const has = (kind: AgendaStep['kind']) => steps.some((step) => step.kind === kind);
  if (steps.length === 0) return null;
  if (!has('rate')) return open('rounds', 'prepare-check-no-rating');
  if (preparation.rounds > 1 && !has('rate_again'))
    return open('rounds', 'prepare-check-no-second');
  if (preparation.rounds === 1 && has('rate_again'))
    return open('rounds', 'prepare-check-one-too-many');
  return null;
}

function reference({ agenda: steps, preparation }: Prepared): Item | null {
  if (!steps.some(({ kind }) => kind === 'calibrate')) return null;
  return preparation.reference === ''
    ? open('reference', 'prepare-check-no-reference')
    : done('reference', 'prepare-check-reference', { title: preparation.reference });
}
