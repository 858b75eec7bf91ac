/** Figures of a month as people type them. Pure. */
import type { MonthFigures } from '$generated/MonthFigures';
import type { Key } from '$workshop/keys';
import { amountOf, typedAmount } from '$workshop/amount';
import { MONTH_MOST } from './chart';

/** What is typed of a month: the field, its words, and what kind of number it is. */
export const FIELDS = [
  { field: 'from_day', label: 'tracking-from-day', kind: 'day' },
  { field: 'to_day', label: 'tracking-to-day', kind: 'day' },
  { field: 'active_users', label: 'tracking-active-users', kind: 'number' },
  { field: 'calls', label: 'tracking-calls', kind: 'number' },
  { field: 'tokens_in_m', label: 'tracking-tokens-in-m', kind: 'number' },
  { field: 'tokens_out_m', label: 'tracking-tokens-out-m', kind: 'number' },
  { field: 'cached_share', label: 'tracking-cached-share', kind: 'share' },
  { field: 'review_hours', label: 'tracking-review-hours', kind: 'number' },
  { field: 'minutes_saved', label: 'tracking-minutes-saved', kind: 'number' },
  { field: 'errors_avoided', label: 'tracking-errors-avoided', kind: 'number' },
  { field: 'helped_of_100', label: 'tracking-helped-of-100', kind: 'hundred' },
  { field: 'incidents', label: 'tracking-incidents', kind: 'number' },
] as const satisfies readonly { field: keyof MonthFigures; label: Key; kind: Kind }[];

type Kind = 'day' | 'number' | 'share' | 'hundred';
export type Field = (typeof FIELDS)[number]['field'];
export type Typed = Record<Field, string>;

/** Most of anything that is counted, as the backend bounds it. */
const MOST = 1e9;
const LAST_DAY = 3650;

/** A month as it is typed; nothing stands where nothing was counted yet. */
export function typedMonth(figures: MonthFigures, isNew: boolean): Typed {
  const texts = FIELDS.map(({ field, kind }): [Field, string] => {
    const value = figures[field];
    if (value === null || (isNew && kind !== 'day')) return [field, ''];
    return [field, kind === 'share' ? `${rounded(value * 100)}%` : typedAmount(value)];
  });
  return Object.fromEntries(texts) as Typed;
}

/** What is wrong with a figure; null where nothing is. */
export function wrongWith(field: Field, typed: Typed): Key | null {
  const value = read(field, typed[field]);
  const { kind } = fieldOf(field);
  if (value === undefined) {
    if (kind === 'share') return 'tracking-wrong-share';
    return kind === 'hundred' ? 'tracking-wrong-hundred' : 'tracking-wrong-number';
  }
  if (field === 'to_day' && (value ?? 0) < (read('from_day', typed.from_day) ?? 0)) {
    return 'tracking-wrong-days';
  }
  return null;
}

/** The figures of what was typed; null while something is wrong. What was left empty was not there. */
export function figuresOf(typed: Typed, note: string): MonthFigures | null {
  if (FIELDS.some(({ field }) => wrongWith(field, typed) !== null)) return null;
  const value = (field: Field) => read(field, typed[field]) ?? 0;
  return {
    from_day: value('from_day'),
    to_day: value('to_day'),
    active_users: value('active_users'),
    calls: value('calls'),
    tokens_in_m: value('tokens_in_m'),
    tokens_out_m: value('tokens_out_m'),
    cached_share: value('cached_share'),
    review_hours: value('review_hours'),
    minutes_saved: value('minutes_saved'),
    errors_avoided: value('errors_avoided'),
    helped_of_100: read('helped_of_100', typed.helped_of_100) ?? null,
    incidents: value('incidents'),
    note,
  };
}

/** A month of use; null for what is none. */
export function monthOf(typed: string): number | null {
  const month = amountOf(typed, MONTH_MOST);
  return typeof month === 'number' && Number.isInteger(month) && month >= 1 ? month : null;
}

/** A share typed as 35%, 35 or 0.35; null for nothing, undefined for what is none. */
export function shareOf(typed: string): number | null | undefined {
  const value = amountOf(typed.replace(/[%％]\s*$/, ''), 100);
  if (typeof value !== 'number') return value;
  return /[%％]\s*$/.test(typed) || value > 1 ? value / 100 : value;
}

function read(field: Field, text: string): number | null | undefined {
  const { kind } = fieldOf(field);
  if (kind === 'share') return shareOf(text);
  const value = amountOf(text, kind === 'hundred' ? 100 : kind === 'day' ? LAST_DAY : MOST);
  const isDay = typeof value === 'number' && Number.isInteger(value);
  return kind === 'day' && !isDay ? undefined : value;
}

function fieldOf(field: Field): { kind: Kind } {
  return FIELDS.find((known) => known.field === field) ?? FIELDS[0];
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
