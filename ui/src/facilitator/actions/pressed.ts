/** What a key press means: how letters and combinations are told apart, and when a letter is only typed. */

export const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
export const command = apple ? '⌘' : 'Ctrl';
export const shift = apple ? '⇧' : 'Shift';

export function withCommand(event: KeyboardEvent): boolean {
  return apple ? event.metaKey : event.ctrlKey;
}

/** Some keyboards have brackets and other signs on a third level only: the key for that is no modifier. */
export function withAnyModifier(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return false;
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** Whether the page itself has the focus, and nothing on it that a key could be meant for. */
export function isOnPage({ target }: KeyboardEvent): boolean {
  return target === document.body || (target instanceof Element && target.id === 'main');
}

export function letter(event: KeyboardEvent): string {
  return event.key.toLowerCase();
}
