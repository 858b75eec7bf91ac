/** Before anything is typed: six actions that fit the page. */
import type { Page } from '$workshop/navigation.svelte';
import type { Action } from '../actions/action';

export const MOST_FITTING = 6;

/** In this order; what is not allowed now makes room for the next. */
export const FITTING: Readonly<Record<Page, readonly string[]>> = {
  home: ['new-workshop', 'open-example', 'open-file', 'paste-table'],
  prepare: [
    'doors',
    'preview',
    'add-step',
    'set-day',
    'describe',
    'change-template',
    'save-template',
  ],
  doors: [
    'open-doors',
    'preview',
    'wall-open',
    'wall-join',
    'describe',
    'go-ideate',
    'close-doors',
  ],
  agenda: ['next-step', 'pause-step', 'words', 'minute-more', 'end-step', 'go-ideate'],
  cards: ['go-score', 'new-use-case', 'undo'],
  import: ['go-score', 'go-ideate', 'new-use-case', 'undo'],
  ideate: [
    'new-idea',
    'start-writing',
    'reveal-all',
    'stop-writing',
    'wall-board',
    'add-lane',
    'import',
    'go-score',
  ],
  shape: ['new-use-case', 'go-score'],
  vote: ['open-vote', 'close-vote', 'reopen-vote', 'wall-vote'],
  pitch: ['pitch-next', 'pitch-back', 'pitch-restart', 'robin', 'next-step', 'go-score'],
  score: [
    'new-use-case',
    'ask-room',
    'close-round',
    'open-round',
    'wall-rating',
    'wall-disagreement',
    'reopen-round',
    'go-decide',
  ],
  decide: [
    'lamp',
    'show-results',
    'matrix-or-table',
    'wall-next',
    'wall-matrix',
    'wall-lighthouses',
    'wall-ranking',
    'reset-weights',
    'go-export',
  ],
  plan: ['go-export', 'go-decide'],
  export: ['save-list', 'go-decide', 'close-workshop'],
  history: ['undo', 'redo', 'go-ideate', 'go-score', 'go-decide', 'go-prepare'],
  settings: ['theme-night', 'theme-day', 'single-keys', 'keys'],
};

/** What fits everywhere, for the places that are left. */
export const ALWAYS = ['undo', 'history', 'wall-open', 'go-prepare', 'keys', 'settings'];

export function fittingFor(page: Page, actions: readonly Action[]): Action[] {
  const wanted = [...new Set([...FITTING[page], ...ALWAYS])];
  const allowed = wanted.flatMap((id) => {
    const action = actions.find((one) => one.id === id);
    return action && action.refused === null ? [action] : [];
  });
  return allowed.slice(0, MOST_FITTING);
}
