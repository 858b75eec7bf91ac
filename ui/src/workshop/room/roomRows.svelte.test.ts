import { describe, expect, it } from 'vitest';
import type { Idea } from '$generated/Idea';
import type { RoomBody } from '$generated/RoomBody';
import type { RoomSnapshot } from '$generated/RoomSnapshot';
import type { SeenChange } from '$generated/SeenChange';
import { RoomRows } from './roomRows.svelte';

type Update = Extract<RoomBody, { kind: 'update' }>;

const NOW = '2026-11-24T09:00:00Z';
const SIGNALS = { here: 3, seats: 4, ready: 1, finished: null };

function idea(id: string, facts: Partial<Idea> = {}): SeenChange {
  const row: Idea = {
    id,
    lane: 'l',
    number: 1,
    place: 1,
    text: id,
    author: null,
    revealed: true,
    parked: false,
    late: false,
    ...facts,
  };
  return { table: 'idea', key: id, row: { table: 'idea', row } };
}

function snapshot(shared: Partial<RoomSnapshot> = {}, own: SeenChange[] = []): RoomBody {
  const whole = {
    workshop: 'w',
    rows: [],
    more: 0,
    hidden: [],
    standings: [],
    clock: { state: 'idle' as const },
    signals: SIGNALS,
    ...shared,
  };
  return { kind: 'snapshot', shared: whole, own };
}

function update(changes: SeenChange[], own: SeenChange[] = []): Update {
  return { kind: 'update', shared: { changes }, own };
}

function room(...bodies: RoomBody[]): RoomRows {
  const rows = new RoomRows();
  for (const body of bodies) rows.receive(body, NOW);
  return rows;
}

const texts = (rows: RoomRows) => rows.ideas.map(({ text }) => text);

describe('rows of a device', () => {
  it('show the own row where a shared one says the same', () => {
    const rows = room(snapshot({ rows: [idea('a')] }, [idea('a', { author: 's' })]));
    expect(rows.ideas).toHaveLength(1);
    expect(rows.idea('a')?.own, 'an author may change what is revealed').toBe(true);
  });

  it('keep an own idea that the room may not see any more', () => {
    const rows = room(snapshot({ rows: [idea('a')] }, [idea('a', { author: 's' })]));
    rows.receive(update([{ table: 'idea', key: 'a', row: null }]), NOW);
    expect(texts(rows), 'hidden again is not lost').toEqual(['a']);
    rows.receive(update([], [{ table: 'idea', key: 'a', row: null }]), NOW);
    expect(texts(rows)).toEqual([]);
  });

  it('leave out what another card stands for, also for its author, who finds it among the own ones', () => {
    const merged = idea('a', { author: 's', merged_into: 'b' });
    const rows = room(snapshot({ rows: [idea('b')] }, [merged]));
    expect(texts(rows)).toEqual(['b']);
    expect(rows.ownIdeas.map(({ id }) => id)).toEqual(['a']);
  });

  it('hang as the board hangs them, whatever order they came in', () => {
    const rows = room(snapshot({ rows: [idea('b', { place: 2 }), idea('a', { place: 1 })] }));
    expect(texts(rows)).toEqual(['a', 'b']);
  });

  it('begin anew with a snapshot', () => {
    const rows = room(snapshot({ rows: [idea('a')] }), snapshot({ rows: [idea('b')] }));
    expect(texts(rows)).toEqual(['b']);
  });

  it('show a snapshot that comes in portions only when it is whole', () => {
    const rows = room(snapshot({ rows: [idea('old')] }));
    rows.receive(snapshot({ rows: [idea('a')], more: 2 }, [idea('own', { author: 's' })]), NOW);
    rows.receive(update([idea('b')]), NOW);
    expect(texts(rows), 'half a board would jump').toEqual(['old']);
    rows.receive(update([idea('c')]), NOW);
    expect(texts(rows)).toEqual(['a', 'b', 'c', 'own']);
    rows.receive(update([idea('d')]), NOW);
    expect(texts(rows)).toContain('d');
  });

  it('let somebody who comes in begin before the ideas of others are there', () => {
    const rows = new RoomRows(true);
    const take = (body: RoomBody) => rows.receive(body, NOW);
    take(snapshot({ more: 3 }, [idea('own', { author: 's' })]));
    expect(rows.workshopId, 'more than ideas is missing').toBe('');
    take(update([idea('a')]));
    expect([rows.workshopId, ...texts(rows)]).toEqual(['w', 'a', 'own']);
    take(update([idea('b')]));
    expect(texts(rows), 'the others come together').toEqual(['a', 'own']);
    take(update([idea('c')]));
    expect(texts(rows)).toEqual(['a', 'b', 'c', 'own']);
    take(snapshot({ rows: [idea('d')], more: 1 }));
    expect(texts(rows), 'a board that is seen is replaced as a whole').toHaveLength(4);
    take(update([idea('e')]));
    expect(texts(rows)).toEqual(['d', 'e']);
  });

  it('count what is hidden, lane by lane', () => {
    const rows = room(snapshot({ hidden: [{ lane: 'l', count: 2 }] }));
    expect([rows.hiddenIn('l'), rows.hiddenIn('m'), rows.hiddenCount]).toEqual([2, 0, 2]);
    rows.receive(
      { kind: 'update', shared: { changes: [], hidden: [{ lane: 'm', count: 5 }] }, own: [] },
      NOW,
    );
    expect([rows.hiddenIn('l'), rows.hiddenIn('m')]).toEqual([0, 5]);
  });

  it('say who wrote what only where everybody may know', () => {
    const rows = room(snapshot({ rows: [{ ...idea('a'), by: 'Lin' }, idea('b')] }));
    expect([rows.idea('a')?.by, rows.idea('b')?.by]).toEqual(['Lin', '']);
  });

  it('forget a trouble as soon as something was taken', () => {
    const rows = room(snapshot(), { kind: 'trouble', code: 'disk_full' });
    expect(rows.trouble).toBe('disk_full');
    rows.receive(update([]), NOW);
    expect(rows.trouble).toBeNull();
  });

  it('know how wrong the clock of the device is', () => {
    const day = 86_400_000;
    const rows = new RoomRows();
    rows.receive(snapshot(), new Date(Date.now() + day).toISOString());
    expect(Math.abs(rows.backend.now - Date.now() - day)).toBeLessThan(1_000);
  });
});
