/** Notes by theme, as the room sorts them, with what this device moved and the room has not said yet. Pure. */
import type { Contribution } from '$generated/Contribution';
import type { Theme } from '$generated/Theme';
import type { SeenIdea } from '$workshop/room/roomRows.svelte';

export interface Group {
  /** Null: notes in no theme. */
  theme: Theme | null;
  notes: SeenIdea[];
}

/** Where somebody put a note last, and where it was before: null is in no theme. */
export interface Move {
  idea: string;
  from: string | null;
  to: string | null;
}

/** How many colours themes come in; then from the first one again. */
const HUES = 6;

/**
 * Those in no theme first, then theme by theme. A theme without a name and without notes is left out: its last note was
 * just taken out of it.
 */
export function groupsOf(
  ideas: readonly SeenIdea[],
  themes: readonly Theme[],
  onTheWay: readonly Contribution[],
): Group[] {
  const all = [...themes, ...begunHere(themes, onTheWay)];
  const groups = new Map<string | null, Group>([[null, { theme: null, notes: [] }]]);
  for (const theme of all) groups.set(theme.id, { theme, notes: [] });
  const moved = movedHere(onTheWay);
  for (const idea of ideas) {
    if (!idea.revealed || idea.parked) continue;
    const theme = moved.has(idea.id) ? moved.get(idea.id) : idea.theme;
    const group = groups.get(theme ?? null) ?? groups.get(null);
    group?.notes.push(idea);
  }
  return [...groups.values()].filter(({ theme, notes }) => !theme || theme.name || notes.length);
}

/** The themes among groups, each with its notes. */
export function themesIn(groups: readonly Group[]): { theme: Theme; notes: SeenIdea[] }[] {
  return groups.flatMap(({ theme, notes }) => (theme ? { theme, notes } : []));
}

/** What takes a move back: nothing, once somebody moved the note on. A theme that went meanwhile begins again. */
export function takenBack(
  move: Move,
  groups: readonly Group[],
  newId: string,
): Contribution | null {
  const now = groups.find(({ notes }) => notes.some(({ id }) => id === move.idea));
  if (!now || (now.theme?.id ?? null) !== move.to) return null;
  const { idea, from } = move;
  const isThere = from === null || groups.some(({ theme }) => theme?.id === from);
  return isThere
    ? { do: 'sort_idea', idea, theme: from }
    : { do: 'begin_theme', theme: newId, idea };
}

function begunHere(themes: readonly Theme[], onTheWay: readonly Contribution[]): Theme[] {
  const known = new Set(themes.map(({ id }) => id));
  let number = Math.max(0, ...themes.map((theme) => theme.number));
  return onTheWay.flatMap((wish) => {
    if (wish.do !== 'begin_theme' || known.has(wish.theme)) return [];
    number += 1;
    return { id: wish.theme, number, name: '', hue: ((number - 1) % HUES) + 1 };
  });
}

function movedHere(onTheWay: readonly Contribution[]): Map<string, string | null> {
  const moved = new Map<string, string | null>();
  for (const wish of onTheWay) {
    if (wish.do === 'sort_idea' || wish.do === 'begin_theme') moved.set(wish.idea, wish.theme);
  }
  return moved;
}
