/** A socket that says hello and keeps what comes until the page that listens is there. */
import type { Hello } from '$generated/Hello';

export interface EarlySocket {
  socket: WebSocket;
  /** What came so far, as it was sent. */
  said: string[];
}

export function callEarly(address: string, hello: Hello): EarlySocket {
  const socket = new WebSocket(address);
  const said: string[] = [];
  socket.onopen = () => socket.send(JSON.stringify(hello));
  socket.onmessage = ({ data }) => said.push(String(data));
  return { socket, said };
}
