import type { StepName } from '$generated/StepName';
import { say, sayOf } from '$workshop/language.svelte';

/** A line of the history is not the place to read a whole idea. */
const SUBJECT = 80;

/** What was hidden then, or was deleted for good, is not named. */
const UNNAMED = '…';

/** A step of the history in words. */
export function stepText({ kind, subject, count, of }: StepName): string {
  const characters = [...subject.replace(/\s+/g, ' ')];
  const short = characters.length > SUBJECT;
  const words = {
    subject: short
      ? `${characters.slice(0, SUBJECT - 1).join('')}…`
      : characters.join('') || UNNAMED,
    count,
  };
  if (of === null || kind === 'go_back') return sayOf('step', kind, words);
  const what = sayOf('step', of, words);
  return kind === 'redo' ? say('step-redo', { what }) : say('step-undo', { what });
}
