/** Where lines of the history stand on a strip, from the first to now. */

/** A longer pause is drawn as short as this: a night would leave no room for the day. */
const PAUSE = 10 * 60_000;

/** Places of times, 0 to 1, in the order they came in: oldest first, times in milliseconds. */
export function placesOf(times: readonly number[], now: number): number[] {
  const all = [...times, now];
  let sum = 0;
  const walked = all.map((time, index) => {
    sum += Math.min(PAUSE, Math.max(0, time - (all[index - 1] ?? time)));
    return sum;
  });
  return walked.slice(0, -1).map((at) => (sum === 0 ? 0 : at / sum));
}

/** The index of the place that is nearest, or -1 where there is none. */
export function nearest(places: readonly number[], at: number): number {
  let found = -1;
  places.forEach((place, index) => {
    const least = found < 0 ? Infinity : Math.abs((places[found] ?? 0) - at);
    if (Math.abs(place - at) <= least) found = index;
  });
  return found;
}
