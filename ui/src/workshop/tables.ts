/** The rows of a workshop, table by table, as the backend calls them. */
import { SvelteMap } from 'svelte/reactivity';
import type { AgendaStep } from '$generated/AgendaStep';
import type { Alternative } from '$generated/Alternative';
import type { Ballot } from '$generated/Ballot';
import type { BenefitSaid } from '$generated/BenefitSaid';
import type { BudgetLine } from '$generated/BudgetLine';
import type { ChainLink } from '$generated/ChainLink';
import type { Criterion } from '$generated/Criterion';
import type { DecisionDraft } from '$generated/DecisionDraft';
import type { DecisionRecord } from '$generated/DecisionRecord';
import type { Enabler } from '$generated/Enabler';
import type { GateAnswer } from '$generated/GateAnswer';
import type { GovernanceEntry } from '$generated/GovernanceEntry';
import type { Group } from '$generated/Group';
import type { Idea } from '$generated/Idea';
import type { InventoryNote } from '$generated/InventoryNote';
import type { Lane } from '$generated/Lane';
import type { ModelChoice } from '$generated/ModelChoice';
import type { ModelTest } from '$generated/ModelTest';
import type { MoneyEstimate } from '$generated/MoneyEstimate';
import type { OwnModel } from '$generated/OwnModel';
import type { Pilot } from '$generated/Pilot';
import type { PilotVerdict } from '$generated/PilotVerdict';
import type { PlanSuggestion } from '$generated/PlanSuggestion';
import type { PlanTask } from '$generated/PlanTask';
import type { PlannedRisk } from '$generated/PlannedRisk';
import type { QuickWinPlan } from '$generated/QuickWinPlan';
import type { ReadinessAnswer } from '$generated/ReadinessAnswer';
import type { ReadinessAsking } from '$generated/ReadinessAsking';
import type { RegisterLine } from '$generated/RegisterLine';
import type { RiskSheet } from '$generated/RiskSheet';
import type { RoadmapItem } from '$generated/RoadmapItem';
import type { Round } from '$generated/Round';
import type { Seat } from '$generated/Seat';
import type { SlideEdit } from '$generated/SlideEdit';
import type { Theme } from '$generated/Theme';
import type { TrackedMonth } from '$generated/TrackedMonth';
import type { Tracking } from '$generated/Tracking';
import type { UseCase } from '$generated/UseCase';
import type { Vote } from '$generated/Vote';
import { Rows } from './rows.svelte';

/** Empty tables of a page: those that are long have one signal for all of their rows. */
export function emptyTables() {
  return {
    agenda_step: new SvelteMap<string, AgendaStep>(),
    criterion: new SvelteMap<string, Criterion>(),
    group: new SvelteMap<string, Group>(),
    seat: new SvelteMap<string, Seat>(),
    lane: new SvelteMap<string, Lane>(),
    theme: new SvelteMap<string, Theme>(),
    idea: new Rows<Idea>(),
    use_case: new SvelteMap<string, UseCase>(),
    gate_answer: new SvelteMap<string, GateAnswer>(),
    round: new SvelteMap<string, Round>(),
    vote: new SvelteMap<string, Vote>(),
    ballot: new SvelteMap<string, Ballot>(),
    budget_line: new SvelteMap<string, BudgetLine>(),
    money_estimate: new SvelteMap<string, MoneyEstimate>(),
    benefit_said: new SvelteMap<string, BenefitSaid>(),
    risk_sheet: new SvelteMap<string, RiskSheet>(),
    planned_risk: new SvelteMap<string, PlannedRisk>(),
    quick_win_plan: new SvelteMap<string, QuickWinPlan>(),
    plan_task: new SvelteMap<string, PlanTask>(),
    own_model: new SvelteMap<string, OwnModel>(),
    model_choice: new SvelteMap<string, ModelChoice>(),
    model_test: new Rows<ModelTest>(),
    pilot: new SvelteMap<string, Pilot>(),
    pilot_verdict: new SvelteMap<string, PilotVerdict>(),
    roadmap_item: new SvelteMap<string, RoadmapItem>(),
    plan_suggestion: new SvelteMap<string, PlanSuggestion>(),
    register_line: new Rows<RegisterLine>(),
    readiness_answer: new SvelteMap<string, ReadinessAnswer>(),
    enabler: new SvelteMap<string, Enabler>(),
    tracking: new SvelteMap<string, Tracking>(),
    tracked_month: new SvelteMap<string, TrackedMonth>(),
    slide_edit: new SvelteMap<string, SlideEdit>(),
    governance_entry: new SvelteMap<string, GovernanceEntry>(),
    inventory_note: new SvelteMap<string, InventoryNote>(),
    chain_link: new SvelteMap<string, ChainLink>(),
    readiness_asking: new SvelteMap<string, ReadinessAsking>(),
    decision_draft: new SvelteMap<string, DecisionDraft>(),
    decision_record: new SvelteMap<string, DecisionRecord>(),
    alternative: new SvelteMap<string, Alternative>(),
  };
}
