/** Which use cases have a lamp, in the order of their ranks, and how they share pages. */
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';

export interface Chosen {
  useCase: UseCase;
  /** From 1 on. */
  place: number;
}

const ON_A_PAGE = 8;

export function chosenFrom(
  useCases: readonly UseCase[],
  standings: readonly Standing[],
): readonly Chosen[] {
  const places = new Map(standings.map(({ use_case, place }) => [use_case, place]));
  const placeOf = ({ id }: UseCase) => places.get(id) ?? Infinity;
  return useCases
    .filter(({ lighthouse }) => lighthouse)
    .sort((a, b) => (placeOf(a) === placeOf(b) ? a.number - b.number : placeOf(a) - placeOf(b)))
    .map((useCase, index) => ({ useCase, place: index + 1 }));
}

/** Pages of about the same length. */
export function pagesOf(
  chosen: readonly Chosen[],
  onAPage = ON_A_PAGE,
): readonly (readonly Chosen[])[] {
  const pages = Math.ceil(chosen.length / onAPage);
  const length = Math.ceil(chosen.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) =>
    chosen.slice(page * length, (page + 1) * length),
  );
}
