//! What participants see, tried out on a phone in a frame: the open workshop, copied, with a door that only this
//! machine reaches and a few people who are not there. Its own file stays open and is not touched.

use super::crowd::Crowd;
use crate::doors::FramedDoor;
use crate::{Live, Trouble, making};
use std::sync::Arc;
use workshop::idea::NewIdea;
use workshop::use_case::NewUseCase;
use workshop::{
    About, AgendaKind, AgendaStep, AgendaStepId, Board, CommandId, Idea, IdeaId, LaneId, Refusal, RoundId,
    Row, Steering, Step, UseCase, UseCaseId, UseCaseText, VoteId, Workshop, content,
};

/// So many others are there: enough that what is shown from three people on is shown.
const PEOPLE: u32 = 5;
/// Use cases to rate where there are none yet.
const USE_CASES: usize = 3;
/// Ideas to sort and give dots to where there are none yet.
const IDEAS: usize = 12;

/// A copy to try out, until it is dropped.
#[derive(Debug)]
pub(crate) struct Preview {
    // In this order: people leave, the door closes, the copy is closed and taken away.
    _crowd: Crowd,
    _door: FramedDoor,
    live: Arc<Live>,
    _folder: tempfile::TempDir,
}

impl Preview {
    /// Copies a workshop and opens its door. Gives the link of the participant's page too, with its secret.
    ///
    /// # Errors
    /// [`Trouble::File`] if there is no room for the copy, [`Trouble::NoPort`], what the store refuses.
    pub(crate) fn begin(workshop: &Workshop) -> Result<(Self, String), Trouble> {
        let folder = tempfile::tempdir().map_err(|error| Trouble::file(&std::env::temp_dir(), &error))?;
        let path = folder.path().join("preview.pharos");
        making::make_copy(&path, &prepared(workshop))?;
        let live = Arc::new(Live::open_rehearsal(&path)?);
        let (door, link) = FramedDoor::open(&live)?;
        let crowd = Crowd::come_in(Arc::clone(&live), PEOPLE)?;
        Ok((Self { _crowd: crowd, _door: door, live, _folder: folder }, link))
    }

    /// Starts a step of the agenda in the copy, with what its facilitator would open in it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a step that was added since, what the rules refuse.
    pub(crate) fn show(&self, step: AgendaStepId) -> Result<(), Trouble> {
        for command in self.live.look(move |workshop| leading_to(workshop, step))?? {
            self.live.steer(CommandId::random(), command)?;
        }
        Ok(())
    }
}

/// The workshop as it was prepared, with what everybody may read by now. Who sits in the room, and what they wrote,
/// rated and voted in confidence, is not carried into a copy where hidden things get revealed.
fn prepared(workshop: &Workshop) -> Workshop {
    let kept = |row| match row {
        Row::AgendaStep(step) => Some(Row::AgendaStep(AgendaStep { run: None, ..step })),
        Row::Idea(idea) => idea.revealed.then_some(Row::Idea(Idea { author: None, extends: None, ..idea })),
        Row::UseCase(case) => Some(Row::UseCase(UseCase { ideas: Vec::new(), ..case })),
        Row::Board(board) => Some(Row::Board(Board { box_closed: false, ..board })),
        Row::Workshop(_)
        | Row::Seat(_)
        | Row::SeatKey(_)
        | Row::Round(_)
        | Row::Rating(_)
        | Row::Vote(_)
        | Row::Ballot(_)
        | Row::HandedCard(_)
        | Row::NotTheSame(_)
        | Row::NotTheSameCase(_)
        | Row::Budget(_)
        | Row::BudgetLine(_)
        | Row::MoneyTerms(_)
        | Row::MoneyEstimate(_)
        | Row::BenefitSaid(_)
        | Row::RiskSheet(_)
        | Row::PlannedRisk(_)
        | Row::QuickWinPlan(_)
        | Row::PlanTask(_)
        | Row::OwnModel(_)
        | Row::ModelChoice(_)
        | Row::ModelTest(_)
        | Row::Pilot(_)
        | Row::PilotVerdict(_)
        | Row::RoadmapFrame(_)
        | Row::RoadmapItem(_)
        | Row::PlanSuggestion(_)
        | Row::RegisterLine(_)
        | Row::ReadinessAnswer(_)
        | Row::Enabler(_)
        | Row::Tracking(_)
        | Row::TrackedMonth(_)
        | Row::SlideEdit(_)
        | Row::GovernancePolicy(_)
        | Row::GovernanceEntry(_)
        | Row::InventoryNote(_)
        | Row::ChainLink(_)
        | Row::BusinessChange(_)
        | Row::ReadinessAsking(_)
        | Row::SeatReadiness(_)
        | Row::DecisionDraft(_)
        | Row::DecisionRecord(_)
        | Row::Alternative(_) => None,
        Row::Day(_)
        | Row::Preparation(_)
        | Row::Criterion(_)
        | Row::Group(_)
        | Row::Lane(_)
        | Row::Theme(_)
        | Row::GateAnswer(_) => Some(row),
    };
    let about = About { step: Step::Welcome, ..workshop.about().clone() };
    Workshop::from_rows(about, workshop.rows().filter_map(kept), [])
}

/// What brings the room to a step, whatever it did before.
fn leading_to(workshop: &Workshop, id: AgendaStepId) -> Result<Vec<Steering>, Refusal> {
    let step = workshop.agenda_step(id)?;
    let mut commands = material(workshop, step.kind);
    commands.extend(workshop.open_vote().map(|vote| Steering::CloseVote { id: vote.id }));
    let rates = step.kind.shows() == Step::Rate;
    match workshop.open_round() {
        None if rates => commands.push(Steering::OpenRound { id: RoundId::random(), use_cases: None }),
        Some(round) if !rates => commands.push(Steering::CloseRound { id: round.id }),
        _ => {}
    }
    match step.run {
        None => commands.push(Steering::StartAgendaStep { id }),
        Some(_) => {
            if !step.runs() {
                commands.push(Steering::ReopenAgendaStep { id, minutes: step.minutes });
            }
            // It is filed under the id of its step.
            let vote = workshop.vote(VoteId(id.0));
            commands.extend(vote.map(|vote| Steering::ReopenVote { id: vote.id }));
        }
    }
    Ok(commands)
}

/// What a step works on, where the workshop has none of it yet: from the ideas that ship.
fn material(workshop: &Workshop, kind: AgendaKind) -> Vec<Steering> {
    let language = workshop.about().language;
    let texts = || content::inspirations().iter().map(move |one| one.title.in_language(language).to_owned());
    let lanes: Vec<LaneId> = workshop.lanes().map(|lane| lane.id).collect();
    match kind {
        AgendaKind::Vote | AgendaKind::Sort => {
            let idea = |(n, text)| NewIdea {
                id: IdeaId::random(),
                lane: lanes[n % lanes.len()],
                text,
                inspired_by: None,
            };
            let are_there = workshop.ideas().len() > 0 || lanes.is_empty();
            let ideas: Vec<NewIdea> =
                if are_there { Vec::new() } else { texts().take(IDEAS).enumerate().map(idea).collect() };
            let hang = Steering::AddIdeas { new_lanes: Vec::new(), ideas };
            // Dots, and themes, are for what everybody can read.
            vec![hang, Steering::RevealLanes { lanes }].split_off(usize::from(are_there))
        }
        AgendaKind::Rate | AgendaKind::RateAgain if workshop.use_cases().len() == 0 => {
            let card = |title| NewUseCase {
                id: UseCaseId::random(),
                text: UseCaseText { title, ..UseCaseText::default() },
                ideas: Vec::new(),
            };
            vec![Steering::AddUseCases { use_cases: texts().take(USE_CASES).map(card).collect() }]
        }
        _ => Vec::new(),
    }
}
