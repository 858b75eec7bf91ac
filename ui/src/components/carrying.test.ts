// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from './carrying';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An event of a finger, so many milliseconds after the press. */
function finger(type: string, at: number, x: number): PointerEvent {
  const event = new PointerEvent(type, { button: 0, pointerType: 'touch', clientX: x, clientY: 0 });
  Object.defineProperty(event, 'timeStamp', { value: 1_000 + at });
  return event;
}

function pressed(): string[] {
  const heard: string[] = [];
  const hears = (what: string) => () => void heard.push(what);
  const [lift, carry, drop, end] = ['lift', 'carry', 'drop', 'end'].map(hears);
  follow(finger('pointerdown', 0, 0), { lift: lift!, carry: carry!, drop: drop!, end: end! });
  return heard;
}

test('a finger that holds still lifts, carries and drops', () => {
  const heard = pressed();
  vi.advanceTimersByTime(300);
  dispatchEvent(finger('pointermove', 320, 40));
  dispatchEvent(finger('pointerup', 400, 40));
  expect(heard).toEqual(['lift', 'carry', 'end', 'drop']);
});

test('a finger that moves before is scrolling', () => {
  const heard = pressed();
  dispatchEvent(finger('pointermove', 100, 40));
  vi.advanceTimersByTime(300);
  dispatchEvent(finger('pointermove', 320, 80));
  expect(heard).toEqual(['end']);
});

test('a finger that moved in time scrolls, even where a busy page hears it late', () => {
  const heard = pressed();
  vi.advanceTimersByTime(300);
  dispatchEvent(finger('pointermove', 100, 40));
  dispatchEvent(finger('pointermove', 320, 80));
  dispatchEvent(finger('pointerup', 400, 80));
  expect(heard).toEqual(['lift', 'end']);
});

test('a tap that a busy page hears late is a tap', () => {
  const heard = pressed();
  const menus = vi.fn();
  addEventListener('contextmenu', menus, { once: true });
  vi.advanceTimersByTime(300);
  dispatchEvent(finger('pointerup', 90, 0));
  expect(heard).toEqual(['lift', 'end']);
  expect(menus).not.toHaveBeenCalled();
});
