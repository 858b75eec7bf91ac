/** The risks of one lighthouse as the page follows them: what is missing is asked for anew whenever anything changes. */
import { untrack } from 'svelte';
import type { Audience } from '$generated/Audience';
import type { PlannedControl } from '$generated/PlannedControl';
import type { PlannedRisk } from '$generated/PlannedRisk';
import type { RiskFinding } from '$generated/RiskFinding';
import type { RiskText } from '$generated/RiskText';
import { inLanguage, say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { shippedControl, shippedRisk } from './content';

const NOTHING: RiskText = {
  name: '',
  what: '',
  likelihood: null,
  impact: null,
  no_concern: '',
  owner: '',
  controls: [],
};

/** Rows come so soon after what they are of was kept, in milliseconds at most. */
const ROW_COMES = 1_000;

export class CaseRisks {
  #told = $state.raw<RiskFinding | null>(null);
  /** What was written here last of each risk, and all that it was on the way. */
  readonly #sent = new Map<string, { text: RiskText; passed: Set<string> }>();

  readonly found = $derived.by(() => (this.#told?.use_case === this.useCase() ? this.#told : null));
  readonly all = $derived.by(() => this.live.plannedRisks(this.useCase() ?? ''));
  readonly standing = $derived(this.all.filter(({ no_concern: none }) => none === ''));
  readonly noConcern = $derived(this.all.filter(({ no_concern: none }) => none !== ''));
  readonly sheet = $derived.by(() => this.live.riskSheet(this.useCase() ?? ''));
  /** Who answers for something, each once. */
  readonly owners = $derived([...new Set(this.all.map(({ owner }) => owner).filter(Boolean))]);

  constructor(
    readonly live: LiveWorkshop,
    readonly useCase: () => string | null,
  ) {
    const ask = latestOnly(
      (id: string) => live.host.ask('look_at_risks', { use_case: id }),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      const id = useCase();
      if (id === null) return;
      void [this.all, this.sheet, live.useCase(id), live.gateAnswers(id)];
      untrack(() => ask(id));
    });
  }

  nameOf({ risk, name }: Pick<PlannedRisk, 'risk' | 'name'>): string {
    const shipped = shippedRisk(risk);
    return shipped ? inLanguage(shipped.name) : name;
  }

  nameOfControl({ control, own }: PlannedControl): string {
    const shipped = shippedControl(control);
    return shipped ? inLanguage(shipped.name) : (own?.name ?? '');
  }

  /** Puts risks into the register, with nothing said about them yet. */
  async add(risks: readonly string[]): Promise<void> {
    const wishes = risks.map((risk) => ({ risk, ...NOTHING }));
    if (!(await this.#steer({ risks: wishes }))) return;
    notify(say('risks-added', { count: risks.length }), { undo: true });
  }

  async addOwn(risk: string, name: string): Promise<void> {
    await this.#steer({ risks: [{ risk, ...NOTHING, name }] });
  }

  async put({ risk }: Pick<PlannedRisk, 'risk'>, part: Partial<RiskText>): Promise<void> {
    const text = { ...this.#newest(risk), ...part };
    const passed = this.#sent.get(risk)?.passed ?? new Set();
    const sent = { text, passed: passed.add(JSON.stringify(this.#row(risk))) };
    passed.add(JSON.stringify(text));
    this.#sent.set(risk, sent);
    await this.#steer({ risks: [{ risk, ...text }] });
    // By then its row is there: from now on an older one was brought back.
    setTimeout(() => {
      if (this.#sent.get(risk) === sent) this.#sent.delete(risk);
    }, ROW_COMES);
  }

  /** What was written last: rows come a moment later, and a second field may be written before the first one's row. */
  #newest(risk: string): RiskText {
    const row = this.#row(risk);
    const sent = this.#sent.get(risk);
    // A row that nobody here has passed through was written by somebody else, or taken back.
    return sent?.passed.has(JSON.stringify(row)) ? sent.text : row;
  }

  #row(risk: string): RiskText {
    const row = this.all.find((one) => one.risk === risk);
    if (!row) return NOTHING;
    const { name, what, likelihood, impact, no_concern, owner, controls } = row;
    return { name, what, likelihood, impact, no_concern, owner, controls };
  }

  /** Puts a control that ships to a risk. */
  async control(risk: string, control: string): Promise<void> {
    await this.addControl({ risk }, { control, evidence: '', own: null });
  }

  async addControl(risk: Pick<PlannedRisk, 'risk'>, control: PlannedControl): Promise<void> {
    await this.put(risk, { controls: [...this.#newest(risk.risk).controls, control] });
  }

  async removeControl(risk: PlannedRisk, control: string): Promise<void> {
    const { controls } = this.#newest(risk.risk);
    await this.put(risk, { controls: controls.filter((one) => one.control !== control) });
  }

  async evidence(risk: PlannedRisk, control: string, evidence: string): Promise<void> {
    const controls = this.#newest(risk.risk).controls.map((one) =>
      one.control === control ? { ...one, evidence } : one,
    );
    await this.put(risk, { controls });
  }

  async remove(risk: PlannedRisk): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    try {
      await this.live.steer({ do: 'remove_planned_risk', use_case: id, risk: risk.risk });
      notify(say('risks-removed', { name: this.nameOf(risk) }), { undo: true });
    } catch (error) {
      showProblem(error);
    }
  }

  async setAudience(audience: Audience | null): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    await this.live.steer({ do: 'set_risk_audience', use_case: id, audience }).catch(showProblem);
  }

  /** Somebody says that nothing is missing; nobody takes that back. */
  async confirm(by: string): Promise<void> {
    const id = this.useCase();
    if (id === null) return;
    await this.live.steer({ do: 'confirm_risks', use_case: id, by }).catch(showProblem);
  }

  async #steer({ risks }: { risks: (RiskText & { risk: string })[] }): Promise<boolean> {
    const id = this.useCase();
    if (id === null) return false;
    try {
      await this.live.steer({ do: 'put_planned_risks', use_case: id, risks });
      return true;
    } catch (error) {
      showProblem(error);
      return false;
    }
  }
}
