// @vitest-environment happy-dom
import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Dialog from './Dialog.svelte';

let mounted: object | null = null;

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
});

async function dialog(problem: { message: string; hint: string } | null = null) {
  let [entered, left] = [0, 0];
  const children = createRawSnippet(() => ({
    render: () => '<div><input /><textarea></textarea></div>',
  }));
  const onenter = () => (entered += 1);
  const onclose = () => (left += 1);
  mounted = mount(Dialog, {
    target: document.body,
    props: { open: true, title: 'x', children, problem, onenter, onclose, close: 'Close' },
  });
  flushSync();
  await Promise.resolve();
  const press = (field: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more });
    document.querySelector(`.dialog ${field}`)?.dispatchEvent(event);
    return entered;
  };
  return { press, closed: () => left };
}

describe('a dialog', () => {
  it('does what it is for by Enter in a line, and in a longer field by Ctrl with Enter', async () => {
    const { press } = await dialog();
    expect(press('textarea'), 'a new line').toBe(0);
    expect(press('input')).toBe(1);
    expect(press('textarea', { ctrlKey: true })).toBe(2);
    expect(press('textarea', { metaKey: true })).toBe(3);
  });

  it('leaves Enter to an input method that is composing', async () => {
    const { press } = await dialog();
    expect(press('input', { isComposing: true })).toBe(0);
  });

  it('tells whoever opened it when it is closed from its corner', async () => {
    const { closed } = await dialog();
    document.querySelector<HTMLButtonElement>('button[aria-label="Close"]')?.click();
    flushSync();
    expect(closed()).toBe(1);
  });

  it('says why its action was refused', async () => {
    await dialog({ message: 'Not now.', hint: 'Later.' });
    expect(document.querySelector('[role=alert]')?.textContent?.trim()).toBe('Not now. Later.');
  });
});
