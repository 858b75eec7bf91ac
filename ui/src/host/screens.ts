/** How many screens the page can be shown on, as far as it is told. */

/** Missing in some engines, and wherever a page came over plain http from another machine. */
interface ExtendedScreen {
  isExtended?: boolean;
}

export function screensOf(): Promise<'one' | 'several' | null> {
  const { isExtended } = screen as ExtendedScreen;
  return Promise.resolve(isExtended === undefined ? null : isExtended ? 'several' : 'one');
}
