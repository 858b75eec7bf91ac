// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { WallSignals } from '$generated/WallSignals';
import { language } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { nextBeat, phoneWords, viewOf, wallWords } from './wall';

function room(wall: Partial<WallSignals> = {}, walls = 1, open = true): ConsoleSignals {
  const nothing = {
    blank: false,
    frozen: false,
    day: false,
    spotlight: null,
    joining: null,
    locked: false,
    cell: null,
  };
  const doors = { state: open ? 'open' : 'closed' } as ConsoleSignals['doors'];
  return {
    doors,
    people: [],
    held_view: null,
    next_view: null,
    walls,
    sorted: 0,
    hidden: [],
    wall: { view: { view: 'board' }, ...nothing, ...wall },
  };
}

/** Two use cases: one of a first round, where talk can change most, one of a second. */
function live(open: number | null = null): LiveWorkshop {
  const rounds: Record<string, number> = { a: 1, b: 2 };
  const queue = [
    { use_case: 'a', criterion: 'V1' },
    { use_case: 'b', criterion: 'C1' },
  ];
  const standing = (id: string) => ({ round: rounds[id] });
  const openRound = open === null ? null : { number: open };
  return { queue, standing, openRound, room: room() } as never;
}

beforeEach(() => (language.current = 'en'));

describe('a view of one cell', () => {
  it('begins where talk can change most', () => {
    expect(viewOf('disagreement', live())).toEqual({
      view: 'disagreement',
      use_case: 'a',
      criterion: 'V1',
    });
  });

  it('shows what moved only where a second round is closed', () => {
    expect(viewOf('shift', live())).toEqual({ view: 'shift', use_case: 'b', criterion: 'C1' });
    expect(viewOf('shift', live(2))).toBeNull();
  });

  it('shows nothing of a round that is open', () => {
    expect(viewOf('disagreement', live(1))).toMatchObject({ use_case: 'b' });
  });
});

describe('what the wall shows', () => {
  it('is said as it is seen in the room', () => {
    expect(wallWords(room())).toBe('Board');
    expect(wallWords(room({ spotlight: 'i' }))).toBe('Board, one note in the light');
    expect(wallWords(room({ view: { view: 'matrix', beat: 2 }, frozen: true }))).toBe(
      'Matrix, 2 of 3, frozen',
    );
    const frozen = room({ view: { view: 'matrix', beat: 1 }, frozen: true });
    expect(wallWords({ ...frozen, held_view: { view: 'board' } })).toBe(
      'Board, frozen; then Matrix',
    );
    language.current = 'zh-CN';
    expect(wallWords(room({ view: { view: 'rating' } }))).toBe('几人评完');
  });

  it('is nothing where no wall watches, and the time alone where it is blank', () => {
    expect(wallWords(room({}, 0))).toBe('not open');
    expect(wallWords(null)).toBe('not open');
    expect(wallWords(room({ blank: true, spotlight: 'i' })), 'nothing else can be seen').toBe(
      'blank',
    );
  });

  it('is the break while there is one, and what comes back after it', () => {
    expect(wallWords(room({ spotlight: 'i' }), true)).toBe('Break, then Board');
    expect(wallWords(room({ blank: true }), true), 'nothing covers a blank wall').toBe('blank');
  });

  it('tells of a light only where it shines', () => {
    expect(wallWords(room({ view: { view: 'join' }, spotlight: 'i' }))).toBe('Code and QR');
  });
});

describe('the beats of the matrix', () => {
  it('begin with the axes and end with the third', () => {
    expect(viewOf('matrix', live())).toEqual({ view: 'matrix', beat: 1 });
    expect(nextBeat({ view: 'matrix', beat: 1 })).toEqual({ view: 'matrix', beat: 2 });
    expect(nextBeat({ view: 'matrix', beat: 3 })).toBeNull();
    expect(nextBeat({ view: 'board' })).toBeNull();
  });
});

describe('what the phones show', () => {
  it('follows the step, while the doors are open', () => {
    expect(phoneWords(room(), 'ideate', false)).toBe('Write ideas');
    expect(phoneWords(room({}, 1, false), 'ideate', false)).toBe('not open');
  });

  it('is no rating once the round is closed', () => {
    expect(phoneWords(room(), 'rate', true)).toBe('Rating');
    expect(phoneWords(room(), 'rate', false)).toBe('Waiting, the round is closed');
  });
});
