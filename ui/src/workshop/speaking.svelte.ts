/**
 * What is said in the reader's language. Pages bring the words: the facilitator's both languages whole,
 * those of the room only what they say, one language at a time.
 */
import type { Bilingual } from '$generated/Bilingual';
import type { Language } from '$generated/Language';
import { KEPT_LANGUAGE, keptLanguage, systemLanguage } from './firstLanguage';
import type { Key } from './keys';
import { figure, fill, type Facts, type Messages } from './messages';

const learned = new Map<Language, Messages>();

/** What this person chose; null while the system's language speaks. */
let chosen = $state<Language | null>(keptLanguage());
const current = $derived(chosen ?? systemLanguage());
document.documentElement.lang = keptLanguage() ?? systemLanguage();

export const language = {
  get current(): Language {
    return current;
  },
  set current(wanted: Language) {
    language.chosen = wanted;
  },
  get chosen(): Language | null {
    return chosen;
  },
  set chosen(wanted: Language | null) {
    chosen = wanted;
    if (wanted === null) localStorage.removeItem(KEPT_LANGUAGE);
    else localStorage.setItem(KEPT_LANGUAGE, wanted);
    document.documentElement.lang = current;
  },
};

/** Brings words of a language, before they are said in it; those that came before stay. */
export function learn(words: Language, messages: Messages): void {
  learned.set(words, { ...learned.get(words), ...messages });
}

/** The words of a key in the reader's language. A key without words is shown as it is, never nothing. */
export function say(key: Key, facts?: Facts): string {
  return sayIn(current, key, facts);
}

/** The words of a key in a given language. */
export function sayIn(wanted: Language, key: Key, facts: Facts = {}): string {
  return fill(learned.get(wanted)?.[key] ?? key, facts, wanted);
}

/** What to do next about a problem: the `.hint` beside its words. */
export function hintOf(key: Key): string {
  return fill(learned.get(current)?.[`${key}.hint`] ?? '', {}, current);
}

/** The words of one of a family of keys: `sayOf('step', 'set_weights')` says `step-set-weights`. */
export function sayOf(family: string, member: string, facts?: Facts): string {
  return say(`${family}-${member.replaceAll('_', '-')}` as Key, facts);
}

/** The reader's half of a text that ships in both languages. */
export function inLanguage(text: Bilingual): string {
  return current === 'en' ? text.en : text.zh;
}

/** A figure with a fixed number of decimals, grouped as the language groups. */
export function number(value: number, digits = 0): string {
  return figure(current, value, digits);
}

/** 14:05, in both languages. */
export function clock(at: string): string {
  return formatDate(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "Today 14:05", "Yesterday 16:40", "19 Nov", with the year where it is another one. */
export function moment(at: string, { now = new Date(), time = true } = {}): string {
  const days = Math.round((midnight(now) - midnight(new Date(at))) / 86_400_000);
  const clockTime = time ? clock(at) : '';
  if (days === 0) return say('moment-today', { time: clockTime }).trim();
  if (days === 1) return say('moment-yesterday', { time: clockTime }).trim();
  const sameYear = new Date(at).getFullYear() === now.getFullYear();
  return formatDate(at, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

export function formatDate(at: string, options: Intl.DateTimeFormatOptions): string {
  // British order in English: day before month, and a clock of 24 hours.
  const locale = current === 'en' ? 'en-GB' : current;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
