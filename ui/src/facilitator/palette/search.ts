/** Finds entries by what was typed: letters as they stand, pinyin, or the first letters of pinyin. */
import type { PaletteMark as Mark } from '$components';

/** How a Chinese character can be read, without tones; nothing for all others. */
export type Readings = (character: string) => readonly string[];

export interface Findable {
  /** The first one is shown; the others are the same in another language. */
  names: readonly string[];
}

export interface Found<T> {
  entry: T;
  /** The smaller, the better. */
  rank: number;
  /** What matched, in the name that is shown. */
  marks: Mark[];
}

/** Where a word can be found, best first. */
const AT_THE_START = 0;
const AT_A_WORD = 1;
// Two letters are inside of many words: initials are more often what was meant.
const BY_PINYIN_AT_THE_START = 2;
const INSIDE = 3;
const BY_PINYIN = 4;

/** Nobody types more to find something; a pasted page would be slow. */
const LONGEST_QUERY = 60;
/** Initials of pinyin that are written with two letters. */
const TWO_LETTERS = /^[zcs]h/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** What stands between characters is not typed: spaces, punctuation, brackets. */
const NOT_SPOKEN = /[^\p{L}\p{N}]/u;

interface Hit {
  rank: number;
  mark: Mark;
}

/** What was typed, word by word. An input method writes da'kai. */
export function wordsOf(query: string): string[] {
  return plain(query)
    .slice(0, LONGEST_QUERY)
    .split(/[\s'’]+/)
    .filter(Boolean);
}

/** Full width and capitals make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export type Search<T extends Findable> = (query: string) => Found<T>[];

/**
 * Makes a search over entries. One letter more only looks at what was found before, so that a long list
 * costs its whole length once.
 */
export function searchIn<T extends Findable>(
  entries: readonly T[],
  readings: Readings | null,
): Search<T> {
  let before = { query: '', entries };

  return function search(query) {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const goesOn = before.query !== '' && query.startsWith(before.query);
    const found = (goesOn ? before.entries : entries).flatMap((entry) => {
      const match = matchOf(entry.names, words, readings);
      return match ? [{ entry, ...match }] : [];
    });
    before = { query, entries: found.map(({ entry }) => entry) };
    // Entries that match equally well stay in their order.
    return found.sort((a, b) => a.rank - b.rank);
  };
}

function matchOf(
  names: readonly string[],
  words: readonly string[],
  readings: Readings | null,
): { rank: number; marks: Mark[] } | null {
  let best: { rank: number; marks: Mark[] } | null = null;
  for (const [index, name] of names.entries()) {
    const match = matchIn(name, words, readings);
    if (!match || (best && best.rank <= match.rank)) continue;
    best = index === 0 ? match : { ...match, marks: [] };
  }
  return best;
}

/** All words have to be found; the worst place counts. */
function matchIn(name: string, words: readonly string[], readings: Readings | null) {
  const text = plain(name);
  const hits: Hit[] = [];
  for (const word of words) {
    const hit = asWritten(text, word) ?? (readings && asSpoken(text, word, readings));
    if (!hit) return null;
    hits.push(hit);
  }
  // A few letters change their length: then the places are not those of the name.
  const marks = text.length === name.length ? joined(hits.map(({ mark }) => mark)) : [];
  return { rank: Math.max(...hits.map(({ rank }) => rank)), marks };
}

function asWritten(text: string, word: string): Hit | null {
  const first = text.indexOf(word);
  if (first < 0) return null;
  if (first === 0) return { rank: AT_THE_START, mark: { from: 0, to: word.length } };
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (!WORD_CHARACTER.test(text[at - 1] ?? '')) {
      return { rank: AT_A_WORD, mark: { from: at, to: at + word.length } };
    }
  }
  return { rank: INSIDE, mark: { from: first, to: first + word.length } };
}

function asSpoken(text: string, word: string, readings: Readings): Hit | null {
  if (!/[a-z]/.test(word)) return null;
  for (let from = 0; from < text.length; from += 1) {
    if (readings(text[from] ?? '').length === 0) continue;
    const to = spelled(text, from, word, readings);
    if (to !== null) {
      return { rank: from === 0 ? BY_PINYIN_AT_THE_START : BY_PINYIN, mark: { from, to } };
    }
  }
  return null;
}

/** Where the characters end that a word spells: each by a reading or its initial, the last by a part. */
function spelled(text: string, at: number, word: string, readings: Readings): number | null {
  if (word === '') return at;
  const character = text[at];
  if (character === undefined) return null;
  if (character === word[0]) return spelled(text, at + 1, word.slice(1), readings);
  for (const reading of readings(character)) {
    if (reading.startsWith(word)) return at + 1;
    for (const part of partsOf(reading)) {
      if (!word.startsWith(part)) continue;
      const to = spelled(text, at + 1, word.slice(part.length), readings);
      if (to !== null) return to;
    }
  }
  return NOT_SPOKEN.test(character) ? spelled(text, at + 1, word, readings) : null;
}

/** What may be typed for a character: all of it, or its initial. */
function partsOf(reading: string): string[] {
  const initial = reading.slice(0, 1);
  const parts = TWO_LETTERS.test(reading)
    ? [reading, reading.slice(0, 2), initial]
    : [reading, initial];
  return [...new Set(parts)];
}

/** Marks in their order; those that touch become one. */
function joined(marks: Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of marks.sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else all.push({ ...mark });
  }
  return all;
}
