/** How the console's bubbles are set, and what is said of them. */
import type { BubbleSetting } from '$workshop/matrix/bubbles';
import { number, say } from '$workshop/language.svelte';
import type { DecideCase } from './decision.svelte';
import { marksOf, quadrantName } from './marks';

export const ON_THE_CONSOLE: BubbleSetting = {
  crowd: 40,
  namedInCrowd: 12,
  numberedInCrowd: 5,
  scale: 1,
  least: 0,
  nameWidth: [11, 9.5],
  air: { lit: 5.5, dark: 1.5 },
};

type Shown = Pick<DecideCase, 'useCase' | 'standing'>;

/** The bubble in words, for those who listen. */
export function aboutOf(one: Shown): string {
  const { rank } = one.standing;
  const place = rank === null ? [] : [say('decide-rank', { rank })];
  const marks = marksOf(one.standing).map(({ text }) => text);
  return [...place, one.useCase.title, figuresOf(one), ...marks].join(say('list-comma'));
}

/** What a row or a bubble shows by its place and colour. */
export function figuresOf({ useCase, standing }: Shown): string {
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
