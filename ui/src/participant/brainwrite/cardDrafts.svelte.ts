/** What was typed for each card and not sent; it survives a reload. */
import { keep, readKept } from '$workshop/room/kept';

type Drafts = Readonly<Record<string, string>>;

const NAME = 'cards';

export class CardDrafts {
  #texts = $state.raw<Drafts>({});

  constructor(readonly workshop: string) {
    this.#texts = readKept<Drafts>(NAME, workshop, {});
  }

  of(idea: string): string {
    return this.#texts[idea] ?? '';
  }

  set(idea: string, text: string): void {
    const others = Object.entries(this.#texts).filter(([id]) => id !== idea);
    this.#texts = Object.fromEntries(text === '' ? others : [...others, [idea, text]]);
    keep(NAME, this.workshop, others.length === 0 && text === '' ? undefined : this.#texts);
  }
}
