/** What counts as an idea, and which key sends it. */
export const TEXT_LIMIT = 2_000;
/** The key code that browsers give while an input method is composing. */
const COMPOSING = 229;

/** In characters as people count them: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function isTooLong(text: string): boolean {
  return lengthOf(text.trim()) > TEXT_LIMIT;
}

/** Enter sends, Shift+Enter begins a new line. In Chinese input Enter takes what was composed. */
export function meansSend(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== COMPOSING
  );
}
