// @vitest-environment happy-dom
import { pinyin } from 'pinyin-pro';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
const { language } = await import('$workshop/language.svelte');
const { LiveWorkshop } = await import('$workshop/live.svelte');
const { go } = await import('$workshop/navigation.svelte');
const { actionsFor } = await import('../actions');
const { titlesOf } = await import('./entries');
const { ALWAYS, FITTING, MOST_FITTING } = await import('./fitting');
const { paletteOf, MOST_OF_A_GROUP } = await import('./groups');
const { rememberingReadings } = await import('./pinyin.svelte');
const { forgetAll, remember } = await import('./recent');
const { searchIn } = await import('./search');

const readings = rememberingReadings((character) =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
);

type Row = { table: string; row: Record<string, unknown> };

function workshop(rows: Row[] = []) {
  const steered: unknown[] = [];
  const live = new LiveWorkshop({
    kind: 'web',
    ask: (_: string, body: { command?: unknown }) => {
      steered.push(body.command);
      return Promise.resolve({});
    },
  } as never);
  const changes = rows.map(({ table, row }) => ({ table, key: row['id'], row: { table, row } }));
  const update = { changes, standings: [], cells: [], history: [], undo: null, redo: null };
  const body = { kind: 'snapshot', workshop: 'w', path: '/w.pharos', update };
  live.receive({ number: 1, body } as never);
  return { live, steered };
}

const lane = (number: number, name: string): Row => ({
  table: 'lane',
  row: { id: `lane-${number}`, number, name, question: '', silent: false },
});
const useCase = (number: number, title: string): Row => ({
  table: 'use_case',
  row: { id: `case-${number}`, number, title, parked: false, lighthouse: false, ideas: [] },
});

function palette(live: InstanceType<typeof LiveWorkshop>) {
  const titles = searchIn(titlesOf(live), readings);
  return paletteOf(live, actionsFor(live), titles, readings);
}

afterEach(() => {
  language.current = 'en';
  go('home');
  forgetAll();
});

describe('before anything is typed', () => {
  it('names only actions that there are', () => {
    const ids = new Set(actionsFor(workshop().live).map(({ id }) => id));
    const named = [...Object.values(FITTING).flat(), ...ALWAYS];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(['prepare', 'doors', 'ideate', 'score', 'decide', 'export', 'import'] as const)(
    'six that are allowed are shown on %s',
    (page) => {
      const { live } = workshop([lane(1, 'Sales'), useCase(1, 'A')]);
      go(page);
      const [group, ...others] = palette(live)('');
      expect(others).toEqual([]);
      expect(group?.items.length).toBe(MOST_FITTING);
      expect(group?.items.filter(({ refused }) => refused)).toEqual([]);
    },
  );
});

describe('the groups', () => {
  it.each([
    ['en', 'dakaitouying'],
    ['en', '打开投影'],
    ['zh-CN', 'open the wall'],
    ['zh-CN', 'dkty'],
  ] as const)('in %s, an action is found by %s', (wanted, query) => {
    language.current = wanted;
    const [group] = palette(workshop().live)(query);
    expect(group?.items.map(({ id }) => id)).toContain('wall-open');
  });

  it('hold no more than fits, and say how many there are', () => {
    const cases = Array.from({ length: 300 }, (_, index) =>
      useCase(index + 1, `Night shift ${index}`),
    );
    const [titles] = palette(workshop(cases).live)('night shift');
    expect(titles?.items.length).toBe(MOST_OF_A_GROUP);
    expect(titles?.note).toContain('300');
  });

  it('begin with the one that holds the best match', () => {
    const { live } = workshop([useCase(1, 'A decision log')]);
    expect(palette(live)('deci').map(({ id }) => id)).toEqual(['act', 'go', 'titles']);
  });

  it('keep what is not allowed now below what is, with its reason', () => {
    const items = palette(workshop().live)('round').flatMap((group) => group.items);
    const refused = items.filter((item) => item.refused);
    expect(refused.length).toBeGreaterThan(0);
    expect(items.slice(-refused.length)).toEqual(refused);
    expect(items.find(({ id }) => id === 'close-round')?.refused).toBe('No round is open');
  });

  it('put what was carried out last first among equals', () => {
    const { live } = workshop();
    const first = () => palette(live)('appearance')[0]?.items[0]?.id;
    expect(first()).toBe('theme-day');
    remember('theme-night');
    expect(first()).toBe('theme-night');
  });
});

describe('what matches nothing', () => {
  it('can become an idea in any lane, or a use case', async () => {
    const { live, steered } = workshop([lane(1, 'Sales'), lane(2, 'Service')]);
    const [group] = palette(live)('  Read the meters ');
    expect(group?.items.map(({ label, detail }) => [label, detail])).toEqual([
      ['New idea: Read the meters', 'Sales'],
      ['New idea: Read the meters', 'Service'],
      ['New use case: Read the meters', undefined],
    ]);
    group?.items[1]?.run();
    await vi.waitFor(() => expect(steered).toHaveLength(1));
    expect(steered[0]).toMatchObject({
      do: 'add_ideas',
      ideas: [{ lane: 'lane-2', text: 'Read the meters' }],
    });
  });

  it('becomes a use case where there is no lane, and nothing where no workshop is open', () => {
    const { live } = workshop();
    expect(palette(live)('zzzz')[0]?.items.map(({ id }) => id)).toEqual(['add-use-case']);
    live.receive({ number: 2, body: { kind: 'no_workshop' } } as never);
    expect(palette(live)('zzzz')).toEqual([]);
  });
});
