/** Alternatives: what was tried and kept, and what each is called at first. */
import type { Alternative } from '$generated/Alternative';
import type { KeptAlternative } from '$generated/KeptAlternative';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';

type Kind = KeptAlternative['of'];
/** An alternative of one kind. */
export type Kept<K extends Kind> = Alternative & { kept: Extract<KeptAlternative, { of: K }> };

export function alternativesOf<K extends Kind>(
  all: readonly Alternative[],
  kind: K,
): readonly Kept<K>[] {
  return all.filter((one): one is Kept<K> => one.kept.of === kind);
}

export async function keepAlternative(
  live: LiveWorkshop,
  name: string,
  kept: KeptAlternative,
): Promise<void> {
  try {
    await live.steer({ do: 'keep_alternative', id: newId(), name, kept });
    notify(say('alternative-kept', { name }), { undo: true });
  } catch (error) {
    showProblem(error);
  }
}

export async function renameAlternative(
  live: LiveWorkshop,
  id: string,
  name: string,
): Promise<void> {
  try {
    await live.steer({ do: 'rename_alternative', id, name });
  } catch (error) {
    showProblem(error);
  }
}

export async function removeAlternative(
  live: LiveWorkshop,
  { id, name }: Alternative,
): Promise<void> {
  try {
    await live.steer({ do: 'remove_alternative', id });
    notify(say('alternative-removed', { name }), { undo: true });
  } catch (error) {
    showProblem(error);
  }
}
