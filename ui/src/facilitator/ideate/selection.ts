/** Which notes are chosen. Pure: every change gives a new selection. */

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | null;
}

export const NOTHING: Selection = { chosen: new Set(), anchor: null };

export type Click = 'one' | 'toggle' | 'range';

/** What a click or Space does. `lane` are the notes of its lane, in the order in which they are seen. */
export function clicked(
  before: Selection,
  id: string,
  how: Click,
  lane: readonly string[],
): Selection {
  if (how === 'range' && before.anchor !== null && lane.includes(before.anchor)) {
    return { chosen: new Set(between(lane, before.anchor, id)), anchor: before.anchor };
  }
  if (how === 'one') {
    // The only chosen one is let go by a second click.
    const again = before.chosen.size === 1 && before.chosen.has(id);
    return { chosen: new Set(again ? [] : [id]), anchor: id };
  }
  const chosen = new Set(before.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, anchor: id };
}

/** All notes of a lane. */
export function wholeLane(lane: readonly string[]): Selection {
  return { chosen: new Set(lane), anchor: lane[0] ?? null };
}

/** Notes that are gone, parked or hidden again are not chosen any more. */
export function kept(before: Selection, there: ReadonlySet<string>): Selection {
  const chosen = [...before.chosen].filter((id) => there.has(id));
  if (chosen.length === before.chosen.size) return before;
  const { anchor } = before;
  return { chosen: new Set(chosen), anchor: anchor !== null && there.has(anchor) ? anchor : null };
}

function between(lane: readonly string[], from: string, to: string): readonly string[] {
  const [start = 0, end = 0] = [lane.indexOf(from), lane.indexOf(to)].sort((a, b) => a - b);
  return lane.slice(start, end + 1);
}
