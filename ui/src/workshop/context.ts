/** How pages reach the open workshop and the host without passing them through every component. */
import { createContext } from 'svelte';
import type { LiveWorkshop } from './live.svelte';

/** `useLive()` in a component's script; `useLive().host` is the host. */
export const [useLive, provideLive] = createContext<LiveWorkshop>();
