import { describe, expect, it } from 'vitest';
import { stepAside } from './places';

const ROOM = { width: 300, height: 200 };

describe('bubbles', () => {
  it('stay where they lie when nothing covers them', () => {
    const [one] = stepAside([{ x: 50, y: 60 }], 10, ROOM);
    expect(one).toEqual({ x: 50, y: 60, true: { x: 50, y: 60 } });
  });

  it('step aside until none covers another, and know their true place', () => {
    const crowd = [0, 0, 1, 5].map((x) => ({ x: 100 + x, y: 100 }));
    const placed = stepAside(crowd, 10, ROOM);
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        expect(Math.hypot(other.x - one.x, other.y - one.y)).toBeGreaterThan(19.5);
      }
      expect(one.true).toEqual(crowd[index]);
    });
  });

  it('never leave the picture', () => {
    for (const { x, y } of stepAside(
      [
        { x: 0, y: 0 },
        { x: 300, y: 200 },
      ],
      10,
      ROOM,
    )) {
      expect([x >= 10, y >= 10, x <= 290, y <= 190]).toEqual([true, true, true, true]);
    }
  });
});
