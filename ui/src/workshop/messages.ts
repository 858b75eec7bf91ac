/**
 * Messages as the build makes them of the language files (`vite/words.ts`), and how their gaps are filled.
 * By hand, because Fluent's own runtime is a fifteenth of what a phone may load; its reader reads the
 * files, at build time, and what this cannot fill is refused there.
 */
import type { Language } from '$generated/Language';

/** By key; the hint of a problem is at `key.hint`. */
export type Messages = Record<string, Pattern>;

/** Words without a gap, or pieces one after the other. */
export type Pattern = string | Piece[];

/** Words; a fact by its name; or one of several patterns, chosen by a fact: by its value, by the plural
 * of its number, or the one that is named beside it. */
export type Piece =
  string | [fact: string] | [fact: string, otherwise: string, variants: Record<string, Pattern>];

export type Facts = Record<string, string | number>;

/** Making these takes longer than using them a hundred times. */
const plurals = new Map<Language, Intl.PluralRules>();
const figures = new Map<string, Intl.NumberFormat>();

/** The words of a message. A fact that is missing shows its name, never nothing. */
export function fill(pattern: Pattern, facts: Facts, language: Language): string {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((piece) => fillPiece(piece, facts, language)).join('');
}

/** A figure as the language writes and groups it, with the decimals asked for. */
export function figure(language: Language, value: number, least = 0, most = least): string {
  // As both languages write them; making a format first would take a slow phone a tenth of a second.
  if (least === 0 && Number.isInteger(value) && Math.abs(value) < 1_000) return String(value);
  const key = `${language} ${least} ${most}`;
  const format =
    figures.get(key) ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  figures.set(key, format);
  return format.format(value);
}

function fillPiece(piece: Piece, facts: Facts, language: Language): string {
  if (typeof piece === 'string') return piece;
  const [name, otherwise = '', variants] = piece;
  const fact = facts[name];
  if (variants) {
    const named = [String(fact), plural(fact, language)];
    const chosen = named.find((key) => Object.hasOwn(variants, key)) ?? otherwise;
    return fill(variants[chosen] ?? '', facts, language);
  }
  return typeof fact === 'number' ? figure(language, fact, 0, 3) : (fact ?? name);
}

function plural(fact: string | number | undefined, language: Language): string {
  if (typeof fact !== 'number') return '';
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(fact);
}
