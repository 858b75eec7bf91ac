//! From a command to changes: the one place where the rules of a workshop are asked.

use crate::about::About;
use crate::batch::{Decision, StepKind, StepName};
use crate::change::{Change, Key};
use crate::command::Steering;
use crate::{
    CommandId, CriterionId, DecisionRecord, DecisionRecordId, Refusal, Robustness, UseCaseId, Workshop,
    agenda, alternative, blueprint, board, budget, business_model, card, case_money, criterion,
    decision_record, gate, governance, group, held_in, idea, merging, model_choice, model_choice::own_cases,
    not_the_same, pilot, plan_suggestion, preparation, profile, quick_win_plan, rating, registers,
    risk_register, roadmap_items, round, scale, seat_readiness, slide_edit, text, theme, tracking, use_case,
    vote,
};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

impl Workshop {
    /// Decides what a command of the facilitator changes, at a time. Changes nothing itself.
    ///
    /// # Refusals
    /// Those of the rule the command goes to.
    pub fn decide(&self, command: &Steering, now: DateTime<Utc>) -> Result<Decision, Refusal> {
        self.decide_knowing(command, now, None)
    }

    /// The same, where it is known how firmly the ranking stands just now: what is signed says so.
    ///
    /// # Refusals
    /// As [`Self::decide`].
    pub fn decide_knowing(
        &self,
        command: &Steering,
        now: DateTime<Utc>,
        robustness: Option<&Robustness>,
    ) -> Result<Decision, Refusal> {
        match command {
            Steering::Undo | Steering::Redo => return self.decide_in_history(command),
            Steering::GoBack { to } => return self.decide_to_go_back(*to),
            _ => {}
        }
        let changes = match command {
            Steering::SignDecision { record } => decision_record::sign(self, record, now, robustness)?,
            Steering::DecidePilot { verdict } => pilot::decide(self, verdict, now, robustness)?,
            _ => self.changes_of(command, now)?,
        };
        let step = self.step_name(command, &changes);
        Ok(Decision { changes, step, erased: self.erased_by(command) })
    }

    fn decide_to_go_back(&self, to: CommandId) -> Result<Decision, Refusal> {
        let (changes, count, of) = self.history().back_to(self, to)?;
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let step = StepName { kind: StepKind::GoBack, subject: of.subject.clone(), count, of: Some(of.kind) };
        Ok(Decision { changes, step, erased: Vec::new() })
    }

    /// How many of her steps going back to one of them would take back.
    ///
    /// # Refusals
    /// As the command.
    pub fn steps_back_to(&self, to: CommandId) -> Result<u32, Refusal> {
        self.decide_to_go_back(to).map(|decision| decision.step.count)
    }

    fn decide_in_history(&self, command: &Steering) -> Result<Decision, Refusal> {
        let (kind, (changes, of)) = match command {
            Steering::Undo => (StepKind::Undo, self.history().undo(self)?),
            _ => (StepKind::Redo, self.history().redo(self)?),
        };
        let step = StepName { kind, subject: of.subject.clone(), count: of.count, of: Some(of.kind) };
        Ok(Decision { changes, step, erased: Vec::new() })
    }

    fn changes_of(&self, command: &Steering, now: DateTime<Utc>) -> Result<Vec<Change>, Refusal> {
        match command {
            Steering::DescribeWorkshop { title, question, organisation } => {
                self.describe(title, question, organisation)
            }
            Steering::PutCriterion { criterion } => criterion::put(self, criterion),
            Steering::SetWeights { weights, balance } => self.agree_on(weights, *balance),
            Steering::RemoveCriterion { id } => profile::remove(self, *id),
            Steering::ChooseProfile { profile } => profile::choose(self, profile),
            Steering::ChooseScale { scale } => scale::choose(self, *scale),
            Steering::SetLines { value, cost } => self.set_lines(*value, *cost),
            Steering::PutGroup { group } => group::put(self, group),
            Steering::RemoveGroup { id } => group::remove(self, id),
            Steering::SetDots { dots } => preparation::set_dots(self, *dots),
            Steering::SetRounds { rounds } => preparation::set_rounds(self, *rounds),
            Steering::SetReference { reference } => preparation::set_reference(self, reference),
            Steering::SetLanguage { language } => Ok(held_in::set(self, *language)),
            Steering::TakeTemplate { blueprint, .. } => blueprint::take(self, blueprint),
            Steering::AddSeats { seats } => group::add_seats(self, seats),
            Steering::AddLanes { lanes } => idea::add_lanes(self, lanes),
            Steering::RemoveLane { id } => idea::remove_lane(self, *id),
            Steering::ReplaceLanes { lanes, question } => blueprint::replace_lanes(self, lanes, question),
            Steering::AddIdeas { new_lanes, ideas } => self.add_ideas(new_lanes, ideas),
            Steering::SetNames { names } => board::set_names(self, *names),
            Steering::SetNamesInExports { names } => board::set_names_in_exports(self, *names),
            Steering::PutAgendaStep { step, beside } => agenda::put(self, step, *beside),
            Steering::MoveAgendaStep { id, beside } => agenda::move_beside(self, *id, *beside),
            Steering::RemoveAgendaStep { id } => agenda::remove(self, *id),
            Steering::ReplaceAgenda { steps } => agenda::replace(self, steps),
            Steering::StartAgendaStep { id } => agenda::start(self, *id, now),
            Steering::EndAgendaStep { id } => agenda::end(self, *id, now),
            Steering::StretchAgendaStep { id, minutes } => agenda::stretch(self, *id, *minutes),
            Steering::PauseAgendaStep { id } => agenda::pause(self, *id, now),
            Steering::ResumeAgendaStep { id } => agenda::resume(self, *id, now),
            Steering::ReopenAgendaStep { id, minutes } => agenda::reopen(self, *id, *minutes, now),
            Steering::CatchUp { cuts } => agenda::catch_up(self, cuts),
            Steering::SetDay { day } => agenda::set_day(*day),
            Steering::GoToStep { step } => {
                Ok(vec![Change::put(About { step: *step, ..self.about().clone() })])
            }
            Steering::EditLane { id, name, question } => idea::edit_lane(self, *id, name, question),
            Steering::RevealLanes { lanes } => idea::reveal(self, lanes),
            Steering::SilenceLanes { lanes } => idea::silence(self, lanes, true),
            Steering::Peek { lane } => self.lane(*lane).map(|_| Vec::new()),
            Steering::EditIdea { id, text } => idea::edit(self, *id, text),
            Steering::MoveIdeas { ids, lane, before } => idea::hang(self, ids, *lane, *before),
            Steering::ParkIdeas { ids, parked } => idea::park(self, ids, *parked),
            Steering::RemoveIdeas { ids } => idea::remove(self, ids),
            Steering::AddTheme { theme, ideas } => theme::add(self, theme, ideas),
            Steering::EditTheme { id, name, hue } => theme::edit(self, *id, name, *hue),
            Steering::RemoveTheme { id } => theme::remove(self, *id),
            Steering::SortIdeas { ids, theme } => theme::sort(self, ids, *theme),
            Steering::MergeIdeas { ids, into } => merging::merge_ideas(self, ids, *into),
            Steering::UnmergeIdeas { ids } => merging::unmerge_ideas(self, ids),
            Steering::SplitIdea { id, parts } => merging::split_idea(self, *id, parts),
            Steering::KeepApart { pairs } => not_the_same::keep_apart(self, pairs),
            Steering::KeepCasesApart { pairs } => not_the_same::keep_cases_apart(self, pairs),
            Steering::CloseBox => board::close_box(self),
            Steering::Erase { ideas, use_cases } => self.erase(ideas, use_cases),
            Steering::TakeOutSeats { seats } => group::take_out(self, seats),
            Steering::AddUseCases { use_cases } => use_case::add(self, use_cases),
            Steering::EditUseCase { id, was, text } => card::edit(self, *id, was, text),
            Steering::GiveCards { tables } => card::give(self, tables),
            Steering::ClearAside { id, field } => card::clear_aside(self, *id, *field),
            Steering::RemoveUseCases { ids } => use_case::remove(self, ids),
            Steering::ParkUseCase { id, parked } => use_case::park(self, *id, *parked),
            Steering::MergeUseCases { ids, into } => merging::merge_use_cases(self, ids, *into),
            Steering::UnmergeUseCases { ids } => merging::unmerge_use_cases(self, ids),
            Steering::SplitUseCase { id, part } => merging::split_use_case(self, *id, part),
            Steering::AnswerGates { answers } => gate::answer(self, answers),
            Steering::OpenRound { id, use_cases } => round::open(self, *id, use_cases.as_deref()),
            Steering::CloseRound { id } => round::close(self, *id),
            Steering::ReopenRound { id } => round::reopen(self, *id),
            Steering::OpenVote { id, question } => vote::open(self, *id, question),
            Steering::CloseVote { id } => vote::close(self, *id, now),
            Steering::ReopenVote { id } => vote::reopen(self, *id),
            Steering::SetCut { vote, cut } => vote::set_cut(self, *vote, *cut),
            Steering::Rescue { vote, rescue } => vote::rescue(self, *vote, rescue.as_ref()),
            Steering::NoteVote { id, note } => vote::set_note(self, *id, note),
            Steering::SetBothInExports { vote, both } => vote::set_both_in_exports(self, *vote, *both),
            Steering::CastBallot { vote, seat, marks } => vote::cast(self, *vote, *seat, marks.as_ref()),
            Steering::Rate { rating, answer } => rating::rate(self, *rating, *answer),
            Steering::ImportRatings { round, new_seats, ratings } => self.import(*round, new_seats, ratings),
            Steering::LightLighthouse { use_case, lit } => use_case::light(self, *use_case, *lit),
            Steering::DraftDecision { use_case, text } => {
                decision_record::draft(self, *use_case, text.as_deref())
            }
            Steering::SetBudget { budget } => budget::set(*budget),
            Steering::PutBudgetLines { lines } => budget::put_lines(self, lines),
            Steering::SetMoneyTerms { terms } => case_money::set_terms(self, *terms, now),
            Steering::PutEstimates { use_case, estimates } => {
                case_money::put_estimates(self, *use_case, estimates, now)
            }
            Steering::SayWhatTimeBecomes { use_case, becomes } => {
                case_money::say_what_time_becomes(self, *use_case, becomes)
            }
            Steering::AgreeToBenefit { use_case, by } => {
                case_money::agree_to_benefit(self, *use_case, by.as_deref(), now)
            }
            Steering::PutPlannedRisks { use_case, risks } => risk_register::put(self, *use_case, risks),
            Steering::RemovePlannedRisk { use_case, risk } => risk_register::remove(self, *use_case, risk),
            Steering::SetRiskAudience { use_case, audience } => {
                risk_register::set_audience(self, *use_case, *audience)
            }
            Steering::ConfirmRisks { use_case, by } => risk_register::confirm(self, *use_case, by, now),
            Steering::AddPlanTasks { use_case, tasks } => quick_win_plan::add(self, *use_case, tasks),
            Steering::EditPlanTask { use_case, task, edit } => {
                quick_win_plan::edit_task(self, *use_case, task, edit)
            }
            Steering::RemovePlanTask { use_case, task } => quick_win_plan::remove(self, *use_case, task),
            Steering::EditPlan { use_case, edit } => quick_win_plan::edit(self, *use_case, edit),
            Steering::ConfirmPlan { use_case, role, by } => {
                quick_win_plan::confirm(self, *use_case, *role, by, now)
            }
            Steering::AskAboutPlan { use_case, asked } => plan_suggestion::ask(self, *use_case, *asked),
            Steering::TakePlanSuggestion { use_case, suggestion } => {
                plan_suggestion::take(self, *use_case, *suggestion)
            }
            Steering::PutOwnModel { model, facts } => model_choice::put_own(self, model, facts),
            Steering::RemoveOwnModel { model } => model_choice::remove_own(self, model),
            Steering::PutModelChoice { use_case, domain, text } => {
                model_choice::put(self, *use_case, domain, text)
            }
            Steering::RemoveModelChoice { use_case, domain } => model_choice::remove(self, *use_case, domain),
            Steering::RecordModel { use_case, domain, chosen } => {
                model_choice::record(self, *use_case, domain, chosen.as_ref(), now)
            }
            Steering::PutModelTests { use_case, domain, tests } => {
                own_cases::put(self, *use_case, domain, tests)
            }
            Steering::RemoveModelTests { use_case, numbers } => own_cases::remove(self, *use_case, numbers),
            Steering::JudgeModelTest { use_case, verdict } => own_cases::judge(self, *use_case, verdict),
            Steering::PutMeasured { use_case, measured, replace } => {
                pilot::measure(self, *use_case, measured, *replace)
            }
            Steering::RemoveMeasured { use_case, measure, weeks } => {
                pilot::forget(self, *use_case, measure, weeks)
            }
            Steering::PutPilotNote { use_case, note } => pilot::note(self, *use_case, note),
            Steering::RemovePilotNote { use_case, note } => pilot::remove_note(self, *use_case, note),
            Steering::ReopenPilot { use_case, by, why } => pilot::reopen(self, *use_case, by, why, now),
            Steering::PutRoadmapItems { items } => roadmap_items::put(self, items),
            Steering::MoveRoadmapItem { id, start_day, end_day, along } => {
                roadmap_items::move_item(self, *id, (*start_day, *end_day), *along)
            }
            Steering::LeaveConflictStanding { one, other, reason } => {
                roadmap_items::leave_standing(self, (*one, *other), reason)
            }
            Steering::RemoveRoadmapItem { id } => roadmap_items::remove(self, *id),
            Steering::SetRoadmapFrame { frame } => roadmap_items::set_frame(self, frame),
            Steering::KeepRoadmapDays { name } => roadmap_items::keep_days(self, name),
            Steering::ForgetRoadmapDays => roadmap_items::forget_days(self),
            Steering::SwapRoadmapDays => roadmap_items::swap_days(self),
            Steering::SignRoadmap { by } => roadmap_items::sign(self, by, now),
            Steering::PutRegisterLines { lines } => registers::put_lines(self, lines),
            Steering::RemoveRegisterLines { lines } => registers::remove_lines(self, lines),
            Steering::AnswerReadiness { question, level } => registers::answer(self, question, *level),
            Steering::AskAboutReadiness { register, asked } => seat_readiness::ask(self, *register, *asked),
            Steering::PutEnabler { enabler, text } => registers::put_enabler(self, enabler, text),
            Steering::RemoveEnabler { enabler } => registers::remove_enabler(self, enabler),
            Steering::PutTracking { use_case, currency, text } => {
                tracking::put(self, *use_case, *currency, text, now)
            }
            Steering::PutTrackedMonths { use_case, months, replace } => {
                tracking::put_months(self, *use_case, months, *replace)
            }
            Steering::RemoveTrackedMonths { use_case, months } => {
                tracking::remove_months(self, *use_case, months)
            }
            Steering::CloseAlarm { use_case, month, kind, what } => {
                tracking::close_alarm(self, *use_case, (*month, *kind), what, now)
            }
            Steering::SetGovernance { policy } => governance::set_policy(policy),
            Steering::TakeGovernance { policy, entries } => governance::take(self, policy, entries),
            Steering::PutGovernanceEntry { id, text } => {
                let entry = governance::NewGovernanceEntry { id: *id, text: text.clone() };
                governance::put_entries(self, &[entry])
            }
            Steering::RemoveGovernanceEntry { id } => governance::remove_entry(self, *id),
            Steering::NoteInInventory { use_case, note } => {
                governance::note_in_inventory(self, *use_case, note)
            }
            Steering::PutChainLinks { links } => business_model::put_links(self, links),
            Steering::MoveChainLink { id, place } => business_model::move_link(self, *id, *place),
            Steering::RemoveChainLink { id } => business_model::remove_link(self, *id),
            Steering::SetBusinessChange { change } => business_model::set_change(self, change.as_ref()),
            Steering::WriteSlide { slide, part, language, text, instead_of } => {
                slide_edit::write(self, *slide, (*part, *language), text, instead_of)
            }
            Steering::LeaveSlideOut { slide, is_out } => slide_edit::leave_out(self, *slide, *is_out),
            Steering::KeepAlternative { id, name, kept } => alternative::keep(self, *id, name, kept, now),
            Steering::RenameAlternative { id, name } => alternative::rename(self, *id, name),
            Steering::RemoveAlternative { id } => alternative::remove(self, *id),
            Steering::SignDecision { .. }
            | Steering::DecidePilot { .. }
            | Steering::GoBack { .. }
            | Steering::MarkBeginning
            | Steering::Undo
            | Steering::Redo => Ok(Vec::new()),
        }
    }

    fn describe(&self, title: &str, question: &str, organisation: &str) -> Result<Vec<Change>, Refusal> {
        Ok(vec![Change::put(About {
            title: text::title(title)?,
            question: text::line(question)?,
            organisation: text::line(organisation)?,
            ..self.about().clone()
        })])
    }

    fn agree_on(&self, weights: &BTreeMap<CriterionId, f64>, balance: f64) -> Result<Vec<Change>, Refusal> {
        criterion::is_balance(balance)?;
        let mut changes = criterion::set_weights(self, weights)?;
        changes.push(Change::put(About { balance, ..self.about().clone() }));
        Ok(changes)
    }

    fn set_lines(&self, value_line: f64, cost_line: f64) -> Result<Vec<Change>, Refusal> {
        let scale = 1.0..=5.0;
        if !scale.contains(&value_line) || !scale.contains(&cost_line) {
            return Err(Refusal::OutOfRange { lowest: 1, highest: 5 });
        }
        Ok(vec![Change::put(About { value_line, cost_line, ..self.about().clone() })])
    }

    /// New lanes and their ideas are one step.
    fn add_ideas(
        &self,
        new_lanes: &[idea::NewLane],
        ideas: &[idea::NewIdea],
    ) -> Result<Vec<Change>, Refusal> {
        self.with(idea::add_lanes(self, new_lanes)?, |workshop| idea::add(workshop, ideas))
    }

    /// New people and their ratings are one step.
    fn import(
        &self,
        round: crate::RoundId,
        new_seats: &[group::NewSeat],
        ratings: &[crate::command::NewRating],
    ) -> Result<Vec<Change>, Refusal> {
        self.with(group::add_seats(self, new_seats)?, |workshop| rating::import(workshop, round, ratings))
    }

    /// What was removed before is in the history alone. What was decided about a use case goes with it: a record says
    /// what it was called.
    fn erase(&self, ideas: &[crate::IdeaId], use_cases: &[UseCaseId]) -> Result<Vec<Change>, Refusal> {
        if ideas.is_empty() && use_cases.is_empty() {
            return Err(Refusal::NotFound);
        }
        let records: Vec<_> = self.records_of(use_cases).collect();
        let ideas: Vec<_> = ideas.iter().copied().filter(|id| self.idea(*id).is_ok()).collect();
        let use_cases: Vec<_> = use_cases.iter().copied().filter(|id| self.use_case(*id).is_ok()).collect();
        let mut changes =
            self.with(idea::remove(self, &ideas)?, |workshop| use_case::remove(workshop, &use_cases))?;
        changes.extend(records.into_iter().map(|id| Change::Gone(Key::DecisionRecord(id))));
        Ok(changes)
    }

    /// The rows that a command takes out of the history as well.
    fn erased_by(&self, command: &Steering) -> Vec<Key> {
        match command {
            Steering::Erase { ideas, use_cases } => {
                let records = self.records_of(use_cases).map(Key::DecisionRecord);
                let ideas = ideas.iter().copied().map(Key::Idea);
                ideas.chain(use_cases.iter().copied().map(Key::UseCase)).chain(records).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The decision records about some use cases, also about those that are gone.
    fn records_of<'a>(&'a self, use_cases: &'a [UseCaseId]) -> impl Iterator<Item = DecisionRecordId> + 'a {
        let about = |record: &&DecisionRecord| use_cases.contains(&record.use_case);
        self.decision_records().filter(about).map(|record| record.id)
    }

    /// Some changes, and those that are decided once these are there: on a copy, so that the rules know them.
    fn with(
        &self,
        mut changes: Vec<Change>,
        then: impl FnOnce(&Self) -> Result<Vec<Change>, Refusal>,
    ) -> Result<Vec<Change>, Refusal> {
        if changes.is_empty() {
            return then(self);
        }
        let mut after = self.clone();
        after.apply(changes.clone());
        changes.extend(then(&after)?);
        Ok(changes)
    }
}
