import { forgetMeasures, measureIn } from './measure';
import type { Measure } from './wrap';

/**
 * Measures in the font of the page. What was measured before the font arrived is measured again: whoever
 * measures in a derived value gets that by itself.
 */
export function measuring(): (weight: number, size: number) => Measure {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  let arrived = $state(0);
  void document.fonts.ready.then(() => {
    forgetMeasures();
    arrived += 1;
  });
  return (weight, size) => {
    void arrived;
    return measureIn(`${weight} ${size}px ${family}`);
  };
}
