/** A table on its way into the workshop: loaded, looked at under some choices, imported. */
import { SvelteSet } from 'svelte/reactivity';
import type { ImportReport } from '$generated/ImportReport';
import type { LoadedTable } from '$generated/LoadedTable';
import type { Problem } from '$generated/Problem';
import type { TableChoices } from '$generated/TableChoices';
import type { TableKind } from '$generated/TableKind';
import type { TableView } from '$generated/TableView';
import type { Host } from '$host/types';
import { newId } from '$workshop/identity';
import { problemOf } from '$workshop/notices.svelte';
import type { WaitingTable } from '../incoming.svelte';

const FOUND_BY_LOOKING: TableChoices = {
  encoding: null,
  delimiter: null,
  header_row: null,
  sheet: null,
  targets: null,
};

export class TableImport {
  loaded = $state.raw<LoadedTable | null>(null);
  kind = $state<TableKind>('use_cases');
  choices = $state.raw<TableChoices>(FOUND_BY_LOOKING);
  view = $state.raw<TableView | null>(null);
  /** Why the table cannot be read under these choices. */
  problem = $state.raw<Problem | null>(null);
  reading = $state(false);
  importing = $state(false);
  /** Numbers of repeated rows that stay out. */
  readonly leftOut = new SvelteSet<number>();

  /** What would come in. */
  readonly count = $derived(Math.max(0, (this.view?.taken ?? 0) - this.leftOut.size));

  /** Kept while nobody knows whether it was carried out: the same id again changes nothing twice. */
  #command = newId();
  /** Only the newest look counts: an older answer may come later. */
  #looks = 0;

  constructor(readonly host: Host) {}

  async load(waiting: WaitingTable): Promise<void> {
    this.reset();
    this.reading = true;
    try {
      this.loaded = await this.#send(waiting);
    } catch (error) {
      this.problem = problemOf(error);
      this.reading = false;
      return;
    }
    await this.#look();
    const kind = this.view && kindOf(this.view);
    if (kind && kind !== this.kind) await this.becomes(kind);
  }

  /** Reads the rows as something else; its columns are proposed anew. */
  async becomes(kind: TableKind): Promise<void> {
    this.kind = kind;
    await this.reread({});
  }

  /** Reads the table another way; its columns are proposed anew. */
  async reread(changed: Partial<TableChoices>): Promise<void> {
    this.choices = { ...this.choices, ...changed, targets: null };
    await this.#look();
  }

  async aim(column: number, target: string): Promise<void> {
    const targets = this.view?.columns.map((known, index) =>
      index === column ? target : known.target,
    );
    if (!targets) return;
    this.choices = { ...this.choices, targets };
    await this.#look();
  }

  keep(row: number, kept: boolean): void {
    this.#command = newId();
    if (kept) this.leftOut.delete(row);
    else this.leftOut.add(row);
  }

  keepAll(kept: boolean): void {
    for (const { row } of this.view?.repeats ?? []) this.keep(row, kept);
  }

  /** Carries it out as one step. Rejects where it was refused or cancelled: then nothing came in. */
  async carryOut(): Promise<ImportReport> {
    if (!this.loaded || !this.view) throw new Error('no table is loaded');
    this.importing = true;
    try {
      const report = await this.host.ask('import_table', {
        id: this.#command,
        table: this.loaded.table,
        kind: this.kind,
        // What was shown is what comes in, whatever another look would find.
        choices: { ...this.choices, targets: this.view.columns.map((column) => column.target) },
        leave_out: [...this.leftOut],
      });
      this.#command = newId();
      return report;
    } catch (error) {
      if (problemOf(error).code !== 'unknown') this.#command = newId();
      throw error;
    } finally {
      this.importing = false;
    }
  }

  async cancel(): Promise<void> {
    await this.host.ask('cancel_import', {});
  }

  reset(): void {
    this.#looks += 1;
    this.loaded = null;
    this.kind = 'use_cases';
    this.choices = FOUND_BY_LOOKING;
    this.view = null;
    this.problem = null;
    this.reading = false;
    this.leftOut.clear();
  }

  async #send(waiting: WaitingTable): Promise<LoadedTable> {
    if (waiting.kind === 'text') {
      return this.host.loadTable('', new TextEncoder().encode(waiting.text));
    }
    const { name, path, bytes } = waiting.file;
    if (path !== undefined) return this.host.ask('load_table_at', { path });
    return this.host.loadTable(name, bytes ? await bytes() : new Uint8Array());
  }

  async #look(): Promise<void> {
    if (!this.loaded) return;
    this.#looks += 1;
    const look = this.#looks;
    this.#command = newId();
    this.reading = true;
    const { loaded, kind, choices } = this;
    try {
      const view = await this.host.ask('inspect_table', { table: loaded.table, kind, choices });
      if (look === this.#looks) this.#seen(view);
    } catch (error) {
      if (look === this.#looks) this.problem = problemOf(error);
    } finally {
      if (look === this.#looks) this.reading = false;
    }
  }

  #seen(view: TableView): void {
    this.view = view;
    this.problem = null;
    const repeats = new Set(view.repeats.map(({ row }) => row));
    for (const row of this.leftOut) if (!repeats.has(row)) this.leftOut.delete(row);
  }
}

/** A table that names criteria and ratings in its headings is one of ratings. */
function kindOf({ columns }: TableView): TableKind {
  const headings = columns.map(({ heading }) => heading.trim().toLowerCase());
  const named = (words: RegExp) => headings.some((heading) => words.test(heading));
  return named(CRITERION) && named(RATING) ? 'ratings' : 'use_cases';
}

const CRITERION = /^criteri(on|a)\b/;
const RATING = /^(rating|score)\b/;
