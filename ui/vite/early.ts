/**
 * For a page that is built by itself: its script `early` runs as soon as it is there, before styles and the page's
 * own script, which imports it.
 */
import type { Plugin } from 'vite';

export function early(page: string | null): Plugin {
  return {
    name: 'pharos-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        if (page === null) return [];
        const script = Object.keys(bundle).find((name) => name.startsWith('assets/early-'));
        if (script === undefined) throw new Error(`${page} has no early script`);
        return [{ tag: 'script', attrs: { type: 'module', async: true, src: `./${script}` } }];
      },
    },
  };
}
