/** How the parts of the page reach the seat without passing it through every component. */
import { createContext } from 'svelte';
import type { Door } from './door.svelte';
import type { Sitting } from './sitting.svelte';

export interface Room {
  door: Door;
  sitting: Sitting;
  /** Opens what belongs to the person: name, group, language. */
  openMe: () => void;
  /** Opens the list of own ideas. */
  openMine: () => void;
}

/** `useRoom()` in a component's script. */
export const [useRoom, provideRoom] = createContext<Room>();
