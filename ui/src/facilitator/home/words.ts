import type { TemplateCard } from '$generated/TemplateCard';
import { say } from '$workshop/language.svelte';
import { lengthText } from '../lengths';

/** "3 h 30", "3 × 90 minutes", "8 hours". */
export function sessionsText({ sessions }: TemplateCard): string {
  const [first = 0] = sessions;
  if (sessions.length <= 1) return lengthText(first);
  // Sittings of one's own may differ: then all of them together are told.
  if (sessions.some((minutes) => minutes !== first))
    return lengthText(sessions.reduce((sum, minutes) => sum + minutes, 0));
  return say('home-sittings', {
    count: sessions.length,
    length: say('home-minutes', { minutes: first }),
  });
}

/** For how many people it is; empty where nobody said. */
export function peopleText({ people }: TemplateCard): string {
  return people ? say('home-people', { from: people[0], to: people[1] }) : '';
}

/** "3 h 30, 12 to 20 people". */
export function factsText(template: TemplateCard): string {
  const [length, people] = [sessionsText(template), peopleText(template)];
  return people === '' ? length : say('home-template-facts', { length, people });
}

export function greeting(hour: number): string {
  if (hour < 12) return say('home-morning');
  return hour < 18 ? say('home-afternoon') : say('home-evening');
}
