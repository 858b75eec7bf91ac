/**
 * For a page that is built by itself: what it imports later are words, which bring no styles and no parts
 * of their own, so the browser's own import does, without the helper that fetches those beforehand.
 */
import type { Plugin } from 'vite';

export function plainImports(page: string | null): Plugin {
  return {
    name: 'pharos-plain-imports',
    enforce: 'pre',
    load(id) {
      if (page === null || !id.endsWith('vite/preload-helper.js')) return null;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
