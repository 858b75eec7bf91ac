/** The budget pick as the page follows it: asked for anew whenever anything changes that it hangs on. */
import { untrack } from 'svelte';
import type { Budget } from '$generated/Budget';
import type { BudgetLine } from '$generated/BudgetLine';
import type { BudgetPick } from '$generated/BudgetPick';
import { keepAlternative, type Kept } from '../alternatives/alternatives';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { say } from '$workshop/language.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';

const NO_LIMIT: Budget = { money: null, people: null, count: null, one_a_department: false };

export class BudgetPicking {
  told = $state.raw<BudgetPick | null>(null);

  readonly limits = $derived.by(() => this.live.budget ?? NO_LIMIT);
  /** Best rank first, with the use case and what it takes. */
  readonly candidates = $derived.by(() =>
    (this.told?.candidates ?? []).flatMap((candidate) => {
      const useCase = this.live.useCase(candidate.use_case);
      if (!useCase) return [];
      return [{ ...candidate, useCase, line: this.lineOf(candidate.use_case) }];
    }),
  );
  /** Of the best set, those that do not shine yet. */
  readonly toLight = $derived.by(() =>
    (this.told?.best?.use_cases ?? []).filter((id) => this.live.useCase(id)?.lighthouse === false),
  );
  readonly needs = $derived.by(() =>
    this.live.budgetLines.flatMap(({ use_case, needs }) =>
      needs.map((other) => ({
        one: use_case,
        other,
        oneTitle: this.live.useCase(use_case)?.title ?? '',
        otherTitle: this.live.useCase(other)?.title ?? '',
      })),
    ),
  );

  constructor(
    readonly live: LiveWorkshop,
    isShown: () => boolean,
  ) {
    const ask = latestOnly(
      () => live.host.ask('pick_by_budget', {}),
      (told) => (this.told = told),
      showProblem,
    );
    $effect(() => {
      if (!isShown()) return;
      void [live.standings, live.budget, live.budgetLines, live.useCases];
      untrack(() => ask(undefined));
    });
  }

  lineOf(useCase: string): BudgetLine {
    return (
      this.live.budgetLine(useCase) ?? {
        use_case: useCase,
        money: null,
        people: null,
        wish: 'open',
        needs: [],
      }
    );
  }

  async limit(part: Partial<Budget>): Promise<void> {
    await steer(this.live, { do: 'set_budget', budget: { ...this.limits, ...part } });
  }

  async put(useCase: string, part: Partial<BudgetLine>): Promise<void> {
    const line = { ...this.lineOf(useCase), ...part };
    await steer(this.live, { do: 'put_budget_lines', lines: [line] });
  }

  async need(one: string, other: string, isNeeded: boolean): Promise<void> {
    const rest = this.lineOf(one).needs.filter((id) => id !== other);
    await this.put(one, { needs: isNeeded ? [...rest, other] : rest });
  }

  /** Keeps the best set with its limits. */
  async keepAs(name: string): Promise<void> {
    const use_cases = this.told?.best?.use_cases ?? [];
    await keepAlternative(this.live, name, { of: 'pick', budget: this.limits, use_cases });
  }

  /** Sets the limits again under which a set was picked. */
  async takeUp({ name, kept: { budget } }: Kept<'pick'>): Promise<void> {
    await steer(this.live, { do: 'set_budget', budget });
    notify(say('alternative-limits-set', { name }), { undo: true });
  }

  /** The use cases of a kept set. */
  titlesOf({ kept: { use_cases } }: Kept<'pick'>): string {
    const titles = use_cases.flatMap((id) => this.live.useCase(id)?.title ?? []);
    return titles.join(say('list-comma'));
  }

  /** Lights what the best set holds; each lamp is a step of its own. */
  async light(): Promise<void> {
    const cases = this.toLight;
    try {
      for (const id of cases) {
        await this.live.steer({ do: 'light_lighthouse', use_case: id, lit: true });
      }
      notify(say('budget-lit', { count: cases.length }), { undo: true });
    } catch (error) {
      showProblem(error);
    }
  }
}
