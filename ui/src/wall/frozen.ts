/**
 * Keeps the picture while the facilitator holds it: what comes meanwhile waits, in order, and is shown
 * when she lets go. Blanking goes through at all times: it is how a picture is taken away.
 */
import type { WallFrame } from '$host/wallHost';
import type { WallSignals } from '$generated/WallSignals';

export class FrozenPicture {
  blank = false;
  frozen = false;
  #begun = false;
  #workshop = '';
  #waiting: WallFrame[] = [];

  /** What is to be shown now: nothing while the picture is held. */
  take(frame: WallFrame): readonly WallFrame[] {
    const signals = signalsOf(frame);
    if (signals) {
      this.blank = signals.blank;
      this.frozen = signals.frozen;
    }
    // A snapshot says everything: what waited before it is in it.
    if (frame.body.kind === 'snapshot') {
      this.#waiting = [];
      // Another workshop was opened: its picture replaces the one that was held.
      const { workshop } = frame.body.shared;
      if (workshop !== this.#workshop) this.#begun = false;
      this.#workshop = workshop;
    }
    this.#waiting.push(frame);
    // A wall that was just opened has no picture to keep.
    if (this.frozen && this.#begun) return [];
    this.#begun ||= frame.body.kind === 'snapshot';
    const shown = this.#waiting;
    this.#waiting = [];
    return shown;
  }
}

function signalsOf({ body }: WallFrame): WallSignals | undefined {
  if (body.kind === 'snapshot') return body.shared.signals.wall;
  return body.kind === 'signals' ? body.wall : undefined;
}
