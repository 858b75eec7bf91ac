/** The queue in words: where talk could change the decision, and where it will not. */
import type { RobustUseCase } from '$generated/RobustUseCase';
import type { Talk } from '$generated/Talk';
import { classCounts } from '../../decide/robust/outOf100';

export interface Queued {
  talk: Talk;
  /** Length of its bar, of 100: the first has the longest. */
  bar: number;
  /** The likeliest box, and in how many of 100 re-votes it is that one; null below four raters. */
  box: ReturnType<typeof classCounts>[number] | null;
  /** Talk may move it across a line. */
  moves: boolean;
}

export function queued(
  queue: readonly Talk[],
  firmnessOf: (useCase: string) => RobustUseCase | undefined,
): Queued[] {
  const most = Math.max(...queue.map(({ talk }) => talk ?? 0));
  return queue.map((talk) => {
    const classes = firmnessOf(talk.use_case)?.classes;
    const box = (classes && classCounts(classes)[0]) ?? null;
    return {
      talk,
      bar: most > 0 ? Math.round((100 * (talk.talk ?? 0)) / most) : 0,
      box,
      moves: box === null || box.count < 100,
    };
  });
}
