// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { RuleFinding } from '$generated/RuleFinding';
import { RULES, shippedRule } from './content';
import { fitsRule, ruleColumns, SHOWN } from './governanceWords';

const findings: RuleFinding[] = RULES.map(({ id }) => ({
  rule: id,
  is_chosen: true,
  force: 'in_force',
  unchecked: false,
  gates: [],
  concerns: [],
  may_concern: [],
}));
const regionOf = (rule: string) => shippedRule(rule)?.region ?? '';
const columns = (chosen: string[], found = findings) => ruleColumns(chosen, found, regionOf);

describe('columns of rules', () => {
  test('two regions have one each, the others share one in which each comes before any comes twice', () => {
    const [first, second, others, ...more] = columns(['kr', 'cn', 'jp', 'eu', 'us', 'Brazil']);
    expect(more).toEqual([]);
    expect([first?.regions, second?.regions]).toEqual([['cn'], ['eu']]);
    expect(others?.regions).toEqual(['us', 'jp', 'kr']);
    expect(others?.rules.map(({ rule }) => regionOf(rule))).toEqual(['us', 'jp', 'kr', 'us', 'jp']);
    expect(first?.rules).toHaveLength(SHOWN);
  });

  test('three regions have one each, one region alone has it', () => {
    expect(columns(['uk', 'cn', 'sg']).map(({ regions }) => regions)).toEqual([
      ['cn'],
      ['uk'],
      ['sg'],
    ]);
    expect(columns(['eu'])).toHaveLength(1);
    expect(columns(['Brazil'])).toEqual([]);
  });

  test('what concerns somebody comes first', () => {
    const found = findings.map((one) =>
      one.rule === 'cn-nfra' ? { ...one, concerns: ['a'] } : one,
    );
    expect(columns(['cn'], found)[0]?.rules[0]?.rule).toBe('cn-nfra');
  });
});

test('rules are found by name, by duty and by gate, within a region', () => {
  const count = (region: string, search: string) =>
    RULES.filter((rule) => fitsRule(rule, region, search)).length;
  expect(count('', '')).toBe(58);
  expect(count('kr', '')).toBe(4);
  expect(count('', 'gdpr')).toBeGreaterThan(0);
  expect(count('', ' x5 ')).toBeGreaterThan(0);
  expect(count('cn', 'zzz')).toBe(0);
});
