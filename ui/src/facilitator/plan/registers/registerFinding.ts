/** What the open lines of a register hold up, in a sentence, and when a line is late. */
import type { HeldUp } from '$generated/HeldUp';
import type { WorkState } from '$generated/WorkState';
import type { RegisterLine } from '$generated/RegisterLine';
import type { Told } from '../../decide/finding';

const DAY = 24 * 3_600_000;
/** An open line that is due in so many days is due soon. */
const SOON = 30;
const STATES: readonly WorkState[] = ['open', 'working', 'done'];

/** The sentence on top. `needOf` says what a line needs. */
export function registerFinding(held: HeldUp, needOf: (line: string) => string): Told {
  const [first, second] = held.first;
  if (first === undefined) return { key: 'registers-nothing-waits' };
  const words = {
    lines: held.lines,
    cases: held.use_cases.length,
    of: held.quadrant ?? 'other',
    first: needOf(first),
    second: second === undefined ? '' : needOf(second),
  };
  if (second === undefined) return { key: 'registers-held-one', words };
  return { key: held.lines > 2 ? 'registers-held-many' : 'registers-held-two', words };
}

/** How many days have passed since the workshop met; null before it did, or where nobody said when. */
export function dayToday(startsAt: string | null | undefined, now: number): number | null {
  if (!startsAt) return null;
  const days = Math.floor((now - Date.parse(startsAt)) / DAY);
  return days >= 0 ? days : null;
}

/** How a due day stands against today. */
export function lateness(
  { state, due_day: due }: Pick<RegisterLine, 'state' | 'due_day'>,
  today: number | null,
): 'overdue' | 'soon' | null {
  if (today === null || due === null || state === 'done') return null;
  if (due < today) return 'overdue';
  return state === 'open' && due - today <= SOON ? 'soon' : null;
}

/** What comes after a state; after the last one the first comes again. */
export function nextState(state: WorkState): WorkState {
  return STATES[(STATES.indexOf(state) + 1) % STATES.length] ?? 'open';
}

/** Whether all words of a filter stand somewhere in a line. */
export function fits(haystack: readonly string[], filter: string): boolean {
  const text = haystack.join(' ').toLocaleLowerCase();
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
