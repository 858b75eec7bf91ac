/** A task takes a day at least, and a year of working days at most. */
const MOST = 260;

/** How long a task is once its end was pulled so many pixels, in whole days; `day` is the width of one. */
export function daysAfterPull(length: number, pixels: number, day: number): number {
  const days = day > 0 ? Math.round(pixels / day) : 0;
  return Math.min(MOST, Math.max(1, length + days));
}
