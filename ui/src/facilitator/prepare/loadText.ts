import { say } from '$workshop/language.svelte';
import type { Load } from './load';

/** What rating asks of people, in taps and minutes, and which criteria too few of them may rate. */
export function loadText(load: Load, rateMinutes: number | null): string {
  const { cases, taps, minutes } = load;
  const sentences = [
    say(load.assumed ? 'prepare-load-assumed' : 'prepare-load', { cases, taps, minutes }),
  ];
  if (rateMinutes !== null && minutes > rateMinutes)
    sentences.push(say('prepare-load-longer', { planned: rateMinutes }));
  const list = (ids: readonly string[]) => ids.join(say('list-comma'));
  if (load.nobody.length > 0)
    sentences.push(say('prepare-load-nobody', { criteria: list(load.nobody) }));
  const thin = load.thin.filter(({ criterion }) => !load.nobody.includes(criterion));
  if (thin.length > 0) {
    const criteria = list(
      thin.map(({ criterion, raters }) => say('prepare-load-one', { criterion, raters })),
    );
    sentences.push(say('prepare-load-thin', { criteria }));
  }
  return sentences.join(say('decide-between-sentences'));
}
