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
  /** What can be done about it, where it is not an Undo. */
  act: NoticeAct | null;
}

export interface NoticeAct {
  label: string;
  run: () => void;
}

interface Wish {
  undo?: boolean;
  hint?: string;
  act?: NoticeAct | null;
}

let count = 0;
let notice = $state.raw<Notice | null>(null);
let announcement = $state('');
let alarm = $state('');

export const notices = {
  get current(): Notice | null {
    return notice;
  },
  get announcement(): string {
    return announcement;
  },
  get alarm(): string {
    return alarm;
  },
};

/** Shows a fact, with an Undo or another act where asked. Gives its number. */
export function notify(text: string, { undo = false, hint = '', act = null }: Wish = {}): number {
  return show({ text, hint, undo, bad: false, act });
}

/** Shows what went wrong and what to do next. */
export function showProblem(error: unknown): void {
  const { code, message, hint } = problemOf(error);
  // Who cancels knows it.
  if (code === 'cancelled') return;
  show({ text: message, hint, undo: false, bad: true, act: null });
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

/** Interrupts those who listen: the time is up. An empty one makes room for the next. */
export function interrupt(text: string): void {
  alarm = text;
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

function show(told: Omit<Notice, 'number'>): number {
  count += 1;
  notice = { number: count, ...told };
  return count;
}
