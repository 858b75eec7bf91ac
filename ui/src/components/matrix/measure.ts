/** How wide names are, measured as the browser draws them. */
import type { Measure } from './wrap';

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Measures text in a font as CSS writes it: `600 13px Inter`. */
export function measureIn(font: string): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  return (text) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined || context === null) return before ?? text.length * 7;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** Forgets what was measured: a font has arrived since. */
export function forgetMeasures(): void {
  known.clear();
}
