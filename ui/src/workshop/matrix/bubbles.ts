/** Use cases as the matrix draws them, on the console and on the wall. */
import type { MatrixBubble } from '$components/matrix/bubble';
import { radiusOf, xOf, yOf, type Lines, type Plot } from '$components/matrix/geometry';
import { LINE, type CornerName } from '$components/matrix/names';
import { wrap, type Measure } from '$components/matrix/wrap';
import type { Language } from '$generated/Language';
import type { PlaceLabels } from '$generated/PlaceLabels';
import type { Standing } from '$generated/Standing';
import type { UseCase } from '$generated/UseCase';

/** A use case that has a place on both sides. */
export interface Placed {
  useCase: UseCase;
  standing: Standing;
}

/** How bubbles are set: a wall is read from further away than a laptop. */
export interface BubbleSetting {
  /** With more than that only the first ones are named, and fewer numbered. */
  crowd: number;
  namedInCrowd: number;
  numberedInCrowd: number;
  /** Of the radius that the matrix proposes. */
  scale: number;
  /** A numbered bubble is no smaller, in pixels. */
  least: number;
  /** The widest line of a name, in units of the text size: where there are few, and where there are many. */
  nameWidth: readonly [few: number, many: number];
  /** Left free around a bubble, in pixels: with a halo, and without. */
  air: { lit: number; dark: number };
}

export interface NamedBubble extends MatrixBubble {
  /** Of its name's widest line, in pixels. */
  width: number;
}

/** More than that are many. */
const FEW = 15;
/** A name that almost fills a line is broken into two: they look calmer. */
const SINGLE = 0.94;

/** Bubbles of what has a place, best first. `measure` is in the font of their names. */
export function bubblesOf<Shown extends Placed>(
  placed: readonly Shown[],
  setting: BubbleSetting,
  text: { measure: Measure; size: number; language: Language },
  about: (shown: Shown) => string,
): NamedBubble[] {
  const count = placed.length;
  const crowd = count > setting.crowd;
  const [few, many] = setting.nameWidth;
  const most = text.size * (count <= FEW ? few : many);
  return placed.map((shown, place) => {
    const { useCase, standing } = shown;
    const numbered = standing.rank !== null && (!crowd || place < setting.numberedInCrowd);
    const named = !crowd || place < setting.namedInCrowd;
    const name = wrap(useCase.title, text.language, text.measure, most * SINGLE, most);
    const radius = radiusOf(count, numbered, text.size) * setting.scale;
    return {
      id: useCase.id,
      value: standing.value ?? 1,
      cost: standing.cost ?? 1,
      quadrant: standing.quadrant,
      number: numbered ? String(standing.rank) : '',
      about: about(shown),
      radius: numbered ? Math.max(radius, setting.least) : radius,
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
  setting: BubbleSetting,
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
      radius: radius + (lit ? setting.air.lit : setting.air.dark),
      label: name.length > 0 ? [width, name.length * lineHeight] : null,
    })),
  };
}
