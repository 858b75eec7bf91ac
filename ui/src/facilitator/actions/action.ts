/** One thing the facilitator can do: the keys, the sheet of keys, the menus and the palette all read it. */
import { createContext } from 'svelte';
import type { IconName, MenuItem } from '$components';
import type { Language } from '$generated/Language';
import type { Key } from '$workshop/keys';
import { language, sayIn } from '$workshop/language.svelte';
import type { Facts } from '$workshop/messages';

/** A name in either language: the palette finds it by both. */
export type Naming = (language: Language) => string;

/** The part of the sheet of keys that a key stands in. */
export type Section =
  | 'everywhere'
  | 'wall'
  | 'agenda'
  | 'steps'
  | 'prepare'
  | 'ideate'
  | 'shape'
  | 'score'
  | 'decide'
  | 'plan'
  | 'export';

export interface Action {
  id: string;
  name: Naming;
  /** Under a heading that says the rest. */
  shortName?: Naming;
  /** What it is about just now, beside the name. */
  detail?: string;
  icon: IconName;
  /** Something happens, or another page or layer is shown. */
  group: 'act' | 'go';
  /** As shown. Every one of them stands in a section of the sheet. */
  keys?: string[];
  section?: Section;
  /** How the shell hears its keys; without it the page listens itself. */
  heard?: Heard;
  /** Set: one of a choice, or a switch. */
  checked?: boolean;
  /** Why it is not allowed now. */
  refused: string | null;
  run: () => void;
}

export interface Heard {
  /** A single letter: it acts only where no field has focus, and can be switched off. */
  single: boolean;
  matches: (event: KeyboardEvent) => boolean;
}

/** All actions as they are now. */
export const [useActions, provideActions] = createContext<() => readonly Action[]>();

export function named(key: Key, facts?: Facts): Naming {
  return (wanted) => sayIn(wanted, key, facts);
}

/** Actions as lines of a menu, in the order of the ids. */
export function menuItems(actions: readonly Action[], ids: readonly string[]): MenuItem[] {
  return ids.flatMap((id) => {
    const action = actions.find((one) => one.id === id);
    return action ? [menuItem(action)] : [];
  });
}

function menuItem(action: Action): MenuItem {
  const { icon, keys, checked, refused, run } = action;
  const label = (action.shortName ?? action.name)(language.current);
  const common = { label, keys, disabled: refused !== null, onselect: run };
  // What is one of a choice has its tick in the place of the drawing.
  return checked === undefined ? { ...common, icon } : { ...common, checked };
}
