import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../vite/words';
import { figure, fill, type Facts } from './messages';

const LANGUAGES = ['en', 'zh-CN'] as const;
/** Plural or not, grouped, broken, and a word that no object should know. */
const VALUES = [0, 1, 2, 1234, 2.5, 'anonymous', 'constructor'];

describe.each(LANGUAGES)('every message in %s', (language) => {
  const source = readFileSync(
    new URL(`../../../assets/locales/${language}.ftl`, import.meta.url),
    'utf8',
  );
  const messages = messagesOf(source, []);
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));

  it.each(VALUES)('says with %s what Fluent says', (value) => {
    expect(Object.keys(messages).length).toBeGreaterThan(1000);
    for (const [key, pattern] of Object.entries(messages)) {
      const [id = '', attribute] = key.split('.');
      const message = bundle.getMessage(id);
      const fluent = attribute ? message?.attributes[attribute] : message?.value;
      const facts: Facts = Object.fromEntries(
        [...JSON.stringify(pattern).matchAll(/\["(\w+)"/g)].map(([, name = '']) => [name, value]),
      );
      expect(fill(pattern, facts, language), key).toBe(bundle.formatPattern(fluent ?? '', facts));
    }
  });
});

it('groups figures, and keeps the decimals asked for', () => {
  expect(figure('en', 12_345.678, 1)).toBe('12,345.7');
  expect(figure('zh-CN', 3, 2)).toBe('3.00');
  expect([-7, 0, 999, 1_000].map((value) => figure('en', value))).toEqual([
    '-7',
    '0',
    '999',
    '1,000',
  ]);
});
