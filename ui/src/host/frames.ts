/** What order is judged by: a number on its connection, and what kind of news it is. */
interface Numbered {
  number: number;
  body: { kind: string };
}

/** Keeps a page from putting rows on top of rows that it missed. */
export class FrameOrder {
  #last = 0;
  /** Something was missed: only a snapshot mends it. */
  #broken = false;

  /** A new connection begins with a snapshot, numbered 1. */
  restart(): void {
    this.#last = 0;
    this.#broken = false;
  }

  /** What is to be done with a frame: show it, ask for a snapshot instead, or leave it out. */
  judge(frame: Numbered): 'show' | 'resync' | 'leave_out' {
    const missed = frame.number !== this.#last + 1;
    this.#last = frame.number;
    const { kind } = frame.body;
    if (kind === 'snapshot' || kind === 'no_workshop') {
      this.#broken = false;
      return 'show';
    }
    if (this.#broken) return kind === 'update' ? 'leave_out' : 'show';
    this.#broken = missed;
    return missed ? 'resync' : 'show';
  }
}
