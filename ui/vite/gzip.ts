/** A `.gz` beside every text of the build, so that the door need not compress while the room waits. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS = /\.(html|js|css|svg|json)$/;
/** Below this a packet is a packet. */
const SMALLEST = 1024;

export function gzip(): Plugin {
  return {
    name: 'pharos-gzip',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const name of Object.keys(bundle).filter((name) => TEXTS.test(name))) {
        const content = readFileSync(join(dir, name));
        if (content.length > SMALLEST) {
          writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
        }
      }
    },
  };
}
