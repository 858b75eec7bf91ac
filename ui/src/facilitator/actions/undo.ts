import type { LiveWorkshop } from '$workshop/live.svelte';
import { showProblem } from '$workshop/notices.svelte';

export function undo(live: LiveWorkshop): void {
  if (live.undo) live.undoLast().catch(showProblem);
}

export function redo(live: LiveWorkshop): void {
  if (live.redo) live.redoLast().catch(showProblem);
}
