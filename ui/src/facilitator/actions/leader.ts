/** G, and then a digit: the step with that number. */

/** So soon after G, in milliseconds, a digit goes to its step. */
const WAIT = 1_500;
let pressedAt = -Infinity;

/** Counts from when keys were pressed: a page that was busy hears them late, and still together. */
export const leader = {
  start({ timeStamp }: KeyboardEvent): void {
    pressedAt = timeStamp;
  },
  stop(): void {
    pressedAt = -Infinity;
  },
  isFollowedBy({ timeStamp }: KeyboardEvent): boolean {
    return timeStamp - pressedAt < WAIT;
  },
};
