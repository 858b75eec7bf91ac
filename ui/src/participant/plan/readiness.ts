/** What this person said about readiness: what is kept, and what is on its way. */
import type { SeatReadiness } from '$generated/SeatReadiness';
import type { Waiting } from '$workshop/room/deviceOutbox.svelte';

/** By question: which sentence, or null for whoever can't say. */
export type Levels = ReadonlyMap<string, number | null>;

/** What is on its way stands for what is kept. */
export function levelsOf(kept: readonly SeatReadiness[], onTheWay: readonly Waiting[]): Levels {
  const levels = new Map(kept.map(({ question, level }) => [question, level]));
  for (const { contribution: wish } of onTheWay) {
    if (wish.do === 'say_readiness') levels.set(wish.question, wish.level);
  }
  return levels;
}

/** The next question without an answer behind a place, round to the first one; null where all are answered. */
export function nextOpen(ids: readonly string[], levels: Levels, behind: string): string | null {
  const from = ids.indexOf(behind) + 1;
  return [...ids.slice(from), ...ids.slice(0, from)].find((id) => !levels.has(id)) ?? null;
}
