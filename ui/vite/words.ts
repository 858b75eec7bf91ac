/**
 * `import messages from '$assets/locales/en.ftl?words'`: the messages of a language file, read at build
 * time. `?words=part` takes only those whose keys begin with `part-` (or one of several, separated by
 * commas), so that a phone loads what its page says; for a page that is built by itself with short keys.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { normalizePath, type Plugin } from 'vite';
import type { Messages, Pattern, Piece } from '../src/workshop/messages';
import { shortened, shortKeysOf } from './shortKeys';
import { sourcesOf } from './sources';

const SRC = normalizePath(fileURLToPath(new URL('../src', import.meta.url)));
const LOCALE = new URL('../../assets/locales/en.ftl', import.meta.url);

type FluentPattern = NonNullable<FluentResource['body'][number]['value']>;
type FluentPiece = Exclude<FluentPattern, string>[number];

export function words(page: string | null): Plugin {
  const shortKeys =
    page === null
      ? new Map<string, string>()
      : shortKeysOf(
          Object.keys(messagesOf(readFileSync(LOCALE, 'utf8'), [])),
          sourcesOf(SRC, page),
        );
  return {
    name: 'pharos-words',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const families = new URLSearchParams(query).get('words');
      if (!file.endsWith('.ftl') || families === null) return null;
      this.addWatchFile(file);
      const messages = messagesOf(readFileSync(file, 'utf8'), families.split(',').filter(Boolean));
      const entries = Object.entries(messages).map(([key, words]) => [
        shortKeys.get(key) ?? key,
        words,
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(entries))}`;
    },
    transform(code, id) {
      const isSource = id.startsWith(SRC) && /\.(svelte|ts)$/.test(id);
      return isSource && shortKeys.size > 0
        ? { code: shortened(code, shortKeys), map: null }
        : null;
    },
  };
}

/**
 * The messages of some families of keys, or of all where none is named.
 *
 * @throws where a message holds what `fill` cannot fill.
 */
export function messagesOf(source: string, families: readonly string[]): Messages {
  const messages: Messages = {};
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (families.length > 0 && !families.some((family) => id.startsWith(`${family}-`))) continue;
    if (value !== null) messages[id] = patternOf(value, id);
    for (const [name, words] of Object.entries(attributes)) {
      messages[`${id}.${name}`] = patternOf(words, id);
    }
  }
  return messages;
}

function patternOf(pattern: FluentPattern, id: string): Pattern {
  return typeof pattern === 'string' ? pattern : pattern.map((piece) => pieceOf(piece, id));
}

function pieceOf(piece: FluentPiece, id: string): Piece {
  if (typeof piece === 'string') return piece;
  if (piece.type === 'str') return piece.value;
  if (piece.type === 'var') return [piece.name];
  if (piece.type === 'select' && piece.selector.type === 'var') {
    const variants = piece.variants.map(({ key, value }): [string, Pattern] => [
      String(key.value),
      patternOf(value, id),
    ]);
    return [
      piece.selector.name,
      String(piece.variants[piece.star]?.key.value),
      Object.fromEntries(variants),
    ];
  }
  throw new Error(`${id}: only facts, choices by a fact, and texts can be filled in`);
}
