// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ImportTable } from '$generated/ImportTable';
import type { InspectTable } from '$generated/InspectTable';
import type { Requests } from '$generated/Requests';
import type { TableView } from '$generated/TableView';
import { type Host, ProblemError } from '$host/types';
import { TableImport } from './tableImport.svelte';

function view(headings: string[], targets: string[]): TableView {
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: '',
    header_row: 1,
    columns: headings.map((heading, index) => ({
      heading,
      target: targets[index] ?? 'skip',
      personal: false,
    })),
    rows: [],
    total: 3,
    taken: 3,
    skipped: [],
    cut: [],
    repeats: [{ row: 4, subject: 'Twice', message: '' }],
    notes: [],
  };
}

/** Answers each look with what `look` says, and keeps what it was asked. */
function host(look: (asked: InspectTable) => Promise<TableView>) {
  const asked: [string, unknown][] = [];
  const fake: Host = {
    kind: 'web',
    ask: async <K extends keyof Requests>(name: K, body: Requests[K][0]) => {
      asked.push([name, body]);
      const answer = name === 'inspect_table' ? await look(body as InspectTable) : { taken: 2 };
      return answer as Requests[K][1];
    },
    listen: () => {},
    watchWall: () => () => {},
    loadTable: (name, bytes) => Promise.resolve({ table: 't', name, bytes: bytes.length }),
    loadTemplate: (file) => Promise.resolve({ file, layouts: [], chosen: [], is_confirmed: false }),
    saveExport: () => Promise.resolve([]),
    openFolder: null,
    pickWorkshop: () => Promise.resolve(null),
    pickPortfolio: () => Promise.resolve([]),
    pickPem: () => Promise.resolve(null),
    onDrop: () => () => {},
    openWall: () => Promise.resolve(),
    screens: () => Promise.resolve(null),
  };
  return { fake, asked, looks: () => asked.filter(([name]) => name === 'inspect_table') };
}

const TEXT = { kind: 'text', text: 'Title\nA' } as const;

describe('a table on its way in', () => {
  it('is first read with everything found by looking', async () => {
    const { fake, looks } = host(() => Promise.resolve(view(['Title'], ['title'])));
    const table = new TableImport(fake);
    await table.load(TEXT);
    expect(looks()).toEqual([
      [
        'inspect_table',
        {
          table: 't',
          kind: 'use_cases',
          choices: {
            encoding: null,
            delimiter: null,
            header_row: null,
            sheet: null,
            targets: null,
          },
        },
      ],
    ]);
  });

  it('is taken for ratings when its headings say so', async () => {
    const headings = ['rater', 'use_case', 'criterion', 'rating'];
    const { fake } = host(() => Promise.resolve(view(headings, headings)));
    const table = new TableImport(fake);
    await table.load(TEXT);
    expect(table.kind).toBe('ratings');
  });

  it('has its columns proposed anew when it is read another way', async () => {
    const { fake, looks } = host(() => Promise.resolve(view(['A', 'B'], ['title', 'skip'])));
    const table = new TableImport(fake);
    await table.load(TEXT);
    await table.aim(1, 'problem');
    await table.reread({ encoding: 'gb18030' });
    const targets = looks().map(([, body]) => (body as InspectTable).choices.targets);
    expect(targets).toEqual([null, ['title', 'problem'], null]);
  });

  it('shows the newest look, even when an older answer comes later', async () => {
    const slow: ((view: TableView) => void)[] = [];
    const { fake } = host(() => new Promise((resolve) => slow.push(resolve)));
    const table = new TableImport(fake);
    const loading = table.load(TEXT);
    await Promise.resolve();
    await Promise.resolve();
    const again = table.reread({ header_row: 2 });
    slow[1]?.(view(['newer'], ['title']));
    await again;
    slow[0]?.(view(['older'], ['title']));
    await loading;
    expect(table.view?.columns[0]?.heading).toBe('newer');
    expect(table.reading).toBe(false);
  });

  it('keeps the last view beside the problem, so that another choice can be made', async () => {
    let bad = false;
    const problem = { code: 'table_encoding', message: 'No.', hint: 'Try another.' } as const;
    const { fake } = host(() =>
      bad ? Promise.reject(new ProblemError(problem)) : Promise.resolve(view(['A'], ['title'])),
    );
    const table = new TableImport(fake);
    await table.load(TEXT);
    bad = true;
    await table.reread({ encoding: 'utf-16le' });
    expect(table.problem?.code).toBe('table_encoding');
    expect(table.view).not.toBeNull();
  });

  it('leaves out the repeats a person chose, and imports what was shown', async () => {
    const { fake, asked } = host(() => Promise.resolve(view(['A'], ['title'])));
    const table = new TableImport(fake);
    await table.load(TEXT);
    table.keepAll(false);
    expect(table.count).toBe(2);
    await table.carryOut();
    expect(asked.at(-1)?.[1]).toMatchObject({ leave_out: [4], choices: { targets: ['title'] } });
  });

  it('is sent under the same id again while nobody knows what became of it', async () => {
    const { fake, asked } = host(() => Promise.resolve(view(['A'], ['title'])));
    const answer = fake.ask.bind(fake);
    const unknown = { code: 'unknown', message: '', hint: '' } as const;
    let failures = 1;
    fake.ask = async (name, body) => {
      const answered = await answer(name, body);
      if (name === 'import_table' && failures-- > 0) throw new ProblemError(unknown);
      return answered;
    };
    const table = new TableImport(fake);
    await table.load(TEXT);
    await expect(table.carryOut()).rejects.toThrow(ProblemError);
    await table.carryOut();
    await table.carryOut();
    const ids = asked
      .filter(([name]) => name === 'import_table')
      .map(([, body]) => (body as ImportTable).id);
    expect(ids[1], 'once more, not twice').toBe(ids[0]);
    expect(ids[2], 'a new wish').not.toBe(ids[1]);
  });
});
