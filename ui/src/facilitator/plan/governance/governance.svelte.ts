/** Governance as the page follows it: what follows is asked for anew whenever anything of it changes. */
import { untrack } from 'svelte';
import type { GovernanceEntry } from '$generated/GovernanceEntry';
import type { GovernanceEntryText } from '$generated/GovernanceEntryText';
import type { GovernanceKind } from '$generated/GovernanceKind';
import type { GovernancePolicy } from '$generated/GovernancePolicy';
import type { GovernanceSheet } from '$generated/GovernanceSheet';
import type { InventoryNoteText } from '$generated/InventoryNoteText';
import type { PolicyLine } from '$generated/PolicyLine';
import type { Problem } from '$generated/Problem';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { refusalOf, steer } from '$workshop/steering';
import { dayOfWork } from '../dayOfWork';
import { POLICY_RULES, proposedBoard, proposedLines, proposedRoles, REGIONS } from './content';

export class Governance {
  #told = $state.raw<GovernanceSheet | null>(null);

  readonly told = $derived.by(() => this.#told);
  readonly today = $derived.by(() => dayOfWork(this.live));
  /** As long as nothing was agreed on, all regions that ship count. */
  readonly policy = $derived.by(
    (): GovernancePolicy =>
      this.live.governancePolicy ?? {
        regions: REGIONS.map(({ id }) => id),
        lines: [],
        from_day: null,
        board: '',
      },
  );
  /** Nothing is written down yet: what ships is shown as a proposal. */
  readonly isProposal = $derived.by(
    () => this.policy.lines.length === 0 && this.of('role').length === 0,
  );
  readonly people = $derived.by(() => {
    const owners = this.live.governanceEntries.map(({ owner }) => owner);
    const seats = this.live.seats.filter(({ left }) => !left).map(({ name }) => name);
    return [...new Set([...owners, ...seats])].filter((name) => name !== '');
  });

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      () => live.host.ask('look_at_governance', {}),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      // What any of it follows from.
      void [live.governancePolicy, live.governanceEntries, live.inventoryNotes];
      void [live.allUseCases, live.standings, live.pilotVerdicts, live.planRows];
      void [live.roadmapItems, live.gateRows, live.riskRows];
      untrack(() => ask(undefined));
    });
  }

  of(kind: GovernanceKind): readonly GovernanceEntry[] {
    return this.live.governanceEntries.filter((entry) => entry.kind === kind);
  }

  entry(id: string): GovernanceEntry | undefined {
    return this.live.governanceEntries.find((entry) => entry.id === id);
  }

  titleOf(useCase: string): string {
    return this.live.useCase(useCase)?.title ?? '';
  }

  noteOf(useCase: string): InventoryNoteText {
    const note = this.live.inventoryNotes.find(({ use_case: of }) => of === useCase);
    return { state: note?.state ?? '', duty: note?.duty ?? '', owner: note?.owner ?? '' };
  }

  setPolicy(part: Partial<GovernancePolicy>): Promise<boolean> {
    return steer(this.live, { do: 'set_governance', policy: { ...this.policy, ...part } });
  }

  /** A line without words is none. */
  writeLine(at: number, text: string): Promise<boolean> {
    const lines = this.policy.lines.map((line, place) => (place === at ? { ...line, text } : line));
    return this.setPolicy({ lines: lines.filter((line) => line.text !== '') });
  }

  addLine(line: PolicyLine): Promise<boolean> {
    return this.setPolicy({ lines: [...this.policy.lines, line] });
  }

  /** The next of the three: free, ask first, not done. */
  turnLine(at: number): Promise<boolean> {
    const next = ({ rule, text }: PolicyLine): PolicyLine => ({
      rule: POLICY_RULES[(POLICY_RULES.indexOf(rule) + 1) % POLICY_RULES.length] ?? rule,
      text,
    });
    const lines = this.policy.lines.map((line, place) => (place === at ? next(line) : line));
    return this.setPolicy({ lines });
  }

  /** The policy that ships becomes the workshop's own, with the parts that somebody has to take: one step. */
  async takeProposal(): Promise<void> {
    const policy = { ...this.policy, lines: proposedLines(), board: proposedBoard() };
    const entries = proposedRoles().map(({ name, about }) => ({
      id: newId(),
      text: { ...this.begun('role'), name, about },
    }));
    await steer(this.live, { do: 'take_governance', policy, entries });
  }

  /** An entry about which nothing is said yet. What happened, happened today. */
  begun(kind: GovernanceKind): GovernanceEntryText {
    const happened = kind === 'incident' || kind === 'review';
    const day = happened ? (this.today ?? 0) : null;
    const words = { name: '', owner: '', about: '', data: '' };
    return { kind, ...words, use_case: null, day, state: 'open' };
  }

  put(id: string, text: GovernanceEntryText): Promise<Problem | null> {
    return refusalOf(this.live, { do: 'put_governance_entry', id, text });
  }

  note(useCase: string, note: InventoryNoteText): Promise<Problem | null> {
    return refusalOf(this.live, { do: 'note_in_inventory', use_case: useCase, note });
  }

  async remove({ id, name }: GovernanceEntry): Promise<void> {
    if (!(await steer(this.live, { do: 'remove_governance_entry', id }))) return;
    notify(say('governance-removed', { name }), { undo: true });
  }
}
