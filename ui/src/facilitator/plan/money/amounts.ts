/** Money and estimates as people read and type them. */
import type { Currency } from '$generated/Currency';
import type { MoneyMeasure } from '$generated/MoneyMeasure';
import { language, number, say, sayOf } from '$workshop/language.svelte';
import { amountOf } from '$workshop/amount';

const SIGNS: Record<Currency, string> = { CNY: '¥', USD: '$' };

/** Never more digits than an estimate deserves: whole numbers from 100 on, one decimal below. */
function short(value: number): string {
  return number(value, Math.abs(value) < 99.95 ? 1 : 0);
}

/** 16.5万 or 165k, without a currency: that is named once a block. */
export function amount(value: number): string {
  const size = Math.abs(value);
  if (language.current === 'en') {
    if (size >= 999_500) return `${short(value / 1e6)}M`;
    return size >= 1_000 ? `${short(value / 1e3)}k` : number(value);
  }
  if (size >= 99_995_000) return `${short(value / 1e8)}亿`;
  return size >= 1_000 ? `${short(value / 1e4)}万` : number(value);
}

/** The same in a sentence, where its currency is heard. */
export function spokenAmount(value: number, currency: Currency): string {
  if (language.current === 'en') {
    return `${value < 0 ? '−' : ''}${SIGNS[currency]}${amount(Math.abs(value))}`;
  }
  // In Chinese a large sum of renminbi needs no word.
  if (currency === 'CNY' && Math.abs(value) >= 1_000) return amount(value);
  return `${amount(value)}${say(currency === 'CNY' ? 'money-yuan' : 'money-currency-usd')}`;
}

/** The same of what is small beside most sums: every unit below ten thousand. */
export function smallAmount(value: number, currency: Currency): string {
  if (Math.abs(value) >= 9_999.5) return spokenAmount(value, currency);
  if (language.current === 'en')
    return `${value < 0 ? '−' : ''}${SIGNS[currency]}${number(Math.abs(value))}`;
  return `${number(value)}${say(currency === 'CNY' ? 'money-yuan' : 'money-currency-usd')}`;
}

/** What a currency is called. */
export function currencyName(currency: Currency): string {
  return sayOf('money-currency', currency.toLowerCase());
}

/** How many times one is the other: whole from ten on. */
export function times(ratio: number): string {
  return number(ratio, ratio < 9.95 ? 1 : 0);
}

/** A share in whole percents. */
export function percent(share: number): string {
  return `${number(share * 100)}%`;
}

/** A value in its cell: as it can be typed again. */
export function cell(value: number, measure: MoneyMeasure): string {
  if (measure === 'share') return `${trimmed(value * 100)}%`;
  return trimmed(value);
}

/** What was typed in a cell; undefined for what is no number. Shares are typed as percents. */
export function typedValue(typed: string, measure: MoneyMeasure): number | undefined {
  const plain = measure === 'share' ? typed.replace(/[%％]\s*$/, '') : typed;
  const value = amountOf(plain, Number.MAX_VALUE);
  if (value === null || value === undefined) return undefined;
  return measure === 'share' ? value / 100 : value;
}

/** What an arrow key adds: one of the second digit of what counts now. */
export function stepOf(likely: number, measure: MoneyMeasure): number {
  if (measure === 'share') return 0.01;
  if (likely <= 0) return 1;
  return 10 ** (Math.floor(Math.log10(likely)) - 1);
}

/** At most four decimals, grouped. */
function trimmed(value: number): string {
  const rounded = Math.round(value * 1e4) / 1e4;
  const digits = String(rounded).split('.')[1]?.length ?? 0;
  return number(rounded, Math.min(digits, 4));
}
