/** Use cases as the wall's matrix draws them. */
import type { MatrixBubble } from '$components/matrix/bubble';
import { radiusOf, xOf, yOf, type Lines, type Plot } from '$components/matrix/geometry';
import { LINE, type CornerName } from '$components/matrix/names';
import { wrap, type Measure } from '$components/matrix/wrap';
import type { Language } from '$generated/Language';
import type { PlaceLabels } from '$generated/PlaceLabels';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';

/** From here on only the first ones are named, and fewer numbered. */
const CROWD = 30;
const NAMED_IN_CROWD = 10;

export interface Placed {
  useCase: UseCase;
  standing: Standing & { value: number; cost: number };
}

export interface NamedBubble extends MatrixBubble {
  width: number;
}

/** What has a place on both sides, best first. */
export function placedOf(
  standings: readonly Standing[],
  useCase: (id: string) => UseCase | undefined,
): readonly Placed[] {
  return standings.flatMap((standing) => {
    const found = useCase(standing.use_case);
    const { value, cost, state } = standing;
    const shown = state === 'ranked' || state === 'too_little';
    if (!found || !shown || value === null || cost === null) return [];
    return [{ useCase: found, standing: { ...standing, value, cost } }];
  });
}

/** `measure` is in the font of their names. */
export function bubblesOf(
  placed: readonly Placed[],
  measure: Measure,
  textSize: number,
  language: Language,
): readonly NamedBubble[] {
  const crowd = placed.length > CROWD;
  const most = textSize * (placed.length <= 15 ? 10 : 8.5);
  return placed.map(({ useCase, standing }, place) => {
    const numbered = standing.rank !== null && (!crowd || place < NAMED_IN_CROWD);
    const named = !crowd || place < NAMED_IN_CROWD;
    const name = wrap(useCase.title, language, measure, most * 0.94, most);
    return {
      id: useCase.id,
      value: standing.value,
      cost: standing.cost,
      quadrant: standing.quadrant,
      number: numbered ? String(standing.rank) : '',
      about: useCase.title,
      radius: Math.max(radiusOf(placed.length, numbered, textSize) * 0.86, numbered ? 26 : 0),
      lit: useCase.lighthouse,
      onTheLine: standing.on_the_line,
      hollow: standing.state === 'too_little',
      name: named ? name.lines : [],
      fullName: name.lines,
      width: name.width,
    };
  });
}

/** What the backend needs to know to place them. */
export function placeRequest(
  bubbles: readonly NamedBubble[],
  plot: Plot,
  lines: Lines,
  corners: readonly CornerName[],
  textSize: number,
): PlaceLabels {
  const lineHeight = textSize * 0.93 * LINE;
  return {
    width: plot.width,
    height: plot.height,
    value_line_y: yOf(plot, lines.value),
    cost_line_x: xOf(plot, lines.cost),
    obstacles: corners.map(({ box }) => box),
    bubbles: bubbles.map(({ id, value, cost, radius, lit, name, width }) => ({
      use_case: id,
      x: xOf(plot, cost),
      y: yOf(plot, value),
      // With its halo, and air between bubble and name.
      radius: radius + (lit ? 6.5 : 3),
      label: name.length > 0 ? [width, name.length * lineHeight] : null,
    })),
  };
}
