/** What can be done with cards and themes: the same by key, by button and by menu. */
import type { MenuGroup } from '$components';
import type { Idea } from '$generated/Idea';
import { say } from '$workshop/language.svelte';
import { left } from '../ideate/moves';
import type { ThemeBoard } from './board.svelte';
import { LOOSE } from './groups';

/** What lies over the board. One at a time. */
export type Layer =
  | { kind: 'card'; idea: Idea }
  | { kind: 'make'; ideas: readonly Idea[]; title: string }
  | { kind: 'meet'; ids: readonly string[]; card: Idea }
  | { kind: 'into'; idea: Idea }
  | { kind: 'split'; idea: Idea }
  | { kind: 'new-use-case' };

export class CardActs {
  layer = $state.raw<Layer | null>(null);

  readonly menu = $derived.by((): MenuGroup[] => {
    const several = this.board.chosen.length > 1;
    return [
      {
        items: [
          { label: say('ideate-make'), icon: 'sheet', keys: ['U'], onselect: this.makeUseCase },
          {
            label: say(several ? 'shape-merge' : 'shape-merge-into'),
            icon: 'merge',
            keys: ['M'],
            onselect: this.merge,
          },
          { label: say('shape-new-theme'), icon: 'plus', keys: ['T'], onselect: this.begin },
          {
            label: say('shape-open'),
            icon: 'file',
            keys: ['Enter'],
            disabled: several,
            onselect: this.open,
          },
          { label: say('shape-split'), icon: 'copy', disabled: several, onselect: this.split },
          { label: say('ideate-park'), icon: 'flag', keys: ['K'], onselect: this.park },
          { label: say('ideate-remove'), icon: 'trash', keys: ['⌦'], onselect: this.remove },
        ],
      },
      {
        heading: say('shape-put-into'),
        items: this.board.groups.map(({ id }) => ({
          label: this.board.nameOf(id),
          onselect: () => void this.board.sort(this.board.aimed, id),
        })),
      },
    ];
  });

  constructor(
    readonly board: ThemeBoard,
    /** Brings the focus to a card. */
    readonly focusCard: (id: string) => Promise<void>,
  ) {}

  readonly makeUseCase = () => this.makeOf(this.#ideas(this.board.aimed), '');

  /** Of a whole theme, under its name. */
  makeOf(ideas: readonly Idea[], title: string): void {
    if (ideas.length > 0) this.layer = { kind: 'make', ideas, title };
  }

  /** Several become one: the card that the keys are at stands for them. One asks which it belongs to. */
  readonly merge = () => {
    const ids = this.board.aimed;
    const { current } = this.board;
    const [first] = ids;
    if (first === undefined) return;
    if (ids.length > 1) {
      const into = current !== null && ids.includes(current) ? current : first;
      void this.board.merge(ids, into).then(() => this.focusCard(into));
    } else {
      const [idea] = this.#ideas(ids);
      if (idea) this.layer = { kind: 'into', idea };
    }
  };

  readonly meet = (ids: readonly string[], id: string) => {
    const card = this.board.live.idea(id);
    if (card) this.layer = { kind: 'meet', ids, card };
  };

  readonly begin = () => {
    const ids = this.board.aimed;
    void this.#keepPlace(ids, () => this.board.begin(ids));
  };

  readonly open = () => {
    const [idea] = this.#ideas(this.board.aimed);
    if (idea) this.layer = { kind: 'card', idea };
  };

  readonly split = () => {
    const [idea] = this.#ideas(this.board.aimed);
    if (idea) this.layer = { kind: 'split', idea };
  };

  readonly park = () => {
    const ids = this.board.aimed;
    void this.#keepPlace(ids, () => this.board.park(ids));
  };

  readonly remove = () => {
    const ids = this.board.aimed;
    void this.#keepPlace(ids, () => this.board.remove(ids));
  };

  readonly loosen = () => void this.board.sort(this.board.aimed, LOOSE);

  /** The keys stay where the cards were. */
  async #keepPlace(ids: readonly string[], act: () => Promise<void>): Promise<void> {
    const next = left(this.board.within, ids);
    await act();
    if (next !== null) await this.focusCard(next);
  }

  #ideas(ids: readonly string[]): Idea[] {
    return ids.flatMap((id) => this.board.live.idea(id) ?? []);
  }
}
