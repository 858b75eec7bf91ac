/** What the keys of a page are at: what is done by key or from the palette is about it. */
let useCase = $state<string | null>(null);
let step = $state<string | null>(null);

export const pointed = {
  get useCase(): string | null {
    return useCase;
  },
  set useCase(id: string | null) {
    useCase = id;
  },
  /** A step of the agenda; none is the one that runs. */
  get step(): string | null {
    return step;
  },
  set step(id: string | null) {
    step = id;
  },
};
