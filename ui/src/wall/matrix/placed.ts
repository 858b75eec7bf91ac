/** What the wall's matrix shows, and how its bubbles are set. */
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';
import type { BubbleSetting } from '$workshop/matrix/bubbles';

export const ON_THE_WALL: BubbleSetting = {
  crowd: 30,
  namedInCrowd: 10,
  // As many as the list beside it names.
  numberedInCrowd: 6,
  scale: 0.86,
  least: 26,
  nameWidth: [10, 8.5],
  air: { lit: 6.5, dark: 3 },
};

export interface Placed {
  useCase: UseCase;
  standing: Standing & { value: number; cost: number };
}

/** What has a place on both sides, best first. */
export function placedOf(
  standings: readonly Standing[],
  useCase: (id: string) => UseCase | undefined,
): readonly Placed[] {
  return standings.flatMap((standing) => {
    const found = useCase(standing.use_case);
    const { value, cost, state } = standing;
    const shown = state === 'ranked' || state === 'too_little';
    if (!found || !shown || value === null || cost === null) return [];
    return [{ useCase: found, standing: { ...standing, value, cost } }];
  });
}
