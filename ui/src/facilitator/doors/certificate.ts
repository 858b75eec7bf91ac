/** What is said about a user's own certificate. */
import type { Doors } from '$generated/Doors';
import type { FlightCheck } from '$generated/FlightCheck';
import type { OwnCertificate } from '$generated/OwnCertificate';
import { formatDate, say } from '$workshop/language.svelte';
import { type Check, sentences, waiting } from './check';

/** The certificate that people come in with now or, while the doors are closed, once they open. */
export function spokenWith(doors: Doors | null, flight: FlightCheck | null): OwnCertificate | null {
  if (doors?.state === 'open') return doors.certificate;
  return flight?.certificate.state === 'ready' ? flight.certificate : null;
}

export function certificateCheck(doors: Doors | null, flight: FlightCheck | null): Check {
  const id = 'certificate';
  const spoken = spokenWith(doors, flight);
  if (spoken) return inUse(spoken);
  const title = say('certificate-title');
  if (!flight) return waiting(id, title);
  const { certificate } = flight;
  switch (certificate.state) {
    case 'none':
      return { id, state: 'none', title, text: say('certificate-none') };
    case 'ready':
      return { id, state: 'none', title, text: say('certificate-next-time') };
    case 'failed': {
      const { message, hint } = certificate.problem;
      const text = sentences(message, hint);
      return { id, state: 'bad', title: say('certificate-failed'), text };
    }
  }
}

function inUse({ name, until, leads_to, leads_here }: OwnCertificate): Check {
  const id = 'certificate';
  if (leads_here) {
    const day = formatDate(until, { year: 'numeric', month: 'long', day: 'numeric' });
    return {
      id,
      state: 'ok',
      title: say('certificate-ok'),
      text: say('certificate-ok-about', { name, day }),
    };
  }
  const title = say('certificate-elsewhere', { name });
  const text =
    leads_to.length === 0
      ? say('certificate-nowhere-about', { name })
      : say('certificate-elsewhere-about', { name, addresses: leads_to.join(', ') });
  return { id, state: 'warn', title, text };
}
