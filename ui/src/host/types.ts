/** What a page asks of the place where it runs: a desktop window or a browser. */
import type { ExportFile } from '$generated/ExportFile';
import type { Frame } from '$generated/Frame';
import type { LoadedTable } from '$generated/LoadedTable';
import type { Problem } from '$generated/Problem';
import type { Requests } from '$generated/Requests';
import type { SavedFile } from '$generated/SavedFile';
import type { SlideTemplate } from '$generated/SlideTemplate';
import type { WallFrame } from './wallHost';

/** `refused`: the link's secret is not, or no longer, the right one; nobody tries again. */
export type Connection = 'open' | 'lost' | 'refused';

/** A file that was dropped onto the page: the desktop knows its path, a browser its bytes. */
export interface DroppedFile {
  name: string;
  path?: string;
  bytes?: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** One of the two files of a user's own certificate. */
export type PemKind = 'certificate' | 'key';

/** What is looked at side by side: chosen files, or all of a folder. */
export type PortfolioKind = 'files' | 'folder';

/** What is dragged over the page, so that a page can show that it takes files. */
export interface DropHandler {
  over: (inside: boolean) => void;
  drop: (files: DroppedFile[]) => void;
}

export interface Host {
  readonly kind: 'tauri' | 'web';
  /** Rejects with a {@link ProblemError}. */
  ask<K extends keyof Requests>(name: K, body: Requests[K][0]): Promise<Requests[K][1]>;
  listen(onFrame: (frame: Frame) => void, onConnection: (state: Connection) => void): void;
  /** Hears what walls show, until the returned function is called. One at a time. */
  watchWall(onFrame: (frame: WallFrame) => void): () => void;
  loadTable(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<LoadedTable>;
  /** Slides are written onto this presentation from then on. */
  loadTemplate(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SlideTemplate>;
  /** What was saved; nothing when the person changed their mind. All are made before one is written. */
  saveExport(files: ExportFile[]): Promise<SavedFile[]>;
  /** Shows the file that was saved last in its folder; null where the host cannot. */
  openFolder: (() => Promise<void>) | null;
  /** The chosen path; null when nothing was chosen or the host has no dialog. */
  pickWorkshop(): Promise<string | null>;
  /** The chosen paths of workshops, or that of a folder of them; none as {@link pickWorkshop}. */
  pickPortfolio(kind: PortfolioKind): Promise<string[]>;
  /** The chosen path of a PEM file; null as {@link pickWorkshop}. */
  pickPem(kind: PemKind): Promise<string | null>;
  /** Calls the handler for files dropped anywhere on the page, until the returned function is called. */
  onDrop(handler: DropHandler): () => void;
  /** Shows the wall in a window of its own; a browser opens its link. */
  openWall(link: string): Promise<void>;
  /** Whether there is a second screen; null where the system does not say. */
  screens(): Promise<'one' | 'several' | null>;
}

/** A refusal or a failure that the backend put into words. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
  }
}
