// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Palette from './Palette.svelte';
import { piecesOf, type PaletteGroup } from './palette';

const WORDS = {
  title: 'Palette',
  placeholder: 'What?',
  none: 'None.',
  noneAbout: 'Another word?',
  choose: 'choose',
  run: 'run',
  hint: 'both',
};
const GROUPS: PaletteGroup[] = [
  {
    id: 'act',
    name: 'Actions',
    items: [
      { id: 'a', label: 'Open the wall', marks: [{ from: 0, to: 4 }], icon: 'wall', keys: ['P'] },
      { id: 'b', label: 'Undo', marks: [], icon: 'undo', refused: 'Nothing to undo' },
    ],
  },
  { id: 'go', name: 'Go to', items: [{ id: 'c', label: 'Decide', marks: [], icon: 'right' }] },
];

let mounted: object | null = null;

async function palette(groups = GROUPS) {
  const onchoose = vi.fn();
  const onclose = vi.fn();
  const props = $state({ query: '', groups, found: '', words: WORDS, onchoose, onclose });
  mounted = mount(Palette, { target: document.body, props });
  flushSync();
  await tick();
  const field = document.querySelector<HTMLInputElement>('[role=combobox]');
  if (!field) throw new Error('no field');
  return { props, field, onchoose, onclose };
}

function press(field: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  field.dispatchEvent(event);
  flushSync();
  return event;
}

/** What a screen reader is told to be at. */
function active(field: HTMLElement) {
  const id = field.getAttribute('aria-activedescendant') ?? '';
  const option = document.getElementById(id);
  expect(option?.getAttribute('aria-selected')).toBe('true');
  expect(document.querySelectorAll('[aria-selected=true]').length).toBe(1);
  return option?.querySelector('.label')?.textContent?.trim();
}

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
  document.body.replaceChildren();
});

describe('the palette', () => {
  it('is a field with a list of options in named groups', async () => {
    const { field } = await palette();
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    const names = [...(list?.querySelectorAll('[role=group]') ?? [])].map((group) =>
      document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
    );
    expect(names).toEqual(['Actions', 'Go to']);
    expect(document.querySelector('mark')?.textContent).toBe('Open');
  });

  it('is walked by arrows round and round, and by Home and End', async () => {
    const { field } = await palette();
    expect(active(field)).toBe('Open the wall');
    press(field, 'ArrowUp');
    expect(active(field)).toBe('Decide');
    press(field, 'ArrowDown');
    press(field, 'ArrowDown');
    expect(active(field)).toBe('Undo');
    press(field, 'End');
    expect(active(field)).toBe('Decide');
    press(field, 'Home');
    expect(active(field)).toBe('Open the wall');
  });

  it('carries out by Enter and by a click, and closes by Escape', async () => {
    const { field, onchoose, onclose } = await palette();
    press(field, 'Enter');
    expect(onchoose).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a' }));
    document.querySelectorAll<HTMLElement>('[role=option]')[2]?.click();
    expect(onchoose).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'c' }));
    press(field, 'Escape');
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('keeps what is not allowed, with its reason, and does not carry it out', async () => {
    const { field, onchoose } = await palette();
    press(field, 'ArrowDown');
    const option = document.querySelectorAll<HTMLElement>('[role=option]')[1];
    expect(option?.getAttribute('aria-disabled')).toBe('true');
    expect(option?.textContent).toContain('Nothing to undo');
    press(field, 'Enter');
    option?.click();
    expect(onchoose).not.toHaveBeenCalled();
  });

  it('leaves every key to an input method that is composing', async () => {
    const { props, field, onchoose, onclose } = await palette();
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'Home']) {
      expect(press(field, key, { isComposing: true }).defaultPrevented).toBe(false);
    }
    press(field, 'Enter', { keyCode: 229 } as KeyboardEventInit);
    expect(active(field)).toBe('Open the wall');
    expect(onclose).not.toHaveBeenCalled();
    expect(onchoose).not.toHaveBeenCalled();

    field.value = 'da';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    flushSync();
    expect(props.query).toBe('');
    field.value = '打';
    field.dispatchEvent(new Event('compositionend', { bubbles: true }));
    flushSync();
    expect(props.query).toBe('打');
  });

  it('begins at the top again when something else is typed', async () => {
    const { field } = await palette();
    press(field, 'End');
    field.value = 'd';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    flushSync();
    expect(active(field)).toBe('Open the wall');
  });

  it('says that nothing was found, and Enter does nothing then', async () => {
    const { field, onchoose } = await palette([]);
    expect(document.querySelector('.none')?.textContent).toContain('None.');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    press(field, 'ArrowDown');
    press(field, 'Enter');
    expect(onchoose).not.toHaveBeenCalled();
  });
});

it('cuts a label where it matched', () => {
  expect(
    piecesOf('abcdef', [
      { from: 1, to: 2 },
      { from: 4, to: 6 },
    ]),
  ).toEqual([
    { text: 'a', on: false },
    { text: 'b', on: true },
    { text: 'cd', on: false },
    { text: 'ef', on: true },
  ]);
  expect(piecesOf('abc', [])).toEqual([{ text: 'abc', on: false }]);
});
