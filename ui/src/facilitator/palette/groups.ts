/** What the palette shows for what was typed, in groups. */
import type { PaletteGroup, PaletteItem } from '$components';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { navigation } from '$workshop/navigation.svelte';
import type { Action } from '../actions/action';
import { addingOf } from './adding';
import { entryOf, type Entry } from './entries';
import { fittingFor } from './fitting';
import { agoOf } from './recent';
import { searchIn, wordsOf, type Found, type Readings, type Search } from './search';

/** Of one group, so that all groups are on the screen. */
export const MOST_OF_A_GROUP = 8;

export interface Shown extends PaletteItem {
  run: () => void;
}
export type ShownGroup = PaletteGroup<Shown>;

/** The palette itself is not carried out from within. */
const isShown = ({ id }: Action) => id !== 'palette';

/**
 * Makes the search once for all keys that are pressed while nothing changes. Titles are searched by
 * their own: signals of the room change the actions many times a second, and never a title.
 */
export function paletteOf(
  live: LiveWorkshop,
  actions: readonly Action[],
  titles: Search<Entry>,
  readings: Readings | null,
) {
  const shown = actions.filter(isShown);
  const ofGroup = (group: Action['group']) =>
    searchIn(shown.filter((action) => action.group === group).map(entryOf), readings);
  const groups = [
    { id: 'act', name: say('palette-acts'), search: ofGroup('act') },
    { id: 'titles', name: say('palette-titles'), search: titles },
    { id: 'go', name: say('palette-go'), search: ofGroup('go') },
  ];

  return function find(query: string): ShownGroup[] {
    if (wordsOf(query).length === 0) return [fittingGroup(shown)];
    const found = groups.map(({ id, name, search }) => groupOf(id, name, search(query)));
    // The best match is the one that Enter carries out.
    const some = found.filter(({ items }) => items.length > 0).toSorted((a, b) => a.best - b.best);
    return some.length > 0 ? some : addingGroup(live, query.trim());
  };
}

function fittingGroup(actions: readonly Action[]): ShownGroup {
  const items = fittingFor(navigation.page, actions).map(entryOf);
  return { id: 'act', name: say('palette-acts'), items: items.map((entry) => itemOf(entry)) };
}

function addingGroup(live: LiveWorkshop, text: string): ShownGroup[] {
  const items = addingOf(live, text).map((entry) => itemOf(entry));
  return items.length > 0 ? [{ id: 'add', name: say('palette-add'), items }] : [];
}

function groupOf(id: string, name: string, found: Found<Entry>[]): ShownGroup & { best: number } {
  // What is not allowed now is told, but never in the way of what is.
  const order = found.toSorted(
    (a, b) =>
      Number(a.entry.refused !== null) - Number(b.entry.refused !== null) ||
      a.rank - b.rank ||
      agoOf(a.entry.id) - agoOf(b.entry.id),
  );
  const best = order[0]?.entry.refused === null ? order[0].rank : Infinity;
  const shown = order.slice(0, MOST_OF_A_GROUP);
  const note =
    found.length > shown.length
      ? say('palette-some', { shown: shown.length, count: found.length })
      : undefined;
  return { id, name, note, best, items: shown.map(({ entry, marks }) => itemOf(entry, marks)) };
}

function itemOf(entry: Entry, marks: PaletteItem['marks'] = []): Shown {
  const { id, names, detail, icon, keys, checked, refused, run } = entry;
  return { id, label: names[0] ?? '', marks, detail, icon, keys, checked, refused, run };
}
