/** What the wall knows: the rows it may show, and how it is connected. */
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { PlaceLabels } from '$generated/PlaceLabels';
import type { Problem } from '$generated/Problem';
import type { WallHost, WallConnection } from '$host/wallHost';
import { FrozenPicture } from './frozen';
import { RoomRows } from '$workshop/room/roomRows.svelte';
import { spoken } from './words.svelte';

export class WallRoom {
  readonly rows = new RoomRows();
  /** `null` while the first answer is waited for. */
  connection = $state<WallConnection | null>(null);
  problem = $state.raw<Problem | null>(null);
  blank = $state(false);
  frozen = $state(false);
  /** There is a picture, perhaps an old one. */
  readonly begun = $derived(this.rows.workshopId !== '');
  readonly #host: WallHost;
  readonly #picture = new FrozenPicture();

  constructor(host: WallHost) {
    this.#host = host;
  }

  get inBrowser(): boolean {
    return this.#host.kind === 'web';
  }

  watch(): void {
    this.#host.listen(
      (frame) => {
        for (const { body, now } of this.#picture.take(frame)) this.rows.receive(body, now);
        this.blank = this.#picture.blank;
        this.frozen = this.#picture.frozen;
        if (this.rows.about) spoken.follow(this.rows.about.language);
      },
      (state, problem) => {
        this.connection = state;
        this.problem = problem;
      },
    );
  }

  placeLabels(wish: PlaceLabels): Promise<readonly LabelPlacement[]> {
    return this.#host.placeLabels(wish);
  }
}
