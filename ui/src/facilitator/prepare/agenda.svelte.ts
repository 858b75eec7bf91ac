/** What the agenda's lines can do: chosen, walked through, moved, edited, removed. */
import { untrack } from 'svelte';
import type { AgendaKind } from '$generated/AgendaKind';
import type { AgendaStep } from '$generated/AgendaStep';
import type { Beside } from '$generated/Beside';
import type { NewAgendaStep } from '$generated/NewAgendaStep';
import { newId } from '$workshop/identity';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { announce, notify } from '$workshop/notices.svelte';
import { steer } from '$workshop/steering';
import { follow, scrollAtEdge, type Point } from '$components/carrying';
import { forRoom } from './bilingual';
import { kindText } from './kinds';
import { besideOf, placeOf, staysAt } from './plan';

export class Agenda {
  /** The line that the keys are at. */
  current = $state<string | null>(null);
  /** The line whose fields are open. */
  opened = $state<string | null>(null);
  /** A line on its way, and where it would go. */
  carried = $state.raw<{ id: string; beside: Beside | null } | null>(null);

  /** The agenda is one stop for Tab. */
  readonly tabStop = $derived.by(() => this.current ?? this.live.agenda[0]?.id ?? null);

  constructor(
    readonly live: LiveWorkshop,
    readonly focusLine: (id: string) => void,
  ) {
    $effect(() => {
      const there = new Set(live.agenda.map(({ id }) => id));
      untrack(() => {
        if (this.current !== null && !there.has(this.current)) this.current = null;
        if (this.opened !== null && !there.has(this.opened)) this.opened = null;
      });
    });
  }

  toggle(id: string): void {
    this.current = id;
    this.opened = this.opened === id ? null : id;
  }

  walk(direction: -1 | 1): void {
    const { agenda } = this.live;
    const at = agenda.findIndex(({ id }) => id === this.current);
    const next = agenda[Math.min(agenda.length - 1, Math.max(0, at + direction))];
    if (!next) return;
    this.current = next.id;
    this.focusLine(next.id);
  }

  /** Adds a step behind the one that the keys are at, or at the end. */
  async add(kind: AgendaKind): Promise<void> {
    const text = kindText(kind);
    const { agenda } = this.live;
    const behind = agenda.find(({ id }) => id === this.current);
    const step: NewAgendaStep = {
      id: newId(),
      kind,
      title: forRoom(this.live, text.name),
      minutes: text.minutes.default,
      session: (behind ?? agenda.at(-1))?.session ?? 1,
      note: '',
    };
    const beside = behind ? { after: behind.id } : null;
    if (!(await steer(this.live, { do: 'put_agenda_step', step, beside }))) return;
    announce(say('prepare-step-added', { title: step.title }));
    this.current = step.id;
    this.opened = step.id;
    this.#keepFocus(step.id);
  }

  edit(step: AgendaStep, change: Partial<NewAgendaStep>): Promise<boolean> {
    const { id, kind, title, minutes, session, note } = step;
    const edited = { id, kind, title, minutes, session, note, ...change };
    return steer(this.live, { do: 'put_agenda_step', step: edited, beside: null });
  }

  async shift(id: string, direction: -1 | 1): Promise<void> {
    const beside = besideOf(this.live.agenda, id, direction);
    if (!beside) return;
    if (document.activeElement?.closest('[data-step]')) this.#keepFocus(id);
    await this.move(id, beside);
  }

  async move(id: string, beside: Beside): Promise<void> {
    if (staysAt(this.live.agenda, id, beside)) return;
    const { agenda } = this.live;
    const title = agenda.find((step) => step.id === id)?.title ?? '';
    const place = placeOf(agenda, id, beside);
    if (!(await steer(this.live, { do: 'move_agenda_step', id, beside }))) return;
    announce(say('prepare-step-moved', { title, place, count: agenda.length }));
  }

  async remove(id: string): Promise<void> {
    const { agenda } = this.live;
    const at = agenda.findIndex((step) => step.id === id);
    const next = agenda[at + 1] ?? agenda[at - 1];
    const title = agenda[at]?.title ?? '';
    // The next press is about the next line, however late this one goes.
    if (next) {
      this.current = next.id;
      this.focusLine(next.id);
    }
    if (await steer(this.live, { do: 'remove_agenda_step', id }))
      notify(say('prepare-step-removed', { title }), { undo: true });
  }

  /** Follows the pointer from a line on. */
  follow(event: PointerEvent, id: string, list: HTMLElement): void {
    let wanted: Beside | null = null;
    follow(event, {
      lift: () => (this.carried = { id, beside: null }),
      carry: (at) => {
        wanted = besideAt(list, at);
        this.carried = { id, beside: wanted };
        scrollAtEdge(list, at.clientY);
      },
      end: () => (this.carried = null),
      drop: () => wanted && void this.move(id, wanted),
    });
  }

  /** A line that is new, or hung elsewhere, has no focus of its own; and its row arrives when it arrives. */
  #keepFocus(id: string): void {
    const stop = setInterval(() => {
      if (!document.activeElement?.closest(`[data-step="${id}"]`)) this.focusLine(id);
    }, 30);
    setTimeout(() => clearInterval(stop), 400);
  }
}

/** Beside which line something would go that is held here. */
function besideAt(list: HTMLElement, { clientY: y }: Point): Beside | null {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-step]')];
  const below = lines.find((line) => y < line.getBoundingClientRect().bottom) ?? lines.at(-1);
  const id = below?.dataset['step'];
  if (!below || id === undefined) return null;
  const { top, height } = below.getBoundingClientRect();
  return y < top + height / 2 ? { before: id } : { after: id };
}
