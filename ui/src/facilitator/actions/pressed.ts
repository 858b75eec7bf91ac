/** What a key press means: how letters and combinations are told apart, and when a letter is only typed. */

export const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
export const command = apple ? '⌘' : 'Ctrl';
export const shift = apple ? '⇧' : 'Shift';

export function withCommand(event: KeyboardEvent): boolean {
  return apple ? event.metaKey : event.ctrlKey;
}

export function withAnyModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

export function letter(event: KeyboardEvent): string {
  return event.key.toLowerCase();
}
