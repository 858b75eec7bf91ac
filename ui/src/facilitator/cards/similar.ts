/** Cards that read like another one: a hint for who writes them. Pure. */
import type { AlikePair } from '$generated/AlikePair';
import type { UseCase } from '$generated/UseCase';
import type { UseCaseId } from '$generated/UseCaseId';

export interface SimilarCard {
  card: UseCase;
  /** In thousandths. */
  likeness: number;
}

/** How much of what is written is the same, in words: a figure would say more than is known. */
export type LikenessWord = 'nearly' | 'much' | 'some';

/** From so many thousandths on. Reworded texts lie around 750 (`workshop::look_alike`). */
const NEARLY = 850;
const MUCH = 650;

export function likenessWord(likeness: number): LikenessWord {
  if (likeness >= NEARLY) return 'nearly';
  return likeness >= MUCH ? 'much' : 'some';
}

/** The cards that read like one of them, best first, as far as they are on the page. */
export function similarTo(
  id: UseCaseId,
  pairs: readonly AlikePair<UseCaseId>[],
  cards: readonly UseCase[],
): SimilarCard[] {
  return pairs.flatMap(({ one, other, likeness }) => {
    if (one !== id && other !== id) return [];
    const card = cards.find((candidate) => candidate.id === (one === id ? other : one));
    return card ? { card, likeness } : [];
  });
}
