/** Single letters on a page: they act where no field has focus, and can be switched off. */
import { appearance } from '$workshop/appearance.svelte';

/** The key in small letters, or null where it must not act. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing || !appearance.singleKeys) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  // A layer over the page has its own keys.
  if (document.querySelector('[role="dialog"][data-state="open"]')) return null;
  return event.key.toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range';
  return target.isContentEditable || target.matches('textarea, select');
}
