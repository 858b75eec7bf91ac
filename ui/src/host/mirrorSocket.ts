/** What walls show, for the facilitator's page in a browser: a socket that comes back by itself. */
import type { ToDevice } from '$generated/ToDevice';
import { FrameOrder } from './frames';
import type { WallFrame } from './wallHost';

const WAIT = 1_000;

/** Follows until what is given back is called. */
export function followMirror(
  address: string,
  token: string,
  onFrame: (frame: WallFrame) => void,
): () => void {
  let socket: WebSocket;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function connect() {
    const order = new FrameOrder();
    const opened = new WebSocket(address);
    socket = opened;
    opened.onopen = () => opened.send(JSON.stringify({ token }));
    opened.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as ToDevice;
      if (message.kind !== 'frame') return;
      const verdict = order.judge(message);
      if (verdict === 'show') onFrame(message);
      // A fresh connection begins with a whole picture.
      else if (verdict === 'resync') opened.close();
    };
    opened.onclose = () => {
      if (!stopped) retry = setTimeout(connect, WAIT);
    };
  }

  connect();
  return () => {
    stopped = true;
    clearTimeout(retry);
    socket.close();
  };
}
