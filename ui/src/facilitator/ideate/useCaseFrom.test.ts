import { describe, expect, it } from 'vitest';
import type { Idea } from '$generated/Idea';
import { useCaseFrom } from './useCaseFrom';

function idea(id: string, text: string): Idea {
  const base = { number: 1, place: 1, author: null, revealed: true, parked: false, late: false };
  return { id, lane: 'a', text, ...base };
}

describe('a use case made from ideas', () => {
  it('takes a short idea for its title and says nothing twice', () => {
    const made = useCaseFrom([idea('1', ' Read the tender \n')]);
    expect(made.title).toBe('Read the tender');
    expect(made.problem).toBe('');
    expect(made.ideas).toEqual(['1']);
  });

  it('keeps every text of several ideas', () => {
    const made = useCaseFrom([idea('1', 'Read the tender'), idea('2', 'Clause on page 188')]);
    expect(made.title).toBe('Read the tender');
    expect(made.problem).toBe('Read the tender\nClause on page 188');
    expect(made.ideas).toEqual(['1', '2']);
  });

  it('does what the use cases do that its ideas began from', () => {
    const inspired = { ...idea('1', 'Variance notes'), inspired_by: 'U01' };
    expect(useCaseFrom([idea('2', 'Mine'), inspired]).capabilities.toSorted()).toEqual([
      'analyse',
      'draft',
    ]);
    expect(useCaseFrom([idea('2', 'Mine')]).capabilities).toEqual([]);
  });

  it('fits a long idea into its fields without breaking a character', () => {
    const made = useCaseFrom([idea('1', '👩‍🔧'.repeat(900))]);
    expect([...made.title].length).toBe(200);
    expect([...made.problem].length).toBeLessThanOrEqual(2_000);
  });
});
