/** What can be done on the board: the same by key, by button and by menu. */
import type { MenuGroup } from '$components';
import type { Idea } from '$generated/Idea';
import type { Lane } from '$generated/Lane';
import { say } from '$workshop/language.svelte';
import { notify, showProblem } from '$workshop/notices.svelte';
import { setWall } from '../shell/wall';
import type { Board } from './board.svelte';
import { left } from './moves';
import { useCaseFrom } from './useCaseFrom';

/** What lies over the board. One at a time. */
export type Layer =
  | { kind: 'note'; idea: Idea }
  | { kind: 'lane'; lane: Lane | null }
  | { kind: 'peek'; lane: Lane }
  | { kind: 'make'; ideas: Idea[] }
  | { kind: 'inspiration' }
  | { kind: 'names' }
  | { kind: 'box' };

export class Acts {
  layer = $state.raw<Layer | null>(null);
  /** The parking lot is open beside the board. */
  parking = $state(false);

  readonly moves = $derived.by((): MenuGroup['items'] =>
    this.board.lanes.map(({ lane }) => ({
      label: lane.name,
      onselect: () => void this.board.move({ ids: this.board.aimed, lane: lane.id, before: null }),
    })),
  );
  readonly menu = $derived.by((): MenuGroup[] => {
    const several = this.board.chosen.length > 1;
    return [
      {
        items: [
          { label: say('ideate-make'), icon: 'sheet', keys: ['U'], onselect: this.makeUseCase },
          ...(several
            ? [
                {
                  label: say('ideate-make-each', { count: this.board.chosen.length }),
                  onselect: this.makeEach,
                },
              ]
            : []),
          {
            label: say(this.isLit ? 'ideate-unlight' : 'ideate-light'),
            icon: 'spotlight',
            keys: ['L'],
            disabled: several,
            onselect: this.light,
          },
          {
            label: say('ideate-edit'),
            icon: 'file',
            keys: ['Enter'],
            disabled: several,
            onselect: this.edit,
          },
          { label: say('ideate-park'), icon: 'flag', keys: ['K'], onselect: this.park },
          { label: say('ideate-remove'), icon: 'trash', keys: ['⌦'], onselect: this.remove },
        ],
      },
      { heading: say('ideate-move-to'), items: this.moves },
    ];
  });

  constructor(
    readonly board: Board,
    /** Brings the focus to a note. */
    readonly focusNote: (id: string) => Promise<void>,
  ) {}

  /** Whether the one chosen note is in the light. */
  get isLit(): boolean {
    const { chosen, spotlight } = this.board;
    return chosen.length === 1 && chosen[0] === spotlight;
  }

  readonly makeUseCase = () => {
    const ideas = this.#ideas(this.board.aimed);
    if (ideas.length > 0) this.layer = { kind: 'make', ideas };
  };

  readonly makeEach = async () => {
    const use_cases = this.#ideas(this.board.chosen).map((idea) => useCaseFrom([idea]));
    try {
      await this.board.live.steer({ do: 'add_use_cases', use_cases });
      notify(say('ideate-made-each', { count: use_cases.length }), { undo: true });
      this.board.clear();
    } catch (error) {
      showProblem(error);
    }
  };

  readonly edit = () => {
    const [idea] = this.#ideas(this.board.aimed);
    if (idea) this.layer = { kind: 'note', idea };
  };

  readonly light = () => {
    const [id] = this.board.aimed;
    if (id !== undefined) this.board.light(id);
  };

  readonly park = () => {
    const ids = this.board.aimed;
    void this.#keepPlace(ids, () => this.board.park(ids, true));
  };

  readonly remove = () => {
    const ids = this.board.aimed;
    void this.#keepPlace(ids, () => this.board.remove(ids));
  };

  readonly inspire = () => {
    if (this.board.lanes.length > 0) this.layer = { kind: 'inspiration' };
  };

  readonly revealAll = () => void this.board.reveal(this.board.silent.map(({ lane }) => lane.id));

  readonly startWriting = async () => {
    const { live } = this.board;
    try {
      await live.steer({ do: 'go_to_step', step: 'ideate' });
      await setWall(live, { view: { view: 'board' } });
    } catch (error) {
      showProblem(error);
    }
  };

  readonly stopWriting = () => {
    this.board.live.steer({ do: 'go_to_step', step: 'welcome' }).catch(showProblem);
  };

  /** The keys stay where the notes were. */
  async #keepPlace(ids: readonly string[], act: () => Promise<void>): Promise<void> {
    const next = left(this.board.ids, ids);
    await act();
    if (next !== null) await this.focusNote(next);
  }

  #ideas(ids: readonly string[]): Idea[] {
    return ids.flatMap((id) => this.board.live.idea(id) ?? []);
  }
}
