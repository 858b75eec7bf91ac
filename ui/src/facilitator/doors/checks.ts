/** The check before the doors open: what is fine, what needs a hand, and what to do. */
import type { Doors } from '$generated/Doors';
import type { FlightCheck } from '$generated/FlightCheck';
import { number, say, sayOf } from '$workshop/language.svelte';
import { type Check, sentences, waiting } from './check';
import { certificateCheck } from './certificate';
import { firewallCheck, portOf, sleepCheck } from './machine';
import { reachable } from './words';

export interface Circumstances {
  /** Null while the machine is being looked at. */
  flight: FlightCheck | null;
  doors: Doors | null;
  screens: 'one' | 'several' | null;
  walls: number;
  /** Whether the laptop is to be kept awake. */
  keepAwake: boolean;
}

/** Below this a day of work may not fit. */
const LITTLE_MIB = 500;
/** A write that takes longer than this is felt in the room. */
const SLOW_MS = 250;

export function checksOf(around: Circumstances): Check[] {
  const { doors } = around;
  return [
    address(around),
    ...(doors?.state === 'open' && doors.other_port ? [otherPort(doors.joining.address)] : []),
    firewallCheck(doors, around.flight),
    projector(around),
    disk(around.flight),
    sleepCheck(around),
    certificateCheck(doors, around.flight),
  ];
}

function address({ flight, doors }: Circumstances): Check {
  const id = 'address';
  if (!flight && doors?.state !== 'open') return waiting(id, say('doors-check-address'));
  const known = doors?.state === 'open' ? doors.addresses : (flight?.addresses ?? []);
  const best = known.find(({ chosen }) => chosen) ?? known.find(reachable);
  if (!best || !reachable(best)) {
    return {
      id,
      state: 'bad',
      title: say('doors-lead-no-network'),
      text: say('doors-no-network-about'),
    };
  }
  const words = { address: best.address, kind: sayOf('doors-kind', best.kind) };
  if (best.proven) {
    return { id, state: 'ok', title: say('doors-proven'), text: say('doors-proven-about', words) };
  }
  const open = doors?.state === 'open';
  return {
    id,
    state: open ? 'warn' : 'none',
    title: say(open ? 'doors-unproven' : 'doors-check-address'),
    text: say(open ? 'doors-unproven-about' : 'doors-proof-later', words),
  };
}

function otherPort(reached: string): Check {
  const words = { port: portOf(reached) };
  return {
    id: 'port',
    state: 'warn',
    title: say('doors-port', words),
    text: say('doors-port-about', words),
  };
}

function projector({ screens, walls }: Circumstances): Check {
  const title = say('doors-projector');
  if (walls > 0) {
    return { id: 'projector', state: 'ok', title, text: say('doors-walls', { count: walls }) };
  }
  const text = say(screens === 'several' ? 'doors-screens-several' : 'doors-screens-one');
  return { id: 'projector', state: screens === 'several' ? 'ok' : 'none', title, text };
}

function disk(flight: FlightCheck | null): Check {
  const id = 'disk';
  const title = say('doors-disk');
  if (!flight) return waiting(id, title);
  const { free_mib, write_ms } = flight;
  if (write_ms === null) return { id, state: 'bad', title, text: say('doors-disk-failed') };
  const written = say('doors-disk-write', { time: number(write_ms) });
  const free = free_mib === null ? '' : say('doors-disk-free', { space: space(free_mib) });
  const little = free_mib !== null && free_mib < LITTLE_MIB;
  const state = little || write_ms > SLOW_MS ? 'warn' : 'ok';
  const text = sentences(free, written);
  return { id, state, title, text };
}

function space(mib: number): string {
  return mib >= 1024 ? `${number(mib / 1024)} GB` : `${number(mib)} MB`;
}
