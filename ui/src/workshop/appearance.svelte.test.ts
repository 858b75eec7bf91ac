// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { appearance, isAdjusted, resetAppearance, startAppearance } from './appearance.svelte';
import { language } from './speaking.svelte';

const root = document.documentElement;

beforeEach(() => {
  startAppearance();
  resetAppearance();
});

it('acts at once, and is kept for the next time', () => {
  expect(isAdjusted()).toBe(false);
  appearance.theme = 'night';
  appearance.textSize = 160;
  appearance.motion = 'less';
  expect(root.dataset['theme']).toBe('night');
  expect(root.dataset['motion']).toBe('less');
  expect(root.style.fontSize).toBe('160%');
  expect(localStorage.getItem('pharos-theme')).toBe('night');
  expect(isAdjusted()).toBe(true);
});

it('goes back to what the system asks for, all at once', () => {
  language.chosen = 'zh-CN';
  appearance.singleKeys = false;
  appearance.textSize = 90;
  expect(root.lang).toBe('zh-CN');
  resetAppearance();
  expect(isAdjusted()).toBe(false);
  expect(root.lang).toBe('en');
  expect(root.style.fontSize).toBe('');
});

it('reads nothing odd from what an older page kept', async () => {
  localStorage.setItem('pharos-text-size', '9000');
  localStorage.setItem('pharos-motion', 'wild');
  vi.resetModules();
  const fresh = await import('./appearance.svelte');
  expect(fresh.appearance.textSize).toBe(100);
  expect(fresh.appearance.motion).toBe('system');
  localStorage.clear();
});
