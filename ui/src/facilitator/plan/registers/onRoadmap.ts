/** An enabler on the roadmap: an item of its own, for which the items of its use cases wait. Pure. */
import type { Enabler } from '$generated/Enabler';
import type { NewRoadmapItem } from '$generated/NewRoadmapItem';
import type { RoadmapItem } from '$generated/RoadmapItem';
import { textOf } from '../roadmap/roadmapPlan.svelte';

/** Calendar days of an enabler of which nobody said how long it takes. */
const SOME_DAYS = 30;
/** Days and working days of a week. */
const WEEK = { days: 7, working: 5 };
/** The last day of a roadmap. */
const LAST_DAY = 3_650;

/** What is put on the roadmap with it, first its own item, which begins on day `today`. What is done waits for nothing. */
export function onRoadmap(
  row: Enabler,
  title: string,
  id: string,
  items: readonly RoadmapItem[],
  today: number,
): NewRoadmapItem[] {
  const own: NewRoadmapItem = {
    id,
    text: {
      kind: 'enabler',
      stage: row.stage,
      title,
      start_day: today,
      end_day: Math.min(LAST_DAY, today + lengthOf(row)),
      owner: '',
      depends_on: [],
      use_case: null,
      enabler: row.enabler,
      component: '',
      state: row.state,
    },
  };
  const wait = items.filter(
    ({ use_case: about, state }) =>
      state !== 'done' && about !== null && row.use_cases.includes(about),
  );
  const waiting = wait.map((item) => {
    const text = textOf(item);
    return { id: item.id, text: { ...text, depends_on: [...text.depends_on, id] } };
  });
  return [own, ...waiting];
}

/** Calendar days until it is there: the weeks that were said, or its person-days one after the other. */
function lengthOf({ lead_weeks: weeks, days }: Enabler): number {
  if (weeks !== null && weeks > 0) return weeks * WEEK.days;
  return days === null ? SOME_DAYS : Math.ceil((days * WEEK.days) / WEEK.working);
}
