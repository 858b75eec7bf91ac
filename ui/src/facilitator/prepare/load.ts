/** What rating asks of people, and by whom each criterion is rated. Pure. */
import type { Criterion } from '$generated/Criterion';
import type { Group } from '$generated/Group';
import type { Seat } from '$generated/Seat';
import { seconds_per_rating } from '$assets/content/templates.json';

/** So many use cases a shortlist has where nobody knows yet. */
export const USUAL_CASES = 12;
/** Below three raters no figure of a cell is shown. */
export const RATERS_LEAST = 3;

type Mask = Pick<Group, 'criteria'>;

/** Nothing chosen means everything. */
export function rates({ criteria }: Mask, criterion: string): boolean {
  return criteria.length === 0 || criteria.includes(criterion);
}

/** What a group rates once a criterion is switched; null where nothing would be left. */
export function switched(
  group: Mask,
  criterion: string,
  all: readonly Pick<Criterion, 'id'>[],
): string[] | null {
  const ids = all.map(({ id }) => id);
  const wanted = ids.filter((id) => (id === criterion) !== rates(group, id));
  if (wanted.length === 0) return null;
  return wanted.length === ids.length ? [] : wanted;
}

export interface Load {
  /** Use cases that will be rated, or are thought to be. */
  cases: number;
  /** Nobody knows yet how many. */
  assumed: boolean;
  /** Taps of whoever rates most, in one round. */
  taps: number;
  minutes: number;
  /** People who may rate, without the facilitator. */
  people: number;
  /** Criteria that too few may rate, and how many do; told once people are there. */
  thin: readonly { criterion: string; raters: number }[];
  /** Criteria that no group rates, whoever comes. */
  nobody: readonly string[];
}

export function loadOf(
  criteria: readonly Pick<Criterion, 'id'>[],
  groups: readonly Group[],
  seats: readonly Pick<Seat, 'group' | 'left' | 'facilitator'>[],
  cases: number,
): Load {
  const people = seats.filter(({ left, facilitator }) => !left && !facilitator);
  const groupOf = (id: string | null) => groups.find((group) => group.id === id);
  const may = (group: Mask | undefined, criterion: string) => !group || rates(group, criterion);
  // Who comes without a group rates everything; but where there are groups, people choose one.
  const masks: (Mask | undefined)[] =
    people.length > 0
      ? people.map(({ group }) => groupOf(group))
      : groups.length > 0
        ? [...groups]
        : [undefined];
  const asked = masks.map((mask) => criteria.filter(({ id }) => may(mask, id)).length);
  const taps = Math.max(0, ...asked) * (cases || USUAL_CASES);
  const counted = criteria.map(({ id }) => ({
    criterion: id,
    raters: people.filter(({ group }) => may(groupOf(group), id)).length,
  }));
  return {
    cases: cases || USUAL_CASES,
    assumed: cases === 0,
    taps,
    minutes: Math.ceil((taps * seconds_per_rating) / 60),
    people: people.length,
    thin: people.length > 0 ? counted.filter(({ raters }) => raters < RATERS_LEAST) : [],
    nobody:
      groups.length === 0
        ? []
        : criteria.map(({ id }) => id).filter((id) => !groups.some((group) => rates(group, id))),
  };
}
