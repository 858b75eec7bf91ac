import type { StepName } from '$generated/StepName';
import { say, sayOf } from '$workshop/language.svelte';

/** A step of the history in words. */
export function stepText({ kind, subject, count, of }: StepName): string {
  const words = { subject, count };
  if (of === null) return sayOf('step', kind, words);
  const what = sayOf('step', of, words);
  return kind === 'redo' ? say('step-redo', { what }) : say('step-undo', { what });
}
