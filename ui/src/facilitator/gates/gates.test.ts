import { expect, test } from 'vitest';
import type { Gate } from '$generated/Gate';
import type { GateAnswer } from '$generated/GateAnswer';
import { GATES, gateState, rulesBehind } from './gates';

function answer(gate: Gate, yes: boolean, confirms = ''): GateAnswer {
  return { use_case: 'a', gate, yes, note: '', by: '', confirms };
}
const all = GATES.map((gate) => answer(gate, false));

test('a card is through when all five are answered', () => {
  expect(gateState([])).toBe('open');
  expect(gateState(all.slice(1))).toBe('open');
  expect(gateState(all)).toBe('through');
});

test('a yes at the first one stops, whatever else is open', () => {
  expect(gateState([answer('X1', true)])).toBe('stopped');
});

test('a yes at the last one asks who confirms', () => {
  expect(gateState([...all.slice(0, 4), answer('X5', true)])).toBe('unconfirmed');
  expect(gateState([...all.slice(0, 4), answer('X5', true, 'Xie')])).toBe('through');
});

test('rules behind a gate name only what that gate brings up', () => {
  for (const gate of GATES) {
    const found = rulesBehind(gate, null);
    expect(found.length, gate).toBeGreaterThan(0);
    for (const { duties } of found) expect(duties.every((duty) => duty.gate === gate)).toBe(true);
  }
  expect(rulesBehind('X3', 'cn').map(({ id }) => id)).toContain('cn-genai');
  expect(rulesBehind('X3', 'cn').every(({ region }) => region === 'cn')).toBe(true);
});
