//! What a workshop can be begun from: all that was prepared, and nothing that was said in it.

use crate::agenda::{self, NewAgendaStep};
use crate::change::{Change, Key};
use crate::group::NewSeat;
use crate::idea::{self, NewLane};
use crate::preparation::Preparation;
use crate::{
    About, AgendaStepId, Criterion, Group, LaneId, Language, Names, Refusal, RoundId, SeatId, Steering,
    Workshop, criterion, group, held_in, preparation, profile, scale, text,
};
use ranking::Side;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// All that was prepared for a workshop: of a template that ships, or of one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Blueprint {
    /// What the room is to answer, possibly empty.
    pub question: String,
    /// Who learns who wrote what.
    pub names: Names,
    /// Dots of each person; None: about a third of what is voted on.
    pub dots: Option<u32>,
    /// Planned rounds of rating.
    pub rounds: u32,
    /// The use case of the practice rating, possibly empty.
    pub reference: String,
    /// The sheet, with weights.
    pub criteria: Vec<Criterion>,
    /// Who is in the room, and what they rate.
    pub groups: Vec<Group>,
    /// Left to right.
    pub lanes: Vec<NewLane>,
    /// The agenda, in order.
    pub steps: Vec<NewAgendaStep>,
}

impl Blueprint {
    /// What was prepared for a workshop, as it is now.
    #[must_use]
    pub fn of(workshop: &Workshop) -> Self {
        let Preparation { dots, rounds, reference, .. } = workshop.preparation().clone();
        let mut lanes: Vec<_> = workshop.lanes().collect();
        lanes.sort_unstable_by_key(|lane| lane.number);
        let lane = |lane: &crate::Lane| NewLane {
            id: lane.id,
            name: lane.name.clone(),
            question: lane.question.clone(),
        };
        let step = |step: &crate::AgendaStep| NewAgendaStep {
            id: step.id,
            kind: step.kind,
            title: step.title.clone(),
            minutes: step.minutes,
            session: step.session,
            note: step.note.clone(),
        };
        Self {
            question: workshop.about().question.clone(),
            names: workshop.board().names,
            dots,
            rounds,
            reference,
            criteria: workshop.criteria().cloned().collect(),
            groups: workshop.groups().cloned().collect(),
            lanes: lanes.into_iter().map(lane).collect(),
            steps: workshop.agenda_in_order().into_iter().map(step).collect(),
        }
    }

    /// The same with new names for its lanes and steps: each workshop has its own.
    #[must_use]
    pub fn anew(mut self) -> Self {
        for lane in &mut self.lanes {
            lane.id = LaneId::random();
        }
        for step in &mut self.steps {
            step.id = AgendaStepId::random();
        }
        self
    }

    /// What fills a new workshop: all of this, the facilitator's seat, and a round to rate in.
    #[must_use]
    pub fn commands(self, title: &str, language: Language) -> Vec<Steering> {
        let criteria = self.criteria.into_iter().map(|criterion| Steering::PutCriterion { criterion });
        let groups = self.groups.into_iter().map(|group| Steering::PutGroup { group });
        let name = held_in::facilitator_in(language);
        let seat = NewSeat { id: SeatId::random(), name, group: None, facilitator: true };
        let (title, organisation) = (title.to_owned(), String::new());
        let rest = [
            Steering::AddSeats { seats: vec![seat] },
            Steering::DescribeWorkshop { title, question: self.question, organisation },
            Steering::AddLanes { lanes: self.lanes },
            Steering::ReplaceAgenda { steps: self.steps },
            Steering::SetNames { names: self.names },
            Steering::SetDots { dots: self.dots },
            Steering::SetRounds { rounds: self.rounds },
            Steering::SetReference { reference: self.reference },
            Steering::OpenRound { id: RoundId::random(), use_cases: None },
            Steering::MarkBeginning,
        ];
        criteria.chain(groups).chain(rest).collect()
    }
}

/// Puts what was prepared elsewhere in the place of what is here, as far as nobody has worked on it: lanes until
/// somebody wrote, criteria and who rates what until somebody rated, for practice too. What was promised about names stays.
///
/// # Refusals
/// [`Refusal::LastOne`] for a sheet without a criterion on either side, and those of the rules it goes through: [`agenda::replace`], [`criterion::put`], [`group::put`], [`idea::add_lanes`].
pub(crate) fn take(workshop: &Workshop, wish: &Blueprint) -> Result<Vec<Change>, Refusal> {
    let mut taking = Taking { after: workshop.clone(), changes: Vec::new() };
    taking.apply(agenda::replace(workshop, &wish.steps)?);
    if workshop.ideas().len() == 0 {
        taking.apply(replace_lanes(workshop, &wish.lanes, &wish.question)?);
    }
    if !scale::is_used(workshop) {
        taking.sheet(wish)?;
    }
    taking.apply(preparation::set_dots(&taking.after, wish.dots)?);
    taking.apply(preparation::set_rounds(&taking.after, wish.rounds)?);
    if !wish.reference.is_empty() {
        taking.apply(preparation::set_reference(&taking.after, &wish.reference)?);
    }
    Ok(taking.settled())
}

/// Puts other lanes in the place of those on which nothing hangs. A question that came with other lanes goes with
/// them; one that somebody wrote stays.
///
/// # Refusals
/// As [`idea::add_lanes`].
pub(crate) fn replace_lanes(
    workshop: &Workshop,
    lanes: &[NewLane],
    question: &str,
) -> Result<Vec<Change>, Refusal> {
    let empty = workshop.lanes().filter(|lane| !workshop.ideas().any(|idea| idea.lane == lane.id));
    let mut taking = Taking { after: workshop.clone(), changes: Vec::new() };
    taking.apply(empty.map(|lane| Change::Gone(Key::Lane(lane.id))).collect());
    taking.apply(idea::add_lanes(&taking.after, lanes)?);
    let about = workshop.about();
    if about.question.is_empty() || crate::content::is_question_of_lanes(&about.question) {
        taking.apply(vec![Change::put(About { question: text::line(question)?, ..about.clone() })]);
    }
    Ok(taking.settled())
}

/// Rules that know what the ones before them changed.
struct Taking {
    after: Workshop,
    changes: Vec<Change>,
}

impl Taking {
    fn apply(&mut self, changes: Vec<Change>) {
        self.after.apply(changes.clone());
        self.changes.extend(changes);
    }

    /// Criteria and groups. A group that people sit in stays.
    fn sheet(&mut self, wish: &Blueprint) -> Result<(), Refusal> {
        let has = |side| wish.criteria.iter().any(|criterion| criterion.id.side == side);
        if !has(Side::Value) || !has(Side::Cost) {
            return Err(Refusal::LastOne);
        }
        let everybody = self.after.groups().map(|group| Group { criteria: Vec::new(), ..group.clone() });
        let everybody = everybody.map(Change::put).collect();
        self.apply(everybody);
        let same = |known: &Criterion, other: &Criterion| {
            known.id == other.id && (profile::is_shipped(known.id) || known.name == other.name)
        };
        let stays = |known: &&Criterion| wish.criteria.iter().any(|other| same(known, other));
        let gone: Vec<_> =
            self.after.criteria().filter(|known| !stays(known)).map(|known| known.id).collect();
        self.apply(profile::retire(&self.after, &gone).into_iter().collect());
        self.apply(gone.iter().map(|id| Change::Gone(Key::Criterion(*id))).collect());
        let mut ids = BTreeMap::new();
        for criterion in &wish.criteria {
            let id = profile::free_id(&self.after, criterion.id, &wish.criteria)?;
            ids.insert(criterion.id, id);
            self.apply(criterion::put(&self.after, &Criterion { id, ..criterion.clone() })?);
        }
        let sits = |id: &crate::GroupId| self.after.seats().any(|seat| seat.group.as_ref() == Some(id));
        let unknown = |id: &crate::GroupId| !wish.groups.iter().any(|group| group.id == *id);
        let left: Vec<_> = self.after.groups().map(|group| group.id.clone()).collect();
        let left = left.into_iter().filter(|id| unknown(id) && !sits(id)).collect::<Vec<_>>();
        self.apply(left.into_iter().map(|id| Change::Gone(Key::Group(id))).collect());
        for wanted in &wish.groups {
            let criteria = wanted.criteria.iter().map(|id| ids.get(id).copied().unwrap_or(*id)).collect();
            self.apply(group::put(&self.after, &Group { criteria, ..wanted.clone() })?);
        }
        Ok(())
    }

    /// One change for each row: what it came to. Undo then finds each row as this step left it.
    fn settled(self) -> Vec<Change> {
        let mut settled: Vec<Change> = Vec::with_capacity(self.changes.len());
        for change in self.changes {
            let key = change.key();
            settled.retain(|earlier| earlier.key() != key);
            settled.push(change);
        }
        settled
    }
}
