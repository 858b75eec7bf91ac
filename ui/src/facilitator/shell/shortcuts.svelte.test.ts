// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
const { appearance } = await import('$workshop/appearance.svelte');
const { LiveWorkshop } = await import('$workshop/live.svelte');
const { navigation, go } = await import('$workshop/navigation.svelte');
const { close, overlay } = await import('./overlay.svelte');
const { pressed, shortcutsFor } = await import('./shortcuts');

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
  const listen = (heard: Event) => pressed(heard as KeyboardEvent, shortcutsFor(live));
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
    expect(overlay.current).toBeNull();
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
    expect(overlay.current).toBe('history');
    press(live, { key: '?' });
    expect(overlay.current).toBe('keys');
    press(live, { key: '?' });
    expect(overlay.current).toBeNull();
  });
});
