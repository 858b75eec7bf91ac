// Weighs what a phone loads of the participant's page, all of it, as it is sent, in each language, and refuses
// more than the Wi-Fi of a room carries to 500 people at once.
// Run after a build: node scripts/participant-size.js [folder]
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LIMIT = 60 * 1024;
const dist = process.argv[2] ?? new URL('../dist', import.meta.url).pathname;

/** What a file makes a browser load at once: words come later, one language at a time. */
function named(file) {
  const text = readFileSync(join(dist, file), 'utf8');
  const patterns = file.endsWith('.html')
    ? [/(?:src|href)="([^"#]+)"/g]
    : [/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, path]) => normalize(join(dirname(file), path)));
}

function everything(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  if (/\.(html|js)$/.test(file)) named(file).forEach((next) => everything(next, found));
  return found;
}

function weigh(files) {
  return [...files]
    .map((file) => [`${file}.gz`, file].map((sent) => join(dist, sent)).find(existsSync))
    .map((sent) => statSync(sent).size)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const page = everything('participant.html');
const code = [...page].filter((file) => file.endsWith('.js'));
const assets = readdirSync(join(dist, 'assets'));
const said = code.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
let isTooMuch = false;
for (const language of ['en', 'zh-CN']) {
  const words = assets.filter(
    (name) => name.startsWith(`${language}-`) && name.endsWith('.js') && said.includes(name),
  );
  if (words.length !== 1) throw new Error(`one file of words in ${language}, not ${words.length}`);
  const bytes = weigh(page) + weigh(words.map((name) => join('assets', name)));
  isTooMuch ||= bytes > LIMIT;
  const told = `participant, ${language}: ${(bytes / 1024).toFixed(1)} KB of ${LIMIT / 1024} KB`;
  process.stdout.write(`${told}\n`);
}
if (isTooMuch) process.exit(1);
