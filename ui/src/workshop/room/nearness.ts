/** How near a person's own ratings were to those of the room. Only that person sees it. */
import type { Criterion } from '$generated/Criterion';
import type { Rating } from '$generated/Rating';
import type { Round } from '$generated/Round';
import type { Standing } from '$generated/Standing';

export interface Nearness {
  /** Use cases of which this person rated both sides. */
  compared: number;
  /** Of those, how many are less than one point away on both sides. */
  near: number;
}

export function nearness(
  standings: readonly Standing[],
  rounds: readonly Round[],
  criteria: readonly Criterion[],
  ownRatings: readonly Rating[],
): Nearness {
  const roundIds = new Map(rounds.map(({ id, number }) => [number, id]));
  let [compared, near] = [0, 0];
  for (const { use_case, round, value, cost } of standings) {
    if (round === null || value === null || cost === null) continue;
    const own = ownRatings.filter(
      (rating) => rating.use_case === use_case && rating.round === roundIds.get(round),
    );
    const [ownValue, ownCost] = [side('V', criteria, own), side('C', criteria, own)];
    if (ownValue === null || ownCost === null) continue;
    compared += 1;
    if (Math.abs(ownValue - value) < 1 && Math.abs(ownCost - cost) < 1) near += 1;
  }
  return { compared, near };
}

/** The weighted mean of what was answered on a side; null where nothing was. */
function side(letter: 'V' | 'C', criteria: readonly Criterion[], own: readonly Rating[]) {
  const asked = criteria.filter(({ id }) => id.startsWith(letter));
  // A side without any weight counts its criteria alike, as the ranking does.
  const isFlat = asked.every(({ weight }) => weight === 0);
  let [sum, weights] = [0, 0];
  for (const { id, weight } of asked) {
    const answer = own.find(({ criterion }) => criterion === id)?.value ?? null;
    if (answer === null) continue;
    const counts = isFlat ? 1 : weight;
    sum += answer * counts;
    weights += counts;
  }
  return weights > 0 ? sum / weights : null;
}
