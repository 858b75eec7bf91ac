/** What the wall and the phones show, in words, and how the facilitator changes it. */
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { Step } from '$generated/Step';
import type { WallSignals } from '$generated/WallSignals';
import type { WallView } from '$generated/WallView';
import { say, sayOf } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import type { Page } from '$workshop/navigation.svelte';
import { showProblem } from '$workshop/notices.svelte';
import { firstToTalkAbout, type CellName } from './firstToTalkAbout';

/** The views to choose from, in the order of a workshop. A pitch, a card and its gates are sent from pages of their own. */
export const WALL_VIEWS = [
  'join',
  'board',
  'themes',
  'vote',
  'rating',
  'disagreement',
  'shift',
  'matrix',
  'ranking',
  'lighthouses',
  'closing',
] as const;
export type WallViewName = (typeof WALL_VIEWS)[number];
/** The matrix comes in three: axes, bubbles, the beam. */
export const BEATS = 3;

/** Changes a part of what the wall shows; the rest stays. */
export async function setWall(live: LiveWorkshop, wish: Partial<WallSignals>): Promise<void> {
  const { room } = live;
  if (!room) return;
  try {
    // How to get in, and what is shown of a cell, is the backend's to fill.
    const wall = { ...room.wall, ...wish, joining: null, locked: false, cell: null };
    await live.wishWall(wish, () => live.host.ask('set_wall', wall));
  } catch (error) {
    showProblem(error);
  }
}

/** A view as it begins; null where it is about one cell and none can be shown. */
export function viewOf(view: WallViewName, live: LiveWorkshop): WallView | null {
  if (view === 'matrix') return { view, beat: 1 };
  if (view !== 'disagreement' && view !== 'shift') return { view };
  const cell = cellFor(view, live);
  return cell && { view, ...cell };
}

/** A shift goes on from the cell that hangs; else the one where talk can change most. */
function cellFor(view: 'disagreement' | 'shift', live: LiveWorkshop): CellName | null {
  const shown = live.room?.wall.cell;
  if (view === 'shift' && shown?.before) {
    return { use_case: shown.use_case, criterion: shown.criterion };
  }
  return firstToTalkAbout(live, view === 'shift' ? 2 : 1);
}

/** What the next beat shows; null where there is none to come. */
export function nextBeat(view: WallView): WallView | null {
  return view.view === 'matrix' && view.beat < BEATS ? { ...view, beat: view.beat + 1 } : null;
}

/** Whether N shows the next beat on a page: on these it writes a note or goes to the next use case. */
export function hasBeatKey(page: Page): boolean {
  return page !== 'ideate' && page !== 'score';
}

/** What will be on the wall once the step that comes next begins. */
export function nextWallWords(room: ConsoleSignals | null, isBreak: boolean): string {
  if (!room?.next_view) return wallWords(room, isBreak);
  return wallWords({
    ...room,
    wall: { ...room.wall, view: room.next_view, blank: false, spotlight: null },
  });
}

/**
 * "Board, one note in the light, frozen": what is on the wall now, and what comes when a frozen one goes on. In a break
 * its view waits.
 */
export function wallWords(room: ConsoleSignals | null, onBreak = false): string {
  if (!room || room.walls === 0) return say('doors-not-open');
  const { view, blank, frozen, spotlight } = room.wall;
  if (blank) return say('doors-wall-blank-now');
  const named = sayOf('doors-wall', view.view);
  const held = room.held_view;
  if (held && held.view !== view.view) {
    return say('doors-wall-held', { held: sayOf('doors-wall', held.view), view: named });
  }
  if (onBreak) return say('agenda-wall-break', { view: named });
  const words = [named];
  if (view.view === 'matrix') words.push(say('doors-wall-beat', { beat: view.beat, of: BEATS }));
  if (view.view === 'board' && spotlight !== null) words.push(say('doors-wall-lit'));
  if (frozen) words.push(say('doors-wall-frozen-now'));
  return words.join(say('list-comma'));
}

/** What the phones show now. */
export function phoneWords(
  room: ConsoleSignals | null,
  step: Step,
  asking: boolean,
  /** What is asked beside the steps. */
  aside: 'plan' | 'readiness' | null = null,
): string {
  if (room?.doors.state !== 'open') return say('doors-not-open');
  if (aside && (step === 'welcome' || step === 'results')) return sayOf('doors-phones', aside);
  if (step === 'rate' && !asking) return say('doors-phones-rate-closed');
  return sayOf('doors-phones', step);
}
