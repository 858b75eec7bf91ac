/** The plan of a lighthouse as the page follows it: what follows from it is asked for anew whenever anything changes. */
import { SvelteMap } from 'svelte/reactivity';
import { untrack } from 'svelte';
import type { NewPlanTask } from '$generated/NewPlanTask';
import type { PlanEdit } from '$generated/PlanEdit';
import type { PlanFinding } from '$generated/PlanFinding';
import type { PlanRole } from '$generated/PlanRole';
import type { PlanSuggestion } from '$generated/PlanSuggestion';
import type { PlanTask } from '$generated/PlanTask';
import type { ScheduledTask } from '$generated/ScheduledTask';
import type { TaskEdit } from '$generated/TaskEdit';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import type { Plans } from '../plans.svelte';
import { asWished, textOf } from './content';

/** A task with its days, and its number in the plan. */
export interface PlannedTask extends PlanTask {
  at: ScheduledTask;
  place: number;
}

export class CasePlan {
  readonly #told = new SvelteMap<string, PlanFinding>();
  readonly #asks = new Map<string, (id: string) => void>();

  readonly found = $derived.by(() => this.foundOf(this.plans.current?.id ?? ''));
  /** As it is, or as it begins. */
  readonly plan = $derived.by(
    () => this.live.quickWinPlan(this.plans.current?.id ?? '') ?? this.found?.plan ?? null,
  );
  readonly rows = $derived.by(() => this.live.planTasks(this.plans.current?.id ?? ''));
  /** Those that are done, stage by stage, as far as their days are known. */
  readonly tasks = $derived.by((): readonly PlannedTask[] => {
    const days = new Map(this.found?.tasks.map((task) => [task.task, task]));
    const placed = this.rows.filter(({ struck }) => struck === '');
    return placed.flatMap((row, index) => {
      const at = days.get(row.task);
      return at ? [{ ...row, at, place: index + 1 }] : [];
    });
  });
  readonly struck = $derived(this.rows.filter(({ struck }) => struck !== ''));
  /** What the room suggested; until she closes, only that something was. */
  readonly suggestions = $derived.by(() =>
    this.live.planSuggestions.filter(({ use_case: of }) => of === this.plans.current?.id),
  );
  /** People to choose from, each once. */
  readonly people = $derived.by(() => {
    const seats = this.live.seats.filter(({ left }) => !left).map(({ name }) => name);
    const named = [this.plan?.owner, this.plan?.sponsor, ...this.rows.map(({ owner }) => owner)];
    const all = [...named, ...seats].flatMap((name) => name || []);
    return [...new Set(all)];
  });

  constructor(
    readonly live: LiveWorkshop,
    readonly plans: Plans,
  ) {
    $effect(() => {
      const ids = plans.lighthouses.map(({ id }) => id);
      // What any of it follows from.
      void [live.planRows, live.riskRows, live.decisionRecords, live.seats];
      for (const id of ids) void live.gateAnswers(id);
      untrack(() => ids.forEach((id) => this.#ask(id)));
    });
  }

  foundOf(useCase: string): PlanFinding | null {
    return this.#told.get(useCase) ?? null;
  }

  /** Puts tasks that ship into the plan. */
  async take(ids: readonly string[]): Promise<void> {
    const tasks = ids.map(asWished).filter((task) => task !== null);
    if (await steer(this.live, { do: 'add_plan_tasks', use_case: this.#id, tasks })) {
      notify(say('quickwin-taken', { count: tasks.length }), { undo: true });
    }
  }

  /** Puts a task of the room's own at the end of a stage. */
  async write(stage: NewPlanTask['stage'], text: string): Promise<string | null> {
    const task = { task: newId(), stage, text, owner: '', days: 5, after: [] };
    const kept = await steer(this.live, {
      do: 'add_plan_tasks',
      use_case: this.#id,
      tasks: [task],
    });
    return kept ? task.task : null;
  }

  editTask(task: string, edit: TaskEdit): Promise<boolean> {
    return steer(this.live, { do: 'edit_plan_task', use_case: this.#id, task, edit });
  }

  /** One place up or down within its stage. False: there is none. */
  move(task: PlanTask, by: 1 | -1): boolean {
    const stage = this.rows.filter((row) => row.stage === task.stage);
    const at = stage.findIndex((row) => row.task === task.task);
    if (at + by < 0 || at + by >= stage.length) return false;
    const above = stage[by < 0 ? at - 1 : at + 2]?.task ?? null;
    void this.editTask(task.task, { set: 'before', task: above });
    return true;
  }

  async remove(task: PlanTask): Promise<void> {
    if (await steer(this.live, { do: 'remove_plan_task', use_case: this.#id, task: task.task })) {
      notify(say('quickwin-removed', { name: textOf(task) }), { undo: true });
    }
  }

  edit(edit: PlanEdit): Promise<boolean> {
    return steer(this.live, { do: 'edit_plan', use_case: this.#id, edit });
  }

  /** Somebody says yes; nobody takes it back. */
  async confirm(role: PlanRole, by: string): Promise<void> {
    await steer(this.live, { do: 'confirm_plan', use_case: this.#id, role, by });
  }

  /** Asks the room to write on the plan, or closes that. */
  async ask(asked: boolean): Promise<void> {
    const kept = await steer(this.live, { do: 'ask_about_plan', use_case: this.#id, asked });
    if (kept && !asked && this.suggestions.length === 0) notify(say('roomplan-nothing'));
  }

  /** Takes over what somebody suggested. */
  async takeOver({ id: suggestion, about }: PlanSuggestion): Promise<void> {
    const use_case = this.#id;
    if (await steer(this.live, { do: 'take_plan_suggestion', use_case, suggestion })) {
      const words = about.of === 'risk' ? 'roomplan-risk-taken-now' : 'roomplan-taken-now';
      notify(say(words), { undo: true });
    }
  }

  /** Who confirms what cannot be undone stands at gate X5, with what else was answered there. */
  async nameWhoConfirms(name: string): Promise<boolean> {
    const answer = this.live.gateAnswers(this.#id).find(({ gate }) => gate === 'X5');
    if (!answer) return false;
    const { gate, yes, note, by } = answer;
    const answers = [{ use_case: this.#id, gate, yes, note, by, confirms: name }];
    return steer(this.live, { do: 'answer_gates', answers });
  }

  get #id(): string {
    return this.plans.current?.id ?? '';
  }

  #ask(id: string): void {
    let ask = this.#asks.get(id);
    if (!ask) {
      ask = latestOnly(
        (useCase: string) => this.live.host.ask('look_at_plan', { use_case: useCase }),
        (told) => this.#told.set(told.use_case, told),
        showProblem,
      );
      this.#asks.set(id, ask);
    }
    ask(id);
  }
}
