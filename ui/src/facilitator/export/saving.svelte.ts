/** Saving what was chosen: how far it is, stopping it, and what was saved so far. */
import type { ExportFile } from '$generated/ExportFile';
import type { Problem } from '$generated/Problem';
import type { SavedFile } from '$generated/SavedFile';
import type { Host } from '$host/types';
import { number, say } from '$workshop/language.svelte';
import { announce, problemOf, showProblem } from '$workshop/notices.svelte';
import type { FormatName } from './formats';

/** What was saved last. */
interface Saved {
  files: readonly SavedFile[];
  /** When, in milliseconds of the backend's clock. */
  at: number;
}

export class Saving {
  /** While files are made, their format. */
  format = $state<FormatName | null>(null);
  last = $state.raw<Saved | null>(null);
  /** Formats that were saved since this page was opened. */
  saved = $state.raw<ReadonlySet<FormatName>>(new Set());
  problem = $state.raw<Problem | null>(null);
  cancelled = $state(false);

  constructor(readonly host: Host) {}

  async save(format: FormatName, files: ExportFile[], now: () => number) {
    if (this.format !== null) return;
    this.format = format;
    this.problem = null;
    this.cancelled = false;
    try {
      const saved = await this.host.saveExport(files);
      if (saved.length === 0) return;
      this.last = { files: saved, at: now() };
      this.saved = new Set([...this.saved, format]);
      announce(savedText(this.last, 0));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'cancelled') {
        this.cancelled = true;
        announce(say('export-cancelled'));
      } else {
        this.problem = problem;
      }
    } finally {
      this.format = null;
    }
  }

  cancel() {
    this.host.ask('cancel_export', {}).catch(showProblem);
  }

  openFolder() {
    this.host.openFolder?.().catch(showProblem);
  }
}

/** "Ranking.xlsx, 184 KB, saved 40 seconds ago"; `ago` in milliseconds. */
export function savedText({ files }: Saved, ago: number): string {
  const name = (file: SavedFile | undefined) => file?.path.split(/[\\/]/).at(-1) ?? '';
  const [first, second] = files;
  const file = second
    ? say('export-and-more', { file: name(first), other: name(second) })
    : name(first);
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const size = number(Math.max(1, Math.round(bytes / 1000)));
  const seconds = Math.floor(ago / 1000);
  if (seconds < 5) return say('export-saved-now', { file, size });
  if (seconds < 60) return say('export-saved-seconds', { file, size, seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return say('export-saved-minutes', { file, size, minutes });
  return say('export-saved-hours', { file, size, hours: Math.floor(minutes / 60) });
}
