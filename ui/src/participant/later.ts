/** Pages of steps that come late, or not in every room: nobody waits for them at the door. */
import type { Component } from 'svelte';
import type { Language } from '$generated/Language';
import type Drawer from './inspiration/Drawer.svelte';

/** Tried again after so long, where the network is gone. */
const SOON = 2_000;
/** The room is quiet by then: a step that begins finds its page here. */
const QUIET = 6_000;

const drawer = () => import('./inspiration/load');
const PAGES = {
  brainwrite: () => import('./brainwrite/Brainwrite.svelte'),
  cards: () => import('./cards/load'),
  sort: () => import('./sort/load'),
  plan: () => import('./plan/load'),
  results: () => import('./results/Results.svelte'),
};

export async function inspirationDrawer(language: Language): Promise<typeof Drawer> {
  return (await drawer()).loadDrawer(language);
}

/** A page, with the words that it brings. */
export function laterPage(name: keyof typeof PAGES, language: Language): Promise<Component> {
  return surely(async () => {
    const page = await PAGES[name]();
    return 'load' in page ? page.load(language) : page.default;
  });
}

/** Fetches them once nothing else is on its way. */
export function fetchLater(): void {
  setTimeout(
    () => void Promise.allSettled([drawer, ...Object.values(PAGES)].map((load) => load())),
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
