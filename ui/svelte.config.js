import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const SRC = new URL('src', import.meta.url).pathname;
const components = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => resolve(SRC, path))
  .sort();

/**
 * The class that keeps a component's styles to itself: its place among all components, in few letters. It is written
 * at every element that the component styles, so every letter counts on a phone.
 */
function cssHash({ hash, filename, css }) {
  const place = components.indexOf(resolve(filename ?? ''));
  return place < 0 ? `_${hash(css)}` : `_${place.toString(36)}`;
}

export default {
  preprocess: vitePreprocess(),
  // Nobody asks which version a page was made with.
  compilerOptions: { runes: true, cssHash, discloseVersion: false },
};
