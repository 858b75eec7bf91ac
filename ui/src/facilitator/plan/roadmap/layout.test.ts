import { describe, expect, it } from 'vitest';
import type { RoadmapItem } from '$generated/RoadmapItem';
import { daysOf, heightsOf, laneOf, layout, scaleOf, split, ticksOf, wayOf, x } from './layout';

const measure = (text: string) => text.length * 7;
const noneLit = () => false;

function item(
  number: number,
  from: number,
  to: number,
  more: Partial<RoadmapItem> = {},
): RoadmapItem {
  return {
    id: `i${number}`,
    number,
    kind: 'enabler',
    stage: 'plan',
    title: 'Title',
    start_day: from,
    end_day: to,
    owner: '',
    depends_on: [],
    use_case: null,
    enabler: '',
    component: '',
    state: 'open',
    left_standing: [],
    ...more,
  };
}

const STAGES = [
  { stage: 'pilot' as const, from_day: 0, to_day: 120, must_be_true: [] },
  { stage: 'plan' as const, from_day: 90, to_day: 240, must_be_true: [] },
  { stage: 'scale' as const, from_day: 200, to_day: 540, must_be_true: [] },
];

describe('the roadmap', () => {
  it('is as long as what is on it, and goes on behind it', () => {
    const scale = scaleOf([item(1, 260, 420)], STAGES, 170, 104, 858);
    expect(scale.last).toBe(450);
    expect(scale.step, 'a month a line, as long as it can be read').toBe(30);
    expect(x(scale, 0)).toBe(104);
    expect(x(scale, 450)).toBe(858);
    expect(x(scale, 540), 'what lies behind it ends with it').toBe(858);
    expect(daysOf(scale, x(scale, 60) - x(scale, 10))).toBe(50);
    expect(ticksOf(scale).filter(({ named }) => named)).toHaveLength(8);
    expect(scaleOf([], STAGES, null, 0, 800).last).toBe(270);
    expect(scaleOf([item(1, 0, 3650)], STAGES, null, 0, 800).step).toBe(180);
  });

  it('has a lane for each kind, and a roll-out of a lighthouse beside it', () => {
    const rollOut = item(1, 0, 9, { kind: 'roll_out', use_case: 'lit' });
    expect(laneOf(rollOut, (id) => id === 'lit')).toBe('lighthouses');
    expect(laneOf(rollOut, noneLit)).toBe('next');
    expect(laneOf(item(1, 0, 9, { kind: 'try' }), noneLit)).toBe('big_bets');
    expect(laneOf(item(1, 0, 9, { kind: 'milestone' }), noneLit)).toBe('decisions');
  });

  it('lays bars so that neither they nor their texts cover each other', () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      item(at, (at * 37) % 300, ((at * 37) % 300) + 5 + ((at * 13) % 40), {
        title: 'A title, of some length'.slice(0, 5 + (at % 18)),
      }),
    );
    const scale = scaleOf(items, STAGES, null, 0, 900);
    const { bars, rows } = layout(items, scale, noneLit, measure);
    expect(bars).toHaveLength(60);
    for (let row = 0; row < rows; row += 1) {
      const own = bars.filter((bar) => bar.row === row);
      let until = -1;
      for (const { item: one, outside } of own) {
        expect(x(scale, one.start_day), `row ${row}`).toBeGreaterThan(until);
        until = x(scale, one.end_day) + (outside === '' ? 0 : measure(outside));
      }
    }
  });

  it('puts an item beside others of its use case', () => {
    const items = [
      item(1, 0, 30, { use_case: 'a', title: 'A' }),
      item(2, 10, 40, { use_case: 'b', title: 'B' }),
      item(3, 200, 240, { use_case: 'b', title: 'C' }),
    ];
    const scale = scaleOf(items, STAGES, null, 0, 900);
    expect(layout(items, scale, noneLit, measure).bars.map(({ row }) => row)).toEqual([0, 1, 1]);
  });

  it('writes a title on its bar, behind it, or half and half', () => {
    expect(split('Short', 40, measure)).toEqual({ inside: 'Short', outside: '' });
    expect(split('排障助手，两个机型', 30, measure)).toEqual({
      inside: '排障助手',
      outside: '两个机型',
    });
    expect(split('Nowhere near', 40, measure)).toEqual({ inside: '', outside: 'Nowhere near' });
  });

  it('lowers its rows with their number, and stays legible', () => {
    expect(heightsOf(10, 600)).toEqual({ row: 49, bar: 28 });
    expect(heightsOf(200, 600)).toEqual({ row: 27, bar: 19 });
    expect(heightsOf(0, 600)).toEqual({ row: 49, bar: 28 });
  });

  it('leads a dependency forward, straight or around', () => {
    expect(wayOf({ x: 10, y: 5 }, { x: 90, y: 5 }, 49)).toBe('M10 5H90');
    expect(wayOf({ x: 10, y: 5 }, { x: 90, y: 54 }, 49)).toBe('M10 5H83V54H90');
    expect(wayOf({ x: 90, y: 5 }, { x: 10, y: 54 }, 49)).toBe('M90 5H99V29.5H1V54H10');
  });
});
