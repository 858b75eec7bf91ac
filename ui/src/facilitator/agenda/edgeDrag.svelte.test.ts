// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AgendaStep } from '$generated/AgendaStep';
import { EdgeDrag } from './edgeDrag.svelte';

const STEP = { id: 's', minutes: 10 } as AgendaStep;
const AXIS = { from: 0, until: 60_000 };

let told: (string | number)[] = [];
let drag = new EdgeDrag({ moved: () => {}, dropped: () => {}, cancelled: () => {} });

beforeEach(() => {
  told = [];
  drag = new EdgeDrag({
    moved: (_, minutes) => told.push(minutes),
    dropped: () => told.push('dropped'),
    cancelled: () => told.push('cancelled'),
  });
});

function take() {
  // Ten pixels a minute.
  drag.take(new PointerEvent('pointerdown', { clientX: 100, button: 0 }), STEP, 10, 10, AXIS);
}

function pointer(name: string, clientX = 0) {
  dispatchEvent(new PointerEvent(name, { clientX }));
}

describe('an edge under the pointer', () => {
  it('gives minutes as it moves, and keeps them where it is dropped', () => {
    take();
    pointer('pointermove', 131);
    pointer('pointermove', 126);
    expect(drag.axis, 'the axis stays').toEqual(AXIS);
    pointer('pointerup');
    expect(told).toEqual([13, 13, 'dropped']);
    pointer('pointermove', 190);
    expect(told).toHaveLength(3);
    expect(drag.axis).toBeNull();
  });

  it('never makes a step of no minute, or longer than a day of work', () => {
    take();
    pointer('pointermove', -900);
    pointer('pointermove', 9_000);
    expect(told).toEqual([1, 480]);
    pointer('pointerup');
  });

  it('is only pressed while it moves less than a hand trembles', () => {
    take();
    pointer('pointermove', 103);
    pointer('pointerup');
    expect(told).toEqual([]);
  });

  it('goes back by Escape', () => {
    take();
    pointer('pointermove', 140);
    drag.key(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('pointerup');
    expect(told).toEqual([14, 'cancelled']);
  });
});
