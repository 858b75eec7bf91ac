/** The seats that this device took, the one it used last first. */
import { newSecret } from '../identity';
import { keep, readKept } from './kept';

export interface KeptSeat {
  /** Empty while a one-time code is on its way: which workshop it belongs to is told with the seat. */
  workshop: string;
  /** What opens the seat: 32 hexadecimal digits. */
  key: string;
  /** As they said themselves, for those who share this device. */
  name?: string;
  /** Somebody who shares this device: what they write is kept apart. */
  beside?: string;
}

const NAME = 'seats';
/** A device that goes from workshop to workshop need not remember all of them. */
const MOST = 20;

export function keptSeats(): readonly KeptSeat[] {
  return readKept<KeptSeat[]>(NAME, '', []);
}

export function keptSeatOf(workshop: string): KeptSeat | undefined {
  return keptSeats().find((seat) => seat.workshop === workshop);
}

/** All seats of this device in a workshop, the one it used last first. */
export function seatsIn(workshop: string): readonly KeptSeat[] {
  return keptSeats().filter((seat) => seat.workshop === workshop);
}

/** What a person writes on this device is filed under this. */
export function placeOf({ workshop, beside = '' }: KeptSeat): string {
  return workshop + beside;
}

/** A new key, kept before anybody hears of it: an answer that got lost must not cost the seat. */
export function makeSeat(workshop: string, { isBeside = false } = {}): KeptSeat {
  const key = newSecret();
  const seat = isBeside ? { workshop, key, beside: key } : { workshop, key };
  useSeat(seat);
  return seat;
}

/** Files a seat as the one that was used last. */
export function useSeat(seat: KeptSeat): void {
  const others = keptSeats().filter(
    (other) => other.key !== seat.key && placeOf(other) !== placeOf(seat),
  );
  keep(NAME, '', [seat, ...others].slice(0, MOST));
}

export function forgetSeat(key: string): void {
  keep(
    NAME,
    '',
    keptSeats().filter((seat) => seat.key !== key),
  );
}
