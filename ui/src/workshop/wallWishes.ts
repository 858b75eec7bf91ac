/** What was wished of the wall and is not told back yet: two keys in a row build on each other. */
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { WallSignals } from '$generated/WallSignals';
import { UntilTold } from './untilTold';

export class WallWishes {
  readonly #wall: UntilTold<Partial<WallSignals>>;

  /** `onend`: what is told holds again. */
  constructor(onend: () => void) {
    this.#wall = new UntilTold(onend);
  }

  /** The room with what is wished of its wall. */
  over(room: ConsoleSignals): ConsoleSignals {
    return { ...room, wall: { ...room.wall, ...this.#wall.wished } };
  }

  /** Takes what is told. Once a wish is answered and told back, it is over. */
  hear(room: ConsoleSignals): ConsoleSignals {
    this.#wall.hear((wish) => isTold(wish, room.wall));
    return this.over(room);
  }

  /** Holds a wish. Several build on each other. */
  during(wish: Partial<WallSignals>, ask: () => Promise<unknown>): Promise<void> {
    return this.#wall.during({ ...this.#wall.wished, ...wish }, ask);
  }
}

function isTold(wish: Partial<WallSignals>, wall: WallSignals): boolean {
  const names = Object.keys(wish) as (keyof WallSignals)[];
  return names.every((name) => written(wish[name]) === written(wall[name]));
}

/** The same text for the same parts, in whatever order they come. */
function written(part: unknown): string {
  const names = typeof part === 'object' && part !== null ? Object.keys(part).sort() : undefined;
  return JSON.stringify(part, names);
}
