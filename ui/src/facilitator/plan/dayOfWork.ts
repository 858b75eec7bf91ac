/** Which day after the workshop it is: as the roadmap says, or by when the workshop began. */
import type { LiveWorkshop } from '$workshop/live.svelte';
import { dayToday } from './registers/registerFinding';
import { todayOf } from './roadmap/roadmapWords';

export function dayOfWork({ roadmapFrame: frame, day, backend }: LiveWorkshop): number | null {
  const planned = frame && todayOf(frame, backend.now);
  return planned ?? dayToday(day?.starts_at, backend.now);
}
