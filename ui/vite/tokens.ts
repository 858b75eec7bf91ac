/**
 * `import '../styles/tokens.css?used-by=participant'`: only the tokens that the files of a page's folder
 * and of the components name, for a page whose every byte goes over the Wi-Fi of a room.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

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
      const src = dirname(dirname(file));
      const pages = [join(src, page), join(src, 'components')].map(textOf).join('\n');
      return onlyNamed(readFileSync(file, 'utf8'), pages);
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

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|css|ts)$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}
