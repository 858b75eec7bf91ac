/** The tracking of one lighthouse as the page follows it: asked for anew whenever anything changes that it hangs on. */
import { untrack } from 'svelte';
import type { AlarmKind } from '$generated/AlarmKind';
import type { MonthFigures } from '$generated/MonthFigures';
import type { MonthsRead } from '$generated/MonthsRead';
import type { NewTrackedMonth } from '$generated/NewTrackedMonth';
import type { Problem } from '$generated/Problem';
import type { Steering } from '$generated/Steering';
import type { TrackedMoney } from '$generated/TrackedMoney';
import type { TrackingSheet } from '$generated/TrackingSheet';
import type { TrackingText } from '$generated/TrackingText';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { refusalOf, steer } from '$workshop/steering';
import { MONTH_MOST } from './chart';

/** Days of a month of use, where nobody says otherwise: as the backend counts them. */
const DAYS_A_MONTH = 30;

/** Nothing said beyond the money of the use case. */
const NOTHING_SAID: TrackingText = {
  started_day: 0,
  once_actual: null,
  upkeep_month: null,
  hosting_month: null,
  money_note: '',
  aims: [],
};

export class CaseTracking {
  #told = $state.raw<TrackingSheet | null>(null);
  /** The month that somebody looks at; null is the newest one. */
  #chosen = $state<number | null>(null);

  readonly told = $derived.by(() => (this.#told?.use_case === this.useCase() ? this.#told : null));
  /** The month whose bill is shown. */
  readonly shown = $derived.by((): TrackedMoney | null => {
    const months = this.told?.months ?? [];
    return months.find(({ month }) => month === this.#chosen) ?? months.at(-1) ?? null;
  });
  /** What was counted, by month. */
  readonly figures = $derived.by(() => {
    const id = this.useCase();
    const rows = this.live.trackedMonths.filter(({ use_case: of }) => of === id);
    return new Map(rows.map((row): [number, MonthFigures] => [row.month, row]));
  });
  /** What is written beyond the money of the use case. */
  readonly text = $derived.by((): TrackingText => {
    const row = this.live.tracking(this.useCase() ?? '');
    return row ?? NOTHING_SAID;
  });
  /** The month that comes next; null behind the last one. */
  readonly next = $derived.by(() => {
    const next = (this.told?.months.at(-1)?.month ?? 0) + 1;
    return next <= MONTH_MOST ? next : null;
  });

  constructor(
    readonly live: LiveWorkshop,
    readonly useCase: () => string | null,
  ) {
    const ask = latestOnly(
      (id: string) => live.host.ask('look_at_tracking', { use_case: id }),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      const id = useCase();
      if (id === null) return;
      void [live.trackedMonths, live.tracking(id), live.moneyTerms, live.moneyEstimates];
      void [live.useCase(id), live.pilot(id), live.quickWinPlan(id)];
      untrack(() => ask(id));
    });
  }

  look(month: number): void {
    this.#chosen = month;
  }

  /** The month before, or after. */
  move(by: number): void {
    const months = this.told?.months ?? [];
    const at = months.findIndex(({ month }) => month === this.shown?.month);
    const next = months[at + by];
    if (next) this.#chosen = next.month;
  }

  /** A month as it is typed first: what is there, or the days that follow. */
  begun(month: number): MonthFigures {
    const there = this.figures.get(month);
    if (there) return there;
    const before = this.figures.get(month - 1);
    const from = before ? before.to_day + 1 : this.text.started_day + (month - 1) * DAYS_A_MONTH;
    return {
      from_day: from,
      to_day: from + DAYS_A_MONTH - 1,
      active_users: 0,
      calls: 0,
      tokens_in_m: 0,
      tokens_out_m: 0,
      cached_share: 0,
      review_hours: 0,
      minutes_saved: 0,
      errors_avoided: 0,
      helped_of_100: null,
      incidents: 0,
      note: '',
    };
  }

  /** Why it was refused; null where it was kept. */
  async write(months: NewTrackedMonth[], replace: boolean): Promise<Problem | null> {
    const refused = await this.#refused((use_case) => ({
      do: 'put_tracked_months',
      use_case,
      months,
      replace,
    }));
    const newest = months.at(-1);
    if (refused === null && newest) this.#chosen = newest.month;
    return refused;
  }

  async remove(month: number): Promise<void> {
    const use_case = this.useCase();
    if (use_case === null) return;
    const months = [month];
    if (!(await steer(this.live, { do: 'remove_tracked_months', use_case, months }))) return;
    notify(say('tracking-removed', { month }), { undo: true });
  }

  async describe(text: TrackingText): Promise<Problem | null> {
    const currency = this.told?.terms.currency;
    if (!currency) return null;
    return this.#refused((use_case) => ({ do: 'put_tracking', use_case, currency, text }));
  }

  async close(month: number, kind: AlarmKind, what: string): Promise<Problem | null> {
    return this.#refused((use_case) => ({ do: 'close_alarm', use_case, month, kind, what }));
  }

  /** What a table tells; null where it cannot be read. Nothing is changed. */
  async read(file: File): Promise<MonthsRead | null> {
    const use_case = this.useCase();
    if (use_case === null) return null;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { table } = await this.live.host.loadTable(file.name, bytes);
      return await this.live.host.ask('read_months', { table, use_case });
    } catch (error) {
      showProblem(error);
      return null;
    }
  }

  async #refused(command: (useCase: string) => Steering): Promise<Problem | null> {
    const id = this.useCase();
    if (id === null) return null;
    return refusalOf(this.live, command(id));
  }
}
