import { describe, expect, it } from 'vitest';
import {
  capabilities,
  capabilitiesOf,
  fitting,
  functions,
  inspirations,
  NOTHING_WANTED,
} from './inspirations';

const ids = (wanted: Partial<typeof NOTHING_WANTED>) =>
  fitting({ ...NOTHING_WANTED, ...wanted }).map(({ id }) => id);

describe('use cases of others', () => {
  it('are all there where nothing is looked for', () => {
    expect(ids({})).toEqual(inspirations.map(({ id }) => id));
    expect(ids({ words: '  ' })).toHaveLength(inspirations.length);
  });

  it('are found by words of either language, whatever their case', () => {
    expect(ids({ words: 'VARIANCE notes' })).toEqual(['U01']);
    expect(ids({ words: '月结' })).toEqual(['U01']);
    expect(ids({ words: 'variance 月结' })).toEqual(['U01']);
    expect(ids({ words: 'variance zebra' })).toEqual([]);
  });

  it('are filtered by function and by capability, both at once', () => {
    const finance = ids({ function: 'Finance' });
    expect(finance).toContain('U01');
    expect(finance.length).toBeLessThan(inspirations.length);
    expect(ids({ function: 'Finance', capability: 'vision' })).toContain('U02');
    expect(ids({ function: 'Finance', capability: 'vision' })).not.toContain('U01');
  });

  it('name each function once, and only cards that ship', () => {
    expect(new Set(functions.map(({ en }) => en)).size).toBe(functions.length);
    const known = capabilities.map(({ id }) => id);
    for (const one of inspirations) for (const id of one.capabilities) expect(known).toContain(id);
  });

  it('give their capability cards, each once', () => {
    expect(new Set(capabilitiesOf(['U01', 'U01', undefined, 'nothing']))).toEqual(
      new Set(['draft', 'analyse']),
    );
    expect(capabilitiesOf([undefined])).toEqual([]);
  });
});
