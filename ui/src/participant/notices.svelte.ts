/** What is told in passing: one line at the bottom, and lines for those who listen to the page. */
export interface Notice {
  /** Tells two notices with the same words apart. */
  number: number;
  text: string;
  undo: (() => void) | null;
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

/** Shows a fact, with an undo where there is one. */
export function notify(text: string, undo: (() => void) | null = null): void {
  count += 1;
  notice = { number: count, text, undo };
}

export function dismissNotice(): void {
  notice = null;
}

/** Says something to screen readers alone. */
export function announce(text: string): void {
  announcement = text;
}
