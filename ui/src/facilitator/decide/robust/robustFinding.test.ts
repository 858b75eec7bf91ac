import { describe, expect, it } from 'vitest';
import { robustFinding } from './robustFinding';

const firm = (...shares: number[]) => shares.map((share, n) => ({ title: `u${n + 1}`, share }));
const keys = (shares: number[], trial = false) =>
  robustFinding(firm(...shares), trial).lead.map(({ key }) => key);

describe('how firmly the first three stand', () => {
  it('is told by how many always are among them', () => {
    expect(keys([1, 1, 1, 0])).toEqual(['robust-lead-firm']);
    expect(keys([1, 0.997, 0.86, 0.14])).toEqual(['robust-lead-two']);
    expect(keys([1, 0.98, 0.6])).toEqual(['robust-lead-one']);
    expect(keys([0.9, 0.9, 0.6])).toEqual(['robust-lead-none']);
    expect(keys([1, 1, 1], true)).toEqual(['robust-lead-trial', 'robust-lead-firm']);
  });

  it('names those that sometimes are, the most often first', () => {
    const { facts } = robustFinding(firm(1, 1, 0.14, 0.86, 0), false);
    expect(facts.slice(1).map(({ words }) => words)).toEqual([
      { title: 'u4', count: 86 },
      { title: 'u3', count: 14 },
    ]);
  });
});
