/** What can be deleted for good: what everybody has seen, and what was removed and is still in the history. */
import type { Idea } from '$generated/Idea';
import type { RemovedText } from '$generated/RemovedText';
import type { UseCase } from '$generated/UseCase';
import { CARD_FIELDS } from '$workshop/cardText';

export interface Erasable {
  of: 'idea' | 'use_case';
  id: string;
  text: string;
  /** When it was removed; null while it is there. */
  gone: string | null;
  /** Everything that is looked through. */
  words: string;
}

/** What is named the same in a list of both. */
export function keyOf({ of, id }: Erasable): string {
  return `${of}/${id}`;
}

/** What was removed comes first: nothing else shows it. */
export function erasables(
  ideas: readonly Idea[],
  useCases: readonly UseCase[],
  removed: readonly RemovedText[],
): Erasable[] {
  return [
    ...removed.map(({ of, id, text, at }) => ({ of, id, text, gone: at, words: text })),
    ...useCases.map((useCase) => ({
      of: 'use_case' as const,
      id: useCase.id,
      text: useCase.title,
      gone: null,
      words: wordsOf(useCase),
    })),
    ...ideas
      .filter((idea) => idea.revealed)
      .map(({ id, text }) => ({ of: 'idea' as const, id, text, gone: null, words: text })),
  ];
}

/** Those that hold some words, in whatever case. */
export function holding(all: readonly Erasable[], words: string): Erasable[] {
  const wanted = folded(words.trim());
  return all.filter((one) => folded(one.words).includes(wanted));
}

/** Those that are not chosen and hold what a chosen one says. */
export function alsoSaying(all: readonly Erasable[], chosen: ReadonlySet<string>): Erasable[] {
  const texts = all.filter((one) => chosen.has(keyOf(one))).map((one) => folded(one.text));
  return all.filter(
    (one) => !chosen.has(keyOf(one)) && texts.some((text) => folded(one.words).includes(text)),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(card: UseCase): string {
  const written = CARD_FIELDS.map((field) => card[field]);
  return [...written, ...(card.set_aside ?? []).map(({ text }) => text)].join('\n');
}
