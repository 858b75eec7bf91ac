/** The matrix is told in three beats, each on the facilitator's key. */
export interface Beat {
  /** How to read it, in place of the ranks. */
  explained: boolean;
  bubbles: boolean;
  lit: boolean;
}

export function beatOf(beat: number): Beat {
  return { explained: beat < 2, bubbles: beat >= 2, lit: beat >= 3 };
}
