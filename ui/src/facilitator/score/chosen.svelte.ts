/** The use case whose ratings are open: other pages lead to it. */
let useCase = $state<string | null>(null);

export const chosen = {
  get useCase(): string | null {
    return useCase;
  },
  set useCase(id: string | null) {
    useCase = id;
  },
};
