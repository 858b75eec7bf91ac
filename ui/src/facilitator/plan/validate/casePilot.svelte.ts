/** The pilot of one lighthouse as the page follows it: asked for anew whenever anything changes. */
import { untrack } from 'svelte';
import type { Measured } from '$generated/Measured';
import type { NewPilotVerdict } from '$generated/NewPilotVerdict';
import type { PilotNote } from '$generated/PilotNote';
import type { PilotSeries } from '$generated/PilotSeries';
import type { PilotSheet } from '$generated/PilotSheet';
import type { TrialReport } from '$generated/TrialReport';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, problemOf, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';

/** What came of writing a week: it may be that a value is there, and somebody is to say whether it gives way. */
export type Written = 'kept' | 'taken' | 'refused';

export class CasePilot {
  #told = $state.raw<PilotSheet | null>(null);
  /** This week's values are typed, or a verdict is written. */
  open = $state<'week' | 'verdict' | 'reopen' | null>(null);

  readonly told = $derived.by(() => (this.#told?.use_case === this.useCase() ? this.#told : null));
  /** The plan that is tried out; undefined where nobody wrote on it. */
  readonly plan = $derived.by(() => {
    const id = this.useCase();
    return id === null ? undefined : this.live.quickWinPlan(id);
  });
  /** The verdict that holds. */
  readonly standing = $derived.by(() => {
    const last = this.told?.verdicts.at(-1);
    return last && last.reopened === null ? last : null;
  });

  constructor(
    readonly live: LiveWorkshop,
    readonly useCase: () => string | null,
  ) {
    const ask = latestOnly(
      (id: string) => live.host.ask('look_at_pilot', { use_case: id }),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      const id = useCase();
      if (id === null) return;
      void [live.pilot(id), live.pilotVerdicts, live.useCase(id), live.decisionRecords];
      void live.quickWinPlan(id);
      untrack(() => ask(id));
    });
  }

  async write(measured: Measured[], replace: boolean): Promise<Written> {
    const id = this.useCase();
    if (id === null) return 'refused';
    try {
      await this.live.steer({ do: 'put_measured', use_case: id, measured, replace });
      return 'kept';
    } catch (error) {
      if (problemOf(error).code === 'week_taken') return 'taken';
      showProblem(error);
      return 'refused';
    }
  }

  async forget({ measure, name }: PilotSeries, week: number): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    const gone = await steer(this.live, {
      do: 'remove_measured',
      use_case: id,
      measure,
      weeks: [week],
    });
    if (gone) notify(say('pilot-forgot', { name, week }), { undo: true });
  }

  /** Loads a table, so that it can be brought in once or, where weeks are taken, a second time. */
  async load(file: File): Promise<string | null> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (await this.live.host.loadTable(file.name, bytes)).table;
    } catch (error) {
      showProblem(error);
      return null;
    }
  }

  async bring(
    table: string,
    measure: string,
    replace: boolean,
  ): Promise<TrialReport | Exclude<Written, 'kept'>> {
    const id = this.useCase();
    if (id === null) return 'refused';
    try {
      const wish = { id: newId(), table, use_case: id, measure, replace };
      return await this.live.host.ask('import_measured', wish);
    } catch (error) {
      if (problemOf(error).code === 'week_taken') return 'taken';
      showProblem(error);
      return 'refused';
    }
  }

  async note(note: PilotNote): Promise<boolean> {
    const id = this.useCase();
    return id !== null && steer(this.live, { do: 'put_pilot_note', use_case: id, note });
  }

  async removeNote({ id: note }: PilotNote): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    if (await steer(this.live, { do: 'remove_pilot_note', use_case: id, note })) {
      notify(say('pilot-note-removed'), { undo: true });
    }
  }

  async decide(verdict: Omit<NewPilotVerdict, 'use_case' | 'record'>): Promise<boolean> {
    const id = this.useCase();
    if (id === null) return false;
    const whole = { ...verdict, use_case: id, record: newId() };
    return steer(this.live, { do: 'decide_pilot', verdict: whole });
  }

  async reopen(by: string, why: string): Promise<boolean> {
    const id = this.useCase();
    return id !== null && steer(this.live, { do: 'reopen_pilot', use_case: id, by, why });
  }
}
