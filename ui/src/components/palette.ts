import type { IconName } from './icons';

/** A part of a label that is underlined, by the places of its characters. */
export interface Mark {
  from: number;
  to: number;
}

export interface PaletteItem {
  id: string;
  label: string;
  marks: readonly Mark[];
  /** Beside the label. */
  detail?: string;
  icon: IconName;
  keys?: string[];
  checked?: boolean;
  /** Why it is not allowed now: it stays, grey. */
  refused?: string | null;
}

export interface PaletteGroup<Item extends PaletteItem = PaletteItem> {
  id: string;
  name: string;
  /** How much of it is shown. */
  note?: string;
  items: Item[];
}

/** A label cut into what is underlined and what is not. */
export function piecesOf(label: string, marks: readonly Mark[]): { text: string; on: boolean }[] {
  const pieces: { text: string; on: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push(
      { text: label.slice(at, from), on: false },
      { text: label.slice(from, to), on: true },
    );
    at = to;
  }
  pieces.push({ text: label.slice(at), on: false });
  return pieces.filter(({ text }) => text !== '');
}
