/** The pitch that was drawn, and what the facilitator does with it. Each is one signal to the wall. */
import type { UseCase } from '$generated/UseCase';
import type { UseCaseId } from '$generated/UseCaseId';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { fromNow, placeOf, type Pitch, type PitchPlace } from '$workshop/pitch';
import { setWall } from '../shell/wall';
import { drawn } from './draw';

/** What each may have, in seconds. */
export const LENGTHS = [45, 60, 70, 90] as const;
/** More than these nobody listens to, and the backend refuses them. */
export const PITCHED_MOST = 60;

/** The last order, for when the wall shows something else meanwhile. */
let kept = $state.raw<{ workshop: string; pitch: Pitch } | null>(null);
let wished = $state(60);

/** How long each will have. */
export const length = {
  get seconds(): number {
    return wished;
  },
};

/** Whether the wall shows it just now. */
export function isOnWall(live: LiveWorkshop): boolean {
  return live.room?.wall.view.view === 'pitch';
}

export function pitchOf(live: LiveWorkshop): Pitch | null {
  const view = live.room?.wall.view;
  if (view?.view === 'pitch') return view;
  return kept?.workshop === live.workshopId ? kept.pitch : null;
}

/** Remembers what the wall shows: the page may have been loaded again since it was drawn. */
export function keepPitch(live: LiveWorkshop): void {
  const view = live.room?.wall.view;
  if (view?.view !== 'pitch') return;
  if (kept === null) wished = view.seconds;
  kept = { workshop: live.workshopId, pitch: view };
}

/** Use cases that are told about: not what was put aside or stopped. */
export function pitched(live: LiveWorkshop): UseCase[] {
  return live.useCases.filter(({ id }) => isTold(live, id));
}

export function pitchPlace(live: LiveWorkshop): PitchPlace | null {
  const pitch = pitchOf(live);
  return pitch && placeOf(pitch, (id) => isTold(live, id));
}

function isTold(live: LiveWorkshop, id: UseCaseId): boolean {
  const useCase = live.useCase(id);
  return useCase !== undefined && !useCase.parked && live.standing(id)?.state !== 'stopped';
}

/** Draws the order; the clock of the first one starts at once. */
export function drawPitch(live: LiveWorkshop): void {
  const use_cases = drawn(pitched(live).map(({ id }) => id));
  show(live, { view: 'pitch', use_cases, at: 0, seconds: wished, ends_at: '' });
}

/** Gives the turn, and its whole time, to one of them. */
export function giveTurn(live: LiveWorkshop, useCase: UseCaseId): void {
  const pitch = pitchOf(live);
  const at = pitch?.use_cases.indexOf(useCase) ?? -1;
  if (pitch && at >= 0) show(live, { ...pitch, at, seconds: wished });
}

/** The one whose turn it is has its time again. Puts it back on the wall as well. */
export function restartPitch(live: LiveWorkshop): void {
  const place = pitchPlace(live);
  if (place) giveTurn(live, place.current);
}

/** Those that came since the drawing follow at the end, drawn among themselves. */
export function appendPitch(live: LiveWorkshop, added: readonly UseCaseId[]): void {
  const pitch = pitchOf(live);
  if (pitch) put(live, { ...pitch, use_cases: [...pitch.use_cases, ...drawn(added)] });
}

/** Counts from the next turn on: nobody's time is changed while they speak. */
export function setLength(seconds: number): void {
  wished = seconds;
}

function show(live: LiveWorkshop, pitch: Pitch): void {
  put(live, { ...pitch, ends_at: fromNow(pitch.seconds, live.backend.now) });
}

function put(live: LiveWorkshop, pitch: Pitch): void {
  kept = { workshop: live.workshopId, pitch };
  void setWall(live, { view: pitch, blank: false });
}
