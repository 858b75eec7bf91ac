/** A cell in words, for those who listen. */
import type { Cell } from '$generated/Cell';
import type { Criterion } from '$generated/Criterion';
import { say, sayOf } from '$workshop/language.svelte';

/** "C1, split: 2 gave 1, 3 gave 5" */
export function cellText({ histogram, word }: Cell, { id, lowest }: Criterion): string {
  const given = histogram
    .map((count, index) => ({ count, point: lowest + index }))
    .filter(({ count }) => count > 0)
    .map(({ count, point }) => say('score-cell-point', { count, point }))
    .join(say('list-comma'));
  const shape = word ? sayOf('score-word', word) : say('score-word-few');
  return say('score-cell', { criterion: id, shape, given });
}
