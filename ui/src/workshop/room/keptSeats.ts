/** The seats that this device took, the one it used last first. */
import { newSecret } from '../identity';
import { keep, readKept } from './kept';

export interface KeptSeat {
  /** Empty while a one-time code is on its way: which workshop it belongs to is told with the seat. */
  workshop: string;
  /** What opens the seat: 32 hexadecimal digits. */
  key: string;
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

/** A new key, kept before anybody hears of it: an answer that got lost must not cost the seat. */
export function makeSeat(workshop: string): KeptSeat {
  const seat = { workshop, key: newSecret() };
  useSeat(seat);
  return seat;
}

/** Files a seat as the one that was used last. */
export function useSeat(seat: KeptSeat): void {
  const others = keptSeats().filter(
    ({ key, workshop }) => key !== seat.key && workshop !== seat.workshop,
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
