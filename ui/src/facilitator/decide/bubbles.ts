/** Use cases as the matrix draws them. */
import type { MatrixBubble } from '$components/matrix/bubble';
import { radiusOf, xOf, yOf, type Lines, type Plot } from '$components/matrix/geometry';
import { LINE, type CornerName } from '$components/matrix/names';
import { wrap, type Measure, type WrappedName } from '$components/matrix/wrap';
import type { PlaceLabels } from '$generated/PlaceLabels';
import { language, number, say } from '$workshop/language.svelte';
import type { DecideCase } from './decision.svelte';
import { marksOf, quadrantName } from './marks';

/** From here on only the first ones are named, and fewer numbered. */
const CROWD = 40;
const NAMED_IN_CROWD = 12;
const NUMBERED_IN_CROWD = 5;

export interface NamedBubble extends MatrixBubble {
  wrapped: WrappedName | null;
}

/** Bubbles of the placed use cases, best first. `measure` is in the font of their names. */
export function bubblesOf(
  placed: readonly DecideCase[],
  measure: Measure,
  textSize: number,
): NamedBubble[] {
  const crowd = placed.length > CROWD;
  return placed.map(({ useCase, standing }, place) => {
    const numbered = standing.rank !== null && (!crowd || place < NUMBERED_IN_CROWD);
    const name = nameOf(useCase.title, measure, textSize, placed.length);
    const named = !crowd || place < NAMED_IN_CROWD;
    return {
      id: useCase.id,
      value: standing.value ?? 1,
      cost: standing.cost ?? 1,
      quadrant: standing.quadrant,
      number: numbered ? String(standing.rank) : '',
      about: aboutOf({ useCase, standing }),
      radius: radiusOf(placed.length, numbered, textSize),
      lit: useCase.lighthouse,
      onTheLine: standing.on_the_line,
      hollow: standing.state === 'too_little',
      name: named ? name.lines : [],
      fullName: name.lines,
      wrapped: named ? name : null,
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
    bubbles: bubbles.map(({ id, value, cost, radius, lit, wrapped }) => ({
      use_case: id,
      x: xOf(plot, cost),
      y: yOf(plot, value),
      // With its halo, and air between bubble and name.
      radius: radius + (lit ? 5.5 : 1.5),
      label: wrapped && [wrapped.width, wrapped.lines.length * lineHeight],
    })),
  };
}

/** The bubble in words, for those who listen. */
function aboutOf(one: Pick<DecideCase, 'useCase' | 'standing'>): string {
  const { rank } = one.standing;
  const place = rank === null ? [] : [say('decide-rank', { rank })];
  const marks = marksOf(one.standing).map(({ text }) => text);
  return [...place, one.useCase.title, figuresOf(one), ...marks].join(say('list-comma'));
}

/** What a row or a bubble shows by its place and colour. */
export function figuresOf({ useCase, standing }: Pick<DecideCase, 'useCase' | 'standing'>): string {
  const { value, cost, score } = standing;
  return [
    quadrantName(standing.quadrant),
    value === null ? '' : say('decide-value', { value: number(value, 1) }),
    cost === null ? '' : say('decide-cost', { cost: number(cost, 1) }),
    score === null ? '' : say('decide-score', { score: number(score) }),
    useCase.lighthouse ? say('list-lighthouse') : '',
  ]
    .filter((word) => word !== '')
    .join(say('list-comma'));
}

function nameOf(title: string, measure: Measure, textSize: number, count: number): WrappedName {
  const most = textSize * (count <= 15 ? 11 : 9.5);
  return wrap(title, language.current, measure, most * 0.94, most);
}
