/** What the records page looks at and writes. */
import type { DecisionText } from '$generated/DecisionText';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import type { Decision } from '../decision.svelte';
import {
  figuresNow,
  fistAbout,
  missing,
  NOTHING_WRITTEN,
  passedOver,
  recordLines,
  type RecordLine,
} from './records';

export class Records {
  #chosen = $state<string | null>(null);
  /** What is typed. It stands until it is signed or thrown away: its row comes later than word that it is kept. */
  #typed = $state.raw<{ useCase: string; text: DecisionText } | null>(null);
  /** What was sent last. */
  #kept: { useCase: string; text: DecisionText } | null = null;
  /** The earlier record that is looked at. */
  looked = $state<string | null>(null);
  /** A newer record is begun although one holds. */
  #anew = $state<string | null>(null);

  readonly live = $derived.by(() => this.decision.live);
  readonly lines = $derived(recordLines(this.live.allUseCases, this.live.decisionRecords));
  readonly lighthouses = $derived(this.lines.filter(({ lit }) => lit));
  readonly others = $derived(this.lines.filter(({ lit }) => !lit));
  readonly line = $derived(
    this.lines.find(({ useCase }) => useCase === this.#chosen) ?? this.lines[0] ?? null,
  );
  readonly next = $derived(
    this.lighthouses.find((one) => one.record === null && one !== this.line) ?? null,
  );

  /** Whether a record is being written: there is none yet, or a newer one is begun. */
  readonly writing = $derived.by(() => {
    const { line } = this;
    if (!line || line.gone) return false;
    return (
      line.record === null ||
      this.#anew === line.useCase ||
      this.live.decisionDraft(line.useCase) !== undefined
    );
  });
  readonly shown = $derived.by(() => {
    const { line } = this;
    return line?.earlier.find(({ id }) => id === this.looked) ?? line?.record ?? null;
  });
  readonly text = $derived.by((): DecisionText => {
    const { line } = this;
    if (!line) return NOTHING_WRITTEN;
    if (this.#typed?.useCase === line.useCase) return this.#typed.text;
    const useCase = this.live.useCase(line.useCase);
    return (
      this.live.decisionDraft(line.useCase) ??
      line.record ?? { ...NOTHING_WRITTEN, owner: useCase?.owner ?? '' }
    );
  });
  readonly missing = $derived(missing(this.text));
  readonly fist = $derived(this.line ? fistAbout(this.live.votes, this.line.useCase) : null);
  readonly hands = $derived(
    this.fist?.closed && this.fist.outcome?.kind === 'fist' ? this.fist.outcome : null,
  );
  readonly figures = $derived.by(() => {
    const { line, live } = this;
    const standing = line ? live.standing(line.useCase) : undefined;
    const useCase = line ? live.useCase(line.useCase) : undefined;
    if (!standing || !useCase) return null;
    const ranked = live.standings.filter(({ rank }) => rank !== null).length;
    const current = live.robustnessIsCurrent ? live.robustness : null;
    const firmness = current?.use_cases.find(({ use_case }) => use_case === useCase.id);
    return figuresNow(standing, ranked, firmness, useCase.ideas.length);
  });
  readonly passedOver = $derived(
    passedOver(this.live.standings, this.live.useCases, this.figures?.rank ?? null),
  );

  constructor(readonly decision: Decision) {}

  choose(useCase: string): void {
    this.keep();
    this.#chosen = useCase;
    this.looked = null;
  }

  type(part: Partial<DecisionText>): void {
    const { line } = this;
    if (!line) return;
    const { what, why, dissent, rejected, conditions, owner, review_days, signed_by } = this.text;
    const text = { what, why, dissent, rejected, conditions, owner, review_days, signed_by };
    this.#typed = { useCase: line.useCase, text: { ...text, ...part } };
  }

  /** Keeps what was typed, so that nothing is lost before it is signed. */
  keep(): void {
    const typed = this.#typed;
    if (!typed || typed === this.#kept) return;
    this.#kept = typed;
    const { useCase, text } = typed;
    this.live.steer({ do: 'draft_decision', use_case: useCase, text }).catch((error: unknown) => {
      this.#kept = null;
      showProblem(error);
    });
  }

  begin(line: RecordLine): void {
    this.looked = null;
    this.#anew = line.useCase;
  }

  async discard(line: RecordLine): Promise<void> {
    this.#typed = null;
    this.#anew = null;
    if (this.live.decisionDraft(line.useCase) === undefined) return;
    try {
      await this.live.steer({ do: 'draft_decision', use_case: line.useCase, text: null });
    } catch (error) {
      showProblem(error);
    }
  }

  async sign(): Promise<void> {
    const { line, text, hands, fist } = this;
    if (!line || this.missing.length > 0) return;
    const record = {
      id: newId(),
      use_case: line.useCase,
      what: text.what,
      why: text.why,
      dissent: text.dissent,
      rejected: text.rejected,
      conditions: text.conditions,
      owner: text.owner,
      review_days: text.review_days,
      signed_by: text.signed_by,
      fist: hands && fist ? fist.id : null,
    };
    try {
      await this.live.steer({ do: 'sign_decision', record });
      this.#typed = null;
      this.#anew = null;
      notify(say('record-now-signed', { title: line.title }));
    } catch (error) {
      showProblem(error);
    }
  }
}
