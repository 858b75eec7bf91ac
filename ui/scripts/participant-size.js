// Weighs what a phone loads to come in and take part, in each language, and refuses more than the Wi-Fi of a
// room carries to 500 people at once. What comes later, one by one, is weighed beside it. Run after a build: node scripts/participant-size.js [folder]
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

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
    .map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const page = everything('participant.html');
const code = [...page].filter((file) => file.endsWith('.js'));
const assets = readdirSync(join(dist, 'assets'));
const said = code.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
/** Fetched once somebody sits. */
const later = assets.filter((name) => name.startsWith('later-') && /\.(js|css)$/.test(name));
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
if (later.length === 0) throw new Error('no file of what comes later');
const more = weigh(later.map((name) => join('assets', name)));
process.stdout.write(`and later: ${(more / 1024).toFixed(1)} KB\n`);
if (isTooMuch) process.exit(1);
