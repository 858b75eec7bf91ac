/** The one list of what the facilitator can do. */
import type { LiveWorkshop } from '$workshop/live.svelte';
import type { Action } from './action';
import { ofTheAgenda } from './agenda';
import { everywhere } from './everywhere';
import {
  ofHome,
  ofTheBoard,
  ofTheDecision,
  ofThePlan,
  ofTheRatings,
  ofTheThemes,
  ofTheVotes,
} from './pages';
import { ofThePitch } from './pitch';
import { ofThePreparation } from './prepare';
import { ofTheWall } from './wall';
import { ofTheWorkshop } from './workshop';

export function actionsFor(live: LiveWorkshop): Action[] {
  return [
    ...ofTheWorkshop(live),
    ...ofThePreparation(live),
    ...ofTheBoard(live),
    ...ofTheThemes(live),
    ...ofTheVotes(live),
    ...ofTheRatings(live),
    ...ofTheDecision(live),
    ...ofThePlan(live),
    ...ofTheAgenda(live),
    ...ofThePitch(live),
    ...ofTheWall(live),
    ...ofHome(live),
    ...everywhere(),
  ];
}
