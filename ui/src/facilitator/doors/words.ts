/** What is said about the doors. */
import type { Doors } from '$generated/Doors';
import type { NetworkAddress } from '$generated/NetworkAddress';
import type { Seat } from '$generated/Seat';
import { say } from '$workshop/language.svelte';

/** 7KM4TQ is read aloud as 7KM-4TQ. */
export function codeText(code: string): string {
  const half = code.length / 2;
  return `${code.slice(0, half)}-${code.slice(half)}`;
}

export function seatName({ name, number }: Pick<Seat, 'name' | 'number'>): string {
  return name || say('score-seat', { number });
}

/** Whether phones could come in by it at all. */
export function reachable({ kind }: NetworkAddress): boolean {
  return kind !== 'loopback';
}

export interface DoorsFinding {
  lead: string;
  fact: string;
}

/** The state of the doors in one sentence, and what follows from it. */
export function doorsFinding(
  doors: Doors | null,
  count: { here: number; seats: number },
  addresses: readonly NetworkAddress[] | null,
): DoorsFinding {
  if (!doors || doors.state === 'closed') {
    const noNetwork = addresses !== null && !addresses.some(reachable);
    return noNetwork
      ? { lead: say('doors-lead-no-network'), fact: say('doors-no-network-about') }
      : { lead: say('doors-lead-closed'), fact: say('doors-fact-closed') };
  }
  if (doors.state === 'opening') {
    return { lead: say('doors-lead-opening'), fact: say('doors-fact-opening') };
  }
  if (doors.state === 'failed') return { lead: doors.problem.message, fact: doors.problem.hint };
  const lead =
    count.here === 0 && count.seats === 0 ? say('doors-lead-open') : say('doors-lead-here', count);
  return { lead, fact: say(doors.locked ? 'doors-fact-locked' : 'doors-fact-open') };
}
