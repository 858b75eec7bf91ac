/**
 * The first call to the room: by the seat that this device used last, else by the link that was scanned.
 * It is made while the page itself is still on its way.
 */
import type { Hello } from '$generated/Hello';
import type { Language } from '$generated/Language';
import { type EarlySocket, callEarly } from '$host/earlySocket';
import { type KeptSeat, keptSeats } from '$workshop/room/keptSeats';

export interface FirstCall {
  address: string;
  seat: KeptSeat | null;
  /** Of the link, empty without one. */
  secret: string;
  /** Null where something is to be typed first. */
  socket: EarlySocket | null;
}

export function callRoom(language: Language): FirstCall {
  const [address, seat, secret] = [socketAddress(), keptSeats()[0] ?? null, takeSecret()];
  const hello = firstHello(seat, secret, language);
  return { address, seat, secret, socket: hello && callEarly(address, hello) };
}

function firstHello(seat: KeptSeat | null, secret: string, language: Language): Hello | null {
  if (seat) return { hello: 'seat', key: seat.key, language };
  return secret === '' ? null : { hello: 'secret', secret, language };
}

function socketAddress(): string {
  // http becomes ws, and https wss.
  return `${location.origin.replace('http', 'ws')}/room/socket`;
}

/** The QR's secret does not stay in the address bar, where a screenshot would carry it away. */
function takeSecret(): string {
  const secret = /^#([0-9a-f]{32})$/i.exec(location.hash)?.[1] ?? '';
  if (secret) history.replaceState(null, '', location.pathname);
  return secret;
}
