/**
 * A `.gz` beside every text of the build, so that the door need not compress while the room waits. For a page
 * that is built by itself Zopfli takes seconds, once, to save a twentieth of what hundreds of phones load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { Plugin } from 'vite';

const TEXTS = /\.(html|js|css|svg|json)$/;
/** Smaller files hardly shrink. */
const SMALLEST = 256;

export function gzip(page: string | null): Plugin {
  const compress = page === null ? quickly : thoroughly;
  return {
    name: 'pharos-gzip',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      for (const name of Object.keys(bundle).filter((name) => TEXTS.test(name))) {
        const content = readFileSync(join(dir, name));
        if (content.length > SMALLEST) {
          writeFileSync(join(dir, `${name}.gz`), await compress(content));
        }
      }
    },
  };
}

async function quickly(content: Buffer): Promise<Uint8Array> {
  return gzipSync(content, { level: 9 });
}

async function thoroughly(content: Buffer): Promise<Uint8Array> {
  return gzipAsync(content, {});
}
