/** Where bubbles are drawn: those that would cover each other step aside along the line between them. */
import type { Point } from '$components/matrix/geometry';

export interface Placed extends Point {
  /** Where it truly lies. */
  true: Point;
}

/** So often all pairs are looked at; a dozen bubbles are at rest long before. */
const PASSES = 40;

export function stepAside(
  points: readonly Point[],
  radius: number,
  room: { width: number; height: number },
): Placed[] {
  const placed = points.map((point) => ({ ...point, true: point }));
  for (let pass = 0; pass < PASSES; pass += 1) {
    let isAtRest = true;
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        if (pushApart(one, other, radius * 2 + 1)) isAtRest = false;
      }
    });
    for (const one of placed) {
      one.x = within(one.x, radius, room.width - radius);
      one.y = within(one.y, radius, room.height - radius);
    }
    if (isAtRest) break;
  }
  return placed;
}

function pushApart(one: Point, other: Point, apart: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return false;
  // On the very same spot there is no line between them: side by side then.
  const [toX, toY] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const half = (apart - distance) / 2;
  one.x -= toX * half;
  one.y -= toY * half;
  other.x += toX * half;
  other.y += toY * half;
  return true;
}

function within(figure: number, lowest: number, highest: number): number {
  return Math.min(Math.max(figure, lowest), Math.max(lowest, highest));
}
