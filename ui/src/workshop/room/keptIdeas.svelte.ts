/**
 * Ideas of an anonymous board, with the secrets that prove them one's own. The backend does not know whose
 * they are: this list is the only answer to "where did mine go?".
 */
import type { Contribution } from '$generated/Contribution';
import { keep, onKeptElsewhere, readKept } from './kept';
import type { KeptIdea } from './ownNotes';

const NAME = 'ideas';

export class KeptIdeas {
  all = $state.raw<readonly KeptIdea[]>([]);
  readonly close: () => void;

  constructor(readonly workshop: string) {
    this.#read();
    this.close = onKeptElsewhere(NAME, workshop, () => this.#read());
  }

  /** Kept before it is sent: a secret that got lost could never be made again. */
  writing(idea: KeptIdea): void {
    this.#change((all) => [...all, idea]);
  }

  /** What became of a contribution. */
  done(contribution: Contribution, taken: boolean): void {
    if (contribution.do === 'add_idea' && !taken) this.#drop(contribution.idea);
    else if (contribution.do === 'remove_idea' && taken) this.#drop(contribution.idea);
    else if (contribution.do === 'edit_idea' && taken) {
      const { idea, text } = contribution;
      this.#change((all) => all.map((one) => (one.id === idea ? { ...one, text } : one)));
    }
  }

  #drop(id: string): void {
    this.#change((all) => all.filter((one) => one.id !== id));
  }

  #change(change: (all: KeptIdea[]) => KeptIdea[]): void {
    const before = readKept<KeptIdea[]>(NAME, this.workshop, []);
    const all = change(before);
    if (all.length > 0 || before.length > 0) keep(NAME, this.workshop, all);
    this.all = all;
  }

  #read(): void {
    this.all = readKept<KeptIdea[]>(NAME, this.workshop, []);
  }
}
