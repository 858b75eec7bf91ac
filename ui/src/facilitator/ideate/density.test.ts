import { describe, expect, it } from 'vitest';
import { densityOf } from '$workshop/density';
import { stacked, viewFor } from './density';

describe('notes', () => {
  it('are full up to 60, short up to 200, tiles above', () => {
    expect([0, 60, 61, 200, 201, 5_000].map(densityOf)).toEqual([
      'full',
      'full',
      'short',
      'short',
      'tile',
      'tile',
    ]);
  });

  it('begin newest first where a lane would be long, and all of them where they are tiles', () => {
    expect(viewFor(60, 'newest'), 'few are always all').toBe('all');
    expect(viewFor(180, null)).toBe('newest');
    expect(viewFor(180, 'all')).toBe('all');
    expect(viewFor(300, null)).toBe('all');
    expect(viewFor(300, 'newest')).toBe('newest');
  });

  it('go onto a stack where a lane is full', () => {
    expect(stacked(5, 600, 56)).toEqual({ shown: 5, rest: 0 });
    const { shown, rest } = stacked(34, 600, 56);
    expect(shown + rest).toBe(34);
    expect(shown).toBe(9);
    expect(stacked(34, 40, 56).shown, 'one is always seen').toBe(1);
  });
});
