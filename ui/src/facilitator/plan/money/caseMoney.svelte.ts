/** The money of one lighthouse as the page follows it: asked for anew whenever anything changes that it hangs on. */
import { SvelteMap } from 'svelte/reactivity';
import { untrack } from 'svelte';
import type { EstimateValues } from '$generated/EstimateValues';
import type { MoneyDriver } from '$generated/MoneyDriver';
import type { MoneySheet } from '$generated/MoneySheet';
import type { MoneyTerms } from '$generated/MoneyTerms';
import type { NewEstimate } from '$generated/NewEstimate';
import type { OperatingMode } from '$generated/OperatingMode';
import { textOf } from '$workshop/cardText';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { say } from '$workshop/language.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import type { Proposal } from './proposals';

export class CaseMoney {
  #told = $state.raw<MoneySheet | null>(null);
  /** A figure is being typed; the draws follow. */
  #trial = $state.raw<NewEstimate | null>(null);
  /** An answer is on its way: what is shown is the one before. */
  asking = $state(false);
  /** The row that the keys are at. */
  focused = $state<string | null>(null);
  /** What rows said before they were changed here. */
  readonly #before = new SvelteMap<string, number>();

  readonly told = $derived.by(() => (this.#told?.use_case === this.useCase() ? this.#told : null));
  readonly said = $derived.by(() => {
    const id = this.useCase();
    return id === null ? undefined : this.live.benefitSaid(id);
  });
  readonly counting = $derived((this.told?.drivers ?? []).filter(({ counts }) => counts));
  readonly changed = $derived(this.counting.filter(({ origin }) => origin !== 'default'));

  constructor(
    readonly live: LiveWorkshop,
    readonly useCase: () => string | null,
  ) {
    const ask = latestOnly(
      (trial: NewEstimate[]) =>
        live.host.ask('look_at_money', { use_case: useCase() ?? '', trial }),
      (told) => {
        this.#told = told;
        this.asking = false;
      },
      (error) => {
        this.asking = false;
        showProblem(error);
      },
    );
    let shown: string | null = null;
    $effect(() => {
      const id = useCase();
      if (id === null) return;
      void [live.moneyTerms, live.moneyEstimates, live.useCase(id)];
      const trial = this.#trial;
      untrack(() => {
        if (id !== shown) this.#leave();
        shown = id;
        this.asking = true;
        ask(trial && shown === id ? [trial] : []);
      });
    });
  }

  /** What a row said before it was changed here; null where it was not. */
  before({ driver, values }: MoneyDriver): number | null {
    const before = this.#before.get(driver);
    return before === undefined || before === values.likely ? null : before;
  }

  /** Shows what would follow. */
  attempt(row: MoneyDriver, values: EstimateValues | null): void {
    this.#remember(row);
    this.#trial = { driver: row.driver, values };
  }

  giveUp(): void {
    this.#trial = null;
  }

  /** Keeps values, or the default again. */
  async put(row: MoneyDriver, values: EstimateValues | null): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    this.#remember(row);
    const estimates = [{ driver: row.driver, values }];
    await steer(this.live, { do: 'put_estimates', use_case: id, estimates });
    this.#trial = null;
  }

  /** Takes over what content proposes for a function, in one step. */
  async propose({ name, estimates }: Proposal): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    for (const row of this.counting) {
      if (estimates.some(({ driver }) => driver === row.driver)) this.#remember(row);
    }
    await steer(this.live, { do: 'put_estimates', use_case: id, estimates });
    notify(say('money-proposed', { proposal: name }), { undo: true });
  }

  async restoreAll(): Promise<void> {
    const id = this.useCase();
    if (id === null || this.changed.length === 0) return;
    const estimates = this.changed.map(({ driver }) => ({ driver, values: null }));
    await steer(this.live, { do: 'put_estimates', use_case: id, estimates });
    notify(say('money-restored', { count: estimates.length }), { undo: true });
  }

  async restoreFocused(): Promise<void> {
    const row = this.counting.find(({ driver }) => driver === this.focused);
    if (row && row.origin !== 'default') await this.put(row, null);
  }

  /** In which money the workshop counts. */
  async countIn(terms: MoneyTerms): Promise<void> {
    await steer(this.live, { do: 'set_money_terms', terms });
  }

  async say(becomes: string): Promise<void> {
    const id = this.useCase();
    if (id === null || becomes.trim() === (this.said?.becomes ?? '')) return;
    await steer(this.live, { do: 'say_what_time_becomes', use_case: id, becomes });
  }

  async agree(by: string | null): Promise<void> {
    const id = this.useCase();
    if (id !== null) await steer(this.live, { do: 'agree_to_benefit', use_case: id, by });
  }

  /** The mode is the card's own. */
  async choose(mode: OperatingMode): Promise<void> {
    const card = this.live.useCase(this.useCase() ?? '');
    if (!card || card.mode === mode) return;
    const was = textOf(card);
    await steer(this.live, { do: 'edit_use_case', id: card.id, was, text: { ...was, mode } });
  }

  #remember({ driver, values }: MoneyDriver): void {
    if (!this.#before.has(driver)) this.#before.set(driver, values.likely);
  }

  #leave(): void {
    this.#trial = null;
    this.focused = null;
    this.#before.clear();
  }
}
