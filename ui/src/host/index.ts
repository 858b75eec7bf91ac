/** The host this page runs in. The language is asked for at each request, so that it can change. */
import { isTauri } from '@tauri-apps/api/core';
import type { Language } from '$generated/Language';
import { tauriHost } from './tauri';
import type { Host } from './types';
import { webHost } from './web';

export function findHost(language: () => Language): Host {
  return isTauri() ? tauriHost(language) : webHost(language);
}
