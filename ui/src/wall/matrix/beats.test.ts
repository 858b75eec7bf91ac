import { describe, expect, it } from 'vitest';
import { beatOf } from './beats';

describe('the beats of the matrix', () => {
  it('are axes, bubbles, light', () => {
    expect(beatOf(1)).toEqual({ explained: true, bubbles: false, lit: false });
    expect(beatOf(2)).toEqual({ explained: false, bubbles: true, lit: false });
    expect(beatOf(3)).toEqual({ explained: false, bubbles: true, lit: true });
  });
});
