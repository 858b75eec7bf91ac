/** What stands beside a score wherever the score stands: in the list, the table, the card, the file. */
import type { Standing } from '$generated/Standing';
import { number, say, sayOf } from '$workshop/language.svelte';

/** So many criteria are named beside a score before the rest is counted. */
const NAMED = 3;

export interface StandingMark {
  kind: 'plain' | 'line' | 'gate' | 'stop' | 'hollow';
  text: string;
}

/** Marks in the order in which exports write them. */
export function marksOf(standing: Standing): StandingMark[] {
  const marks: StandingMark[] = [];
  if (standing.state !== 'ranked') {
    const kinds = {
      too_little: 'hollow',
      too_few: 'hollow',
      unrated: 'plain',
      parked: 'plain',
      merged: 'plain',
      stopped: 'stop',
    } as const;
    marks.push({ kind: kinds[standing.state], text: sayOf('list', standing.state) });
  }
  if (standing.on_the_line) marks.push({ kind: 'line', text: say('list-on-the-line') });
  if (standing.uncovered.length > 0 && standing.raters > 0) {
    marks.push({ kind: 'plain', text: without(standing.uncovered) });
  }
  for (const { criterion, from, by } of standing.raised) {
    const words = { criterion, gate: by };
    const text =
      from === null
        ? say('list-raised-hidden', words)
        : say('list-raised', { ...words, from: number(from, 1) });
    marks.push({ kind: 'gate', text });
  }
  return marks;
}

/** "without C4". A long list is cut: the figures of the use case show which they are. */
function without(uncovered: readonly string[]): string {
  const named = uncovered.length <= NAMED + 1 ? uncovered : uncovered.slice(0, NAMED);
  const criteria = named.join(say('list-comma'));
  const count = uncovered.length - named.length;
  return count === 0
    ? say('list-without', { criteria })
    : say('decide-without-more', { criteria, count });
}

/** "quick win", or nothing where a use case lies in no box. */
export function quadrantName(quadrant: Standing['quadrant']): string {
  return quadrant === null ? '' : sayOf('quadrant', quadrant);
}
