import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';

const ui = new URL('../..', import.meta.url).pathname;
const locales = join(ui, '../assets/locales');

/** Keys that Rust makes from a name: `problem-disk-full`. */
const MADE_IN_RUST = ['problem-', 'group-'];

function words(file: string): string {
  return readFileSync(join(locales, file), 'utf8');
}

function keysOf(text: string): string[] {
  return [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(([, key = '']) => key);
}

function sources(folder: string, wanted: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .filter((path) => !/generated|\.test\.ts$|workshop[\\/]keys\.ts$|\btarget\b/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

const english = keysOf(words('en.ftl'));
const chinese = keysOf(words('zh-CN.ftl'));

describe('the language files', () => {
  it('have the same keys', () => {
    expect(
      english.filter((key) => !chinese.includes(key)),
      'only in English',
    ).toEqual([]);
    expect(
      chinese.filter((key) => !english.includes(key)),
      'only in Chinese',
    ).toEqual([]);
  });

  it.each([
    ['en.ftl', english],
    ['zh-CN.ftl', chinese],
  ])('say each key of %s once, and can be read whole', (file, keys) => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const read = new FluentResource(words(file)).body.map(({ id }) => id);
    expect(
      keys.filter((key) => !read.includes(key)),
      'a line that Fluent skips',
    ).toEqual([]);
  });

  it('name the same things in both languages', () => {
    const places = (text: string) =>
      new Map(
        text
          .split(/\n(?=[a-z])/)
          .map((message): [string, string] => [
            message.split(' ')[0] ?? '',
            [...new Set([...message.matchAll(/\$\w+/g)].map(([place]) => place))].sort().join(''),
          ]),
      );
    const inChinese = places(words('zh-CN.ftl'));
    // English may need a count to find its plural.
    const different = [...places(words('en.ftl'))].filter(
      ([key, filled]) => inChinese.get(key)?.replace('$count', '') !== filled.replace('$count', ''),
    );
    expect(different).toEqual([]);
  });

  it('keep Chinese punctuation full-width, and type no space beside Chinese', () => {
    const halfWidth = /[\u4e00-\u9fff」][,;:!?]/;
    const spaced = /[\u4e00-\u9fff，。：；「」] +[\w{]|[\w}] +[\u4e00-\u9fff，。：；「」]/;
    const said = words('zh-CN.ftl')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.replace(/^[a-z][\w-]* = |^ *\*?\[\w+\] /, ''));
    expect(said.filter((line) => halfWidth.test(line) || spaced.test(line))).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = sources(join(ui, 'src'), /\.(svelte|ts)$/);
  const rust = sources(join(ui, '../src-tauri'), /\.rs$/);

  it('say only keys that exist', () => {
    const said = [...pages.matchAll(/\bsay\(\s*'([\w-]+)'/g)].map(([, key = '']) => key);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !english.includes(key))).toEqual([]);
  });

  it('and the backend use every key of the files', () => {
    const families = [...pages.matchAll(/\bsayOf\(\s*'([\w-]+)'/g)].map(([, name]) => `${name}-`);
    // Gathered once: to look for each key in all the text takes longer than a test may.
    const quoted = (text: string, mark: string) =>
      new Set(
        [...text.matchAll(new RegExp(`${mark}([a-z][\\w-]*)${mark}`, 'g'))].map(([, key]) => key),
      );
    const [inPages, inRust] = [quoted(pages, "'"), quoted(rust, '"')];
    const unused = english
      .filter((key) => !inPages.has(key) && !inRust.has(key))
      .filter((key) => ![...families, ...MADE_IN_RUST].some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
