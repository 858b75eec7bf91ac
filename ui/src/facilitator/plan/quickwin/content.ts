/** Tasks, rules and people of a plan that ship, in the words of both languages. */
import type { Bilingual } from '$generated/Bilingual';
import type { NewPlanTask } from '$generated/NewPlanTask';
import type { PlanRule } from '$generated/PlanRule';
import type { PlanStage } from '$generated/PlanStage';
import type { PlanTask } from '$generated/PlanTask';
import type { PlanThreshold } from '$generated/PlanThreshold';
import type { Stakeholder } from '$generated/Stakeholder';
import { inLanguage, say } from '$workshop/language.svelte';
import {
  go_rules as shippedRules,
  stakeholders as shippedStakeholders,
  tasks as shippedTasks,
} from '$assets/content/plan_tasks.json';

interface ShippedTask {
  id: string;
  phase: PlanStage;
  text: Bilingual;
  days: number;
  who: readonly string[];
  needs: readonly string[];
  done_when: Bilingual;
}

export interface ShippedRule {
  id: string;
  name: Bilingual;
  text: Bilingual;
  unit: Bilingual;
  go: PlanThreshold;
  stop: PlanThreshold;
  sample: number | null;
  days: number;
}

export interface ShippedStakeholder {
  id: string;
  name: Bilingual;
  decides: Bilingual;
  asks: Bilingual;
}

const RULES = shippedRules as readonly ShippedRule[];
export const STAKEHOLDERS = shippedStakeholders as readonly ShippedStakeholder[];

const taskById = new Map((shippedTasks as readonly ShippedTask[]).map((task) => [task.id, task]));
const ruleById = new Map(RULES.map((rule) => [rule.id, rule]));
const stakeholderById = new Map(STAKEHOLDERS.map((one) => [one.id, one]));

export function shippedTask(id: string): ShippedTask | undefined {
  return taskById.get(id);
}

export function shippedRule(id: string): ShippedRule | undefined {
  return ruleById.get(id);
}

export function shippedStakeholder(id: string): ShippedStakeholder | undefined {
  return stakeholderById.get(id);
}

/** A task that ships, as it is put into a plan. */
export function asWished(id: string): NewPlanTask | null {
  const task = taskById.get(id);
  if (!task) return null;
  const { phase: stage, days, needs } = task;
  return { task: id, stage, text: '', owner: '', days, after: [...needs] };
}

/** A rule that ships, as it is put into a plan. */
export function ruleAsWished(id: string): PlanRule | null {
  const shipped = ruleById.get(id);
  if (!shipped) return null;
  const { go, stop, sample, days } = shipped;
  return { rule: id, name: '', unit: '', go, stop, sample, days };
}

/** What a task says. */
export function textOf({ task, text }: Pick<PlanTask, 'task' | 'text'>): string {
  const shipped = taskById.get(task);
  return text === '' && shipped ? inLanguage(shipped.text) : text;
}

/** What shows that a task is done; nothing for one of the room's own. */
export function doneWhen(task: string): string {
  const shipped = taskById.get(task);
  return shipped ? inLanguage(shipped.done_when) : '';
}

/** Who does a task that ships, by the parts people play: all of them, or the first. */
export function partsOf(task: string, most = Infinity): string {
  const who = (taskById.get(task)?.who ?? []).slice(0, most);
  return who.map((role) => partName({ role, title: '' })).join(say('list-comma'));
}

/** What the part is called that somebody plays. */
export function partName({ role, title }: Pick<Stakeholder, 'role' | 'title'>): string {
  const shipped = stakeholderById.get(role);
  return shipped ? inLanguage(shipped.name) : title;
}

/** What is counted for a rule, and in what. */
export function namesOf({ rule, name, unit }: Pick<PlanRule, 'rule' | 'name' | 'unit'>): {
  name: string;
  unit: string;
} {
  const shipped = ruleById.get(rule);
  return shipped
    ? { name: inLanguage(shipped.name), unit: inLanguage(shipped.unit) }
    : { name, unit };
}
