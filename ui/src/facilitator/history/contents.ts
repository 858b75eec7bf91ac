/** What is in a workshop, in one line of numbers. */
import type { WorkshopContents } from '$generated/WorkshopContents';
import { say } from '$workshop/language.svelte';

export function contentsParts(contents: WorkshopContents): string[] {
  return [
    say('autosaves-people', { count: contents.people }),
    say('autosaves-ideas', { count: contents.ideas }),
    say('autosaves-use-cases', { count: contents.use_cases }),
    say('autosaves-ratings', { count: contents.ratings }),
    say('autosaves-lighthouses', { count: contents.lighthouses }),
  ];
}

export function contentsText(contents: WorkshopContents): string {
  return contentsParts(contents).join(' · ');
}
