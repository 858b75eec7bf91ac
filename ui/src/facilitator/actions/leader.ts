/** G, and then a digit: the step with that number. */

/** After G, a digit within this time goes to its step. */
const WAIT = 1_500;
let until = 0;

export const leader = {
  start(): void {
    until = performance.now() + WAIT;
  },
  stop(): void {
    until = 0;
  },
  get isWaiting(): boolean {
    return performance.now() < until;
  },
};
