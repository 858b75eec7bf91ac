// Plays all browser tests, one file after the other. A file that fails is played once more by itself and has to
// pass then: with some 150 tests, each a room of browsers on one machine, one late frame would otherwise stop all.
// Whatever needed its second chance is named at the end, so that it is mended and not forgotten.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

/** More files than this do not fail by chance: nothing is played again. */
const BY_CHANCE = 3;

const here = dirname(fileURLToPath(import.meta.url));
const all = readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();

const failed = await play(all);
if (failed.length === 0) process.exit(0);
if (failed.length > BY_CHANCE) stop(`${failed.length} files failed`, failed);

console.log(`\n# once more: ${failed.join(', ')}`);
const again = await play(failed);
if (again.length > 0) stop('failed twice', again);
console.log(`\n# UNSTEADY, passed only the second time: ${failed.join(', ')}`);

/** Plays these files and gives those in which a test failed. */
async function play(names) {
  const failures = new Set();
  const tests = run({ files: names.map((name) => join(here, name)), concurrency: 1 });
  tests.on('test:fail', ({ file, name }) => failures.add(basename(file ?? name)));
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
  return names.filter((name) => failures.has(name));
}

function stop(why, names) {
  console.error(`\n# not ok: ${why}: ${names.join(', ')}`);
  process.exit(1);
}
