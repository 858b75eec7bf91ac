//! From a command to changes: the one place where the rules of a workshop are asked.

use crate::about::About;
use crate::batch::{Decision, StepKind, StepName};
use crate::change::{Change, Key};
use crate::command::Steering;
use crate::{
    CommandId, CriterionId, Refusal, UseCaseId, Workshop, agenda, blueprint, board, criterion, gate, group,
    handed_card, idea, preparation, profile, rating, round, text, use_case, vote,
};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

impl Workshop {
    /// Decides what a command of the facilitator changes, at a time. Changes nothing itself.
    ///
    /// # Refusals
    /// Those of the rule the command goes to.
    pub fn decide(&self, command: &Steering, now: DateTime<Utc>) -> Result<Decision, Refusal> {
        match command {
            Steering::Undo | Steering::Redo => return self.decide_in_history(command),
            Steering::GoBack { to } => return self.decide_to_go_back(*to),
            _ => {}
        }
        let changes = self.changes_of(command, now)?;
        let step = self.step_name(command, &changes);
        Ok(Decision { changes, step, erased: erased_by(command) })
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
            Steering::SetLines { value, cost } => self.set_lines(*value, *cost),
            Steering::PutGroup { group } => group::put(self, group),
            Steering::RemoveGroup { id } => group::remove(self, id),
            Steering::SetDots { dots } => preparation::set_dots(self, *dots),
            Steering::SetRounds { rounds } => preparation::set_rounds(self, *rounds),
            Steering::SetReference { reference } => preparation::set_reference(self, reference),
            Steering::TakeTemplate { blueprint, .. } => blueprint::take(self, blueprint),
            Steering::AddSeats { seats } => group::add_seats(self, seats),
            Steering::AddLanes { lanes } => idea::add_lanes(self, lanes),
            Steering::RemoveLane { id } => idea::remove_lane(self, *id),
            Steering::ReplaceLanes { lanes, question } => blueprint::replace_lanes(self, lanes, question),
            Steering::AddIdeas { new_lanes, ideas } => self.add_ideas(new_lanes, ideas),
            Steering::SetNames { names } => board::set_names(self, *names),
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
            Steering::CloseBox => board::close_box(self),
            Steering::Erase { ideas, use_cases } => self.erase(ideas, use_cases),
            Steering::TakeOutSeats { seats } => group::take_out(self, seats),
            Steering::AddUseCases { use_cases } => use_case::add(self, use_cases),
            Steering::EditUseCase { id, text } => use_case::edit(self, *id, text),
            Steering::RemoveUseCases { ids } => use_case::remove(self, ids),
            Steering::ParkUseCase { id, parked } => use_case::park(self, *id, *parked),
            Steering::AnswerGates { answers } => gate::answer(self, answers),
            Steering::OpenRound { id, use_cases } => round::open(self, *id, use_cases.as_deref()),
            Steering::CloseRound { id } => round::close(self, *id),
            Steering::ReopenRound { id } => round::reopen(self, *id),
            Steering::OpenVote { id, question } => vote::open(self, *id, question),
            Steering::CloseVote { id } => vote::close(self, *id),
            Steering::ReopenVote { id } => vote::reopen(self, *id),
            Steering::CastBallot { vote, seat, marks } => vote::cast(self, *vote, *seat, marks.as_ref()),
            Steering::Rate { rating, answer } => rating::rate(self, *rating, *answer),
            Steering::ImportRatings { round, new_seats, ratings } => self.import(*round, new_seats, ratings),
            Steering::LightLighthouse { use_case, lit } => use_case::light(self, *use_case, *lit),
            Steering::GoBack { .. } | Steering::MarkBeginning | Steering::Undo | Steering::Redo => {
                Ok(Vec::new())
            }
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
        if !(0.0..=1.0).contains(&balance) {
            return Err(Refusal::OutOfRange { lowest: 0, highest: 1 });
        }
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

    /// What was removed before is in the history alone.
    fn erase(&self, ideas: &[crate::IdeaId], use_cases: &[UseCaseId]) -> Result<Vec<Change>, Refusal> {
        if ideas.is_empty() && use_cases.is_empty() {
            return Err(Refusal::NotFound);
        }
        let ideas: Vec<_> = ideas.iter().copied().filter(|id| self.idea(*id).is_ok()).collect();
        let use_cases: Vec<_> = use_cases.iter().copied().filter(|id| self.use_case(*id).is_ok()).collect();
        self.with(idea::remove(self, &ideas)?, |workshop| use_case::remove(workshop, &use_cases))
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

    fn step_name(&self, command: &Steering, changes: &[Change]) -> StepName {
        let title =
            |id: &UseCaseId| self.use_case(*id).map(|case| case.text.title.clone()).unwrap_or_default();
        let round = |id: &crate::RoundId| {
            let number = self.round(*id).map(|round| round.number).ok();
            number.unwrap_or_else(|| self.rounds().len() as u32 + 1).to_string()
        };
        let lane = |id: Option<&crate::LaneId>| {
            id.and_then(|id| self.lane(*id).ok()).map(|lane| lane.name.clone()).unwrap_or_default()
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
            Steering::PutGroup { group } => (StepKind::PutGroup, self.group_name(&group.name), 1),
            Steering::RemoveGroup { id } => {
                let name = self.group(id).map(|group| self.group_name(&group.name));
                (StepKind::RemoveGroup, name.unwrap_or_default(), 1)
            }
            Steering::SetDots { dots } => (StepKind::SetDots, String::new(), dots.unwrap_or(0)),
            Steering::SetRounds { rounds } => (StepKind::SetRounds, String::new(), *rounds),
            Steering::SetReference { reference } => (StepKind::SetReference, reference.clone(), 1),
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
            Steering::RemoveUseCases { ids } => {
                (StepKind::RemoveUseCases, ids.first().map(title).unwrap_or_default(), count(ids.len()))
            }
            Steering::ParkUseCase { id, parked } => (StepKind::ParkUseCase, title(id), u32::from(*parked)),
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
            | Steering::CastBallot { .. } => return vote::step_name(self, command),
            Steering::Rate { rating, .. } => (StepKind::Rate, title(&rating.use_case), 1),
            Steering::ImportRatings { ratings, .. } => {
                (StepKind::ImportRatings, String::new(), count(ratings.len()))
            }
            Steering::LightLighthouse { use_case, lit } => {
                (StepKind::LightLighthouse, title(use_case), u32::from(*lit))
            }
            Steering::GoBack { .. } | Steering::Undo | Steering::Redo => {
                (StepKind::Undo, String::new(), count(changes.len()))
            }
        };
        StepName { kind, subject, count, of: None }
    }

    /// In the language that the workshop was made in, as history keeps names.
    fn group_name(&self, name: &crate::Bilingual) -> String {
        name.in_language(self.about().language).to_owned()
    }

    /// The rows that point to this one and would be left hanging without it.
    pub(crate) fn leaning_on<'a>(&'a self, key: &'a Key) -> Box<dyn Iterator<Item = Key> + 'a> {
        match key {
            Key::UseCase(id) => {
                let gates =
                    self.gate_answers(*id).map(|answer| Key::GateAnswer(answer.use_case, answer.gate));
                Box::new(self.ratings_of(*id).map(|rating| Key::Rating(rating.key())).chain(gates))
            }
            Key::Round(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_in(*id, case.id));
                Box::new(ratings.map(|rating| Key::Rating(rating.key())))
            }
            Key::Seat(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_of(case.id));
                let ratings =
                    ratings.filter(|rating| rating.seat == *id).map(|rating| Key::Rating(rating.key()));
                let ideas =
                    self.ideas().filter(|idea| idea.author == Some(*id)).map(|idea| Key::Idea(idea.id));
                let keys = self.seat_key(*id).map(|key| Key::SeatKey(key.seat));
                let ballots = self.ballots_from(*id).map(|ballot| Key::Ballot(ballot.vote, ballot.seat));
                let cards = self.cards_of(*id).map(|card| Key::HandedCard(card.seat, card.idea));
                Box::new(ratings.chain(ideas).chain(keys).chain(ballots).chain(cards))
            }
            Key::Vote(id) => Box::new(vote::withdrawn_ballots(self, *id)),
            Key::Idea(id) => {
                let cases = self.use_cases().filter(|case| case.ideas.contains(id));
                let added =
                    self.ideas().filter(|idea| idea.extends == Some(*id)).map(|idea| Key::Idea(idea.id));
                let cards = handed_card::showing(self, *id);
                Box::new(cases.map(|case| Key::UseCase(case.id)).chain(added).chain(cards))
            }
            Key::Lane(id) => {
                Box::new(self.ideas().filter(|idea| idea.lane == *id).map(|idea| Key::Idea(idea.id)))
            }
            Key::Criterion(id) => {
                let ratings = self.use_cases().flat_map(|case| self.ratings_of(case.id));
                let ratings = ratings.filter(|rating| rating.criterion == *id);
                Box::new(ratings.map(|rating| Key::Rating(rating.key())))
            }
            Key::Group(id) => Box::new(
                self.seats().filter(|seat| seat.group.as_ref() == Some(id)).map(|seat| Key::Seat(seat.id)),
            ),
            _ => Box::new(std::iter::empty()),
        }
    }
}

/// The rows that a command takes out of the history as well.
fn erased_by(command: &Steering) -> Vec<Key> {
    match command {
        Steering::Erase { ideas, use_cases } => {
            let ideas = ideas.iter().copied().map(Key::Idea);
            ideas.chain(use_cases.iter().copied().map(Key::UseCase)).collect()
        }
        _ => Vec::new(),
    }
}

fn first<T>(items: &[T], text: impl Fn(&T) -> &String) -> String {
    items.first().map(|item| text(item).clone()).unwrap_or_default()
}
