import { describe, expect, it } from 'vitest';
import type { Contribution } from '$generated/Contribution';
import { ownNotes } from './ownNotes';
import type { SeenIdea } from './roomRows.svelte';

const nothing = () => undefined;

function row(id: string, facts: Partial<SeenIdea> = {}): SeenIdea {
  return {
    id,
    lane: 'l',
    number: 1,
    place: 1,
    text: id,
    author: 's',
    revealed: false,
    parked: false,
    late: false,
    by: '',
    own: true,
    ...facts,
  };
}

function waiting(...contributions: Contribution[]) {
  return contributions.map((contribution, id) => ({ id: String(id), contribution }));
}

describe('own notes', () => {
  it('show what is on its way on top of what is known, newest first', () => {
    const notes = ownNotes(
      [row('a'), row('b')],
      [],
      nothing,
      [],
      waiting(
        { do: 'edit_idea', idea: 'a', text: 'better', secret: null },
        { do: 'remove_idea', idea: 'b', secret: null },
        { do: 'add_idea', idea: 'c', lane: 'l', text: 'c', secret: null },
      ),
    );
    expect(notes.map(({ id, text, waiting }) => [id, text, waiting])).toEqual([
      ['c', 'c', true],
      ['a', 'better', true],
    ]);
  });

  it('do not vanish between the outcome and the row', () => {
    const added = waiting({ do: 'add_idea', idea: 'c', lane: 'l', text: 'c', secret: null });
    expect(ownNotes([], [], nothing, added, []).map(({ waiting }) => waiting)).toEqual([false]);
  });

  it('come from the device alone on an anonymous board, until they are revealed', () => {
    const kept = [{ id: 'a', lane: 'l', text: 'mine', secret: 'x' }];
    const [hidden] = ownNotes([], kept, nothing, [], []);
    expect([hidden?.text, hidden?.secret, hidden?.revealed]).toEqual(['mine', 'x', false]);
    const shared = row('a', { text: 'mine', revealed: true, lane: 'm', author: null });
    const [shown] = ownNotes([], kept, () => shared, [], []);
    expect([shown?.lane, shown?.secret, shown?.revealed]).toEqual(['m', 'x', true]);
  });
});
