import { expect, it } from 'vitest';
import text from '$assets/licences/crates.md?raw';
import { licenceRows } from './licences';

it('every line of the list names a work and its licence', () => {
  const rows = licenceRows(text);
  expect(rows.length, 'the program stands on many').toBeGreaterThan(100);
  for (const row of rows) {
    expect(row.name).not.toBe('');
    expect(row.version).toMatch(/^\d/);
    expect(row.licence).not.toBe('');
  }
});
