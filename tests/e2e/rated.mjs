/** Workshops that were rated already, of any size. */
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { pharos } from './pharos.mjs';

const CRITERIA = ['V1', 'V2', 'V3', 'V4', 'V5', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
const RATERS = 12;

/** A rating of 1 to 5: use cases lie apart, and so do raters, the same each time. */
function said(number, place, rater) {
  const leaning = ((number * 7 + (place < 5 ? 3 : 0)) % 11) / 11;
  const mood = ((number * 31 + place * 17 + rater * 13 + number * rater * 3) % 23) / 23;
  return 1 + Math.min(4, Math.floor(5 * (0.55 * leaning + 0.45 * mood)));
}

/** A workshop of so many use cases, rated by twelve, or the example with its twelve. */
export function rated(home, language, count) {
  const file = path(home, `decision-${count}.pharos`);
  if (count === 12) {
    pharos('example', file, '--lang', language);
    return file;
  }
  pharos('new', file, '--lang', language);
  const name = (number) => (language === 'en' ? `Use case ${number} of a long list` : `长清单里的第${number}个用例`);
  const rows = (heading, lines) => {
    const table = path(home, `${heading.length}.csv`);
    writeFileSync(table, [heading, ...lines].join('\n'));
    return table;
  };
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  pharos('import', file, rows('title', numbers.map(name)), '--as', 'use-cases');
  const lines = numbers.flatMap((number) =>
    Array.from({ length: RATERS }, (_, rater) =>
      CRITERIA.map((criterion, place) => `R${rater},${name(number)},${criterion},${said(number, place, rater)}`),
    ).flat(),
  );
  pharos('import', file, rows('rater,use_case,criterion,rating', lines), '--as', 'ratings');
  return file;
}
