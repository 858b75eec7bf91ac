//! How history names a command of the facilitator.

use crate::batch::{StepKind, StepName};
use crate::change::Change;
use crate::command::Steering;
use crate::{ChainLinkId, UseCaseId, Workshop, agenda, readiness_content, roadmap_items, vote};

impl Workshop {
    /// What history says of a command and what it changed. What is not revealed is not named.
    pub(crate) fn step_name(&self, command: &Steering, changes: &[Change]) -> StepName {
        let title =
            |id: &UseCaseId| self.use_case(*id).map(|case| case.text.title.clone()).unwrap_or_default();
        let round = |id: &crate::RoundId| {
            let number = self.round(*id).map(|round| round.number).ok();
            number.unwrap_or_else(|| self.rounds().len() as u32 + 1).to_string()
        };
        let lane = |id: Option<&crate::LaneId>| {
            id.and_then(|id| self.lane(*id).ok()).map(|lane| lane.name.clone()).unwrap_or_default()
        };
        let theme = |id: Option<&crate::ThemeId>| {
            id.and_then(|id| self.theme(*id).ok()).map(|theme| theme.name.clone()).unwrap_or_default()
        };
        // What is not revealed is not named either: the facilitator reads the history.
        let idea = |id: Option<&crate::IdeaId>| {
            let idea = id.and_then(|id| self.idea(*id).ok()).filter(|idea| idea.revealed);
            idea.map(|idea| idea.text.clone()).unwrap_or_default()
        };
        // As it is kept, not as it was typed: what is deleted for good is found again by it.
        let written = || {
            let rows = changes.iter().filter_map(|change| match change {
                Change::Put(row) => row.subject(),
                Change::Gone(_) => None,
            });
            rows.map(str::to_owned).next().unwrap_or_default()
        };
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (kind, subject, count) = match command {
            Steering::DescribeWorkshop { title, .. } => (StepKind::DescribeWorkshop, title.clone(), 1),
            Steering::PutCriterion { criterion } => (StepKind::PutCriterion, criterion.id.to_string(), 1),
            Steering::SetWeights { weights, .. } => {
                (StepKind::SetWeights, String::new(), count(weights.len()))
            }
            Steering::SetLines { .. } => (StepKind::SetLines, String::new(), 1),
            Steering::RemoveCriterion { id } => (StepKind::RemoveCriterion, id.to_string(), 1),
            Steering::ChooseProfile { profile } => (StepKind::ChooseProfile, profile.clone(), 1),
            Steering::ChooseScale { scale } => {
                let (lowest, highest) = scale.ends();
                (StepKind::ChooseScale, format!("{lowest}–{highest}"), 1)
            }
            Steering::PutGroup { group } => (StepKind::PutGroup, self.group_name(&group.name), 1),
            Steering::RemoveGroup { id } => {
                let name = self.group(id).map(|group| self.group_name(&group.name));
                (StepKind::RemoveGroup, name.unwrap_or_default(), 1)
            }
            Steering::SetDots { dots } => (StepKind::SetDots, String::new(), dots.unwrap_or(0)),
            Steering::SetRounds { rounds } => (StepKind::SetRounds, String::new(), *rounds),
            Steering::SetReference { reference } => (StepKind::SetReference, reference.clone(), 1),
            Steering::SetLanguage { .. } => (StepKind::SetLanguage, String::new(), 1),
            Steering::TakeTemplate { name, .. } => (StepKind::TakeTemplate, name.clone(), 1),
            Steering::AddSeats { seats } => {
                (StepKind::AddSeats, first(seats, |seat| &seat.name), count(seats.len()))
            }
            Steering::AddLanes { lanes } => {
                (StepKind::AddLanes, first(lanes, |lane| &lane.name), count(lanes.len()))
            }
            Steering::RemoveLane { id } => (StepKind::RemoveLane, lane(Some(id)), 1),
            Steering::ReplaceLanes { lanes, .. } => {
                (StepKind::ReplaceLanes, first(lanes, |lane| &lane.name), count(lanes.len()))
            }
            Steering::AddIdeas { ideas, .. } => (StepKind::AddIdeas, written(), count(ideas.len())),
            Steering::SetNames { .. } => (StepKind::SetNames, String::new(), 1),
            Steering::SetNamesInExports { names } => {
                (StepKind::SetNamesInExports, String::new(), u32::from(*names))
            }
            Steering::PutAgendaStep { .. }
            | Steering::MoveAgendaStep { .. }
            | Steering::RemoveAgendaStep { .. }
            | Steering::ReplaceAgenda { .. }
            | Steering::StartAgendaStep { .. }
            | Steering::EndAgendaStep { .. }
            | Steering::StretchAgendaStep { .. }
            | Steering::PauseAgendaStep { .. }
            | Steering::ResumeAgendaStep { .. }
            | Steering::ReopenAgendaStep { .. }
            | Steering::CatchUp { .. }
            | Steering::SetDay { .. } => return agenda::step_name(self, command),
            Steering::GoToStep { .. } => (StepKind::GoToStep, String::new(), 1),
            Steering::EditLane { name, .. } => (StepKind::EditLane, name.clone(), 1),
            Steering::RevealLanes { lanes } => {
                (StepKind::RevealLanes, lane(lanes.first()), count(lanes.len()))
            }
            Steering::SilenceLanes { lanes } => {
                (StepKind::SilenceLanes, lane(lanes.first()), count(lanes.len()))
            }
            Steering::Peek { lane: peeked } => (StepKind::Peek, lane(Some(peeked)), 1),
            Steering::EditIdea { .. } => (StepKind::EditIdea, written(), 1),
            Steering::MoveIdeas { ids, .. } => (StepKind::MoveIdeas, idea(ids.first()), count(ids.len())),
            Steering::ParkIdeas { ids, parked } => {
                (StepKind::ParkIdeas, idea(ids.first()), u32::from(*parked))
            }
            Steering::RemoveIdeas { ids } => (StepKind::RemoveIdeas, idea(ids.first()), count(ids.len())),
            Steering::AddTheme { ideas, .. } => (StepKind::AddTheme, written(), count(ideas.len())),
            Steering::EditTheme { .. } => (StepKind::EditTheme, written(), 1),
            Steering::RemoveTheme { id } => (StepKind::RemoveTheme, theme(Some(id)), 1),
            Steering::SortIdeas { ids, theme: into } => {
                (StepKind::SortIdeas, theme(into.as_ref()), count(ids.len()))
            }
            Steering::MergeIdeas { ids, into } => {
                (StepKind::MergeIdeas, idea(Some(into)), count(ids.len() + 1))
            }
            Steering::UnmergeIdeas { ids } => (StepKind::UnmergeIdeas, idea(ids.first()), count(ids.len())),
            Steering::SplitIdea { id, parts } => (StepKind::SplitIdea, idea(Some(id)), count(parts.len())),
            Steering::KeepApart { pairs } => (StepKind::KeepApart, String::new(), count(pairs.len())),
            Steering::KeepCasesApart { pairs } => {
                (StepKind::KeepCasesApart, String::new(), count(pairs.len()))
            }
            Steering::CloseBox => (StepKind::CloseBox, String::new(), 1),
            Steering::Erase { ideas, use_cases } => {
                (StepKind::Erase, String::new(), count(ideas.len() + use_cases.len()))
            }
            Steering::TakeOutSeats { seats } => {
                let name = seats.first().and_then(|id| self.seat(*id).ok()).map(|seat| seat.name.clone());
                (StepKind::TakeOutSeats, name.unwrap_or_default(), count(seats.len()))
            }
            Steering::AddUseCases { use_cases } => (StepKind::AddUseCases, written(), count(use_cases.len())),
            Steering::EditUseCase { .. } => (StepKind::EditUseCase, written(), 1),
            Steering::GiveCards { tables } => (StepKind::GiveCards, String::new(), count(tables.len())),
            Steering::ClearAside { .. } => (StepKind::ClearAside, written(), 1),
            Steering::RemoveUseCases { ids } => {
                (StepKind::RemoveUseCases, ids.first().map(title).unwrap_or_default(), count(ids.len()))
            }
            Steering::ParkUseCase { id, parked } => (StepKind::ParkUseCase, title(id), u32::from(*parked)),
            Steering::MergeUseCases { ids, into } => {
                (StepKind::MergeUseCases, title(into), count(ids.len() + 1))
            }
            Steering::UnmergeUseCases { ids } => {
                (StepKind::UnmergeUseCases, ids.first().map(title).unwrap_or_default(), count(ids.len()))
            }
            Steering::SplitUseCase { id, .. } => (StepKind::SplitUseCase, title(id), 2),
            Steering::AnswerGates { answers } => {
                let subject = answers.first().map(|answer| title(&answer.use_case)).unwrap_or_default();
                (StepKind::AnswerGates, subject, count(answers.len()))
            }
            Steering::MarkBeginning => (StepKind::MarkBeginning, self.about().title.clone(), 1),
            Steering::OpenRound { id, .. } => (StepKind::OpenRound, round(id), 1),
            Steering::CloseRound { id } => (StepKind::CloseRound, round(id), 1),
            Steering::ReopenRound { id } => (StepKind::ReopenRound, round(id), 1),
            Steering::OpenVote { .. }
            | Steering::CloseVote { .. }
            | Steering::ReopenVote { .. }
            | Steering::SetCut { .. }
            | Steering::Rescue { .. }
            | Steering::NoteVote { .. }
            | Steering::SetBothInExports { .. }
            | Steering::CastBallot { .. } => return vote::step_name(self, command),
            Steering::Rate { rating, .. } => (StepKind::Rate, title(&rating.use_case), 1),
            Steering::ImportRatings { ratings, .. } => {
                (StepKind::ImportRatings, String::new(), count(ratings.len()))
            }
            Steering::LightLighthouse { use_case, lit } => {
                (StepKind::LightLighthouse, title(use_case), u32::from(*lit))
            }
            Steering::DraftDecision { use_case, .. } => (StepKind::DraftDecision, title(use_case), 1),
            Steering::SignDecision { .. } => (StepKind::SignDecision, written(), 1),
            Steering::SetBudget { .. } => (StepKind::SetBudget, String::new(), 1),
            Steering::PutBudgetLines { lines } => {
                let subject = lines.first().map(|line| title(&line.use_case)).unwrap_or_default();
                (StepKind::PutBudgetLines, subject, count(lines.len()))
            }
            Steering::SetMoneyTerms { terms } => {
                (StepKind::SetMoneyTerms, terms.currency.name().to_owned(), 1)
            }
            Steering::PutEstimates { use_case, estimates } => {
                (StepKind::PutEstimates, title(use_case), count(estimates.len()))
            }
            Steering::SayWhatTimeBecomes { use_case, .. } => {
                (StepKind::SayWhatTimeBecomes, title(use_case), 1)
            }
            Steering::AgreeToBenefit { use_case, by } => {
                (StepKind::AgreeToBenefit, title(use_case), u32::from(by.is_some()))
            }
            Steering::PutPlannedRisks { use_case, risks } => {
                (StepKind::PutPlannedRisks, title(use_case), count(risks.len()))
            }
            Steering::RemovePlannedRisk { use_case, .. } => (StepKind::RemovePlannedRisk, title(use_case), 1),
            Steering::SetRiskAudience { use_case, .. } => (StepKind::SetRiskAudience, title(use_case), 1),
            Steering::ConfirmRisks { use_case, by } => {
                (StepKind::ConfirmRisks, title(use_case), u32::from(!by.is_empty()))
            }
            Steering::AddPlanTasks { use_case, tasks } => {
                (StepKind::AddPlanTasks, title(use_case), count(tasks.len()))
            }
            Steering::EditPlanTask { use_case, .. } => (StepKind::EditPlanTask, title(use_case), 1),
            Steering::RemovePlanTask { use_case, .. } => (StepKind::RemovePlanTask, title(use_case), 1),
            Steering::EditPlan { use_case, .. } => (StepKind::EditPlan, title(use_case), 1),
            Steering::ConfirmPlan { use_case, by, .. } => {
                (StepKind::ConfirmPlan, title(use_case), u32::from(!by.is_empty()))
            }
            Steering::AskAboutPlan { use_case, asked } => {
                (StepKind::AskAboutPlan, title(use_case), u32::from(*asked))
            }
            Steering::TakePlanSuggestion { use_case, .. } => {
                (StepKind::TakePlanSuggestion, title(use_case), 1)
            }
            Steering::PutOwnModel { facts, .. } => (StepKind::PutOwnModel, facts.name.clone(), 1),
            Steering::RemoveOwnModel { model } => {
                let name = self.own_model(model).map(|own| own.facts.name.clone()).unwrap_or_default();
                (StepKind::RemoveOwnModel, name, 1)
            }
            Steering::PutModelChoice { use_case, .. } => (StepKind::PutModelChoice, title(use_case), 1),
            Steering::RemoveModelChoice { use_case, .. } => (StepKind::RemoveModelChoice, title(use_case), 1),
            Steering::RecordModel { use_case, chosen, .. } => {
                (StepKind::RecordModel, title(use_case), u32::from(chosen.is_some()))
            }
            Steering::PutModelTests { use_case, tests, .. } => {
                (StepKind::PutModelTests, title(use_case), count(tests.len()))
            }
            Steering::RemoveModelTests { use_case, numbers } => {
                (StepKind::RemoveModelTests, title(use_case), count(numbers.len()))
            }
            Steering::JudgeModelTest { use_case, .. } => (StepKind::JudgeModelTest, title(use_case), 1),
            Steering::PutMeasured { use_case, measured, .. } => {
                (StepKind::PutMeasured, title(use_case), count(measured.len()))
            }
            Steering::RemoveMeasured { use_case, weeks, .. } => {
                (StepKind::RemoveMeasured, title(use_case), count(weeks.len()))
            }
            Steering::PutPilotNote { use_case, .. } => (StepKind::PutPilotNote, title(use_case), 1),
            Steering::RemovePilotNote { use_case, .. } => (StepKind::RemovePilotNote, title(use_case), 1),
            Steering::DecidePilot { verdict } => (StepKind::DecidePilot, title(&verdict.use_case), 1),
            Steering::ReopenPilot { use_case, .. } => (StepKind::ReopenPilot, title(use_case), 1),
            Steering::PutRoadmapItems { .. }
            | Steering::MoveRoadmapItem { .. }
            | Steering::LeaveConflictStanding { .. }
            | Steering::RemoveRoadmapItem { .. }
            | Steering::KeepRoadmapDays { .. }
            | Steering::ForgetRoadmapDays
            | Steering::SwapRoadmapDays
            | Steering::SignRoadmap { .. }
            | Steering::SetRoadmapFrame { .. } => {
                return roadmap_items::step_name(self, command, changes.len());
            }
            Steering::PutRegisterLines { lines } => {
                (StepKind::PutRegisterLines, first(lines, |line| &line.text.need), count(lines.len()))
            }
            Steering::RemoveRegisterLines { lines } => {
                let line = lines.first().and_then(|id| self.register_line(*id));
                let need = line.map(|line| line.text.need.clone()).unwrap_or_default();
                (StepKind::RemoveRegisterLines, need, count(lines.len()))
            }
            Steering::AnswerReadiness { question, level } => {
                let known = readiness_content::question(question);
                let name = known.map(|known| self.group_name(&known.name)).unwrap_or_default();
                (StepKind::AnswerReadiness, name, u32::from(level.is_some()))
            }
            Steering::AskAboutReadiness { register, asked } => {
                (StepKind::AskAboutReadiness, register.told(self.about().language), u32::from(*asked))
            }
            Steering::PutEnabler { enabler, text } => {
                (StepKind::PutEnabler, self.enabler_name(enabler, &text.name), 1)
            }
            Steering::PutTracking { use_case, .. } => (StepKind::PutTracking, title(use_case), 1),
            Steering::PutTrackedMonths { use_case, months, .. } => {
                (StepKind::PutTrackedMonths, title(use_case), count(months.len()))
            }
            Steering::RemoveTrackedMonths { use_case, months } => {
                (StepKind::RemoveTrackedMonths, title(use_case), count(months.len()))
            }
            Steering::CloseAlarm { use_case, .. } => (StepKind::CloseAlarm, title(use_case), 1),
            Steering::RemoveEnabler { enabler } => {
                let own = self.enabler(enabler).map(|row| row.text.name.clone()).unwrap_or_default();
                (StepKind::RemoveEnabler, self.enabler_name(enabler, &own), 1)
            }
            Steering::SetGovernance { .. } => (StepKind::SetGovernance, String::new(), 1),
            Steering::TakeGovernance { entries, .. } => {
                (StepKind::TakeGovernance, String::new(), count(entries.len()))
            }
            Steering::PutGovernanceEntry { text, .. } => (StepKind::PutGovernanceEntry, text.name.clone(), 1),
            Steering::RemoveGovernanceEntry { id } => {
                let name = self.governance_entry(*id).map(|entry| entry.text.name.clone());
                (StepKind::RemoveGovernanceEntry, name.unwrap_or_default(), 1)
            }
            Steering::NoteInInventory { use_case, .. } => (StepKind::NoteInInventory, title(use_case), 1),
            Steering::PutChainLinks { links } => {
                (StepKind::PutChainLinks, first(links, |link| &link.text.name), count(links.len()))
            }
            Steering::MoveChainLink { id, .. } => (StepKind::MoveChainLink, self.link_name(*id), 1),
            Steering::RemoveChainLink { id } => (StepKind::RemoveChainLink, self.link_name(*id), 1),
            Steering::SetBusinessChange { change } => {
                (StepKind::SetBusinessChange, String::new(), u32::from(change.is_some()))
            }
            Steering::WriteSlide { .. } => (StepKind::WriteSlide, String::new(), 1),
            Steering::LeaveSlideOut { is_out, .. } => {
                (StepKind::LeaveSlideOut, String::new(), u32::from(*is_out))
            }
            Steering::KeepAlternative { .. } => (StepKind::KeepAlternative, written(), 1),
            Steering::RenameAlternative { .. } => (StepKind::RenameAlternative, written(), 1),
            Steering::RemoveAlternative { id } => {
                let name = self.alternative(*id).map(|one| one.name.clone()).unwrap_or_default();
                (StepKind::RemoveAlternative, name, 1)
            }
            Steering::GoBack { .. } | Steering::Undo | Steering::Redo => {
                (StepKind::Undo, String::new(), count(changes.len()))
            }
        };
        StepName { kind, subject, count, of: None }
    }

    fn link_name(&self, id: ChainLinkId) -> String {
        self.chain_link(id).map(|link| link.text.name.clone()).unwrap_or_default()
    }

    /// As the room knows an enabler.
    fn enabler_name(&self, enabler: &str, own: &str) -> String {
        let shipped = readiness_content::enabler(enabler).map(|known| self.group_name(&known.name));
        shipped.unwrap_or_else(|| own.to_owned())
    }

    /// In the language that the workshop is held in, as history keeps names.
    fn group_name(&self, name: &crate::Bilingual) -> String {
        name.in_language(self.about().language).to_owned()
    }
}

fn first<T>(items: &[T], text: impl Fn(&T) -> &String) -> String {
    items.first().map(|item| text(item).clone()).unwrap_or_default()
}
