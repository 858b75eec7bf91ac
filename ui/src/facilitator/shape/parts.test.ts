import { describe, expect, it } from 'vitest';
import { partsOf } from './parts';

describe('a text that is split', () => {
  it('falls into its lines, or else into its sentences, in either language', () => {
    expect(partsOf('read the tender\nlist the dates')).toEqual([
      'read the tender',
      'list the dates',
    ]);
    expect(partsOf('Read it. Then list the dates!')).toEqual(['Read it.', 'Then list the dates!']);
    expect(partsOf('先读标书。再列时间点')).toEqual(['先读标书。', '再列时间点']);
  });

  it('stays whole where it says one thing, with room for a second part', () => {
    expect(partsOf(' v1.2 of the manual ')).toEqual(['v1.2 of the manual', '']);
    expect(partsOf('')).toEqual(['', '']);
  });

  it('never falls into more parts than a workshop takes, and loses nothing', () => {
    const text = Array.from({ length: 30 }, (_, n) => `line ${n}`).join('\n');
    expect(partsOf(text)).toHaveLength(12);
    expect(partsOf(text).join(' ')).toBe(text.replaceAll('\n', ' '));
  });
});
