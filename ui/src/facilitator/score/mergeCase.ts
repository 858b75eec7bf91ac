/** One use case becomes a part of another one, which is shown then. */
import type { UseCase } from '$generated/UseCase';
import type { UseCaseId } from '$generated/UseCaseId';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { chosen } from './chosen.svelte';

export async function mergeCase(
  live: LiveWorkshop,
  { id, title }: UseCase,
  into: UseCaseId,
): Promise<void> {
  try {
    await live.steer({ do: 'merge_use_cases', ids: [id], into });
    chosen.useCase = into;
    notify(say('score-merged', { title }), { undo: true });
  } catch (error) {
    showProblem(error);
  }
}
