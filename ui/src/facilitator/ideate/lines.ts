/** A list that somebody pastes: each line an idea, without its bullet. Pure. */

/** Dashes, dots and numbers that lists begin their lines with; not the minus of -5, nor the 1 of 1.5. */
const BULLET = /^\s*(?:[-*•·–—]\s+|\d{1,3}(?:[.)]\s+|[、．]\s*))/u;

export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(BULLET, '').trim());
  return lines.filter(Boolean);
}
