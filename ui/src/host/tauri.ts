/** The desktop window: requests by `invoke`, frames by one channel. */
import { Channel, invoke } from '@tauri-apps/api/core';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import type { ExportFile } from '$generated/ExportFile';
import type { Frame } from '$generated/Frame';
import type { Language } from '$generated/Language';
import type { LoadedTable } from '$generated/LoadedTable';
import type { Reply } from '$generated/Reply';
import type { Requests } from '$generated/Requests';
import type { SavedFile } from '$generated/SavedFile';
import type { SlideTemplate } from '$generated/SlideTemplate';
import type { ToDevice } from '$generated/ToDevice';
import { FrameOrder } from './frames';
import { answered } from './reply';
import { screensOf } from './screens';
import type { Connection, DropHandler, Host, PemKind, PortfolioKind } from './types';
import type { WallFrame } from './wallHost';

export function tauriHost(language: () => Language): Host {
  let number = 0;

  async function ask<K extends keyof Requests>(name: K, body: Requests[K][0]) {
    number += 1;
    const asked = { number, language: language(), ask: name, with: body };
    return answered<Requests[K][1]>(await invoke<Reply>('ask', { asked }));
  }

  function listen(onFrame: (frame: Frame) => void, onConnection: (state: Connection) => void) {
    const channel = new Channel<Frame>();
    const order = new FrameOrder();
    channel.onmessage = (frame) => {
      const verdict = order.judge(frame);
      if (verdict === 'show') onFrame(frame);
      else if (verdict === 'resync') void ask('resync', {});
    };
    void invoke('watch', { channel }).then(
      () => onConnection('open'),
      () => onConnection('lost'),
    );
  }

  function watchWall(onFrame: (frame: WallFrame) => void) {
    const channel = new Channel<ToDevice>();
    channel.onmessage = (message) => {
      if (message.kind === 'frame') onFrame(message);
    };
    void invoke('watch_mirror', { channel });
    return () => void invoke('leave_mirror');
  }

  async function load<T>(command: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
    const headers = { name: encodeURIComponent(name), language: language() };
    return answered<T>(await invoke<Reply>(command, bytes, { headers }));
  }

  async function saveExport(files: ExportFile[]) {
    const asked = { files, language: language() };
    return answered<SavedFile[]>(await invoke<Reply>('save_export', asked));
  }

  async function openFolder() {
    answered<null>(await invoke<Reply>('open_folder', { language: language() }));
  }

  async function pickWorkshop() {
    return answered<string | null>(await invoke<Reply>('pick_workshop', { language: language() }));
  }

  async function pickPortfolio(kind: PortfolioKind) {
    const asked = { isFolder: kind === 'folder', language: language() };
    return answered<string[]>(await invoke<Reply>('pick_portfolio', asked));
  }

  async function pickPem(kind: PemKind) {
    const asked = { isKey: kind === 'key', language: language() };
    return answered<string | null>(await invoke<Reply>('pick_pem', asked));
  }

  function onDrop(handler: DropHandler) {
    const stopped = getCurrentWebview().onDragDropEvent(({ payload }) => {
      handler.over(payload.type === 'enter' || payload.type === 'over');
      if (payload.type === 'drop') {
        handler.drop(payload.paths.map((path) => ({ name: fileName(path), path })));
      }
    });
    return () => void stopped.then((stop) => stop());
  }

  // The window loads the page that came with the program: it needs no link.
  async function openWall() {
    answered<null>(await invoke<Reply>('open_wall', { language: language() }));
  }

  return {
    kind: 'tauri',
    ask,
    listen,
    watchWall,
    loadTable: (name, bytes) => load<LoadedTable>('load_table', name, bytes),
    loadTemplate: (name, bytes) => load<SlideTemplate>('load_template', name, bytes),
    saveExport,
    openFolder,
    pickWorkshop,
    pickPortfolio,
    pickPem,
    onDrop,
    openWall,
    screens: screensOf,
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
