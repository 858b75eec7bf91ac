/** What an import of cases or values did, in a sentence. */
import type { TrialReport } from '$generated/TrialReport';
import { say } from '$workshop/language.svelte';
import { notify } from '$workshop/notices.svelte';

/** So many rows and columns are named, then only counted. */
const NAMED = 5;

/** Says it; nothing where nothing came in. */
export function trialReport(report: TrialReport | null, what: 'cases' | 'values'): void {
  if (report) notify(reportSentence(report, what), { undo: true });
}

export function reportSentence(report: TrialReport, what: 'cases' | 'values'): string {
  const { taken, skipped, unread, unknown } = report;
  const said = [say(what === 'cases' ? 'model-brought' : 'pilot-brought', { count: taken })];
  if (skipped.length > 0) {
    said.push(say('model-brought-not', { count: skipped.length, rows: some(skipped) }));
  }
  if (unread.length > 0) {
    const cells = unread.map(([row, column]) => say('model-cell', { row, column }));
    said.push(say('model-brought-unread', { count: unread.length, cells: some(cells) }));
  }
  if (unknown.length > 0) {
    said.push(say('model-brought-unknown', { count: unknown.length, columns: some(unknown) }));
  }
  return said.join(say('decide-between-sentences'));
}

function some(all: readonly (number | string)[]): string {
  const named = all.slice(0, NAMED).join(say('list-comma'));
  return all.length > NAMED ? `${named} …` : named;
}
