// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackendClock } from './backendClock.svelte';

const DAY = 86_400_000;

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00.250Z') }));
afterEach(() => vi.useRealTimers());

/** What the backend's clock said, so many milliseconds ago. */
function sent(ago: number, ahead = DAY): string {
  return new Date(Date.now() + ahead - ago).toISOString();
}

describe("the backend's clock", () => {
  it('is known on a device whose own is a day wrong', () => {
    const clock = new BackendClock();
    clock.hear(sent(0));
    expect(clock.now).toBe(Date.now() + DAY);
  });

  it('is told best by the frame that was on its way for the shortest time', () => {
    const clock = new BackendClock();
    clock.hear(sent(300));
    clock.hear(sent(20));
    clock.hear(sent(200));
    expect(clock.now).toBe(Date.now() + DAY - 20);
  });

  it('is taken anew where the device set its own', () => {
    const clock = new BackendClock();
    clock.hear(sent(0));
    clock.hear(sent(0, 0));
    expect(clock.now).toBe(Date.now());
  });

  it('says nothing wrong after a frame without a time', () => {
    const clock = new BackendClock();
    clock.hear(sent(0));
    clock.hear('');
    expect(clock.now).toBe(Date.now() + DAY);
  });

  it('goes on with its own whole seconds for who looks, by one timer, and stops when nobody does', () => {
    const clock = new BackendClock();
    clock.hear(new Date('2026-11-24T09:00:00.600Z').toISOString());
    const seen: number[] = [];
    const stop = [0, 1].map(() =>
      $effect.root(() => {
        $effect(() => void seen.push(Math.floor(clock.now / 1_000) % 60));
      }),
    );
    flushSync();
    expect(vi.getTimerCount(), 'one for both').toBe(1);
    vi.advanceTimersByTime(390);
    flushSync();
    expect(seen, 'the second is not over').toEqual([0, 0]);
    vi.advanceTimersByTime(20);
    flushSync();
    expect(seen).toEqual([0, 0, 1, 1]);
    for (const end of stop) end();
    vi.advanceTimersByTime(0);
    return Promise.resolve().then(() => expect(vi.getTimerCount()).toBe(0));
  });
});
