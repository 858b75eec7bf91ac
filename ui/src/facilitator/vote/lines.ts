/** What came of a vote, with its names: for the console. Dots make a shortlist, which is drawn by itself. */
import type { Vote } from '$generated/Vote';
import { inLanguage, number, sayOf } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { fistLines, pointLines } from '$workshop/outcome';

export interface NamedLine {
  id: string;
  name: string;
  figure: string;
  /** Of the highest line, 0..1; null where there is a shape in its place. */
  share: number | null;
  /** How many chose each point of the scale. */
  counts?: readonly number[];
}

export function namedLines(live: LiveWorkshop, { outcome }: Vote): NamedLine[] {
  switch (outcome?.kind) {
    case undefined:
    case 'dots':
      return [];
    case 'fist':
      return fistLines(outcome).map(({ id, count, share }) => ({
        id,
        name: `${id} · ${sayOf('fist', id)}`,
        figure: number(count),
        share,
      }));
    case 'points':
      return pointLines(outcome, live.criteria).map(({ id, count, share, lowest, highest }) => ({
        id,
        name: `${id} · ${criterionName(live, id)}`,
        figure: `${number(count, 1)}  (${lowest}–${highest})`,
        share,
      }));
    case 'practice':
      return live.criteria.flatMap(({ id, lowest }) => {
        const counts = outcome.counts[id];
        if (!counts) return [];
        const spread = counts.map((count, index) => [lowest + index, count] as const);
        return [
          {
            id,
            name: `${id} · ${criterionName(live, id)}`,
            figure: spread
              .filter(([, count]) => count > 0)
              .map(([point, count]) => `${point}×${count}`)
              .join('  '),
            share: null,
            counts,
          },
        ];
      });
  }
}

function criterionName(live: LiveWorkshop, id: string): string {
  const criterion = live.criteria.find((one) => one.id === id);
  return criterion ? inLanguage(criterion.name) : id;
}
