/** About how wide a letter of the small text is, and a Chinese character, in pixels. */
const [LETTER, CHARACTER] = [6.8, 12];
const PADDING = 8;
/** Lines that a block has room for. */
const LINES = 3;

/** Whether a name can be read in a block of a strip, on several lines: a word that is cut says less than none. */
export function fits(name: string, width: number): boolean {
  const room = width - PADDING;
  const isChinese = /\p{Script=Han}/u.test(name);
  // Chinese breaks anywhere, and stays readable from three characters a line.
  const widths = isChinese
    ? [...name].map(() => CHARACTER)
    : name.split(' ').map((word) => word.length * LETTER);
  const least = isChinese ? Math.min(3, widths.length) * CHARACTER : Math.max(...widths);
  if (room < least) return false;
  let [lines, used] = [1, 0];
  for (const one of widths) {
    const gap = used === 0 || isChinese ? 0 : LETTER / 2;
    if (used + gap + one > room) [lines, used] = [lines + 1, one];
    else used += gap + one;
  }
  return lines <= LINES;
}
