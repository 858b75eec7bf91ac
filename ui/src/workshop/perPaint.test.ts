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
    vi.advanceTimersByTime(100);
    come(4);
    picture();
    expect(taken).toEqual([[1, 2, 3], [4]]);
  });

  it('is taken ten times a second at most while more and more comes', () => {
    const taken: number[][] = [];
    const come = perPaint<number>((things) => taken.push(things));
    for (let number = 0; number < 30; number += 1) {
      come(number);
      vi.advanceTimersByTime(10);
      picture();
    }
    expect(taken[0], 'the first is not kept waiting').toEqual([0]);
    expect(taken.length).toBe(3);
    vi.runAllTimers();
    picture();
    expect(taken.flat(), 'and nothing is lost').toEqual([...Array(30).keys()]);
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
