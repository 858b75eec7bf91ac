import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
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
    target: ['chrome111', 'safari16.4'],
    // Every asset is a file of its own: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    // A small inline helper would be refused by the content policy.
    modulePreload: { polyfill: false },
  },
  server: { fs: { allow: ['..'] } },
  test: { include: ['src/**/*.test.ts'] },
});
