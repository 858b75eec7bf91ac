/** The seven windows of the tower. */
import type { Page } from '$workshop/navigation.svelte';

export interface Step {
  id: 'prepare' | 'ideate' | 'shape' | 'score' | 'decide' | 'plan' | 'export';
  /** The page it opens. */
  opens: Page;
}

export const steps: readonly Step[] = [
  { id: 'prepare', opens: 'prepare' },
  { id: 'ideate', opens: 'ideate' },
  { id: 'shape', opens: 'shape' },
  { id: 'score', opens: 'score' },
  { id: 'decide', opens: 'decide' },
  { id: 'plan', opens: 'plan' },
  { id: 'export', opens: 'export' },
];

/** Where the first window begins, and how far the next one is, in pixels. */
export const FIRST_WINDOW = 105;
export const WINDOW_HEIGHT = 62;

/** Which window is lit while a page is shown. */
export function windowOf(page: Page): number {
  // The agenda is made in the first window, and kept there; a table is a way of bringing ideas; opening the doors
  // ends the preparing; what is told about was shaped before.
  const first = page === 'agenda' || page === 'doors';
  if (page === 'pitch' || page === 'vote' || page === 'cards') return windowOf('shape');
  const shown = page === 'import' ? 'ideate' : first ? 'prepare' : page;
  return steps.findIndex((step) => step.opens === shown);
}
