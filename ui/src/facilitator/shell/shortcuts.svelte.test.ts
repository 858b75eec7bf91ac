// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { WallSignals } from '$generated/WallSignals';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
const { appearance } = await import('$workshop/appearance.svelte');
const { LiveWorkshop } = await import('$workshop/live.svelte');
const { navigation, go } = await import('$workshop/navigation.svelte');
const { close, overlay } = await import('./overlay.svelte');
const { pressed } = await import('./shortcuts');
const { actionsFor } = await import('../actions');

const ROOM: ConsoleSignals = {
  doors: { state: 'closed' },
  people: [],
  wall: {
    view: { view: 'board' },
    blank: false,
    frozen: false,
    day: false,
    spotlight: null,
    joining: null,
    locked: false,
    cell: null,
  },
  held_view: null,
  next_view: null,
  walls: 1,
  sorted: 0,
  hidden: [],
};

function openWorkshop(asked: string[] = []) {
  const live = new LiveWorkshop({
    kind: 'web',
    ask: (name: string, body: { command?: { do: string } }) => {
      asked.push(body.command?.do ?? name);
      return Promise.resolve({});
    },
  } as never);
  live.state = 'open';
  live.undo = { kind: 'rate', subject: '', count: 1, of: null };
  return live;
}

function press(live: ReturnType<typeof openWorkshop>, init: KeyboardEventInit, target?: Element) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  const at = target ?? document.body;
  const listen = (heard: Event) => pressed(heard as KeyboardEvent, actionsFor(live));
  at.addEventListener('keydown', listen, { once: true });
  at.dispatchEvent(event);
}

afterEach(() => {
  close();
  go('home');
  appearance.singleKeys = true;
});

describe('keys', () => {
  it('go to a step by G and its number', () => {
    const live = openWorkshop();
    press(live, { key: 'g' });
    press(live, { key: '5' });
    expect(navigation.page).toBe('decide');
  });

  it('freeze and blank the wall, each on top of what it shows by then', async () => {
    const sent: WallSignals[] = [];
    const live = openWorkshop();
    live.host.ask = ((name: string, body: WallSignals) => {
      if (name === 'set_wall') sent.push(body);
      return Promise.resolve({});
    }) as never;
    live.room = ROOM;
    press(live, { key: 'f' });
    press(live, { key: 'b' });
    await vi.waitFor(() => expect(sent.length).toBe(2));
    expect(sent.map(({ frozen, blank }) => [frozen, blank])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('show the next beat of the matrix, but not where N has another meaning', async () => {
    const asked: string[] = [];
    const live = openWorkshop(asked);
    live.room = { ...ROOM, wall: { ...ROOM.wall, view: { view: 'matrix', beat: 2 } } };
    go('ideate');
    press(live, { key: 'n' });
    expect(asked).toEqual([]);
    go('decide');
    press(live, { key: 'n' });
    await vi.waitFor(() => expect(asked).toEqual(['set_wall']));
    expect(live.room?.wall.view).toEqual({ view: 'matrix', beat: 3 });
    press(live, { key: 'n' });
    expect(asked, 'after the last beat there is none').toEqual(['set_wall']);
  });

  it('count from when they were pressed, however late a busy page hears them', () => {
    const live = openWorkshop();
    const pressedAt = (key: string, timeStamp: number) => {
      const event = new KeyboardEvent('keydown', { key });
      Object.defineProperties(event, {
        timeStamp: { value: timeStamp },
        target: { value: document.body },
      });
      pressed(event, actionsFor(live));
    };
    pressedAt('g', -9_000);
    pressedAt('5', -7_600);
    expect(navigation.page).toBe('decide');
    pressedAt('g', -5_000);
    pressedAt('1', -3_400);
    expect(navigation.page, 'too late for a chord').toBe('decide');
  });

  it('do nothing by a number alone', () => {
    press(openWorkshop(), { key: '5' });
    expect(navigation.page).toBe('home');
  });

  it('never act as single letters while somebody types, or composes Chinese', () => {
    const live = openWorkshop();
    const field = document.body.appendChild(document.createElement('input'));
    press(live, { key: 'h' }, field);
    press(live, { key: 'h', isComposing: true });
    expect(overlay.current).toBeNull();
    field.remove();
  });

  it('can be switched off as single letters; combinations stay', async () => {
    const asked: string[] = [];
    const live = openWorkshop(asked);
    appearance.singleKeys = false;
    press(live, { key: 'h' });
    expect(navigation.page).toBe('home');
    press(live, { key: 'z', ctrlKey: true });
    await vi.waitFor(() => expect(asked).toEqual(['undo']));
  });

  it('leave undo to a field that is being typed in', () => {
    const asked: string[] = [];
    const field = document.body.appendChild(document.createElement('textarea'));
    press(openWorkshop(asked), { key: 'z', ctrlKey: true }, field);
    expect(asked).toEqual([]);
    field.remove();
  });

  it('open and close the history and the sheet of keys', () => {
    const live = openWorkshop();
    press(live, { key: 'h' });
    expect(navigation.page).toBe('history');
    press(live, { key: 'h' });
    expect(navigation.page).toBe('home');
    press(live, { key: '?' });
    expect(overlay.current).toBe('keys');
    press(live, { key: '?' });
    expect(overlay.current).toBeNull();
  });
});
