/** How ranked use cases share pages of the wall. */
const ON_A_PAGE = 8;

/** Full pages from the top: the first one is what a room talks about. */
export function rankedPages<One>(ranked: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(ranked.length / ON_A_PAGE) }, (_, page) =>
    ranked.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
  );
}
