/** The backend's clock as a page knows it: a device's own may be a day wrong. */
import { createSubscriber } from 'svelte/reactivity';

/** Frames that were this much longer on their way say nothing new about the time, in milliseconds. */
const LATENESS = 500;
/** A timer may come a little before its time. */
const AFTER_THE_SECOND = 5;

export class BackendClock {
  /** What is to be added to this device's clock to have the backend's, in milliseconds. */
  #offset = $state(0);
  #heard = false;
  /** One timer for all who read the time, with the backend's whole seconds; none while nobody does. */
  readonly #ticks = createSubscriber((update) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(tick, 1_000 - (this.#now() % 1_000) + AFTER_THE_SECOND);
    };
    const tick = () => {
      update();
      wait();
    };
    // A page that was out of sight had no timers.
    document.addEventListener('visibilitychange', update);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', update);
    };
  });

  /** Milliseconds since 1970 by the backend's clock. Who reads it follows it, second by second. */
  get now(): number {
    this.#ticks();
    return this.#now();
  }

  /** Takes the time that a frame carries. The one that was on its way for the shortest time is right. */
  hear(now: string): void {
    const offset = Date.parse(now) - Date.now();
    if (Number.isNaN(offset)) return;
    const later = this.#offset - offset;
    if (this.#heard && later >= 0 && later < LATENESS) return;
    this.#heard = true;
    this.#offset = offset;
  }

  #now(): number {
    return Date.now() + this.#offset;
  }
}
