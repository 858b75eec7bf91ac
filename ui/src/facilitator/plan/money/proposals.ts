/** What content proposes for the benefit in one function of a company: a beginning that a stopwatch ends. */
import { benefit_by_function, hourly_bands } from '$assets/content/money_defaults.json';
import type { Currency } from '$generated/Currency';
import type { NewEstimate } from '$generated/NewEstimate';
import { inLanguage, say } from '$workshop/language.svelte';

export interface Proposal {
  id: string;
  /** Function and what is counted there, as people read them. */
  name: string;
  estimates: NewEstimate[];
}

/** One for each function, in the order of content. */
export function proposals(currency: Currency): Proposal[] {
  return benefit_by_function.rows.map((row) => {
    const name = say('money-proposal', {
      function: inLanguage(row.function),
      task: inLanguage(row.task),
    });
    const source = say('money-proposal-source', { proposal: name });
    const estimate = (driver: string, values: readonly number[]): NewEstimate => {
      const [low = 0, likely = 0, high = 0] = values;
      return { driver, values: { low, likely, high, source } };
    };
    const band = hourly_bands.bands.find(({ id }) => id === row.band);
    const hourly = band?.[currency === 'CNY' ? 'cny' : 'usd'];
    const estimates = [
      estimate('minutes_saved', row.minutes_saved),
      estimate('errors_avoided', row.errors_avoided),
      ...(hourly ? [estimate('benefit_hourly', hourly)] : []),
    ];
    return { id: row.id, name, estimates };
  });
}
