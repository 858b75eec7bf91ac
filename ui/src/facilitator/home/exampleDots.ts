/** Where the use cases of the ready-made example stand: its picture on the first screen. */
import type { ThumbnailDot } from '$generated/ThumbnailDot';

export const exampleDots: readonly ThumbnailDot[] = [
  { value: 4.38, cost: 2.38, quadrant: 'quick_win', lighthouse: true, on_the_line: false },
  { value: 4.01, cost: 2.39, quadrant: 'quick_win', lighthouse: true, on_the_line: false },
  { value: 3.7, cost: 2.23, quadrant: 'quick_win', lighthouse: true, on_the_line: false },
  { value: 3.9, cost: 2.24, quadrant: 'quick_win', lighthouse: false, on_the_line: false },
  { value: 3.08, cost: 2.37, quadrant: 'quick_win', lighthouse: false, on_the_line: true },
  { value: 4.04, cost: 3.74, quadrant: 'big_bet', lighthouse: false, on_the_line: false },
  { value: 4.07, cost: 4.19, quadrant: 'big_bet', lighthouse: false, on_the_line: false },
  { value: 3.54, cost: 2.95, quadrant: 'quick_win', lighthouse: false, on_the_line: true },
  { value: 3.75, cost: 2.7, quadrant: 'quick_win', lighthouse: false, on_the_line: false },
  { value: 2.62, cost: 1.78, quadrant: 'fill_in', lighthouse: false, on_the_line: false },
  { value: 2.63, cost: 1.84, quadrant: 'fill_in', lighthouse: false, on_the_line: false },
  { value: 2.4, cost: 3.26, quadrant: 'reconsider', lighthouse: false, on_the_line: false },
];
