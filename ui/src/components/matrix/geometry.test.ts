import { describe, expect, it } from 'vitest';
import {
  besideBubble,
  costAt,
  lightBox,
  median,
  plotIn,
  radiusOf,
  snap,
  valueAt,
  wedge,
  xOf,
  yOf,
} from './geometry';

const plot = { left: 40, top: 10, width: 400, height: 200 };

describe('the matrix', () => {
  it('puts low cost left and high value on top', () => {
    expect([xOf(plot, 1), xOf(plot, 3), xOf(plot, 5)]).toEqual([0, 200, 400]);
    expect([yOf(plot, 1), yOf(plot, 3), yOf(plot, 5)]).toEqual([200, 100, 0]);
  });

  it('reads a figure back from its place', () => {
    for (const figure of [1, 1.37, 3, 4.99, 5]) {
      expect(costAt(plot, xOf(plot, figure))).toBeCloseTo(figure);
      expect(valueAt(plot, yOf(plot, figure))).toBeCloseTo(figure);
    }
  });

  it('keeps a line on the scale, wherever the hand goes', () => {
    expect(costAt(plot, -80)).toBe(1);
    expect(costAt(plot, 4000)).toBe(5);
    expect(valueAt(plot, -80)).toBe(5);
  });

  it('has no figures before it has a size', () => {
    const nothing = plotIn(0, 0, 14);
    expect(nothing).toMatchObject({ width: 0, height: 0 });
    expect(costAt(nothing, 10)).toBe(1);
  });

  it('moves a line in whole steps', () => {
    expect(snap(3.04, 0.1)).toBe(3);
    expect(snap(2.9999 + 0.1, 0.1)).toBe(3.1);
    expect(snap(5.2, 0.05)).toBe(5);
  });

  it('lights the box above the value line and left of the cost line', () => {
    const box = lightBox(plot, { value: 3, cost: 2 });
    expect(box).toEqual({ x: 0, y: 0, width: 100, height: 100 });
    expect(wedge(box)).toBe('M0 0L112 30L112 120L42 120Z');
  });

  it('draws many bubbles smaller, and numbered ones large enough to read', () => {
    expect(radiusOf(12, true, 14)).toBeGreaterThan(radiusOf(120, true, 14));
    expect(radiusOf(120, true, 14)).toBeGreaterThan(radiusOf(120, false, 14));
    expect(radiusOf(12, true, 28)).toBe(2 * radiusOf(12, true, 14));
  });
});

describe('a card beside its bubble', () => {
  const card = { width: 100, height: 90 };
  const room = { width: 400, height: 200 };

  it('stands right of it, or left where there is no room', () => {
    expect(besideBubble({ x: 100, y: 100 }, 16, card, room).x).toBe(130);
    expect(besideBubble({ x: 380, y: 100 }, 16, card, room).x).toBe(250);
  });

  it('never leaves the picture', () => {
    const small = { width: 110, height: 95 };
    for (const x of [0, 55, 110]) {
      for (const y of [0, 50, 95]) {
        const at = besideBubble({ x, y }, 16, card, small);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x + card.width).toBeLessThanOrEqual(small.width);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.y + card.height).toBeLessThanOrEqual(small.height);
      }
    }
  });
});

describe('the median', () => {
  it('is the middle one, or half way between the middle two', () => {
    expect(median([5, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
