/** Commands on their way: in order, one at a time, each kept until it is acknowledged. */
import type { Steer } from '$generated/Steer';
import type { Steering } from '$generated/Steering';
import { type Host, ProblemError } from '$host/types';
import { newId } from './identity';

/** After an answer that nobody knows, the same command is sent again this often. */
const PAUSE = 1_000;

export class Outbox {
  /** The next command waits for this one: two ratings of one cell keep their order. */
  #last: Promise<void> = Promise.resolve();

  constructor(readonly host: Pick<Host, 'ask'>) {}

  /** Resolves when the command is on disk; rejects with what speaks against it. */
  send(command: Steering): Promise<void> {
    const steer = { id: newId(), command };
    const sent = this.#last.then(() => this.#deliver(steer));
    this.#last = sent.catch(() => {});
    return sent;
  }

  async #deliver(steer: Steer): Promise<void> {
    for (;;) {
      try {
        await this.host.ask('steer', steer);
        return;
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code !== 'unknown') throw error;
        // The same id again: carried out once, whatever became of the first try.
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }
}
