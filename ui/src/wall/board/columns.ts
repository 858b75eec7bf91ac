/** Cards in the columns of a picture: lane by lane, or theme by theme. Pure. */
import type { Lane } from '$generated/Lane';
import type { Theme } from '$generated/Theme';
import type { SeenIdea } from '$workshop/room/roomRows.svelte';

export interface Column {
  id: string;
  lane: Lane;
  notes: SeenIdea[];
  /** Cards that wait for the reveal. */
  hidden: number;
}

/** Lanes as they are, each with what hangs in it. */
export function byLane(
  lanes: readonly Lane[],
  hanging: readonly SeenIdea[],
  hiddenIn: (lane: string) => number,
): Column[] {
  const notes = grouped(hanging, (idea) => idea.lane);
  return lanes.map((lane) => ({
    id: lane.id,
    lane,
    notes: notes.get(lane.id) ?? [],
    hidden: hiddenIn(lane.id),
  }));
}

/**
 * Themes as if they were lanes; cards in none come last, where there are themes at all. One that has neither a name nor
 * a card says nothing.
 */
export function byTheme(
  themes: readonly Theme[],
  hanging: readonly SeenIdea[],
  words: { unnamed: (number: number) => string; loose: string },
): Column[] {
  const known = new Set(themes.map(({ id }) => id));
  const place = ({ theme }: SeenIdea) => (theme !== undefined && known.has(theme) ? theme : '');
  const notes = grouped(hanging, place);
  const column = (id: string, number: number, name: string): Column => ({
    id,
    lane: { id, number, name, question: '', silent: false },
    notes: notes.get(id) ?? [],
    hidden: 0,
  });
  const columns = themes
    .filter(({ id, name }) => name || notes.has(id))
    .map(({ id, hue, name, number }) => column(id, hue, name || words.unnamed(number)));
  const isSorted = themes.length === 0 || !notes.has('');
  return isSorted ? columns : [...columns, column('', LOOSE_HUE, words.loose)];
}

/** Of cards on their own: the hue that comes last among themes. */
const LOOSE_HUE = 6;

function grouped(
  ideas: readonly SeenIdea[],
  by: (idea: SeenIdea) => string,
): Map<string, SeenIdea[]> {
  const groups = new Map<string, SeenIdea[]>();
  for (const idea of ideas) {
    const group = groups.get(by(idea));
    if (group) group.push(idea);
    else groups.set(by(idea), [idea]);
  }
  return groups;
}
