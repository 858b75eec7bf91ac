/** The registers as the page follows them: what follows from them is asked for anew whenever anything changes. */
import { untrack } from 'svelte';
import type { Enabler } from '$generated/Enabler';
import type { EnablerText } from '$generated/EnablerText';
import type { Problem } from '$generated/Problem';
import type { ReadinessSaid } from '$generated/ReadinessSaid';
import type { Register } from '$generated/Register';
import type { RegisterLine } from '$generated/RegisterLine';
import type { RegisterSheet } from '$generated/RegisterSheet';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import { latestOnly } from '$workshop/latest';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { refusalOf, steer } from '$workshop/steering';
import { setWall } from '../../shell/wall';
import { todayOf } from '../roadmap/roadmapWords';
import { beginningOf, nameOfEnabler } from './content';
import { onRoadmap } from './onRoadmap';
import { fits, nextState } from './registerFinding';

/** What is written on a line. */
export type LineWish = Omit<RegisterLine, 'number'>;

/** A line as it can be written again. */
export function wishOf(line: RegisterLine): LineWish {
  const { id, register, need, doing, use_cases, state, owner, due_day } = line;
  return { id, register, need, doing, use_cases, state, owner, due_day };
}

export class Registers {
  #told = $state.raw<RegisterSheet | null>(null);
  shown = $state<Register>('data');
  filter = $state('');
  /** The line that the keys go to. */
  #chosen = $state<string | null>(null);

  readonly told = $derived(this.#told);
  readonly tab = $derived(this.#told?.registers.find(({ register }) => register === this.shown));
  readonly #byId = $derived.by(
    () => new Map(this.live.registerLines.map((line) => [line.id, line])),
  );
  /** Those of the register that is shown, in their order, as far as the filter lets them through. */
  readonly lines = $derived.by((): readonly RegisterLine[] => {
    const all = (this.tab?.lines ?? []).flatMap((id) => this.#byId.get(id) ?? []);
    return this.filter.trim() === ''
      ? all
      : all.filter((line) => fits(this.#words(line), this.filter));
  });
  readonly current = $derived(this.lines.find(({ id }) => id === this.#chosen) ?? null);
  /** Everybody who owns a line or sits in the room, each once. */
  readonly people = $derived.by(() => {
    const owners = this.live.registerLines.map(({ owner }) => owner);
    const seats = this.live.seats.map(({ name }) => name);
    return [...new Set([...owners, ...seats])].filter((name) => name !== '');
  });

  constructor(readonly live: LiveWorkshop) {
    const ask = latestOnly(
      () => live.host.ask('look_at_registers', {}),
      (told) => (this.#told = told),
      showProblem,
    );
    $effect(() => {
      void [live.registerLines, live.enablers, live.readinessAnswers, live.registerAsked];
      void [live.standings, live.allUseCases, live.pilotVerdicts, live.seats];
      untrack(() => ask(undefined));
    });
  }

  choose(id: string | null): void {
    this.#chosen = id;
  }

  show(register: Register): void {
    this.shown = register;
    this.#chosen = null;
  }

  line(id: string): RegisterLine | undefined {
    return this.#byId.get(id);
  }

  enabler(id: string): Enabler | undefined {
    return this.live.enablers.find(({ enabler }) => enabler === id);
  }

  levelOf(question: string): number | null {
    return this.live.readinessAnswers.find((answer) => answer.question === question)?.level ?? null;
  }

  /** What the room said to a question, once that is closed. */
  saidTo(question: string): ReadinessSaid | undefined {
    return this.#told?.said.find((said) => said.question === question);
  }

  /** Asks the room the questions of the register that is shown; the wall says how many have answered. */
  async askTheRoom(): Promise<void> {
    if (this.live.room?.wall.view.view !== 'registers') {
      void setWall(this.live, { view: { view: 'registers' }, blank: false });
    }
    await steer(this.live, { do: 'ask_about_readiness', register: this.shown, asked: true });
  }

  async closeForTheRoom(): Promise<void> {
    await steer(this.live, { do: 'ask_about_readiness', register: this.shown, asked: false });
  }

  /** Makes what the room said the company's own answer. */
  async takeOver(question: string, level: number): Promise<void> {
    await steer(this.live, { do: 'answer_readiness', question, level });
  }

  titleOf(useCase: string): string {
    return this.live.useCase(useCase)?.title ?? '';
  }

  /** Writes a line; what is against it is told to whoever wrote it. */
  async put(line: LineWish): Promise<Problem | null> {
    const refused = await refusalOf(this.live, { do: 'put_register_lines', lines: [line] });
    if (refused) return refused;
    this.shown = line.register;
    this.#chosen = line.id;
    return null;
  }

  async moveOn(line: RegisterLine): Promise<void> {
    await this.#change(line, { state: nextState(line.state) });
  }

  async own(line: RegisterLine, owner: string): Promise<void> {
    await this.#change(line, { owner });
  }

  async remove(line: RegisterLine): Promise<void> {
    if (!(await steer(this.live, { do: 'remove_register_lines', lines: [line.id] }))) return;
    notify(say('registers-removed', { need: line.need }), { undo: true });
  }

  /** The sentence that was true is taken back by saying it again. */
  async answer(question: string, level: number): Promise<void> {
    const again = this.levelOf(question) === level;
    await steer(this.live, { do: 'answer_readiness', question, level: again ? null : level });
  }

  /** Takes one up that ships, with what ships about it. */
  async takeUp(enabler: string, useCases: readonly string[]): Promise<void> {
    const text = beginningOf(enabler, [...useCases]);
    if (text) await steer(this.live, { do: 'put_enabler', enabler, text });
  }

  /** Writes an enabler; what is against it is told to whoever wrote it. */
  async putEnabler(enabler: string, text: EnablerText): Promise<Problem | null> {
    return refusalOf(this.live, { do: 'put_enabler', enabler, text });
  }

  /** Whether an enabler stands on the roadmap. */
  isOnRoadmap({ enabler }: Enabler): boolean {
    return this.live.roadmapItems.some((item) => item.enabler === enabler);
  }

  /** Puts one on the roadmap, and lets what is about its use cases wait for it. */
  async placeOnRoadmap(row: Enabler): Promise<void> {
    const { roadmapFrame: frame, roadmapItems, backend } = this.live;
    const today = (frame && todayOf(frame, backend.now)) ?? 0;
    const name = nameOfEnabler(row);
    const items = onRoadmap(row, name, newId(), roadmapItems, today);
    if (!(await steer(this.live, { do: 'put_roadmap_items', items }))) return;
    notify(say('registers-placed', { name, count: items.length - 1 }), { undo: true });
  }

  async removeEnabler(row: Enabler): Promise<void> {
    if (!(await steer(this.live, { do: 'remove_enabler', enabler: row.enabler }))) return;
    notify(say('registers-removed', { need: nameOfEnabler(row) }), { undo: true });
  }

  /** A line about which nothing is said yet, in the register that is shown. */
  begun(useCases: readonly string[]): LineWish {
    return {
      id: newId(),
      register: this.shown,
      need: '',
      doing: '',
      use_cases: [...useCases],
      state: 'open',
      owner: '',
      due_day: null,
    };
  }

  async #change(line: RegisterLine, part: Partial<LineWish>): Promise<void> {
    await steer(this.live, { do: 'put_register_lines', lines: [{ ...wishOf(line), ...part }] });
  }

  #words({ need, doing, owner, use_cases: cases }: RegisterLine): string[] {
    return [need, doing, owner, ...cases.map((id) => this.titleOf(id))];
  }
}
