/** What the wall's page asks of the place where it runs. */
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { PlaceLabels } from '$generated/PlaceLabels';
import type { Problem } from '$generated/Problem';
import type { RoomBody } from '$generated/RoomBody';
import type { Connection } from './types';

/** `no_link`: the page was opened without the secret of its link, and keeps none from before. */
export type WallConnection = Connection | 'no_link';

/** What a frame brings, and the backend's clock at that moment. */
export interface WallFrame {
  body: RoomBody;
  now: string;
}

export interface WallHost {
  readonly kind: 'tauri' | 'web';
  listen(
    onFrame: (frame: WallFrame) => void,
    onConnection: (state: WallConnection, problem: Problem | null) => void,
  ): void;
  /** Rejects where nobody answers. */
  placeLabels(wish: PlaceLabels): Promise<readonly LabelPlacement[]>;
}
