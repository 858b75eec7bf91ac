/** Names that break into at most two lines, between words and never inside one. */

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

export interface WrappedName {
  lines: string[];
  /** Of the widest line, in pixels. */
  width: number;
}

/** A line ends well behind these. */
const PAUSE = /[,;:，；：、。]$/;
/** Engines differ in whether a number is a word; here it is. */
const WORD = /[\p{L}\p{N}]/u;
/** These stay with what follows them. */
const OPENING = /^[「『（([“‘《〈]+$/;
/** Written without spaces between words, and the marks that are used there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff65]/u;
/** Behind these comes what is counted, on the same line: `95分钟`, `第6天`. */
const COUNTING = /[\p{Nd}第]$/u;
/** A token of more characters, such as an address, may break behind its marks. */
const LONG = 18;
const BEHIND_MARKS = /(?<=[-/\\_.,;:?&=#+|])(?=[\p{L}\p{N}])/u;

/**
 * The pieces between which a line may break. Put together again they are the text: what stands between
 * two words (a space, a comma, a hyphen) goes with the word before it, and what is written without a
 * space, such as `E-417`, is one piece.
 */
export function phrases(text: string, locale: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const segment of segments(text, locale)) {
    if (OPENING.test(segment)) {
      opening += segment;
      continue;
    }
    const begun = opening + segment;
    const begins = WORD.test(segment) || opening !== '';
    opening = '';
    const last = pieces.at(-1);
    if (last !== undefined && !mayPart(last, begun, begins)) pieces[pieces.length - 1] += begun;
    else pieces.push(begun);
  }
  if (opening !== '') pieces.push(opening);
  return pieces.flatMap(shorter);
}

/** Whether a line may end behind one piece and begin with the next. */
function mayPart(before: string, after: string, begins: boolean): boolean {
  if (before.endsWith('\n')) return true;
  if (COUNTING.test(before) && WORD.test(after.charAt(0))) return false;
  return begins && (/\s$/.test(before) || isUnspaced(before.slice(-1)) || isUnspaced(after));
}

function isUnspaced(text: string): boolean {
  return UNSPACED.test([...text][0] ?? '');
}

function shorter(piece: string): string[] {
  const [token = ''] = /\S+/.exec(piece) ?? [];
  return token.length > LONG ? piece.split(BEHIND_MARKS) : [piece];
}

/**
 * One line if it is no wider than `single`; otherwise the two lines that differ least in width, rather
 * behind a comma than behind a word. What does not fit into two lines of `most` is cut, and shows that
 * it is.
 */
export function wrap(
  text: string,
  locale: string,
  measure: Measure,
  single: number,
  most: number,
): WrappedName {
  const whole = text.trim();
  const width = measure(whole);
  if (width <= single) return { lines: [whole], width };
  const pieces = phrases(whole, locale);
  let best: WrappedName | null = null;
  let least = Infinity;
  for (let at = 1; at < pieces.length; at += 1) {
    const lines = [pieces.slice(0, at), pieces.slice(at)].map((line) => line.join('').trim());
    const widest = Math.max(...lines.map(measure));
    const cost = widest - (PAUSE.test(lines[0] ?? '') ? most * 0.15 : 0);
    if (widest > most || cost >= least) continue;
    best = { lines, width: widest };
    least = cost;
  }
  return best ?? cut(pieces, measure, most);
}

function cut(pieces: readonly string[], measure: Measure, most: number): WrappedName {
  let taken = 0;
  let first = '';
  while (taken < pieces.length && measure((first + pieces[taken]).trim()) <= most) {
    first += pieces[taken];
    taken += 1;
  }
  // A first word wider than a line is cut itself.
  if (taken === 0) return lineUp([shorten(pieces.join(''), measure, most)], measure);
  return lineUp([first.trim(), shorten(pieces.slice(taken).join(''), measure, most)], measure);
}

function shorten(text: string, measure: Measure, most: number): string {
  const characters = [...text.trim()];
  let kept = characters.length;
  const shown = () => `${characters.slice(0, kept).join('').trimEnd()}…`;
  while (kept > 1 && measure(shown()) > most) kept -= 1;
  return shown();
}

function lineUp(lines: string[], measure: Measure): WrappedName {
  return { lines, width: Math.max(...lines.map(measure)) };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segments(text: string, locale: string): string[] {
  // To make one takes longer than to use it.
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
