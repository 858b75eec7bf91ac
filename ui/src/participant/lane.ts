/** How many colours notes come in; then from the first one again. */
const HUES = 6;

/** The class that brings a lane's colours. */
export function hueOf(number: number | undefined): string {
  return `h${(((number ?? 1) - 1) % HUES) + 1}`;
}
