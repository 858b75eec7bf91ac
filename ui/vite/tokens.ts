/**
 * `import '../styles/tokens.css?used-by=participant'`: only the tokens that the files of a page's folder,
 * of its components and of the shared styles name, for a page whose every byte goes over the Wi-Fi of a room.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { sourcesOf } from './sources';

/** Style sheets that such a page takes beside its own. */
const SHARED = ['ground.css', 'lanes.css'];
const DECLARATION = /^ *(--[\w-]+):\s*([^;]+);/gm;

export function tokens(): Plugin {
  return {
    name: 'pharos-tokens',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const page = new URLSearchParams(query).get('used-by');
      if (!file.endsWith('.css') || page === null) return null;
      this.addWatchFile(file);
      const styles = dirname(file);
      const named = [
        sourcesOf(dirname(styles), page),
        ...SHARED.map((name) => readFileSync(join(styles, name), 'utf8')),
      ];
      return onlyNamed(readFileSync(file, 'utf8'), named.join('\n'));
    },
  };
}

/** The style sheet without the tokens that neither the text nor a token that stays names. */
export function onlyNamed(sheet: string, text: string): string {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of bare.matchAll(DECLARATION)) {
    values.set(name, `${values.get(name) ?? ''} ${value}`);
  }
  const named = new Set<string>();
  const follow = (words: string) => {
    for (const [name] of words.matchAll(/--[\w-]+/g)) {
      if (named.has(name)) continue;
      named.add(name);
      follow(values.get(name) ?? '');
    }
  };
  follow(text);
  return bare
    .replace(/(?<=[;{]\s*)(--[\w-]+):\s*[^;]+;/g, (declaration, name: string) =>
      named.has(name) ? declaration : '',
    )
    .replace(/\n\s*\n/g, '\n');
}
