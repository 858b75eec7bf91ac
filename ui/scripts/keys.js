// Writes src/workshop/keys.ts: the keys of the English language file as a type, so that a key that
// does not exist is refused where it is used. The test beside it compares both languages.
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../../assets/locales/en.ftl', import.meta.url);
const target = new URL('../src/workshop/keys.ts', import.meta.url);

const keys = [...readFileSync(source, 'utf8').matchAll(/^([a-z][\w-]*) *=/gm)].map(
  ([, key]) => key,
);
const text = `/** The keys of the language files. Written by scripts/keys.js. */
export type Key =
${[...new Set(keys)]
  .sort()
  .map((key) => `  | '${key}'`)
  .join('\n')};
`;
if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(target, text);
