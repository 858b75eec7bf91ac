/** Where the wall runs: the program's second window, or a browser that was given the wall's link. */
import { isTauri } from '@tauri-apps/api/core';
import type { Language } from '$generated/Language';
import type { WallHost } from './wallHost';
import { wallTauri } from './wallTauri';
import { wallWeb } from './wallWeb';

export function findWall(language: () => Language): WallHost {
  return isTauri() ? wallTauri() : wallWeb(language);
}
