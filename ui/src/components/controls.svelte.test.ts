// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Lines from './Lines.svelte';
import Segmented from './Segmented.svelte';
import Slider from './Slider.svelte';

let mounted: object | null = null;

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
});

function press(element: Element | null | undefined, key: string, shiftKey = false) {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  flushSync();
}

describe('a segmented choice', () => {
  function segmented(value = 'a') {
    const chosen: string[] = [];
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
    const onchange = (value: string) => chosen.push(value);
    mounted = mount(Segmented<string>, {
      target: document.body,
      props: { label: 'x', options, value, onchange },
    });
    flushSync();
    return { chosen, radios: () => [...document.querySelectorAll('[role=radio]')] };
  }

  it('is one tab stop, on what is chosen', () => {
    const { radios } = segmented();
    expect(radios().map((radio) => radio.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
  });

  it('is reached at its first option where none of them is chosen', () => {
    const { chosen, radios } = segmented('none of them');
    expect(radios().map((radio) => radio.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
    press(radios()[0], 'ArrowRight');
    expect(chosen).toEqual(['a']);
  });

  it('is moved by arrows, round and round', () => {
    const { chosen, radios } = segmented();
    press(radios()[0], 'ArrowRight');
    press(radios()[1], 'ArrowRight');
    press(radios()[2], 'ArrowRight');
    press(radios()[0], 'ArrowLeft');
    expect(chosen).toEqual(['b', 'c', 'a', 'c']);
  });

  it('says nothing when the same is chosen again', () => {
    const { chosen, radios } = segmented();
    (radios()[0] as HTMLElement).click();
    expect(chosen).toEqual([]);
  });
});

describe('a slider', () => {
  function slider(value: number) {
    const moved: number[] = [];
    mounted = mount(Slider, {
      target: document.body,
      props: { label: 'x', value, oninput: (now: number) => moved.push(now) },
    });
    flushSync();
    return { moved, input: document.querySelector('input') };
  }

  it('moves by five, and by one with Shift', () => {
    const { moved, input } = slider(20);
    press(input, 'ArrowRight');
    press(input, 'ArrowLeft', true);
    expect(moved).toEqual([25, 24]);
  });

  it('stops at its ends', () => {
    const { moved, input } = slider(98);
    press(input, 'ArrowUp');
    expect(moved).toEqual([100]);
  });
});

describe('a field as tall as its text', () => {
  it('writes behind it what is typed, or asked for', () => {
    mounted = mount(Lines, {
      target: document.body,
      props: { value: '', placeholder: 'What is it today?', 'aria-label': 'x' },
    });
    flushSync();
    const behind = () => document.querySelector('.text')?.textContent.replace('\u200b', '');
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(behind()).toBe('What is it today?');
    field.value = 'Minutes until\nthe right cause';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(behind()).toBe('Minutes until\nthe right cause');
  });
});
