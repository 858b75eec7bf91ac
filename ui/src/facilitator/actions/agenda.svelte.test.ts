// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AgendaRun } from '$generated/AgendaRun';
import type { AgendaStep } from '$generated/AgendaStep';
import type { Steering } from '$generated/Steering';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
const { LiveWorkshop } = await import('$workshop/live.svelte');
const { dismissNotice, notices } = await import('$workshop/notices.svelte');
const { close, overlay } = await import('../shell/overlay.svelte');
const { pressed } = await import('../shell/shortcuts');
const { ofTheAgenda } = await import('./agenda');
const { pointed } = await import('./pointed.svelte');

const RUN: AgendaRun = {
  started_at: '2026-11-24T13:00:00Z',
  ended_at: null,
  paused_at: null,
  uncounted_seconds: 0,
};

function step(id: string, run: AgendaRun | null = null): AgendaStep {
  const rest = { session: 1, kind: 'vote' as const, note: '', added: 0, minutes: 10 };
  return { id, title: `Step ${id}`, place: Number(id), run, ...rest };
}

function workshop(...steps: AgendaStep[]) {
  const asked: Steering[] = [];
  const live = new LiveWorkshop({
    kind: 'web',
    ask: (_: string, { command }: { command: Steering }) => {
      asked.push(command);
      return Promise.resolve({});
    },
  } as never);
  const changes = steps.map((row) => ({
    table: 'agenda_step' as const,
    key: row.id,
    row: { table: 'agenda_step' as const, row },
  }));
  const nothing = { standings: [], cells: [], history: [], undo: null, redo: null };
  const body = {
    kind: 'snapshot' as const,
    workshop: 'w',
    rehearsal: false,
    shared_folder: false,
    path: '',
    update: { changes, ...nothing },
  };
  live.receive({ number: 1, now: RUN.started_at, body });
  return { live, asked };
}

function press({ live }: ReturnType<typeof workshop>, init: KeyboardEventInit, at?: Element) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  const target = at ?? document.body;
  const listen = (heard: Event) => pressed(heard as KeyboardEvent, ofTheAgenda(live));
  target.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(event);
}

const SPACE = { key: ' ' };
const NEXT = { key: 'ArrowRight', shiftKey: true };

beforeEach(() => dismissNotice());
afterEach(() => {
  close();
  pointed.step = null;
});

describe('the keys of the agenda', () => {
  it('pause the clock, and let it go on', async () => {
    const room = workshop(step('1', RUN), step('2'));
    press(room, SPACE);
    await vi.waitFor(() => expect(room.asked).toEqual([{ do: 'pause_agenda_step', id: '1' }]));
    const paused = workshop(step('1', { ...RUN, paused_at: RUN.started_at }));
    press(paused, SPACE);
    await vi.waitFor(() => expect(paused.asked).toEqual([{ do: 'resume_agenda_step', id: '1' }]));
  });

  it('leave Space to a button, a field and a note that have the focus, and to a held key', () => {
    const room = workshop(step('1', RUN));
    for (const name of ['button', 'input', 'textarea', 'article']) {
      const element = document.createElement(name);
      element.tabIndex = 0;
      document.body.append(element);
      press(room, SPACE, element);
      element.remove();
    }
    press(room, { ...SPACE, repeat: true });
    expect(room.asked).toEqual([]);
  });

  it('say what is next, and start it when they are pressed again', async () => {
    const room = workshop(step('1', RUN), step('2'));
    press(room, NEXT);
    expect(room.asked, 'nobody is led by one key').toEqual([]);
    expect(notices.current?.text).toContain('Step 2');
    expect(notices.current?.hint, 'what is hidden from whom').toContain('Dots');
    press(room, NEXT);
    await vi.waitFor(() => expect(room.asked).toEqual([{ do: 'start_agenda_step', id: '2' }]));
  });

  it('ask anew where what they said is gone', () => {
    const room = workshop(step('1'));
    press(room, NEXT);
    dismissNotice();
    press(room, NEXT);
    expect(room.asked).toEqual([]);
    expect(notices.current?.text).toContain('Step 1');
  });

  it('give the running step a minute, or the one that has the focus', async () => {
    const room = workshop(step('1', RUN), step('2'));
    press(room, { key: ']' });
    pointed.step = '2';
    press(room, { key: '[' });
    await vi.waitFor(() =>
      expect(room.asked).toEqual([
        { do: 'stretch_agenda_step', id: '1', minutes: 1 },
        { do: 'stretch_agenda_step', id: '2', minutes: -1 },
      ]),
    );
  });

  it('reach brackets on keyboards that have them on the third level', async () => {
    const room = workshop(step('1', RUN));
    press(room, { key: ']', altKey: true, ctrlKey: true, modifierAltGraph: true });
    await vi.waitFor(() => expect(room.asked).toHaveLength(1));
  });

  it('open and close what to say', () => {
    const room = workshop(step('1', RUN));
    press(room, { key: 'w' });
    expect(overlay.current).toBe('words');
    press(room, { key: 'w' });
    expect(overlay.current).toBeNull();
  });

  it('do nothing without an agenda, and say why', () => {
    const room = workshop();
    for (const key of [SPACE, NEXT, { key: ']' }, { key: 'w' }]) press(room, key);
    expect(room.asked).toEqual([]);
    const why = ofTheAgenda(room.live).filter(({ id }) => id !== 'agenda');
    expect(why.every(({ refused }) => refused)).toBe(true);
  });
});
