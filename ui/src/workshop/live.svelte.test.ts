// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { FileTrouble } from '$generated/FileTrouble';
import type { ConsoleSignals } from '$generated/ConsoleSignals';
import type { Frame } from '$generated/Frame';
import type { FrameBody } from '$generated/FrameBody';
import type { HistoryEntry } from '$generated/HistoryEntry';
import type { Idea } from '$generated/Idea';
import type { Rating } from '$generated/Rating';
import type { Requests } from '$generated/Requests';
import type { Row } from '$generated/Row';
import type { SeenChange } from '$generated/SeenChange';
import type { Standing } from '$generated/Standing';
import type { Steer } from '$generated/Steer';
import type { Update } from '$generated/Update';
import type { UseCase } from '$generated/UseCase';
import type { Host } from '$host/types';
import { EMPTY_CARD } from './cardText';
import { LiveWorkshop } from './live.svelte';

const NOTHING: Update = {
  changes: [],
  standings: [],
  cells: [],
  history: [],
  undo: null,
  redo: null,
};

class FakeHost implements Host {
  readonly kind = 'web';
  asked: [keyof Requests, unknown][] = [];
  answer: unknown = {};
  ask<K extends keyof Requests>(name: K, body: Requests[K][0]) {
    this.asked.push([name, body]);
    return Promise.resolve(this.answer as Requests[K][1]);
  }
  listen() {}
  watchWall = () => () => {};
  loadTable() {
    return Promise.resolve({ table: '', name: '', bytes: 0 });
  }
  loadTemplate(file: string) {
    return Promise.resolve({ file, layouts: [], chosen: [], is_confirmed: false });
  }
  saveExport = () => Promise.resolve([]);
  openFolder = null;
  pickWorkshop = () => Promise.resolve(null);
  pickPortfolio = () => Promise.resolve([]);
  pickPem = () => Promise.resolve(null);
  onDrop = () => () => {};
  openWall = () => Promise.resolve();
  screens = () => Promise.resolve(null);
}

function workshop(update: Partial<Update> = {}, host = new FakeHost()): LiveWorkshop {
  const live = new LiveWorkshop(host);
  live.receive(
    frame({
      kind: 'snapshot',
      workshop: 'w',
      path: '/tmp/a.pharos',
      rehearsal: false,
      shared_folder: false,
      update: { ...NOTHING, ...update },
    }),
  );
  return live;
}

function frame(body: FrameBody): Frame {
  return { number: 1, now: '2026-11-24T09:00:00Z', body };
}

function updated(live: LiveWorkshop, update: Partial<Update>): void {
  live.receive(frame({ kind: 'update', ...NOTHING, ...update }));
}

function put(row: Row, key: string): SeenChange {
  return { table: row.table, key, row };
}

function useCase(id: string, number: number): UseCase {
  return { ...EMPTY_CARD, id, number, parked: false, lighthouse: false, ideas: [], title: id };
}

function putCase(id: string, number: number): SeenChange {
  return put({ table: 'use_case', row: useCase(id, number) }, id);
}

function standing(use_case: string, place: number): Standing {
  return {
    use_case,
    place,
    state: 'ranked',
    rank: place + 1,
    value: 4,
    cost: 2,
    score: 70,
    ratio: 2,
    quadrant: 'quick_win',
    on_the_line: false,
    practically_tied: false,
    pareto: true,
    uncovered: [],
    raised: [],
    raters: 3,
    round: 1,
  };
}

function rating(criterion: string, value: number | null): Rating {
  return { round: 'r', use_case: 'a', criterion, seat: 's', value, source: 'proxy' };
}

function entry(number: number): HistoryEntry {
  return {
    number,
    command: `command-${number}`,
    at: '2026-11-24T09:00:00Z',
    step: { kind: 'rate', subject: '', count: 1, of: null },
  };
}

describe('the copy of the rows', () => {
  it('sorts use cases by number, whatever order they came in', () => {
    const live = workshop({ changes: [putCase('b', 2), putCase('a', 1)] });
    expect(live.useCases.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('puts the value side first, and C10 behind C9', () => {
    const criterion = (id: string) =>
      put(
        {
          table: 'criterion',
          row: {
            id,
            name: { en: id, zh: id },
            question: { en: '', zh: '' },
            anchors: [],
            weight: 1,
            lowest: 1,
            highest: 5,
          },
        },
        id,
      );
    const live = workshop({ changes: ['C10', 'C9', 'V2', 'V1'].map(criterion) });
    expect(live.criteria.map(({ id }) => id)).toEqual(['V1', 'V2', 'C9', 'C10']);
  });

  it('forgets the old workshop when a snapshot brings another', () => {
    const live = workshop({ changes: [putCase('a', 1)], standings: [standing('a', 0)] });
    live.receive(
      frame({
        kind: 'snapshot',
        workshop: 'other',
        path: '',
        rehearsal: false,
        shared_folder: false,
        update: NOTHING,
      }),
    );
    expect(live.useCases, 'rows of a closed workshop must not shine through').toEqual([]);
    expect(live.standings).toEqual([]);
  });

  it('has no workshop after it was closed', () => {
    const live = workshop({ changes: [putCase('a', 1)] });
    live.receive(frame({ kind: 'no_workshop' }));
    expect(live.state).toBe('none');
    expect(live.useCases).toEqual([]);
  });
});

describe('the room', () => {
  const wall = {
    view: { view: 'join' },
    blank: false,
    frozen: false,
    day: false,
    spotlight: null,
    joining: null,
    locked: false,
    cell: null,
  } as const;
  const room: ConsoleSignals = {
    doors: { state: 'closed' },
    people: [],
    wall,
    held_view: null,
    next_view: null,
    walls: 1,
    sorted: 0,
    hidden: [{ lane: 'l', count: 3 }],
  };

  it('is kept as it was last told, also over a fresh snapshot of the same workshop', () => {
    const live = workshop();
    live.receive(frame({ kind: 'room', ...room }));
    expect(live.room?.hidden).toEqual([{ lane: 'l', count: 3 }]);
    live.receive(
      frame({
        kind: 'snapshot',
        workshop: 'w',
        path: '',
        rehearsal: false,
        shared_folder: false,
        update: NOTHING,
      }),
    );
    expect(live.room, 'signals do not come again with a snapshot').not.toBeNull();
    live.receive(
      frame({
        kind: 'snapshot',
        workshop: 'other',
        path: '',
        rehearsal: false,
        shared_folder: false,
        update: NOTHING,
      }),
    );
    expect(live.room, 'the people of another workshop are not in this room').toBeNull();
  });

  it('has a board with its promise about names', () => {
    const board = { names: 'hidden', names_in_exports: false, box_closed: false } as const;
    const live = workshop({ changes: [put({ table: 'board', row: board }, '')] });
    expect(live.board?.names).toBe('hidden');
  });

  it('shows an idea as it is now, and none that is gone', () => {
    const idea: Idea = {
      id: 'i',
      lane: 'l',
      number: 1,
      place: 1,
      text: 'a',
      author: null,
      revealed: true,
      parked: false,
      late: false,
    };
    const live = workshop({ changes: [put({ table: 'idea', row: idea }, 'i')] });
    updated(live, { changes: [put({ table: 'idea', row: { ...idea, text: 'b' } }, 'i')] });
    expect(live.idea('i')?.text).toBe('b');
    updated(live, { changes: [{ table: 'idea', key: 'i', row: null }] });
    expect(live.ideas).toEqual([]);
  });
});

describe('standings', () => {
  it('are replaced for the use cases an update names, and stay for the others', () => {
    const live = workshop({ standings: [standing('a', 0), standing('b', 1)] });
    updated(live, { standings: [{ ...standing('b', 1), score: 10 }] });
    expect(live.standings.map(({ score }) => score)).toEqual([70, 10]);
  });

  it('go with their use case', () => {
    const live = workshop({
      changes: [putCase('a', 1), putCase('b', 2)],
      standings: [standing('a', 0), standing('b', 1)],
    });
    updated(live, { changes: [{ table: 'use_case', key: 'a', row: null }] });
    expect(live.standings.map((known) => known.use_case)).toEqual(['b']);
  });
});

describe('ratings', () => {
  const key = 'r/a/s/V1';

  it('are found by use case and criterion on the sheet of a seat and round', () => {
    const live = workshop({ changes: [put({ table: 'rating', row: rating('V1', 4) }, key)] });
    expect(live.ratingsBy('s', 'r').get('a/V1')?.value).toBe(4);
    expect(live.ratingsBy('other', 'r').size, 'a seat sees its own sheet only').toBe(0);
  });

  it('keep "cannot judge" as an answer, and lose what was withdrawn', () => {
    const live = workshop({ changes: [put({ table: 'rating', row: rating('V1', null) }, key)] });
    expect(live.ratingsBy('s', 'r').has('a/V1')).toBe(true);
    updated(live, { changes: [{ table: 'rating', key, row: null }] });
    expect(live.ratingsBy('s', 'r').has('a/V1')).toBe(false);
  });

  it('tell those who read a sheet that was empty before', () => {
    const live = workshop();
    let seen = -1;
    const stop = $effect.root(() => {
      $effect(() => {
        seen = live.ratingsBy('s', 'r').size;
      });
    });
    flushSync();
    expect(seen).toBe(0);
    updated(live, { changes: [put({ table: 'rating', row: rating('V1', 4) }, key)] });
    flushSync();
    expect(seen, 'the first rating of a sheet must reach the page').toBe(1);
    stop();
  });
});

describe('history', () => {
  it('is kept newest first, and no line stands twice', () => {
    const live = workshop({ history: [entry(1), entry(2)] });
    updated(live, { history: [entry(2), entry(3)] });
    expect(live.history.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('loads older lines behind those it has', async () => {
    const host = new FakeHost();
    const live = workshop({ history: [entry(5)] }, host);
    host.answer = [entry(4), entry(3)];
    expect(await live.loadOlder()).toBe(true);
    expect(host.asked).toEqual([['history', { before: 5 }]]);
    expect(live.history.map(({ number }) => number)).toEqual([5, 4, 3]);
  });

  it('may have gaps in its numbers: only an empty page says that nothing is older', async () => {
    const host = new FakeHost();
    const live = workshop({ history: [entry(12), entry(40)] }, host);
    host.answer = [entry(7), entry(3)];
    expect(await live.loadOlder()).toBe(true);
    host.answer = [];
    expect(await live.loadOlder()).toBe(false);
    expect(host.asked.at(-1)).toEqual(['history', { before: 3 }]);
  });
});

describe('trouble and progress', () => {
  it('stays in trouble until it is told that it is over', () => {
    const live = workshop();
    const trouble: FileTrouble = { code: 'disk_full', kept_until: '2026-11-24T10:42:07Z' };
    live.receive(frame({ kind: 'trouble', trouble }));
    updated(live, {});
    expect(live.trouble).toEqual(trouble);
    live.receive(frame({ kind: 'trouble', trouble: null }));
    expect(live.trouble).toBeNull();
  });

  it('shows progress until the work is done', () => {
    const live = workshop();
    live.receive(frame({ kind: 'progress', done: 3, total: 4 }));
    expect(live.progress?.done).toBe(3);
    live.receive(frame({ kind: 'progress', done: 4, total: 4 }));
    expect(live.progress).toBeNull();
  });
});

it('gives every command an id of its own: 128 random bits, version 4', async () => {
  const host = new FakeHost();
  const live = workshop({}, host);
  await live.undoLast();
  await live.redoLast();
  const ids = host.asked.map(([, body]) => (body as Steer).id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

describe('wishes about the wall', () => {
  const room = (at: number, blank = false) =>
    ({
      kind: 'room',
      wall: { view: { view: 'matrix', beat: at }, blank },
    }) as unknown as FrameBody;
  const view = (beat: number) => ({ view: { beat, view: 'matrix' as const } });
  const shown = (live: LiveWorkshop) => live.room?.wall.view;

  it('stand over what is told before they are told back, also after their answer', async () => {
    const live = workshop();
    live.receive(frame(room(1)));
    const asked = live.wishWall(view(2), () => Promise.resolve());
    expect(shown(live)).toEqual({ view: 'matrix', beat: 2 });
    await asked;
    // It was told before the wish, and waited for a paint.
    live.receive(frame(room(1, true)));
    expect(shown(live)).toEqual({ view: 'matrix', beat: 2 });
    expect(live.room?.wall.blank, 'what was not wished is as it is told').toBe(true);
    live.receive(frame(room(2)));
    live.receive(frame(room(3)));
    expect(shown(live), 'told back, it is over').toEqual({ view: 'matrix', beat: 3 });
  });

  it('end by themselves where they are never told back', async () => {
    vi.useFakeTimers();
    const live = workshop();
    live.receive(frame(room(1)));
    await live.wishWall(view(2), () => Promise.resolve());
    live.receive(frame(room(5)));
    expect(shown(live)).toEqual({ view: 'matrix', beat: 2 });
    vi.advanceTimersByTime(3_000);
    expect(shown(live)).toEqual({ view: 'matrix', beat: 5 });
    vi.useRealTimers();
  });

  it('are gone where they are refused', async () => {
    const live = workshop();
    live.receive(frame(room(1)));
    const refused = live.wishWall(view(2), () => Promise.reject(new Error()));
    await expect(refused).rejects.toThrow();
    expect(shown(live)).toEqual({ view: 'matrix', beat: 1 });
  });
});
