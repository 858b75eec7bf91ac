/** Into which parts a text falls by itself: its lines, or else its sentences; the dialog lets them be changed. Pure. */

const MOST = 12;

export function partsOf(text: string): string[] {
  const lines = pieces(text.split('\n'));
  const parts = lines.length > 1 ? lines : pieces(text.split(/(?<=[。！？；])|(?<=[.!?;])\s+/u));
  if (parts.length < 2) return [text.trim(), ''];
  // What does not find room stays with the last one.
  return [...parts.slice(0, MOST - 1), ...pieces([parts.slice(MOST - 1).join(' ')])];
}

function pieces(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter(Boolean);
}
