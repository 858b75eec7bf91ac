/** The axes of the charts of months. Pure. */

/** Steps that read well, within a power of ten. */
const STEPS = [1, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Lines above zero. */
const LINES = 4;
/** Months that are tracked at most: as far as a plan looks ahead. */
export const MONTH_MOST = 36;
/** Months of a chart: a year, two or three. */
const YEAR = 12;

/** The step between two lines, so that four of them hold the largest value. */
export function stepFor(largest: number): number {
  if (!(largest > 0)) return 1;
  const wanted = largest / LINES;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = STEPS.find((one) => one * power >= wanted * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** The lines from zero on. */
export function linesFor(largest: number): number[] {
  const step = stepFor(largest);
  return Array.from({ length: LINES + 1 }, (_, at) => at * step);
}

/** How many months are drawn, so that the newest one is among them. */
export function monthsDrawn(newest: number): number {
  return Math.max(YEAR, Math.ceil(newest / YEAR) * YEAR);
}

/** Months in a row, without a gap between them. */
export function runs<T extends { month: number }>(months: readonly T[]): T[][] {
  const found: T[][] = [];
  for (const month of months) {
    const run = found.at(-1);
    if (run && month.month === (run.at(-1)?.month ?? 0) + 1) run.push(month);
    else found.push([month]);
  }
  return found;
}
