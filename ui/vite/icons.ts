/** For a page that is built by itself, only the icons that its files and its components name. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { sourcesOf } from './sources';

export function icons(page: string | null): Plugin {
  return {
    name: 'pharos-icons',
    enforce: 'pre',
    load(id) {
      if (page === null || !id.endsWith('/components/icons.ts')) return null;
      const src = dirname(dirname(id));
      return onlyDrawn(readFileSync(id, 'utf8'), sourcesOf(src, page));
    },
  };
}

/** The list of icons without those whose quoted names are nowhere in the text. */
export function onlyDrawn(list: string, text: string): string {
  const line = /^ {2}'?([\w-]+)'?:\s*'[^']*',\n/gm;
  return list.replace(line, (icon, name: string) =>
    text.includes(`'${name}'`) || text.includes(`"${name}"`) ? icon : '',
  );
}
