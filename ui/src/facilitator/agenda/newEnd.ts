/** The time at which the room leaves, as it is offered and as it is typed. */

const FIVE = 5 * 60_000;

/** An end that can be kept and remembered: the next five minutes on the clock. */
export function endToName(end: number): Date {
  return new Date(Math.ceil(end / FIVE) * FIVE);
}

/** The next time that a clock here shows "17:05"; null for what is no time. */
export function timeAfter(now: number, time: string): Date | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 1);
  return at;
}
