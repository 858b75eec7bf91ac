import type { TemplateCard } from '$generated/TemplateCard';
import { say } from '$workshop/language.svelte';

/** "3 h 30", "3 × 90 minutes", "8 hours". */
export function lengthText({ sessions }: TemplateCard): string {
  const [first = 0] = sessions;
  if (sessions.length > 1) {
    return say('home-sittings', {
      count: sessions.length,
      length: say('home-minutes', { minutes: first }),
    });
  }
  const hours = Math.floor(first / 60);
  const minutes = first % 60;
  return minutes === 0
    ? say('home-hours', { hours })
    : say('home-hours-minutes', { hours, minutes });
}

export function peopleText({ people: [from, to] }: TemplateCard): string {
  return say('home-people', { from, to });
}

export function greeting(hour: number): string {
  if (hour < 12) return say('home-morning');
  return hour < 18 ? say('home-afternoon') : say('home-evening');
}
