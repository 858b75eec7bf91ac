/** The choice of a model for one kind of task, as the page follows it: asked for anew whenever anything changes. */
import { untrack } from 'svelte';
import type { Candidate } from '$generated/Candidate';
import type { CandidateFinding } from '$generated/CandidateFinding';
import type { ModelCases } from '$generated/ModelCases';
import type { ModelChoiceText } from '$generated/ModelChoiceText';
import type { ModelFacts } from '$generated/ModelFacts';
import type { ModelSheet } from '$generated/ModelSheet';
import type { ModelTestText } from '$generated/ModelTestText';
import type { NewVerdict } from '$generated/NewVerdict';
import type { Steering } from '$generated/Steering';
import type { TrialReport } from '$generated/TrialReport';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';

export class CaseModels {
  #told = $state.raw<ModelSheet | null>(null);
  /** What was written here last, until its row comes. */
  #written = $state.raw<ModelChoiceText | null>(null);
  /** What of that is kept by now. */
  #kept: ModelChoiceText | null = null;
  /** The kind of task that is looked at; null is the main one. */
  #domain = $state<string | null>(null);
  #cases = $state.raw<ModelCases | null>(null);
  #from = $state(0);
  /** The own cases are looked at. */
  reading = $state(false);

  readonly told = $derived.by(() => (this.#told?.use_case === this.useCase() ? this.#told : null));
  readonly #row = $derived.by(() => {
    const { told } = this;
    return this.live.modelChoices.find(
      ({ use_case, domain }) => use_case === told?.use_case && domain === told.domain,
    );
  });
  readonly text = $derived(this.#written ?? this.#row?.text ?? this.told?.text ?? null);
  readonly cases = $derived.by(() => {
    const { told } = this;
    const shown = this.#cases;
    return shown?.use_case === told?.use_case && shown?.domain === told?.domain ? shown : null;
  });
  /** Those with what follows, in the order in which they stand, the first choice first. */
  readonly ranked = $derived.by(() => {
    const all = (this.told?.candidates ?? []).filter(({ listed }) => listed);
    const place = (one: CandidateFinding) => [
      one.passes ? 0 : 1,
      one.without.length,
      -(one.score ?? 0),
    ];
    return all.toSorted((a, b) => {
      const [x, y] = [place(a), place(b)];
      const at = x.findIndex((part, index) => part !== y[index]);
      return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
    });
  });

  constructor(
    readonly live: LiveWorkshop,
    readonly useCase: () => string | null,
  ) {
    const ask = latestOnly(
      (which: { use_case: string; domain: string | null }) =>
        live.host.ask('look_at_models', which),
      (told) => (this.#told = told),
      showProblem,
    );
    const askCases = latestOnly(
      (page: { use_case: string; domain: string; from: number }) =>
        live.host.ask('look_at_model_cases', page),
      (cases) => (this.#cases = cases),
      showProblem,
    );
    let shown: string | null = null;
    $effect(() => {
      const id = useCase();
      if (id === null) return;
      void [live.modelChoices, live.ownModels, live.modelTests, live.moneyTerms];
      void [live.moneyEstimates, live.useCase(id), live.gateAnswers(id)];
      const domain = this.#domain;
      untrack(() => {
        if (shown !== null && shown !== id) this.#leave();
        ask({ use_case: id, domain: shown === null || shown === id ? domain : null });
        shown = id;
      });
    });
    // What is written is let go by its row, never by a clock: undo shows at once.
    $effect(() => {
      void this.#row;
      untrack(() => {
        if (this.#kept === this.#written) this.#written = null;
      });
    });
    $effect(() => {
      const { told } = this;
      const from = this.#from;
      if (!this.reading || told === null) return;
      untrack(() => askCases({ use_case: told.use_case, domain: told.domain, from }));
    });
  }

  nameOf(model: string): string {
    return this.told?.candidates.find((one) => one.model === model)?.facts.name ?? model;
  }

  look(domain: string): void {
    this.#domain = domain;
    this.#written = null;
    this.#from = 0;
  }

  /** To the cases behind so many. */
  turn(from: number): void {
    this.#from = from;
  }

  async put(part: Partial<ModelChoiceText>): Promise<void> {
    const { told, text } = this;
    if (!told || !text) return;
    const before = this.#row;
    const written = { ...text, ...part };
    this.#written = written;
    await this.#steer({
      do: 'put_model_choice',
      use_case: told.use_case,
      domain: told.domain,
      text: written,
    });
    if (this.#written !== written) return;
    // Its row may have come before the answer.
    if (this.#row === before) this.#kept = written;
    else this.#written = null;
  }

  async putCandidate(model: string, part: Partial<Candidate>): Promise<void> {
    const candidates = (this.text?.candidates ?? []).map((one) =>
      one.model === model ? { ...one, ...part } : one,
    );
    await this.put({ candidates });
  }

  async add(model: string): Promise<void> {
    const candidates = this.text?.candidates ?? [];
    if (candidates.some((one) => one.model === model)) return;
    await this.put({ candidates: [...candidates, { model, ease: null, note: '' }] });
  }

  async remove(model: string): Promise<void> {
    const name = this.nameOf(model);
    await this.put({
      candidates: (this.text?.candidates ?? []).filter((one) => one.model !== model),
    });
    notify(say('model-removed', { name }), { undo: true });
  }

  /** Keeps what is known of a model; a new one becomes a candidate. */
  async keep(model: string | null, facts: ModelFacts): Promise<boolean> {
    const id = model ?? newId();
    if (!(await this.#steer({ do: 'put_own_model', model: id, facts }))) return false;
    await this.add(id);
    return true;
  }

  /** What ships counts again. */
  async restore(model: string): Promise<void> {
    await this.#steer({ do: 'remove_own_model', model });
  }

  async record(model: string, by: string, why: string): Promise<void> {
    const { told } = this;
    if (!told) return;
    const chosen = { model, by, why };
    const { use_case, domain } = told;
    await this.#steer({ do: 'record_model', use_case, domain, chosen });
  }

  async takeBack(): Promise<void> {
    const { told } = this;
    if (!told) return;
    const { use_case, domain } = told;
    await this.#steer({ do: 'record_model', use_case, domain, chosen: null });
  }

  async write(number: number | null, text: ModelTestText): Promise<boolean> {
    const { told } = this;
    if (!told) return false;
    const { use_case, domain } = told;
    const tests = [{ number, text, answers: [] }];
    return this.#steer({ do: 'put_model_tests', use_case, domain, tests });
  }

  async forget(number: number): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    if (await this.#steer({ do: 'remove_model_tests', use_case: id, numbers: [number] })) {
      notify(say('model-case-removed'), { undo: true });
    }
  }

  async judge(verdict: NewVerdict): Promise<void> {
    const id = this.useCase();
    if (id !== null) await this.#steer({ do: 'judge_model_test', use_case: id, verdict });
  }

  /** Puts the cases of a table to this kind of task; null where it was refused. */
  async bring(file: File): Promise<TrialReport | null> {
    const { told } = this;
    if (!told) return null;
    const { host } = this.live;
    try {
      const loaded = await host.loadTable(file.name, new Uint8Array(await file.arrayBuffer()));
      const { use_case, domain } = told;
      const wish = { id: newId(), table: loaded.table, use_case, domain };
      return await host.ask('import_model_tests', wish);
    } catch (error) {
      showProblem(error);
      return null;
    }
  }

  #leave(): void {
    this.#domain = null;
    this.#written = null;
    this.#from = 0;
  }

  async #steer(command: Steering): Promise<boolean> {
    const carried = await steer(this.live, command);
    if (!carried) this.#written = null;
    return carried;
  }
}
