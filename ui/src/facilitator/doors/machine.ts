/** What is said about the laptop itself: its firewall, and whether it stays awake. */
import type { Doors } from '$generated/Doors';
import type { FlightCheck } from '$generated/FlightCheck';
import type { Power } from '$generated/Power';
import { number, say, sayOf } from '$workshop/language.svelte';
import { type Check, sentences, waiting } from './check';
import type { Circumstances } from './checks';

/** Where the doors are looked for first. */
const USUAL_PORT = '7420';
/** Below this a battery does not last a morning. */
const LOW_BATTERY = 50;

/** The port behind an address that people type; browsers leave out that of https. */
export function portOf(address: string): string {
  const written = /:(\d+)$/.exec(address)?.[1];
  return written ?? (address.startsWith('https:') ? '443' : '80');
}

export function firewallCheck(doors: Doors | null, flight: FlightCheck | null): Check {
  const id = 'firewall';
  if (doors?.state === 'open' && doors.reached) {
    const text = say('doors-firewall-open-about');
    return { id, state: 'ok', title: say('doors-firewall-open'), text };
  }
  if (!flight) return waiting(id, say('doors-firewall'));
  const { firewall } = flight;
  if (firewall.state === 'not_known') {
    const text = say('doors-firewall-about');
    return { id, state: 'warn', title: say('doors-firewall-unknown'), text };
  }
  const name = sayOf('doors-firewall-name', firewall.kind);
  if (firewall.state === 'off') {
    const text = say('doors-firewall-off-about');
    return { id, state: 'none', title: say('doors-firewall-off', { name }), text };
  }
  const port = doors?.state === 'open' ? portOf(doors.joining.address) : USUAL_PORT;
  const text = sayOf('doors-firewall-allow', firewall.kind, { port });
  return { id, state: 'warn', title: say('doors-firewall-on', { name }), text };
}

export function sleepCheck({
  doors,
  flight,
  keepAwake,
}: Pick<Circumstances, 'doors' | 'flight' | 'keepAwake'>): Check {
  const id = 'sleep';
  const power = flight?.power ?? null;
  const battery = power ? batteryText(power) : '';
  const low = power?.source === 'battery' && (power.percent ?? 0) < LOW_BATTERY;
  if (doors?.state !== 'open') {
    if (!power) return waiting(id, say('doors-sleep'));
    const text = sentences(say('doors-sleep-later'), battery);
    return { id, state: low ? 'warn' : 'none', title: say('doors-sleep'), text };
  }
  if (!keepAwake) {
    const text = sentences(say('doors-sleep-off-about'), battery);
    return { id, state: 'warn', title: say('doors-sleep-off'), text };
  }
  if (!doors.awake) {
    const text = sentences(say('doors-sleep-refused-about'), battery);
    return { id, state: 'warn', title: say('doors-sleep-refused'), text };
  }
  const text = sentences(say('doors-sleep-held-about'), battery);
  return { id, state: low ? 'warn' : 'ok', title: say('doors-sleep-held'), text };
}

function batteryText({ source, percent }: Power): string {
  if (source === 'not_known') return say('doors-power-not-known');
  if (source === 'mains') return '';
  return percent === null
    ? say('doors-power-battery')
    : say('doors-power-battery-at', { percent: number(percent) });
}
