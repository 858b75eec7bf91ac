/** Where the wall runs: in small on the facilitator's page, in the program's second window, or in a browser. */
import { isTauri } from '@tauri-apps/api/core';
import type { Language } from '$generated/Language';
import { lentWall } from './mirror';
import type { WallHost } from './wallHost';
import { wallTauri } from './wallTauri';
import { wallWeb } from './wallWeb';

export function findWall(language: () => Language): WallHost {
  return lentWall() ?? (isTauri() ? wallTauri() : wallWeb(language));
}
