/** The pages that come a moment after the first ones: a full room loads the page at the same moment. */
import type * as later from './later';

type Pages = typeof later;

let pages = $state.raw<Pages | null>(null);
let fetching = false;

export const laterPages = {
  /** Null until they are here. */
  get current(): Pages | null {
    return pages;
  },
};

/** Called again with every connection: what did not come then comes now. */
export async function fetchLaterPages(): Promise<void> {
  if (pages !== null || fetching) return;
  fetching = true;
  try {
    pages = await import('./later');
  } catch {
    // No connection: the page says so already, and asks again with the next one.
  } finally {
    fetching = false;
  }
}
