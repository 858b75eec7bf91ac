/** A browser that was given the facilitator's secret link. */
import type { ExportFile } from '$generated/ExportFile';
import type { Frame } from '$generated/Frame';
import type { Language } from '$generated/Language';
import type { LoadedTable } from '$generated/LoadedTable';
import type { Reply } from '$generated/Reply';
import type { Requests } from '$generated/Requests';
import type { SavedFile } from '$generated/SavedFile';
import type { SlideTemplate } from '$generated/SlideTemplate';
import { answered } from './reply';
import { screensOf } from './screens';
import { followMirror } from './mirrorSocket';
import { FacilitatorSocket } from './socket';
import type { Connection, DropHandler, DroppedFile, Host } from './types';
import type { WallFrame } from './wallHost';

const TOKEN = 'pharos-token';

export function webHost(language: () => Language): Host {
  const token = takeToken();
  const address = new URL('/facilitator/socket', location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  address.hash = '';
  const socket = new FacilitatorSocket(address.href, token, language);
  const headers = { Authorization: `Bearer ${token}` };

  async function ask<K extends keyof Requests>(name: K, body: Requests[K][0]) {
    return answered<Requests[K][1]>(await socket.send(name, body));
  }

  function listen(onFrame: (frame: Frame) => void, onConnection: (state: Connection) => void) {
    socket.onFrame = onFrame;
    socket.onConnection = onConnection;
    socket.connect();
  }

  async function load<T>(what: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
    const response = await fetch(`/facilitator/${what}?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...headers, 'Accept-Language': language() },
      body: bytes,
    });
    return answered<T>((await response.json()) as Reply);
  }

  async function saveExport(files: ExportFile[]) {
    const made: { name: string; content: Blob }[] = [];
    for (const { export: wish, name } of files) {
      const response = await fetch('/facilitator/export', {
        method: 'POST',
        headers: {
          ...headers,
          'Accept-Language': language(),
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(wish),
      });
      if (!response.ok) return answered<SavedFile[]>((await response.json()) as Reply);
      made.push({ name: offeredName(response) ?? name, content: await response.blob() });
    }
    for (const { name, content } of made) download(content, name);
    return made.map(({ name, content }) => ({ path: name, bytes: content.size }));
  }

  function watchWall(onFrame: (frame: WallFrame) => void): () => void {
    const mirror = new URL('/facilitator/mirror', address);
    return followMirror(mirror.href, token, onFrame);
  }

  return {
    kind: 'web',
    ask,
    listen,
    watchWall,
    loadTable: (name, bytes) => load<LoadedTable>('table', name, bytes),
    loadTemplate: (name, bytes) => load<SlideTemplate>('template', name, bytes),
    saveExport,
    // Where a browser puts what is downloaded is its own affair.
    openFolder: null,
    // A browser tells no page where a file lies.
    pickWorkshop: () => Promise.resolve(null),
    pickPortfolio: () => Promise.resolve([]),
    pickPem: () => Promise.resolve(null),
    onDrop,
    openWall,
    screens: screensOf,
  };
}

/** The wall's page must not reach back into this one. */
function openWall(link: string): Promise<void> {
  const opened = window.open(link, 'pharos-wall');
  if (!opened) return Promise.reject(new Error(link));
  opened.opener = null;
  return Promise.resolve();
}

/** The secret leaves the address bar at once: links are copied, photographed and mirrored. */
function takeToken(): string {
  const fresh = location.hash.slice(1);
  if (fresh === '') return sessionStorage.getItem(TOKEN) ?? '';
  sessionStorage.setItem(TOKEN, fresh);
  history.replaceState(null, '', location.pathname + location.search);
  return fresh;
}

function offeredName(response: Response): string | null {
  const header = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header)?.[1] ?? null;
}

function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function onDrop(handler: DropHandler): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let depth = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

  // Each element inside the page reports its own entering and leaving.
  const move = (event: DragEvent, by: number) => {
    if (!hasFiles(event)) return;
    depth += by;
    handler.over(depth > 0);
  };
  addEventListener('dragenter', (event) => move(event, 1), { signal });
  addEventListener('dragleave', (event) => move(event, -1), { signal });
  addEventListener(
    'dragover',
    (event) => {
      if (hasFiles(event)) event.preventDefault();
    },
    { signal },
  );
  addEventListener(
    'drop',
    (event) => {
      depth = 0;
      handler.over(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      handler.drop(Array.from(event.dataTransfer?.files ?? [], dropped));
    },
    { signal },
  );
  return () => stop.abort();
}

function dropped(file: File): DroppedFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
