/** The wall in the program's own window: a capability that lets it watch, and ask where names go. */
import { Channel, invoke } from '@tauri-apps/api/core';
import type { FromWall } from '$generated/FromWall';
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { ToDevice } from '$generated/ToDevice';
import { FrameOrder } from './frames';
import type { WallHost } from './wallHost';

export function wallTauri(): WallHost {
  let number = 0;
  const ask = <Answer>(message: FromWall) => invoke<Answer>('ask_wall', { message });

  return {
    kind: 'tauri',
    listen(onFrame, onConnection) {
      const channel = new Channel<ToDevice>();
      const order = new FrameOrder();
      channel.onmessage = (message) => {
        if (message.kind !== 'frame') return;
        const verdict = order.judge(message);
        if (verdict === 'show') onFrame(message);
        else if (verdict === 'resync') void ask<null>({ send: 'resync' });
      };
      void invoke('watch_wall', { channel }).then(
        () => onConnection('open', null),
        () => onConnection('lost', null),
      );
    },
    placeLabels(wish) {
      number += 1;
      return ask<LabelPlacement[]>({ send: 'place_labels', number, wish });
    },
  };
}
