/** The five gates of a use case: what is answered, what is still open, and which rules are behind them. */
import { rules } from '$assets/content/rules.json';
import type { Gate } from '$generated/Gate';
import type { GateAnswer } from '$generated/GateAnswer';

export const GATES: readonly Gate[] = ['X1', 'X2', 'X3', 'X4', 'X5'];

export type Rule = (typeof rules)[number];

/** What keeps a card from being through. */
export type GateState = 'open' | 'stopped' | 'unconfirmed' | 'through';

/** Stopped weighs most; a yes at X5 asks who confirms. */
export function gateState(answers: readonly GateAnswer[]): GateState {
  const of = (gate: Gate) => answers.find((answer) => answer.gate === gate);
  if (of('X1')?.yes) return 'stopped';
  if (GATES.some((gate) => !of(gate))) return 'open';
  const last = of('X5');
  return last?.yes && last.confirms === '' ? 'unconfirmed' : 'through';
}

/** Rules with a duty that a yes at this gate brings up, and only those duties. */
export function rulesBehind(gate: Gate, region: string | null): Rule[] {
  return rules
    .filter((rule) => region === null || rule.region === region)
    .map((rule) => ({ ...rule, duties: rule.duties.filter((duty) => duty.gate === gate) }))
    .filter(({ duties }) => duties.length > 0) as Rule[];
}
