import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { perPaint } from './perPaint';

describe('what comes between two pictures', () => {
  let paint: (() => void)[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => paint.push(callback));
    vi.stubGlobal('cancelAnimationFrame', (number: number) => delete paint[number - 1]);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    paint = [];
  });

  function picture() {
    const due = paint;
    paint = [];
    due.forEach((callback) => callback());
  }

  it('is taken together, in order, once', () => {
    const taken: number[][] = [];
    const come = perPaint<number>((things) => taken.push(things));
    [1, 2, 3].forEach(come);
    expect(taken).toEqual([]);
    picture();
    expect(taken).toEqual([[1, 2, 3]]);
    vi.runAllTimers();
    come(4);
    picture();
    expect(taken).toEqual([[1, 2, 3], [4]]);
  });

  it('does not wait for a picture that nobody sees', () => {
    const taken: number[][] = [];
    const come = perPaint<number>((things) => taken.push(things));
    come(1);
    vi.advanceTimersByTime(250);
    expect(taken).toEqual([[1]]);
    picture();
    expect(taken).toEqual([[1]]);
  });
});
