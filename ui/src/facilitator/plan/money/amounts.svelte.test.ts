// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { language } from '$workshop/language.svelte';
import { amount, cell, percent, spokenAmount, stepOf, times, typedValue } from './amounts';

afterEach(() => (language.chosen = null));

test('amounts have one decimal below a hundred, and whole numbers above', () => {
  language.current = 'zh-CN';
  expect([164_846, 544_000, 1_325_000, 874, 3e8].map(amount)).toEqual([
    '16.5万',
    '54.4万',
    '133万',
    '874',
    '3.0亿',
  ]);
  language.current = 'en';
  expect([30_671, 264_000, 1_250_000, 874, 999_600].map(amount)).toEqual([
    '30.7k',
    '264k',
    '1.3M',
    '874',
    '1.0M',
  ]);
});

test('a currency is heard where it is not clear', () => {
  language.current = 'zh-CN';
  expect(spokenAmount(164_846, 'CNY')).toBe('16.5万');
  expect(spokenAmount(874, 'CNY')).toBe('874元');
  expect(spokenAmount(164_846, 'USD')).toBe('16.5万美元');
  language.current = 'en';
  expect(spokenAmount(-164_846, 'USD')).toBe('−$165k');
});

test('cells are read as they are written', () => {
  language.current = 'en';
  for (const [value, measure] of [
    [0.7, 'share'],
    [0.015, 'share'],
    [14_400_000, 'amount'],
    [3.85, 'money'],
    [0, 'money'],
  ] as const) {
    expect(typedValue(cell(value, measure), measure), String(value)).toBeCloseTo(value, 9);
  }
  expect(cell(0.7, 'share')).toBe('70%');
  expect(typedValue('70', 'share'), 'a share without its sign').toBe(0.7);
  expect(typedValue('1.2万', 'money')).toBe(12_000);
  for (const odd of ['', 'many', '-3', '1e9', 'NaN']) {
    expect(typedValue(odd, 'amount'), odd).toBeUndefined();
  }
});

test('an arrow key moves the second digit', () => {
  expect(stepOf(72, 'amount')).toBe(1);
  expect(stepOf(6_500, 'money')).toBe(100);
  expect(stepOf(3.85, 'money')).toBeCloseTo(0.1);
  expect(stepOf(0, 'amount')).toBe(1);
  expect(stepOf(0.7, 'share')).toBe(0.01);
});

test('ratios and shares carry no more digits than they deserve', () => {
  language.current = 'en';
  expect([times(8.93), times(217.4), percent(0.3263)]).toEqual(['8.9', '217', '33%']);
});
