/** What stands in a register of risks, in a sentence and what is behind it. */
import type { ControlWork } from '$generated/ControlWork';
import type { RiskFinding } from '$generated/RiskFinding';
import type { Told } from '../../decide/finding';

const WORKS: readonly ControlWork[] = ['prevents', 'detects', 'corrects'];

/** The first kind of control that nothing in the register is. */
export function missingWork({ counts }: RiskFinding): ControlWork | null {
  return WORKS.find((work) => counts[work] === 0) ?? null;
}

/** `standing`: how many risks concern the use case. */
export function riskFinding(
  found: RiskFinding,
  standing: number,
  sayWork: (work: ControlWork) => string,
): { lead: Told; facts: Told[] } {
  const { prevents, detects, corrects } = found.counts;
  const controls = prevents + detects + corrects;
  const facts: Told[] = [];
  if (controls > 0) {
    facts.push({ key: 'risks-fact-controls', words: { controls, prevents, detects, corrects } });
  }
  if (found.unanswered.length > 0) {
    facts.push({ key: 'risks-fact-unanswered', words: { count: found.unanswered.length } });
  }
  return { lead: lead(found, standing, sayWork), facts };
}

function lead(found: RiskFinding, standing: number, sayWork: (work: ControlWork) => string): Told {
  const { without_control: bare, without_owner: ownerless } = found;
  const unmet = found.required.find(({ is_met: isMet }) => !isMet);
  if (standing === 0) return { key: 'risks-lead-none' };
  if (unmet) return { key: 'risks-lead-gate', words: { gate: unmet.gate } };
  if (bare.length > 0)
    return { key: 'risks-lead-bare', words: { count: bare.length, all: standing } };
  if (ownerless.length > 0) {
    return { key: 'risks-lead-ownerless', words: { count: ownerless.length, all: standing } };
  }
  const work = missingWork(found);
  if (work) return { key: 'risks-lead-gap', words: { count: standing, work: sayWork(work) } };
  const key = found.unanswered.length > 0 ? 'risks-lead-covered' : 'risks-lead-whole';
  return { key, words: { count: standing } };
}
