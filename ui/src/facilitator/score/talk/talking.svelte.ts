/** What is talked about: the cell that was chosen, what is known of it, and its clock on the wall. */
import type { CaseShift } from '$generated/CaseShift';
import type { CriterionId } from '$generated/CriterionId';
import type { WallCell } from '$generated/WallCell';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { showProblem } from '$workshop/notices.svelte';
import { fromNow, pitchFace } from '$workshop/pitch';
import type { ClockFace } from '$workshop/stepClock';
import { setWall } from '../../shell/wall';
import { chosen } from '../chosen.svelte';
import { queued } from './queue';

/** One minute a camp, one for the room. */
export const SECONDS = 180;

interface CellName {
  use_case: string;
  criterion: CriterionId;
}

export class Talking {
  /** A cell that is not the one the queue proposes. */
  #criterion = $state.raw<CellName | null>(null);
  #cell = $state.raw<WallCell | null>(null);
  #shift = $state.raw<CaseShift | null>(null);

  readonly rows = $derived.by(() => {
    const firmness = new Map(this.live.robustness?.use_cases.map((one) => [one.use_case, one]));
    return queued(this.live.queue, (id) => firmness.get(id));
  });
  /** The row that is open: the one that was chosen on this page or another, else the first. */
  readonly row = $derived.by(() => {
    const place = this.rows.findIndex(({ talk }) => talk.use_case === chosen.useCase);
    return Math.max(0, place);
  });
  readonly name = $derived.by((): CellName | null => {
    const talk = this.rows[this.row]?.talk;
    if (!talk) return null;
    const other = this.#criterion?.use_case === talk.use_case ? this.#criterion : null;
    return other ?? { use_case: talk.use_case, criterion: talk.criterion };
  });
  /** What is known of the cell that is open; null until it is. */
  readonly cell = $derived.by(() => {
    const { name } = this;
    const found = this.#cell;
    const fits = found?.use_case === name?.use_case && found?.criterion === name?.criterion;
    return fits ? found : null;
  });
  /** What the last round moved of the use case; null where that is not known. */
  readonly shift = $derived.by(() =>
    this.#shift?.use_case === this.name?.use_case ? this.#shift : null,
  );
  readonly useCase = $derived.by(() =>
    this.name ? this.live.useCase(this.name.use_case) : undefined,
  );
  readonly criterion = $derived.by(() =>
    this.live.criteria.find(({ id }) => id === this.name?.criterion),
  );
  /** The wall shows this very cell. */
  readonly onWall = $derived.by(() => {
    const view = this.live.room?.wall.view;
    return (
      view?.view === 'disagreement' &&
      view.use_case === this.name?.use_case &&
      view.criterion === this.name?.criterion
    );
  });
  /** Its clock, if that was started. */
  readonly face = $derived.by((): ClockFace | null => {
    const view = this.live.room?.wall.view;
    if (!this.onWall || view?.view !== 'disagreement' || !view.clock) return null;
    return pitchFace(view.clock, this.live.backend.now);
  });
  /** Figures of an open round stay on the console. */
  readonly mayShow = $derived.by(() => {
    const round = this.name && this.live.standing(this.name.use_case)?.round;
    return this.live.room !== null && round !== this.live.openRound?.number;
  });

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      (name: CellName) => live.host.ask('look_at_cell', name),
      (cell) => (this.#cell = cell),
      showProblem,
    );
    $effect(() => {
      const { name } = this;
      // What is known of it moves with its values, with others' ranks and with the weights.
      void [name && live.cells(name.use_case), live.standings, live.criteria, live.about];
      if (name) ask({ use_case: name.use_case, criterion: name.criterion });
    });
    const askShift = latestOnly(
      (use_case: string) => live.host.ask('look_at_shift', { use_case }),
      (shift) => (this.#shift = shift),
      showProblem,
    );
    $effect(() => {
      const { name } = this;
      void [live.standings, live.criteria, live.about];
      if (name) askShift(name.use_case);
    });
  }

  open(useCase: string): void {
    chosen.useCase = useCase;
    this.#criterion = null;
  }

  /** Another cell of the same use case. */
  look(criterion: CriterionId): void {
    if (this.name) this.#criterion = { use_case: this.name.use_case, criterion };
  }

  send(): void {
    if (this.name)
      void setWall(this.live, { view: { view: 'disagreement', ...this.name }, blank: false });
  }

  /** Sends it to the wall, with a clock that begins now. */
  startClock(): void {
    if (!this.name) return;
    const clock = { seconds: SECONDS, ends_at: fromNow(SECONDS, this.live.backend.now) };
    void setWall(this.live, {
      view: { view: 'disagreement', ...this.name, clock },
      blank: false,
    });
  }
}
