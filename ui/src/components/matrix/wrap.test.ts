import { describe, expect, it } from 'vitest';
import { phrases, wrap } from './wrap';

/** Every Latin character is ten pixels wide, every other twenty. */
const measure = (text: string) =>
  [...text].reduce((width, character) => width + (character < '\u2000' ? 10 : 20), 0);

describe('a name', () => {
  it('stays on one line while it is short', () => {
    expect(wrap('Ask the company', 'en', measure, 200, 200).lines).toEqual(['Ask the company']);
  });

  it('breaks into two lines of about the same width', () => {
    const wrapped = wrap('Fault finder in front of the machine', 'en', measure, 200, 250);
    expect(wrapped).toEqual({ lines: ['Fault finder in', 'front of the machine'], width: 200 });
  });

  it('breaks between Chinese words, and keeps marks with their word', () => {
    const { lines } = wrap('八语种说明书，一张术语表', 'zh-CN', measure, 100, 160);
    expect(lines).toEqual(['八语种说明书，', '一张术语表']);
    expect(phrases('读「标书」通读', 'zh-CN').join('|')).not.toContain('「|');
  });

  it('never loses a character while it fits', () => {
    for (const name of ['Re-use what Bob’s team wrote', '用AI读21个国家的工单', 'A  B', '「」']) {
      expect(phrases(name, 'en').join('')).toBe(name);
    }
  });

  it('never breaks inside what is written without a space', () => {
    const apart = (text: string) => phrases(text, 'zh-CN').join('|');
    expect(apart('Fault E-417 -> what to do')).toBe('Fault |E-417 -> |what |to |do');
    expect(apart('follow-up e-mails (RFQ-2026/11)')).toBe('follow-up |e-mails |(RFQ-2026/11)');
    expect(apart('报警E-417 -> 怎么处理')).toBe('报警|E-417 -> |怎么|处理');
    expect(apart('说明，SOP-014（试行）')).toBe('说明，|SOP-014|（试行）');
    expect(apart('one\n- two')).toBe('one\n|- |two');
  });

  it('keeps a number with what it counts', () => {
    const apart = (text: string) => phrases(text, 'zh-CN').join('|');
    expect(apart('从95分钟降到60分钟')).toBe('从|95分钟|降到|60分钟');
    expect(apart('第6天提前到第2天')).toBe('第6天|提前|到|第2天');
    expect(apart('day 6 to day 2')).toBe('day |6 |to |day |2');
  });

  it('breaks a long address behind its marks', () => {
    expect(phrases('https://intranet.example.com/quality/chapter-7', 'en').join('|')).toBe(
      'https://|intranet.|example.|com/|quality/|chapter-|7',
    );
  });

  it('is cut where two lines are not enough, and shows it', () => {
    const { lines, width } = wrap('one two three four five six seven', 'en', measure, 90, 100);
    expect(lines).toEqual(['one two', 'three fo…']);
    expect(width).toBeLessThanOrEqual(100);
  });

  it('is cut inside a word only where the word alone is wider than a line', () => {
    expect(wrap('Donaudampfschifffahrt', 'en', measure, 90, 100).lines).toEqual(['Donaudam…']);
  });
});
