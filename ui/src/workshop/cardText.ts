/** What is written on a use case's card, apart from its row. */
import type { CardField } from '$generated/CardField';
import type { UseCaseText } from '$generated/UseCaseText';

/** A card with nothing on it. */
export const EMPTY_CARD: Readonly<UseCaseText> = {
  title: '',
  problem: '',
  description: '',
  users: '',
  process: '',
  data: '',
  outcome: '',
  department: '',
  owner: '',
  note: '',
  capabilities: [],
  mode: null,
};

/** The lines that people rate by: a card that has them all is complete. */
export const CARD_LINES = [
  'problem',
  'users',
  'description',
  'process',
  'data',
  'outcome',
  'owner',
] as const satisfies readonly CardField[];

/** Every field that holds a text. */
export const CARD_FIELDS = [
  'title',
  ...CARD_LINES,
  'department',
  'note',
] as const satisfies readonly CardField[];

/** The fields of a card, without what else its row says. */
export function textOf(card: UseCaseText): UseCaseText {
  const text: UseCaseText = { ...EMPTY_CARD };
  for (const field of Object.keys(EMPTY_CARD) as (keyof UseCaseText)[]) {
    Object.assign(text, { [field]: card[field] });
  }
  return text;
}

/** Lines that are still empty, in the order of the card. Never more than a word about it: nobody is held up. */
export function emptyLines(card: UseCaseText): readonly (typeof CARD_LINES)[number][] {
  return CARD_LINES.filter((field) => card[field].trim() === '');
}
