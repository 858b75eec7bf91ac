import { pinyin } from 'pinyin-pro';
import { describe, expect, it, vi } from 'vitest';
import { rememberingReadings } from './pinyin.svelte';
import { searchIn, wordsOf } from './search';

const read = (character: string) =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
const readings = rememberingReadings(read);

const OPEN = { names: ['打开投影', 'Open the wall'] };
const FREEZE = { names: ['冻结投影', 'Freeze the wall'] };
const WALL = { names: ['投影：灯塔', 'Wall: Lighthouses'] };
const ALL = [OPEN, FREEZE, WALL];

function found(query: string, entries: readonly { names: string[] }[] = ALL) {
  return searchIn(entries, readings)(query).map(({ entry }) => entry.names[0]);
}

describe('the search', () => {
  it.each([
    ['Chinese', '打开'],
    ['pinyin', 'dakai'],
    ['pinyin with a gap, as an input method writes it', "da'kai"],
    ['half a syllable at the end', 'daka'],
    ['initials', 'dk'],
    ['initials of all', 'dkty'],
    ['an initial and a syllable', 'dkai'],
    ['Chinese and pinyin', '打kai'],
    ['English, of the other language', 'open'],
    ['capitals and full width', 'ＯＰＥＮ'],
    ['words in any order', 'wall open'],
  ])('finds by %s', (_, query) => {
    expect(found(query)).toEqual(['打开投影']);
  });

  it('finds full-width punctuation as it stands, and as an input method types it', () => {
    for (const query of ['投影：灯塔', '投影:灯塔', '：灯']) {
      expect(found(query)).toEqual(['投影：灯塔']);
    }
  });

  it('takes every reading of a character', () => {
    const growth = [{ names: ['长期增长'] }];
    expect(found('changqi', growth)).toHaveLength(1);
    expect(found('zengzhang', growth)).toHaveLength(1);
  });

  it('reads zh, ch and sh as initials, of two letters or of one', () => {
    const entries = [{ names: ['生成说明'] }];
    for (const query of ['scsm', 'shchshm', 'shengc', 'shengchsm']) {
      expect(found(query, entries), query).toHaveLength(1);
    }
  });

  it('passes over what nobody speaks between two characters', () => {
    expect(found('tydt')).toEqual(['投影：灯塔']);
  });

  it('does not spell across letters, nor begin inside a syllable', () => {
    expect(found('akai')).toEqual([]);
    expect(found('dai', [{ names: ['打A影'] }])).toEqual([]);
  });

  it('goes without pinyin until it is loaded', () => {
    const search = searchIn(ALL, null);
    expect(search('dakai')).toEqual([]);
    expect(search('打开')).toHaveLength(1);
  });

  it('puts the start before a word, then pinyin from its start, then what is inside', () => {
    const entries = ['才刚', '刚才', 'began', 'a gan', 'gantt'].map((name) => ({ names: [name] }));
    expect(found('ga', entries)).toEqual(['gantt', 'a gan', '刚才', 'began', '才刚']);
  });

  it('leaves those that match equally well in their order', () => {
    expect(found('投影')).toEqual(['投影：灯塔', '打开投影', '冻结投影']);
    expect(found('wall')).toEqual(['投影：灯塔', '打开投影', '冻结投影']);
    expect(found('ty')).toEqual(['投影：灯塔', '打开投影', '冻结投影']);
  });

  it('marks what matched in the name that is shown, and nothing where another one matched', () => {
    const marks = (query: string) => searchIn([WALL], readings)(query)[0]?.marks;
    expect(marks('dengta')).toEqual([{ from: 3, to: 5 }]);
    expect(marks('灯塔 投')).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 5 },
    ]);
    expect(marks('lighthouse')).toEqual([]);
  });

  it('finds nothing by nothing, and takes no pasted page', () => {
    expect(found('  ')).toEqual([]);
    expect(wordsOf('x'.repeat(5_000)).join('').length).toBeLessThan(100);
  });
});

describe('a long list', () => {
  const titles = ['交接班一页纸', '停机现场排障助手', '口述服务报告', 'Spare parts by photo'];

  function long(count: number) {
    const looked = vi.fn();
    const entries = Array.from({ length: count }, (_, index) => ({
      get names() {
        looked();
        return [`${titles[index % titles.length]} ${index}`];
      },
    }));
    return { entries, looked };
  }

  it('is looked through once, then only where the letters before were found', () => {
    const { entries, looked } = long(2_300);
    const search = searchIn(entries, readings);
    search('j');
    expect(looked).toHaveBeenCalledTimes(2_300);
    const left = search('jj').length;
    looked.mockClear();
    expect(search('jjb')).toHaveLength(left);
    expect(looked).toHaveBeenCalledTimes(left);
    expect(left).toBe(575);
  });

  it('is looked through again when letters are taken back', () => {
    const search = searchIn(long(400).entries, readings);
    search('jjb');
    expect(search('kous')).toHaveLength(100);
    expect(search('k').length).toBeGreaterThanOrEqual(100);
  });

  it('asks for the readings of each character once', () => {
    const counted = vi.fn(read);
    const search = searchIn(long(2_300).entries, rememberingReadings(counted));
    for (const query of ['t', 'ti', 'tj', 'kou', 'zhi']) search(query);
    const different = new Set(titles.join('').match(/[\u4e00-\u9fff]/g));
    expect(counted.mock.calls.length).toBeLessThanOrEqual(different.size);
  });
});
