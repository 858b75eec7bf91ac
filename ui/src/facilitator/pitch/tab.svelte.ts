/** Which half of the page is shown: use cases are told about, or people speak one after the other. */
import { go } from '$workshop/navigation.svelte';

export type Tab = 'pitch' | 'robin';

let current = $state<Tab>('pitch');

export const tab = {
  get current(): Tab {
    return current;
  },
  set current(wanted: Tab) {
    current = wanted;
  },
};

export function openPitch(): void {
  current = 'pitch';
  go('pitch');
}

export function openRobin(): void {
  current = 'robin';
  go('pitch');
}
