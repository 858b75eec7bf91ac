import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { early } from './vite/early';
import { gzip } from './vite/gzip';
import { icons } from './vite/icons';
import { minifyAgain } from './vite/minifyAgain';
import { plainImports } from './vite/plainImports';
import { tokens } from './vite/tokens';
import { words } from './vite/words';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The participant's page is built by itself: nothing that only the others need is in its parts. */
const PAGES: Record<string, string[]> = { participant: ['participant'] };
const OTHERS = ['index', 'wall'];
/** Scripts that run while the page itself is on its way. */
const EARLY: Record<string, string[]> = { participant: [at('src/participant/early.ts')] };

/** The page that is built by itself in a mode. */
function alone(mode: string): string | null {
  return mode in PAGES ? mode : null;
}

export default defineConfig(({ mode }) => ({
  plugins: [
    words(alone(mode)),
    tokens(),
    icons(alone(mode)),
    plainImports(alone(mode)),
    svelte(),
    early(alone(mode)),
    minifyAgain(alone(mode)),
    gzip(alone(mode)),
  ],
  // The same build is loaded by the desktop window and served below any address.
  base: './',
  resolve: {
    alias: {
      $components: at('src/components'),
      $workshop: at('src/workshop'),
      $host: at('src/host'),
      $facilitator: at('src/facilitator'),
      $generated: at('src/workshop/generated'),
      $assets: at('../assets'),
    },
    // Tests run the same Svelte as the page does, not the one that renders on servers.
    ...(process.env['VITEST'] ? { conditions: ['browser'] } : {}),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: !(mode in PAGES),
    target: ['chrome111', 'safari16.4'],
    // Every asset is a file of its own: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    // What comes later brings no styles of its own: the page has them all from the start.
    cssCodeSplit: !(mode in PAGES),
    // A small inline helper would be refused by the content policy.
    modulePreload: mode in PAGES ? false : { polyfill: false },
    rolldownOptions: {
      input: [...(PAGES[mode] ?? OTHERS).map((page) => at(`${page}.html`)), ...(EARLY[mode] ?? [])],
    },
  },
  server: { fs: { allow: ['..'] } },
  test: { include: ['src/**/*.test.ts', 'vite/**/*.test.ts'] },
}));
