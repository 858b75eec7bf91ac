/** How long something takes, in words. */
import { say } from '$workshop/language.svelte';

/** "4 hours", "3 h 30", "45 minutes". */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say('home-minutes', { minutes: rest });
  return rest === 0
    ? say('home-hours', { hours })
    : say('home-hours-minutes', { hours, minutes: rest });
}
