/** Where things stand on the matrix: cost from left to right, value from bottom to top, both on 1..5. */

export const LOWEST = 1;
export const HIGHEST = 5;

/** The drawing area within its picture, in pixels. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where high value begins, and where low cost ends. */
export interface Lines {
  value: number;
  cost: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Room around the plot for the words of the axes and the handles, in units of the text size. */
const MARGIN = { left: 2.9, top: 0.75, right: 1, bottom: 2.75 };

/** The plot in a picture of this size. */
export function plotIn(width: number, height: number, textSize: number): Plot {
  const left = MARGIN.left * textSize;
  const top = MARGIN.top * textSize;
  return {
    left,
    top,
    width: Math.max(0, width - left - MARGIN.right * textSize),
    height: Math.max(0, height - top - MARGIN.bottom * textSize),
  };
}

/** From the plot's left edge. */
export function xOf(plot: Plot, cost: number): number {
  return share(cost) * plot.width;
}

/** From the plot's upper edge. */
export function yOf(plot: Plot, value: number): number {
  return (1 - share(value)) * plot.height;
}

export function costAt(plot: Plot, x: number): number {
  return plot.width === 0 ? LOWEST : within(LOWEST + (x / plot.width) * (HIGHEST - LOWEST));
}

export function valueAt(plot: Plot, y: number): number {
  return plot.height === 0 ? LOWEST : within(HIGHEST - (y / plot.height) * (HIGHEST - LOWEST));
}

/** The nearest point of the scale that is a whole number of steps, without the dust of floating point. */
export function snap(figure: number, step: number): number {
  return within(Number((Math.round(figure / step) * step).toFixed(4)));
}

export function within(figure: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, figure));
}

/** The box of quick wins. */
export function lightBox(plot: Plot, lines: Lines): Box {
  return { x: 0, y: 0, width: xOf(plot, lines.cost), height: yOf(plot, lines.value) };
}

/** One wedge of light from the corner where value is highest and cost lowest. It is cut off at the box. */
export function wedge({ width, height }: Box): string {
  const at = (right: number, down: number) => `${round(right * width)} ${round(down * height)}`;
  return `M0 0L${at(1.12, 0.3)}L${at(1.12, 1.2)}L${at(0.42, 1.2)}Z`;
}

/** The outline of a quadrant's mark around (0, 0). */
export function outline(quadrant: 'big_bet' | 'reconsider', radius: number): string {
  if (quadrant === 'big_bet') {
    const tip = round(radius * 1.12);
    return `M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z`;
  }
  const [half, up, down] = [radius * 1.16, radius * 0.78, radius * 1.18].map(round);
  return `M0 ${down}L${-(half ?? 0)} ${-(up ?? 0)}L${half} ${-(up ?? 0)}Z`;
}

/** Half the side of a square that covers about the area of the circle. */
export function halfSide(radius: number): number {
  return round(radius * 0.87);
}

/** Half a bubble's width: the more of them there are, the smaller; those with a number need room for it. */
export function radiusOf(count: number, numbered: boolean, textSize: number): number {
  const scale = textSize / 14;
  if (count <= 15) return 16 * scale;
  if (count <= 40) return 14.5 * scale;
  if (numbered) return 12.5 * scale;
  return (count <= 150 ? 7.5 : 6) * scale;
}

/**
 * Where a card of this size stands beside a bubble: right of it if there is room, else left of it, and
 * always within the picture.
 */
export function besideBubble(
  bubble: Point,
  radius: number,
  card: { width: number; height: number },
  room: { width: number; height: number },
): Point {
  const gap = radius + 14;
  const right = bubble.x + gap;
  const left = bubble.x - gap - card.width;
  const fits = right + card.width <= room.width;
  const x = fits ? right : left >= 0 ? left : Math.max(0, room.width - card.width);
  const y = Math.min(bubble.y - card.height / 3, room.height - card.height);
  return { x, y: Math.max(0, y) };
}

/** Figures in the middle: half are above, half below. */
export function median(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

function share(figure: number): number {
  return (within(figure) - LOWEST) / (HIGHEST - LOWEST);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
