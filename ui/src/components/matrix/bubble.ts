/** What the matrix draws. It knows numbers and places; what they are about it does not know. */
import type { QuadrantName } from '$components';

export interface MatrixBubble {
  id: string;
  /** 1..5. */
  value: number;
  /** 1..5. */
  cost: number;
  quadrant: QuadrantName | null;
  /** Drawn inside; empty where there is no room for it. */
  number: string;
  /** Read aloud. */
  about: string;
  radius: number;
  lit: boolean;
  onTheLine: boolean;
  /** Too little is known: dashed, and without a fill. */
  hollow: boolean;
  /** Lines of its name; empty where only focus shows it. */
  name: readonly string[];
  /** The whole name, for when it is pointed at. */
  fullName: readonly string[];
}

/** Where a bubble and its name are drawn, from the plot's upper left corner. */
export interface BubblePlace {
  x: number;
  y: number;
  /** It stepped aside from its true place. */
  moved: boolean;
  name: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export type Line = 'value' | 'cost';
