/**
 * For a page that is built by itself: Terser goes over what the bundler's own minifier left, and finds a
 * hundredth more. Alone it finds less than that one does.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export function minifyAgain(page: string | null): Plugin {
  return {
    name: 'pharos-minify-again',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      if (page === null) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          module: true,
          compress: { ecma: 2020, passes: 3, unsafe_arrows: true },
        });
        // An error of the framework is told by its name; where to read about it is known.
        chunk.code = (code ?? chunk.code).replaceAll('https://svelte.dev/e/', '');
      }
    },
  };
}
