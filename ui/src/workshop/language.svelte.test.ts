// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { language, moment, number, say, sayOf } from './language.svelte';

afterEach(() => (language.current = 'en'));

describe('what is said', () => {
  it('changes at once with the language, and is kept for the next time', () => {
    language.current = 'en';
    expect(say('rail-use-cases', { count: 1 })).toBe('1 use case');
    language.current = 'zh-CN';
    expect(say('rail-use-cases', { count: 1 })).toBe('1个用例');
    expect(document.documentElement.lang, 'readers choose their voice by it').toBe('zh-CN');
    expect(localStorage.getItem('pharos-language')).toBe('zh-CN');
  });

  it('puts names in without invisible marks, so that they can be searched', () => {
    expect(say('step-rate', { subject: 'A' })).toBe('Rated “A”');
  });

  it('finds members of a family by the names Rust gives them', () => {
    expect(sayOf('import-target', 'use_case')).toBe(say('import-target-use-case'));
  });
});

describe('a moment', () => {
  const now = new Date(2026, 10, 24, 9, 0);
  const at = (...parts: [number, number, number, number, number]) =>
    moment(new Date(...parts).toISOString(), { now });

  it('is told by the day as people do, not by hours passed', () => {
    expect(at(2026, 10, 24, 8, 5)).toBe('Today 08:05');
    expect(at(2026, 10, 23, 23, 59)).toBe('Yesterday 23:59');
    expect(at(2026, 10, 19, 8, 0)).toBe('19 Nov');
  });

  it('names the year where it is another one', () => {
    expect(at(2025, 10, 19, 8, 0)).toBe('19 Nov 2025');
  });

  it('is told in Chinese too', () => {
    language.current = 'zh-CN';
    expect(at(2026, 10, 24, 8, 5)).toBe('今天08:05');
  });
});

it('groups figures and fixes their decimals', () => {
  expect(number(1234.5, 1)).toBe('1,234.5');
  expect(number(70)).toBe('70');
});
