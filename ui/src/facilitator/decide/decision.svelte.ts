/** What the Decide page looks at: what was agreed, or what is being tried. */
import { untrack } from 'svelte';
import type { Lines } from '$components/matrix/geometry';
import type { CriterionId } from '$generated/CriterionId';
import type { Quadrant } from '$generated/Quadrant';
import type { Robustness } from '$generated/Robustness';
import type { RobustUseCase } from '$generated/RobustUseCase';
import type { Standing } from '$generated/Standing';
import type { Trial } from '$generated/Trial';
import type { UseCase } from '$generated/UseCase';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { inLanguage, number, say } from '$workshop/language.svelte';
import { announce, notify, showProblem } from '$workshop/notices.svelte';
import { latestOnly, newestOnly } from '$workshop/latest';
import { shareWithin, sideOf, withShare } from '../weights';
import { keepAlternative, type Kept } from './alternatives/alternatives';

export interface DecideCase {
  useCase: UseCase;
  /** Where it stands now: by the trial while there is one. */
  standing: Standing;
  /** Where it stands by what was agreed. */
  agreed: Standing;
}

interface TrialWeights {
  weights: Record<CriterionId, number>;
  balance: number;
}

/** Whether it has a place on the matrix. */
export function isPlaced({ standing: { state, value, cost } }: DecideCase): boolean {
  return (state === 'ranked' || state === 'too_little') && value !== null && cost !== null;
}

export class Decision {
  /** Weights that are tried; null while the agreed ones hold. */
  #tried = $state.raw<TrialWeights | null>(null);
  /** Lines on their way. */
  #moving = $state.raw<Lines | null>(null);
  #outcome = $state.raw<readonly Standing[] | null>(null);
  /** How firmly the ranking stands under the trial it was asked for. */
  #triedRobustness = $state.raw<{ trial: Trial; found: Robustness } | null>(null);
  /** Whose card is open. */
  opened = $state<string | null>(null);
  /** The one that arrows start from and L lights. */
  current = $state<string | null>(null);
  filter = $state('');
  quadrant = $state<Quadrant | null>(null);

  readonly trying = $derived(this.#tried !== null);
  readonly balance = $derived.by(() => this.#tried?.balance ?? this.live.about?.balance ?? 0.5);
  readonly agreedLines = $derived.by((): Lines => ({
    value: this.live.about?.value_line ?? 3,
    cost: this.live.about?.cost_line ?? 3,
  }));
  readonly lines = $derived(this.#moving ?? this.agreedLines);

  /** Every use case, best first. */
  readonly cases = $derived.by(() => this.#withUseCases(this.#outcome ?? this.live.standings));
  /** The same by what was agreed, whatever is tried. */
  readonly agreedCases = $derived.by(() => this.#withUseCases(this.live.standings));
  readonly ranked = $derived(this.cases.filter(({ standing }) => standing.rank !== null));
  /** Those that stand on the matrix, best first. */
  readonly placed = $derived(this.cases.filter(isPlaced));
  readonly counts = $derived.by(() => {
    const counts: Record<Quadrant, number> = {
      quick_win: 0,
      big_bet: 0,
      fill_in: 0,
      reconsider: 0,
    };
    for (const { standing } of this.ranked) {
      if (standing.quadrant) counts[standing.quadrant] += 1;
    }
    return counts;
  });
  readonly lit = $derived.by(() => this.live.useCases.filter((useCase) => useCase.lighthouse));

  readonly #trial = $derived.by((): Trial | null => {
    if (this.#tried === null && this.#moving === null) return null;
    return {
      weights: this.#tried?.weights ?? {},
      balance: this.balance,
      value_line: this.lines.value,
      cost_line: this.lines.cost,
    };
  });

  /** How firmly the ranking stands that is shown, or the last one of which that is known. */
  readonly robustness = $derived.by(() =>
    this.#trial === null
      ? this.live.robustness
      : (this.#triedRobustness?.found ?? this.live.robustness),
  );
  /** Newer figures are on their way. */
  readonly robustnessIsOld = $derived.by(() =>
    this.#trial === null
      ? !this.live.robustnessIsCurrent
      : this.#triedRobustness?.trial !== this.#trial,
  );
  readonly #firmness = $derived(
    new Map(this.robustness?.use_cases.map((one) => [one.use_case, one])),
  );

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      (trial: Trial) => live.host.ask('try_out', trial),
      // The trial may be over by the time its answer comes.
      (outcome) => (this.#outcome = this.#trial === null ? null : outcome),
      showProblem,
    );
    const page = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const askRobustness = newestOnly(
      (trial: Trial, number) => live.host.ask('try_robustness', { page, number, trial }),
      (found, trial) => (this.#triedRobustness = this.#trial === null ? null : { trial, found }),
      showProblem,
    );
    $effect(() => {
      const trial = this.#trial;
      void live.standings;
      if (trial) {
        ask(trial);
        askRobustness(trial);
      } else {
        untrack(() => {
          this.#outcome = null;
          this.#triedRobustness = null;
        });
      }
    });
    // Ranks are read out once the weights have come to rest.
    $effect(() => {
      const best = this.#outcome && this.trying ? this.#bestThree() : '';
      if (best === '') return;
      const settled = setTimeout(() => announce(best), 600);
      return () => clearTimeout(settled);
    });
  }

  weightOf(criterion: CriterionId): number {
    return this.#tried?.weights[criterion] ?? this.#agreedWeightOf(criterion);
  }

  tryWeight(criterion: CriterionId, weight: number): void {
    const { weights, balance } = this.#start();
    this.#tried = { weights: { ...weights, [criterion]: weight }, balance };
  }

  /** Gives one criterion a share of its side, out of 100; the others of the side share the rest as they do now. */
  tryShare(criterion: CriterionId, share: number): void {
    const { weights, balance } = this.#start();
    this.#tried = { weights: withShare(weights, criterion, share), balance };
  }

  /** How much a criterion counts within its side, out of 100. */
  shareOf(criterion: CriterionId): number {
    return shareWithin(sideOf(this.live.criteria, criterion), criterion, (id) => this.weightOf(id));
  }

  /** The same by what was agreed. */
  agreedShareOf(criterion: CriterionId): number {
    const side = sideOf(this.live.criteria, criterion);
    return shareWithin(side, criterion, (id) => this.#agreedWeightOf(id));
  }

  /** How firmly a use case stands; undefined where that is not known. */
  firmnessOf(useCase: string): RobustUseCase | undefined {
    return this.#firmness.get(useCase);
  }

  tryBalance(balance: number): void {
    this.#tried = { ...this.#start(), balance };
  }

  /** Keeps what is tried, beside what was agreed. */
  async keepAs(name: string): Promise<void> {
    if (this.#tried) await keepAlternative(this.live, name, { of: 'weights', ...this.#tried });
  }

  /** Tries what was kept. */
  takeUp({ kept: { weights, balance } }: Kept<'weights'>): void {
    this.#tried = { weights: { ...this.#start().weights, ...weights }, balance };
  }

  /** In which weight some others differ most from the agreed ones. */
  differenceOf({ weights, balance }: TrialWeights): string {
    const shares = this.live.criteria.map((criterion) => {
      const side = sideOf(this.live.criteria, criterion.id);
      const weightOf = (id: CriterionId) => weights[id] ?? this.#agreedWeightOf(id);
      const share = shareWithin(side, criterion.id, weightOf);
      return { criterion, share, agreed: this.agreedShareOf(criterion.id) };
    });
    const [most] = shares.toSorted(
      (a, b) => Math.abs(b.share - b.agreed) - Math.abs(a.share - a.agreed),
    );
    const agreedBalance = this.live.about?.balance ?? 0.5;
    if (!most || Math.abs(most.share - most.agreed) < Math.abs(balance - agreedBalance) * 100) {
      return say('alternative-balance', { share: number(balance * 100) });
    }
    return say('alternative-weight', {
      criterion: inLanguage(most.criterion.name),
      share: number(most.share),
    });
  }

  /** The same of what is tried. */
  get difference(): string {
    return this.#tried ? this.differenceOf(this.#tried) : '';
  }

  reset(): void {
    this.#tried = null;
  }

  async agree(): Promise<void> {
    if (this.#tried === null) return;
    try {
      await this.live.steer({ do: 'set_weights', ...this.#tried });
      this.reset();
      notify(say('decide-agreed'), { undo: true });
    } catch (error) {
      showProblem(error);
    }
  }

  moveLine(line: keyof Lines, figure: number | null): void {
    this.#moving = figure === null ? null : { ...this.lines, [line]: figure };
  }

  async setLines({ value, cost }: Lines): Promise<void> {
    const { value: valueBefore, cost: costBefore } = this.agreedLines;
    if (value === valueBefore && cost === costBefore) {
      this.#moving = null;
      return;
    }
    this.#moving = { value, cost };
    try {
      await this.live.steer({ do: 'set_lines', value, cost });
    } catch (error) {
      showProblem(error);
    } finally {
      this.#moving = null;
    }
  }

  async toggleLamp(id: string): Promise<void> {
    const useCase = this.live.useCase(id);
    if (!useCase || this.live.standing(id)?.state === 'stopped') return;
    const lit = !useCase.lighthouse;
    try {
      await this.live.steer({ do: 'light_lighthouse', use_case: id, lit });
      const words = { title: useCase.title, count: this.lit.length };
      announce(say(lit ? 'decide-lamp-on' : 'decide-lamp-off', words));
    } catch (error) {
      showProblem(error);
    }
  }

  async park(id: string, parked: boolean): Promise<void> {
    const title = this.live.useCase(id)?.title ?? '';
    try {
      await this.live.steer({ do: 'park_use_case', id, parked });
      notify(say(parked ? 'decide-parked' : 'decide-unparked', { title }), { undo: true });
    } catch (error) {
      showProblem(error);
    }
  }

  #agreedWeightOf(criterion: CriterionId): number {
    return this.live.criteria.find(({ id }) => id === criterion)?.weight ?? 0;
  }

  #withUseCases(standings: readonly Standing[]): DecideCase[] {
    return standings.flatMap((standing) => {
      const useCase = this.live.useCase(standing.use_case);
      const agreed = this.live.standing(standing.use_case);
      return useCase && agreed ? [{ useCase, standing, agreed }] : [];
    });
  }

  /** A trial carries all weights, so that agreeing on it writes what was seen. */
  #start(): TrialWeights {
    const agreed = this.live.criteria.map(({ id, weight }) => [id, weight] as const);
    return this.#tried ?? { weights: Object.fromEntries(agreed), balance: this.balance };
  }

  #bestThree(): string {
    return this.ranked
      .slice(0, 3)
      .map(({ standing, useCase }) => `${standing.rank} ${useCase.title}`)
      .join(say('list-comma'));
  }
}
