/**
 * The wall in small on the facilitator's page, in a frame of its own: the same page as the wall, which hears
 * through the page around it.
 */
import type { WallHost } from './wallHost';

declare global {
  interface Window {
    pharosMirror?: WallHost;
  }
}

/** What the page around this one hears for it; null for a page that stands alone. */
export function lentWall(): WallHost | null {
  return window.parent === window ? null : (window.parent.pharosMirror ?? null);
}

/** Lends the frames of this page an ear, until what is given back is called. */
export function lendWall(host: WallHost): () => void {
  window.pharosMirror = host;
  return () => delete window.pharosMirror;
}
