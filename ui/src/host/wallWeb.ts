/** The wall in a browser: one socket, after the secret of its link. */
import type { LabelPlacement } from '$generated/LabelPlacement';
import type { Language } from '$generated/Language';
import { RoomSocket } from './roomSocket';
import type { WallHost } from './wallHost';

const KEPT = 'pharos-wall-secret';
/** How long an answer may take before nobody waits for it any more. */
const PATIENCE = 5_000;

interface Question {
  answer: (places: readonly LabelPlacement[]) => void;
  giveUp: (error: Error) => void;
}

export function wallWeb(language: () => Language): WallHost {
  const secret = takeSecret();
  const address = `${location.origin.replace(/^http/, 'ws')}/wall/socket`;
  const socket = new RoomSocket(address, () => ({
    hello: 'wall',
    secret: secret ?? '',
    language: language(),
  }));
  const questions = new Map<number, Question>();
  let number = 0;

  function answered(question: number): Question | undefined {
    const known = questions.get(question);
    questions.delete(question);
    return known;
  }

  return {
    kind: 'web',
    listen(onFrame, onConnection) {
      if (secret === null) {
        onConnection('no_link', null);
        return;
      }
      socket.onMessage = (message) => {
        if (message.kind === 'frame') onFrame(message);
        else if (message.kind === 'labels') answered(message.number)?.answer(message.labels);
      };
      socket.onConnection = onConnection;
      socket.connect();
    },
    placeLabels(wish) {
      number += 1;
      const asked = number;
      return new Promise((answer, giveUp) => {
        questions.set(asked, { answer, giveUp });
        const failed = () => answered(asked)?.giveUp(new Error('no answer'));
        if (socket.send({ send: 'place_labels', number: asked, wish })) {
          setTimeout(failed, PATIENCE);
        } else failed();
      });
    },
  };
}

/** The link's secret; it leaves the address bar, which is projected, and stays for reloads of this tab. */
function takeSecret(): string | null {
  const secret = location.hash.slice(1);
  if (secret === '') return sessionStorage.getItem(KEPT);
  sessionStorage.setItem(KEPT, secret);
  history.replaceState(null, '', location.pathname + location.search);
  return secret;
}
