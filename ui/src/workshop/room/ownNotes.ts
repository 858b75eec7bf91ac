/**
 * What a person wrote, as it stands for them: rows of the backend, what the device alone knows of an
 * anonymous board, and what is still on its way.
 */
import type { LaneId } from '$generated/LaneId';
import type { Waiting } from './deviceOutbox.svelte';
import type { SeenIdea } from './roomRows.svelte';

/** An idea on an anonymous board: nobody but this device knows whose it is. */
export interface KeptIdea {
  id: string;
  lane: LaneId;
  text: string;
  /** Proves that it is one's own: 32 hexadecimal digits. */
  secret: string;
  /** The idea it goes on from. */
  extends?: string | null;
  /** The use case of others that it began from. */
  inspired_by?: string | undefined;
}

export interface OwnNote {
  id: string;
  lane: LaneId;
  text: string;
  /** Needed to change it on an anonymous board. */
  secret: string | null;
  /** Something about it has no outcome yet. */
  waiting: boolean;
  revealed: boolean;
  late: boolean;
  parked: boolean;
  /** The idea it goes on from. */
  extends: string | null;
  /** The use case of others that it began from. */
  inspired_by?: string | undefined;
}

/** Newest first. */
export function ownNotes(
  ownIdeas: readonly SeenIdea[],
  kept: readonly KeptIdea[],
  seen: (id: string) => SeenIdea | undefined,
  settling: readonly Waiting[],
  waiting: readonly Waiting[],
): OwnNote[] {
  const notes = new Map<string, OwnNote>();
  for (const idea of ownIdeas) notes.set(idea.id, noteOf(idea, null));
  for (const idea of kept) {
    const row = seen(idea.id);
    notes.set(idea.id, row ? noteOf(row, idea.secret) : unseen(idea));
  }
  for (const one of settling) lay(notes, one, false);
  for (const one of waiting) lay(notes, one, true);
  return [...notes.values()].reverse();
}

/** Puts a contribution on top of what is known. */
function lay(notes: Map<string, OwnNote>, { contribution }: Waiting, waiting: boolean): void {
  if (contribution.do === 'add_idea') {
    const { idea: id, lane, text, secret, extends: on, inspired_by } = contribution;
    const known = notes.get(id);
    notes.set(
      id,
      known
        ? { ...known, waiting }
        : { ...unseen({ id, lane, text, secret, extends: on, inspired_by }), waiting },
    );
  } else if (contribution.do === 'edit_idea') {
    const known = notes.get(contribution.idea);
    if (known) notes.set(known.id, { ...known, text: contribution.text, waiting });
  } else if (contribution.do === 'remove_idea') {
    notes.delete(contribution.idea);
  }
}

function noteOf(
  { id, lane, text, revealed, late, parked, extends: on, inspired_by }: SeenIdea,
  secret: string | null,
): OwnNote {
  const here = { secret, waiting: false, revealed, late, parked };
  return { id, lane, text, ...here, extends: on ?? null, inspired_by };
}

interface Unseen extends Pick<OwnNote, 'id' | 'lane' | 'text' | 'secret' | 'inspired_by'> {
  extends?: string | null;
}

function unseen({ extends: on, ...idea }: Unseen): OwnNote {
  const here = { waiting: false, revealed: false, late: false, parked: false };
  return { ...idea, ...here, extends: on ?? null };
}
