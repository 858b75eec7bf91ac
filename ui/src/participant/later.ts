/** Pages of steps that come late, or not in every room: nobody waits for them at the door. */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type Drawer from './inspiration/Drawer.svelte';

/** Tried again after so long, where the network is gone. */
const SOON = 2_000;
/** The room is quiet by then: a step that begins finds its page here. */
const QUIET = 6_000;

const brainwrite = () => import('./brainwrite/Brainwrite.svelte');
const cards = () => import('./cards/load');
const drawer = () => import('./inspiration/load');
const sort = () => import('./sort/load');
const results = () => import('./results/Results.svelte');

export function brainwritePage(): Promise<Component> {
  return surely(async () => (await brainwrite()).default);
}

export function cardsPage(language: Language): Promise<Component> {
  return surely(async () => (await cards()).loadCards(language));
}

export async function inspirationDrawer(language: Language): Promise<typeof Drawer> {
  return (await drawer()).loadDrawer(language);
}

export function sortPage(language: Language): Promise<Component> {
  return surely(async () => (await sort()).loadSort(language));
}

export function resultsPage(): Promise<Component> {
  return surely(async () => (await results()).default);
}

/** Fetches them once nothing else is on its way. */
export function fetchLater(): void {
  setTimeout(
    () => void Promise.allSettled([brainwrite(), cards(), drawer(), sort(), results()]),
    QUIET,
  );
}

async function surely(load: () => Promise<Component>): Promise<Component> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, SOON));
    }
  }
}
