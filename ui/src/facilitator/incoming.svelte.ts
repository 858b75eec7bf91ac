/** Files that arrive from outside, and the table that waits to be imported. */
import type { Problem } from '$generated/Problem';
import type { DroppedFile } from '$host/types';
import { say } from '$workshop/language.svelte';
import type { LiveWorkshop } from '$workshop/live.svelte';
import { go } from '$workshop/navigation.svelte';
import { notify, problemOf, showProblem } from '$workshop/notices.svelte';

/** A table that was dropped or pasted and is not loaded yet. */
export type WaitingTable = { kind: 'file'; file: DroppedFile } | { kind: 'text'; text: string };

/** A workshop that could not be opened, and why. */
export interface RefusedFile {
  path: string;
  problem: Problem;
}

/** Reasons about which something can be done here. */
const ANSWERED: readonly Problem['code'][] = [
  'file_damaged',
  'file_in_use',
  'file_too_new',
  'file_read_only',
  'file_hard_linked',
];

let table = $state.raw<WaitingTable | null>(null);
let over = $state(false);
let refused = $state.raw<RefusedFile | null>(null);

export const incoming = {
  get table(): WaitingTable | null {
    return table;
  },
  set table(waiting: WaitingTable | null) {
    table = waiting;
  },
  /** A workshop that could not be opened, where something can be done about it. */
  get refused(): RefusedFile | null {
    return refused;
  },
  set refused(file: RefusedFile | null) {
    refused = file;
  },
  /** Files are held over the page. */
  get over(): boolean {
    return over;
  },
  set over(inside: boolean) {
    over = inside;
  },
};

/** A workshop is opened, anything else is taken for a table. */
export async function takeFiles(live: LiveWorkshop, files: readonly DroppedFile[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (!isWorkshop(file.name)) await takeTable(live, { kind: 'file', file });
  else if (file.path !== undefined) await openWorkshop(live, file.path);
  else notify(say('home-drop-no-path'));
}

/** A table in the clipboard is taken wherever nobody is typing. */
export function takePaste(live: LiveWorkshop, event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const typing = target instanceof Element && target.closest('input, textarea, [role=dialog]');
  if (typing || !clipboardData) return;
  const [file] = clipboardData.files;
  const text = clipboardData.getData('text/plain');
  if (file) void takeFiles(live, [fromFile(file)]);
  // One cell is a word, not a table.
  else if (/[\t\n]/.test(text.trim())) void takeTable(live, { kind: 'text', text });
}

/** A file that a page was given by its own dialog or the clipboard. */
export function fromFile(file: File): DroppedFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Leads a table to its import; where no workshop is open, one is made for it first. */
export async function takeTable(live: LiveWorkshop, waiting: WaitingTable): Promise<void> {
  incoming.table = waiting;
  try {
    if (live.state === 'open') go('import');
    else await live.host.ask('create_workshop', { template: 'default', title: '' });
  } catch (error) {
    incoming.table = null;
    showProblem(error);
  }
}

export async function openWorkshop(live: LiveWorkshop, path: string): Promise<void> {
  try {
    await live.host.ask('open_workshop', { path });
  } catch (error) {
    const problem = problemOf(error);
    if (ANSWERED.includes(problem.code)) refused = { path, problem };
    else showProblem(error);
  }
}

function isWorkshop(name: string): boolean {
  return name.toLowerCase().endsWith('.pharos');
}
