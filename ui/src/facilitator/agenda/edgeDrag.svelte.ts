/** The edge of a step under the pointer: minutes follow it, and Escape lets go of it. */
import type { AgendaStep } from '$generated/AgendaStep';
import type { Axis } from './forecast';
import { MINUTES_MOST } from './steps';

/** A press that moves less than this was none. */
const SLACK = 4;

interface Told {
  moved: (step: AgendaStep, minutes: number) => void;
  dropped: () => void;
  cancelled: () => void;
}

export class EdgeDrag {
  step = $state.raw<AgendaStep | null>(null);
  /** The axis as it was when the edge was taken. */
  axis = $state.raw<Axis | null>(null);
  readonly #told: Told;
  #stop: (() => void) | null = null;

  constructor(told: Told) {
    this.#told = told;
  }

  take(
    event: PointerEvent,
    step: AgendaStep,
    minutes: number,
    perMinute: number,
    axis: Axis,
  ): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#stop?.();
    const stop = new AbortController();
    const { signal } = stop;
    const begin = event.clientX;
    this.#stop = () => {
      stop.abort();
      this.#stop = null;
      this.step = this.axis = null;
    };
    const move = ({ clientX }: PointerEvent) => {
      const by = clientX - begin;
      if (!this.step && Math.abs(by) < SLACK) return;
      this.step = step;
      this.axis ??= axis;
      const wanted = minutes + Math.round(by / perMinute);
      this.#told.moved(step, Math.min(MINUTES_MOST, Math.max(1, wanted)));
    };
    const drop = () => {
      const moved = this.step !== null;
      this.#stop?.();
      if (moved) this.#told.dropped();
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', () => this.#cancel(), { signal });
  }

  /** Escape puts the edge back. */
  key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.step) return;
    event.preventDefault();
    this.#cancel();
  }

  #cancel(): void {
    this.#stop?.();
    this.#told.cancelled();
  }
}
