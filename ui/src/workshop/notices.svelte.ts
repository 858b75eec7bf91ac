/** What is told in passing: one toast at a time, and lines for those who listen to the page. */
import type { Problem } from '$generated/Problem';
import { ProblemError } from '$host/types';
import { say } from './language.svelte';

export interface Notice {
  /** Tells two notices with the same words apart. */
  number: number;
  text: string;
  hint: string;
  undo: boolean;
  bad: boolean;
}

let count = 0;
let notice = $state.raw<Notice | null>(null);
let announcement = $state('');

export const notices = {
  get current(): Notice | null {
    return notice;
  },
  get announcement(): string {
    return announcement;
  },
};

/** Shows a fact, with an Undo where asked. */
export function notify(text: string, { undo = false } = {}): void {
  show({ text, hint: '', undo, bad: false });
}

/** Shows what went wrong and what to do next. */
export function showProblem(error: unknown): void {
  const { code, message, hint } = problemOf(error);
  // Who cancels knows it.
  if (code === 'cancelled') return;
  show({ text: message, hint, undo: false, bad: true });
}

/** Another change was made: an Undo on the screen would take back that one. */
export function dismissUndo(): void {
  if (notice?.undo) notice = null;
}

export function dismissNotice(): void {
  notice = null;
}

/** Says something to screen readers alone. */
export function announce(text: string): void {
  announcement = text;
}

/** Every failure as a problem: those of the backend as they came, all others as unexpected. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    code: 'internal',
    message: say('notice-unexpected'),
    hint: error instanceof Error ? error.message : String(error),
  };
}

function show(told: Omit<Notice, 'number'>): void {
  count += 1;
  notice = { number: count, ...told };
}
