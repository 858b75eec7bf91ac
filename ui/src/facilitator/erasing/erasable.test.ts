import { describe, expect, it } from 'vitest';
import type { Idea } from '$generated/Idea';
import type { UseCase } from '$generated/UseCase';
import { EMPTY_CARD } from '$workshop/cardText';
import { alsoSaying, erasables, holding, keyOf } from './erasable';

function idea(id: string, text: string, revealed = true): Idea {
  return {
    id,
    lane: 'lane',
    number: 1,
    place: 1,
    text,
    author: null,
    revealed,
    parked: false,
    late: false,
  };
}

function useCase(id: string, title: string, note = ''): UseCase {
  const rest = { parked: false, lighthouse: false, ideas: [] };
  return { ...EMPTY_CARD, id, number: 1, title, note, ...rest };
}

const removed = [
  { of: 'idea', id: 'old', text: 'Falcon before', at: '2026-11-29T10:00:00Z' },
] as const;
const all = erasables(
  [idea('a', 'Read the falcon tender'), idea('b', 'Minutes'), idea('c', 'Falcon, hidden', false)],
  [useCase('u', 'Read the FALCON tender for me', 'by Li'), useCase('v', 'Quotes', 'For Falcon')],
  [...removed],
);

describe('what can be deleted for good', () => {
  it('is what was removed, then what everybody has seen', () => {
    expect(all.map(keyOf)).toEqual(['idea/old', 'use_case/u', 'use_case/v', 'idea/a', 'idea/b']);
    expect(all[0]?.gone).toBe('2026-11-29T10:00:00Z');
  });

  it('is found by words, in whatever case and field', () => {
    const found = holding(all, ' falcon ').map(keyOf);
    expect(found).toEqual(['idea/old', 'use_case/u', 'use_case/v', 'idea/a']);
    expect(holding(all, '')).toHaveLength(5);
    expect(holding(all, 'ＦＡＬＣＯＮ')).toHaveLength(4);
    expect(holding(all, 'eagle')).toEqual([]);
  });

  it('names others that say the same', () => {
    expect(alsoSaying(all, new Set(['idea/a'])).map(keyOf)).toEqual(['use_case/u']);
    expect(alsoSaying(all, new Set(['idea/a', 'use_case/u']))).toEqual([]);
    expect(alsoSaying(all, new Set())).toEqual([]);
  });
});
