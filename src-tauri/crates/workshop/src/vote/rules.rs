//! The rules of a vote: when it is open, and what a ballot may say.

use super::on_cards::dots_on_cards;
use super::{Ballot, FIST_MOST, Marks, POINTS, Vote, VoteQuestion, VoteTurnout, outcome, shortlist};
use crate::about::Step;
use crate::agenda::{AgendaKind, AgendaStep};
use crate::batch::{StepKind, StepName};
use crate::change::{Change, Key};
use crate::command::Steering;
use crate::ids::VoteId;
use crate::{
    RatingSource, Refusal, Seat, SeatId, UseCaseId, Workshop, preparation::DOTS_MOST, template, text,
};
use chrono::{DateTime, Utc};
use ranking::Side;
use std::collections::BTreeMap;

/// Most votes of a workshop.
pub(crate) const VOTE_LIMIT: usize = 60;
/// Points are shared in steps of five: finer ones are not meant.
const POINTS_STEP: u32 = 5;

/// Opens a vote. One is open at a time, so that everybody knows what a ballot is for.
///
/// # Refusals
/// [`Refusal::VoteOpen`] while one is open, [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 60,
/// [`Refusal::NotFound`] for an unknown use case, [`Refusal::OutOfRange`] for dots outside 1..50, and what
/// [`crate::text`] refuses.
pub(crate) fn open(workshop: &Workshop, id: VoteId, question: &VoteQuestion) -> Result<Vec<Change>, Refusal> {
    if workshop.open_vote().is_some() {
        return Err(Refusal::VoteOpen);
    }
    if workshop.vote(id).is_ok() {
        return Err(Refusal::AlreadyThere);
    }
    if workshop.votes().len() >= VOTE_LIMIT {
        return Err(Refusal::TooMany { limit: VOTE_LIMIT });
    }
    let question = checked(workshop, question)?;
    let number = workshop.votes().map(|vote| vote.number).max().unwrap_or(0) + 1;
    Ok(vec![Change::put(Vote {
        id,
        number,
        question,
        closed: false,
        outcome: None,
        turnout: None,
        cut: None,
        rescue: None,
        note: String::new(),
        both_in_exports: true,
    })])
}

/// The vote that a step of the agenda opens as it starts: dots, a practice rating if it is settled what that is
/// about, or a fist behind the first lighthouse. None where one is open, or where this step had its vote.
pub(crate) fn open_with_step(workshop: &Workshop, step: &AgendaStep) -> Option<Change> {
    let question = match step.kind {
        AgendaKind::Vote => {
            let each = workshop.preparation().dots.unwrap_or_else(|| usual_dots(workshop));
            let most = template::find(&workshop.about().template).map(|found| found.most_on_one);
            VoteQuestion::Dots { each, most_on_one: most.unwrap_or(each.div_ceil(2)).clamp(1, each) }
        }
        AgendaKind::Calibrate if !workshop.preparation().reference.is_empty() => {
            VoteQuestion::Practice { title: workshop.preparation().reference.clone() }
        }
        AgendaKind::Commit => VoteQuestion::Fist { use_case: first_lighthouse(workshop) },
        _ => return None,
    };
    // Filed under the id of its step: a step that is opened again has its vote already.
    open(workshop, VoteId(step.id.0), &question).ok()?.pop()
}

/// Closes a vote and counts it. A line through what dots come to is proposed, unless one was drawn before.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteClosed`] if it is closed already.
pub(crate) fn close(workshop: &Workshop, id: VoteId, now: DateTime<Utc>) -> Result<Vec<Change>, Refusal> {
    let vote = workshop.vote(id)?;
    if vote.closed {
        return Err(Refusal::VoteClosed);
    }
    let ballots: Vec<&Ballot> = workshop.ballots_of(id).collect();
    let outcome = outcome::of(workshop, &vote.question, &ballots);
    let turnout = Some(turnout(workshop, vote, &ballots, now));
    let mut closed = Vote { closed: true, outcome, turnout, ..vote.clone() };
    if closed.cut.is_none() && closed.is_shortlist() {
        closed.cut = shortlist::proposed_cut(&workshop.shortlist(&closed));
    }
    Ok(vec![Change::put(closed)])
}

/// Opens a closed vote again, as a step of its own in the history. Its ballots stay, and so do the line and the
/// rescue; what came of it is taken back until it is closed again.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteOpen`] while any vote is open.
pub(crate) fn reopen(workshop: &Workshop, id: VoteId) -> Result<Vec<Change>, Refusal> {
    let vote = workshop.vote(id)?;
    if workshop.open_vote().is_some() {
        return Err(Refusal::VoteOpen);
    }
    Ok(vec![Change::put(Vote { closed: false, outcome: None, turnout: None, ..vote.clone() })])
}

/// Takes, replaces or withdraws the ballot that the facilitator gives on behalf of a seat.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::VoteClosed`], [`Refusal::NotYours`] for the ballot that came from the seat's
/// own device, [`Refusal::NotAsked`] for marks of another kind or on what this vote does not ask of this seat,
/// [`Refusal::OutOfRange`], [`Refusal::TooMany`] for more dots than a person has, [`Refusal::NotAHundred`].
pub(crate) fn cast(
    workshop: &Workshop,
    id: VoteId,
    seat: SeatId,
    marks: Option<&Marks>,
) -> Result<Vec<Change>, Refusal> {
    let from_device = workshop.ballot(id, seat).is_some_and(|ballot| ballot.source == RatingSource::Device);
    if from_device {
        return Err(Refusal::NotYours);
    }
    filled_in(workshop, id, workshop.seat(seat)?, marks, RatingSource::Proxy)
}

/// Takes the ballot of a seat, from its own device.
///
/// # Refusals
/// As [`cast`], and [`Refusal::NotNow`] while the room does something else.
pub(crate) fn cast_from_seat(
    workshop: &Workshop,
    id: VoteId,
    seat: &Seat,
    marks: Option<&Marks>,
) -> Result<Vec<Change>, Refusal> {
    if !workshop.vote(id)?.closed && workshop.about().step != Step::Vote {
        return Err(Refusal::NotNow);
    }
    filled_in(workshop, id, seat, marks, RatingSource::Device)
}

/// How many marks a vote asks of a seat.
pub(crate) fn ballot_asks(workshop: &Workshop, vote: &Vote, seat: &Seat) -> u32 {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    match &vote.question {
        VoteQuestion::Dots { each, .. } => *each,
        VoteQuestion::Points => count(workshop.criteria().len()),
        VoteQuestion::Fist { .. } => 1,
        VoteQuestion::Practice { .. } => {
            count(workshop.criteria().filter(|criterion| workshop.is_asked_of(seat, criterion)).count())
        }
    }
}

/// How history names a command about a vote. What a ballot says is nowhere in it.
pub(crate) fn step_name(workshop: &Workshop, command: &Steering) -> StepName {
    let of =
        |id: &VoteId| workshop.vote(*id).map(|vote| subject(workshop, &vote.question)).unwrap_or_default();
    let (kind, subject) = match command {
        Steering::OpenVote { question, .. } => (StepKind::OpenVote, subject(workshop, question)),
        Steering::CloseVote { id } => (StepKind::CloseVote, of(id)),
        Steering::CastBallot { seat, .. } => {
            let name = workshop.seat(*seat).map(|seat| seat.name.clone()).unwrap_or_default();
            (StepKind::CastBallot, name)
        }
        Steering::ReopenVote { id } => (StepKind::ReopenVote, of(id)),
        Steering::SetCut { cut, .. } => (StepKind::SetCut, cut.to_string()),
        Steering::NoteVote { id, .. } => (StepKind::NoteVote, of(id)),
        Steering::Rescue { vote, rescue } => {
            let before = workshop.vote(*vote).ok().and_then(|vote| vote.rescue.as_ref());
            let idea = rescue.as_ref().or(before).and_then(|rescue| workshop.idea(rescue.idea).ok());
            // What is not revealed is not named either: the facilitator reads the history.
            let subject = idea.filter(|idea| idea.revealed).map(|idea| idea.text.clone());
            let (kind, count) = (StepKind::Rescue, u32::from(rescue.is_some()));
            return StepName { kind, subject: subject.unwrap_or_default(), count, of: None };
        }
        Steering::SetBothInExports { both, .. } => {
            let (kind, count) = (StepKind::SetBothInExports, u32::from(*both));
            return StepName { kind, subject: String::new(), count, of: None };
        }
        _ => (StepKind::OpenVote, String::new()),
    };
    let count = u32::from(!subject.is_empty());
    StepName { kind, subject, count, of: None }
}

/// How far the people in the room are with a vote. Ballots are counted as they were typed: what was merged since
/// takes nobody's dots back.
fn turnout(workshop: &Workshop, vote: &Vote, ballots: &[&Ballot], at: DateTime<Utc>) -> VoteTurnout {
    let given: BTreeMap<SeatId, u32> =
        ballots.iter().map(|ballot| (ballot.seat, ballot.marks.given())).collect();
    let mut turnout = VoteTurnout { at, finished: 0, begun: 0, asked: 0 };
    for seat in workshop.seats().filter(|seat| !seat.left && !seat.facilitator) {
        let asked = ballot_asks(workshop, vote, seat);
        let given = given.get(&seat.id).copied().unwrap_or(0);
        turnout.asked += u32::from(asked > 0);
        turnout.finished += u32::from(asked > 0 && given >= asked);
        turnout.begun += u32::from(given > 0 && given < asked);
    }
    turnout
}

fn subject(workshop: &Workshop, question: &VoteQuestion) -> String {
    match question {
        VoteQuestion::Fist { use_case } => {
            let case = use_case.and_then(|id| workshop.use_case(id).ok());
            case.map(|case| case.text.title.clone()).unwrap_or_default()
        }
        VoteQuestion::Practice { title } => title.clone(),
        VoteQuestion::Dots { .. } | VoteQuestion::Points => String::new(),
    }
}

/// The ballots that would be left hanging without a vote.
pub(crate) fn withdrawn_ballots(workshop: &Workshop, id: VoteId) -> impl Iterator<Item = Key> + '_ {
    workshop.ballots_of(id).map(|ballot| Key::Ballot(ballot.vote, ballot.seat))
}

/// About a third of what is voted on, 3..10: with more, dots no longer choose.
fn usual_dots(workshop: &Workshop) -> u32 {
    let ideas = workshop.ideas().filter(|idea| idea.is_on_board()).count();
    u32::try_from(ideas / 3).unwrap_or(u32::MAX).clamp(3, 10)
}

fn first_lighthouse(workshop: &Workshop) -> Option<UseCaseId> {
    let lit = workshop.use_cases().filter(|case| case.lighthouse);
    lit.min_by_key(|case| case.number).map(|case| case.id)
}

fn checked(workshop: &Workshop, question: &VoteQuestion) -> Result<VoteQuestion, Refusal> {
    if let VoteQuestion::Fist { use_case: Some(use_case) } = question {
        workshop.use_case(*use_case)?;
    }
    cleaned(question)
}

/// The question as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::OutOfRange`] for dots outside 1..50, and what [`crate::text`] refuses.
pub(crate) fn cleaned(question: &VoteQuestion) -> Result<VoteQuestion, Refusal> {
    match question {
        VoteQuestion::Dots { each, most_on_one } => {
            in_range(*each, 1, DOTS_MOST)?;
            in_range(*most_on_one, 1, *each)?;
        }
        VoteQuestion::Practice { title } => {
            return Ok(VoteQuestion::Practice { title: text::title(title)? });
        }
        VoteQuestion::Fist { .. } | VoteQuestion::Points => {}
    }
    Ok(question.clone())
}

fn filled_in(
    workshop: &Workshop,
    id: VoteId,
    seat: &Seat,
    marks: Option<&Marks>,
    source: RatingSource,
) -> Result<Vec<Change>, Refusal> {
    let vote = workshop.vote(id)?;
    if vote.closed {
        return Err(Refusal::VoteClosed);
    }
    let Some(marks) = marks.filter(|marks| marks.given() > 0) else {
        return Ok(vec![Change::Gone(Key::Ballot(id, seat.id))]);
    };
    check_marks(workshop, &vote.question, seat, marks)?;
    Ok(vec![Change::put(Ballot { vote: id, seat: seat.id, marks: without_zeros(marks), source })])
}

fn check_marks(
    workshop: &Workshop,
    question: &VoteQuestion,
    seat: &Seat,
    marks: &Marks,
) -> Result<(), Refusal> {
    match (question, marks) {
        (VoteQuestion::Dots { each, most_on_one }, Marks::Dots(dots)) => {
            for (idea, count) in dots {
                // What is merged meanwhile counts for the card that stands for it: the device may not know yet.
                let card = workshop.card_of(*idea)?;
                // What is hidden or put aside is not on anybody's list.
                if !card.is_on_board() {
                    return Err(Refusal::NotAsked);
                }
                in_range(*count, 0, *most_on_one)?;
            }
            let on_cards = dots_on_cards(workshop, dots, *most_on_one);
            let given = on_cards.values().fold(0_u32, |sum, count| sum.saturating_add(*count));
            if given > *each { Err(Refusal::TooMany { limit: *each as usize }) } else { Ok(()) }
        }
        (VoteQuestion::Points, Marks::Points(points)) => {
            for (criterion, count) in points {
                workshop.criterion(*criterion)?;
                in_range(*count, 0, POINTS)?;
            }
            let whole = [Side::Value, Side::Cost].iter().all(|side| {
                let mut of_side = points.iter().filter(|(id, _)| id.side == *side).peekable();
                of_side.peek().is_none() || of_side.map(|(_, count)| count).sum::<u32>() == POINTS
            });
            let in_steps = points.values().all(|count| count % POINTS_STEP == 0);
            if whole && in_steps { Ok(()) } else { Err(Refusal::NotAHundred) }
        }
        (VoteQuestion::Fist { .. }, Marks::Fist(level)) => in_range(*level, 0, FIST_MOST),
        (VoteQuestion::Practice { .. }, Marks::Practice(answers)) => {
            for (id, value) in answers {
                let criterion = workshop.criterion(*id)?;
                if !workshop.is_entitled(seat, *id) {
                    return Err(Refusal::NotAsked);
                }
                if let Some(value) = value {
                    in_range(u32::from(*value), criterion.lowest.into(), criterion.highest.into())?;
                }
            }
            Ok(())
        }
        _ => Err(Refusal::NotAsked),
    }
}

/// Zero points are an answer; zero dots are none.
fn without_zeros(marks: &Marks) -> Marks {
    match marks {
        Marks::Dots(dots) => {
            Marks::Dots(dots.iter().filter(|(_, count)| **count > 0).map(|(id, n)| (*id, *n)).collect())
        }
        other => other.clone(),
    }
}

pub(super) fn in_range(number: u32, lowest: u32, highest: u32) -> Result<(), Refusal> {
    if (lowest..=highest).contains(&number) { Ok(()) } else { Err(Refusal::OutOfRange { lowest, highest }) }
}
