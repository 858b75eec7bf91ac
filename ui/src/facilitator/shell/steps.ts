/** The seven windows of the tower. */
import type { Page } from '$workshop/navigation.svelte';

export interface Step {
  id: 'prepare' | 'ideate' | 'shape' | 'score' | 'decide' | 'plan' | 'export';
  /** The page it opens; null where the step is only named. */
  opens: Page | null;
}

export const steps: readonly Step[] = [
  { id: 'prepare', opens: 'doors' },
  { id: 'ideate', opens: 'ideate' },
  { id: 'shape', opens: 'vote' },
  { id: 'score', opens: 'score' },
  { id: 'decide', opens: 'decide' },
  { id: 'plan', opens: null },
  { id: 'export', opens: 'export' },
];

/** Where the first window begins, and how far the next one is, in pixels. */
export const FIRST_WINDOW = 105;
export const WINDOW_HEIGHT = 62;

/** Which window is lit while a page is shown. */
export function windowOf(page: Page): number {
  // The agenda is made in the first window, and kept there.
  if (page === 'agenda') return 0;
  // A table is a way of bringing ideas.
  const shown = page === 'import' ? 'ideate' : page;
  return steps.findIndex((step) => step.opens === shown);
}
