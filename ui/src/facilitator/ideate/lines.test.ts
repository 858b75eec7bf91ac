import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

describe('a list that is pasted', () => {
  it('is an idea a line, without its bullets and numbers, in either language', () => {
    expect(linesOf('- read the tender\r\n\n  2) list the dates\n• 3 am, line down')).toEqual([
      'read the tender',
      'list the dates',
      '3 am, line down',
    ]);
    expect(linesOf('1、先读标书\n2．列时间点')).toEqual(['先读标书', '列时间点']);
  });

  it('keeps what only looks like a bullet, and one line is one idea', () => {
    const texts = ['2024 reports, read aloud', '-5 degrees in the hall', '1.5 hours a day'];
    for (const text of texts) expect(linesOf(text)).toEqual([text]);
    expect(linesOf(' \n ')).toEqual([]);
  });
});
