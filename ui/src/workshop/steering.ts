/** One command of the facilitator, carried out or refused. */
import type { Problem } from '$generated/Problem';
import type { Steering } from '$generated/Steering';
import type { LiveWorkshop } from './live.svelte';
import { problemOf, showProblem } from './notices.svelte';

/** Carries it out; false: it was refused, and that is shown. */
export async function steer(live: LiveWorkshop, command: Steering): Promise<boolean> {
  try {
    await live.steer(command);
    return true;
  } catch (error) {
    showProblem(error);
    return false;
  }
}

/** Carries it out; else why it was refused, for whoever shows that where it was asked. */
export async function refusalOf(live: LiveWorkshop, command: Steering): Promise<Problem | null> {
  try {
    await live.steer(command);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
