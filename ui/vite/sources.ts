/** What a page is written with: for the parts of it whose every byte goes over the Wi-Fi of a room. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of the files in a page's folder, and of the components that they draw with. */
export function sourcesOf(src: string, page: string): string {
  const read = new Map<string, string>();
  for (const path of readdirSync(join(src, page), { recursive: true, encoding: 'utf8' })) {
    if (isSource(path)) follow(join(src, page, path), src, read);
  }
  return [...read.values()].join('\n');
}

function follow(file: string, src: string, read: Map<string, string>): void {
  if (read.has(file)) return;
  const text = readFileSync(file, 'utf8');
  read.set(file, text);
  for (const [, alias, path = ''] of text.matchAll(/from '(\$components|\.)\/([^']+)'/g)) {
    const folder = alias === '.' ? dirname(file) : join(src, 'components');
    const found = [path, `${path}.ts`].map((name) => join(folder, name)).find(existsSync);
    if (found !== undefined && isSource(found)) follow(found, src, read);
  }
}

function isSource(path: string): boolean {
  return /\.(svelte|css|ts)$/.test(path) && !path.endsWith('.test.ts');
}
