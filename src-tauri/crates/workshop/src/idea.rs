//! Ideas: what people write on the board, in lanes.

use crate::seat_key::KeyHash;
use crate::{
    IdeaId, LaneId, Refusal, SeatId, ThemeId, Workshop, change::Change, content, handed_card, not_the_same,
    text,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Lane {
    /// Stable name.
    pub id: LaneId,
    /// From 1 on, left to right.
    pub number: u32,
    /// Shown name.
    pub name: String,
    /// What the lane asks, possibly empty.
    pub question: String,
    /// What is written here is hidden until the lane is revealed.
    pub silent: bool,
}

/// One sticky note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Idea {
    /// Stable name.
    pub id: IdeaId,
    /// Where it hangs.
    pub lane: LaneId,
    /// From 1 on, in order of arrival.
    pub number: u32,
    /// Place in its lane: higher is further down. Steps of [`PLACE_STEP`] leave room between two.
    #[ts(type = "number")]
    pub place: i64,
    /// What was written.
    pub text: String,
    /// Who wrote it. None on an anonymous board, and for what was imported.
    pub author: Option<SeatId>,
    /// Everybody may read it.
    pub revealed: bool,
    /// It hangs in the parking lot.
    pub parked: bool,
    /// It came after its step was over.
    pub late: bool,
    /// The idea it goes on from: what somebody added to another one's card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub extends: Option<IdeaId>,
    /// The theme it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub theme: Option<ThemeId>,
    /// How often people took it out of a theme again while they sorted in silence: it may belong to two. The facilitator
    /// reads it alone, and once she places it herself it is 0.
    #[serde(default, skip_serializing_if = "is_never")]
    #[ts(optional, as = "Option<u32>")]
    pub moves: u32,
    /// The card that stands for it since it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub merged_into: Option<IdeaId>,
    /// The idea that it was a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub split_from: Option<IdeaId>,
    /// The use case of others that it began from: an id of `assets/content/inspiration_use_cases.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inspired_by: Option<String>,
    /// On an anonymous board whose box is open: the hash of the secret that its author's device keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub secret: Option<KeyHash>,
}

/// What is asked for when lanes are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewLane {
    /// Made by the client.
    pub id: LaneId,
    /// Shown name.
    pub name: String,
    /// What the lane asks, possibly empty.
    pub question: String,
}

/// What is asked for when the facilitator adds ideas. Everybody may read them at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewIdea {
    /// Made by the client.
    pub id: IdeaId,
    /// Where it hangs.
    pub lane: LaneId,
    /// What was written.
    pub text: String,
    /// The use case of others that it began from: an id of `assets/content/inspiration_use_cases.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inspired_by: Option<String>,
}

/// Most lanes of a board.
pub const LANE_LIMIT: usize = 12;
/// Most ideas of a workshop.
pub(crate) const IDEA_LIMIT: usize = 20_000;
/// Room left between two neighbours.
pub const PLACE_STEP: i64 = 1 << 20;

/// Adds lanes to the right of those that are there.
///
/// # Refusals
/// [`Refusal::AlreadyThere`], [`Refusal::TooMany`] beyond 12 lanes, and what [`crate::text`] refuses.
pub(crate) fn add_lanes(workshop: &Workshop, wishes: &[NewLane]) -> Result<Vec<Change>, Refusal> {
    if workshop.lanes().len() + wishes.len() > LANE_LIMIT {
        return Err(Refusal::TooMany { limit: LANE_LIMIT });
    }
    let last = workshop.lanes().map(|lane| lane.number).max().unwrap_or(0);
    (last + 1..)
        .zip(wishes)
        .map(|(number, wish)| {
            if workshop.lane(wish.id).is_ok() {
                return Err(Refusal::AlreadyThere);
            }
            let (name, question) = (text::name(&wish.name)?, text::line(&wish.question)?);
            Ok(Change::put(Lane { id: wish.id, number, name, question, silent: true }))
        })
        .collect()
}

/// Changes what a lane is called and what it asks.
///
/// # Refusals
/// [`Refusal::NotFound`], and what [`crate::text`] refuses.
pub(crate) fn edit_lane(
    workshop: &Workshop,
    id: LaneId,
    name: &str,
    question: &str,
) -> Result<Vec<Change>, Refusal> {
    let lane = workshop.lane(id)?.clone();
    Ok(vec![Change::put(Lane { name: text::name(name)?, question: text::line(question)?, ..lane })])
}

/// Removes a lane on which nothing hangs.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::InUse`].
pub(crate) fn remove_lane(workshop: &Workshop, id: LaneId) -> Result<Vec<Change>, Refusal> {
    workshop.lane(id)?;
    if workshop.ideas().any(|idea| idea.lane == id) {
        return Err(Refusal::InUse);
    }
    Ok(vec![Change::Gone(crate::Key::Lane(id))])
}

/// Shows everybody what was written in some lanes, and lets what comes later be read at once.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn reveal(workshop: &Workshop, lanes: &[LaneId]) -> Result<Vec<Change>, Refusal> {
    let mut changes = silence(workshop, lanes, false)?;
    let hidden = workshop.ideas().filter(|idea| !idea.revealed && lanes.contains(&idea.lane));
    changes.extend(hidden.map(|idea| Change::put(Idea { revealed: true, ..idea.clone() })));
    Ok(changes)
}

/// Hides what will be written in some lanes until the next reveal, or no longer. What was shown stays.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn silence(workshop: &Workshop, lanes: &[LaneId], silent: bool) -> Result<Vec<Change>, Refusal> {
    lanes
        .iter()
        .map(|id| workshop.lane(*id).map(|lane| Change::put(Lane { silent, ..lane.clone() })))
        .collect()
}

/// Adds ideas of the facilitator in the given order, at the end of their lanes.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown lane or inspiration, [`Refusal::AlreadyThere`], [`Refusal::TextEmpty`],
/// [`Refusal::TextTooLong`] beyond 2,000 characters, [`Refusal::TooMany`] beyond 20,000 ideas.
pub(crate) fn add(workshop: &Workshop, wishes: &[NewIdea]) -> Result<Vec<Change>, Refusal> {
    let mut ends = std::collections::HashMap::new();
    let first = next_number(workshop, wishes.len())?;
    (first..)
        .zip(wishes)
        .map(|(number, wish)| {
            let lane = workshop.lane(wish.lane)?.id;
            let place = ends.entry(lane).or_insert_with(|| end_of(workshop, lane));
            let at = *place;
            *place += PLACE_STEP;
            Ok(Change::put(Idea {
                id: unused(workshop, wish.id)?,
                lane,
                number,
                place: at,
                text: note(&wish.text)?,
                author: None,
                revealed: true,
                parked: false,
                late: false,
                extends: None,
                theme: None,
                moves: 0,
                merged_into: None,
                split_from: None,
                inspired_by: inspiration(wish.inspired_by.as_deref())?,
                secret: None,
            }))
        })
        .collect()
}

/// Changes what an idea says.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`] for what only its author may read, and what
/// [`crate::text`] refuses.
pub(crate) fn edit(workshop: &Workshop, id: IdeaId, text: &str) -> Result<Vec<Change>, Refusal> {
    let idea = revealed(workshop, id)?.clone();
    Ok(vec![Change::put(Idea { text: note(text)?, ..idea })])
}

/// Hangs ideas in a lane, in the given order: before another idea, or at the end.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`], [`Refusal::MergedAway`] for what is part of another card,
/// [`Refusal::AlreadyThere`] if an idea comes twice.
pub(crate) fn hang(
    workshop: &Workshop,
    ids: &[IdeaId],
    lane: LaneId,
    before: Option<IdeaId>,
) -> Result<Vec<Change>, Refusal> {
    workshop.lane(lane)?;
    let mut moved = Vec::with_capacity(ids.len());
    for id in ids {
        let idea = workshop.standing_idea(*id)?;
        if moved.iter().any(|other: &&Idea| other.id == *id) {
            return Err(Refusal::AlreadyThere);
        }
        moved.push(idea);
    }
    let mut others: Vec<&Idea> =
        workshop.ideas().filter(|idea| idea.lane == lane && !ids.contains(&idea.id)).collect();
    others.sort_unstable_by_key(|idea| (idea.place, idea.number));
    let at = match before {
        Some(id) => others.iter().position(|idea| idea.id == id).ok_or(Refusal::NotFound)?,
        None => others.len(),
    };
    let low = at.checked_sub(1).and_then(|above| others.get(above)).map_or(0, |idea| idea.place);
    let count = i64::try_from(moved.len()).unwrap_or(i64::MAX - 1);
    let high = others.get(at).map_or(low + PLACE_STEP * (count + 1), |idea| idea.place);
    let step = (high - low) / (count + 1);
    if step > 0 {
        let places = (1..).map(|n| low + step * n);
        return Ok(places.zip(&moved).map(|(place, idea)| placed(idea, lane, place)).collect());
    }
    // No room left between the neighbours: the lane is hung anew.
    others.splice(at..at, moved);
    let places = (1..).map(|n| PLACE_STEP * n);
    Ok(places.zip(&others).map(|(place, idea)| placed(idea, lane, place)).collect())
}

/// Puts ideas into the parking lot, or takes them back.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn park(workshop: &Workshop, ids: &[IdeaId], parked: bool) -> Result<Vec<Change>, Refusal> {
    ids.iter().map(|id| workshop.idea(*id).map(|idea| Change::put(Idea { parked, ..idea.clone() }))).collect()
}

/// Removes ideas. Use cases made from them stay and forget where they came from; what was merged into them stands
/// on its own again.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::NotRevealed`].
pub(crate) fn remove(workshop: &Workshop, ids: &[IdeaId]) -> Result<Vec<Change>, Refusal> {
    for id in ids {
        revealed(workshop, *id)?;
    }
    Ok(without(workshop, ids))
}

/// The changes that take ideas away, from the board and from the use cases made from them.
pub(crate) fn without(workshop: &Workshop, ids: &[IdeaId]) -> Vec<Change> {
    let cases = workshop.use_cases().filter(|case| case.ideas.iter().any(|idea| ids.contains(idea)));
    let forgetting = cases.map(|case| {
        let mut case = case.clone();
        case.ideas.retain(|idea| !ids.contains(idea));
        Change::put(case)
    });
    let cards = ids.iter().flat_map(|id| handed_card::showing(workshop, *id)).map(Change::Gone);
    let apart: BTreeSet<_> = ids.iter().flat_map(|id| not_the_same::naming(workshop, *id)).collect();
    let apart = apart.into_iter().map(Change::Gone);
    // What was added to an idea that goes, merged into it or split off it, stands on its own.
    let stays = workshop.ideas().filter(|idea| !ids.contains(&idea.id));
    let alone = stays.filter_map(|idea| idea.without_naming(|other| ids.contains(&other)).map(Change::put));
    let votes = workshop.votes().filter_map(|vote| vote.without_rescue(|idea| ids.contains(&idea)));
    forgetting
        .chain(votes.map(Change::put))
        .chain(cards)
        .chain(apart)
        .chain(alone)
        .chain(ids.iter().map(|id| Change::Gone(crate::Key::Idea(*id))))
        .collect()
}

impl Idea {
    /// Whether everybody sees it hang: revealed, not put aside, and not part of another card.
    #[must_use]
    pub fn is_on_board(&self) -> bool {
        self.revealed && !self.parked && self.merged_into.is_none()
    }

    /// The idea without the others it names that go; None if it names none of them.
    #[must_use]
    pub fn without_naming(&self, goes: impl Fn(IdeaId) -> bool) -> Option<Self> {
        let rest = |other: Option<IdeaId>| other.filter(|id| !goes(*id));
        let (extends, merged_into, split_from) =
            (rest(self.extends), rest(self.merged_into), rest(self.split_from));
        let kept = Self { extends, merged_into, split_from, ..self.clone() };
        (kept != *self).then_some(kept)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_never(moves: &u32) -> bool {
    *moves == 0
}

/// The next free number, if there is room for so many more.
pub(crate) fn next_number(workshop: &Workshop, more: usize) -> Result<u32, Refusal> {
    if workshop.ideas().len() + more > IDEA_LIMIT {
        return Err(Refusal::TooMany { limit: IDEA_LIMIT });
    }
    Ok(workshop.idea_counts().last_number() + 1)
}

/// The place below everything in a lane.
pub(crate) fn end_of(workshop: &Workshop, lane: LaneId) -> i64 {
    workshop.idea_counts().last_place(lane) + PLACE_STEP
}

pub(crate) fn unused(workshop: &Workshop, id: IdeaId) -> Result<IdeaId, Refusal> {
    if workshop.idea(id).is_ok() { Err(Refusal::AlreadyThere) } else { Ok(id) }
}

/// What an idea began from, where that ships.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn inspiration(wish: Option<&str>) -> Result<Option<String>, Refusal> {
    let known = |id: &str| content::inspirations().iter().find(|one| one.id == id).ok_or(Refusal::NotFound);
    Ok(wish.map(known).transpose()?.map(|one| one.id.clone()))
}

/// What is written on a note: not empty.
pub(crate) fn note(wish: &str) -> Result<String, Refusal> {
    let text = text::paragraph(wish)?;
    if text.is_empty() { Err(Refusal::TextEmpty) } else { Ok(text) }
}

fn placed(idea: &Idea, lane: LaneId, place: i64) -> Change {
    Change::put(Idea { lane, place, ..idea.clone() })
}

fn revealed(workshop: &Workshop, id: IdeaId) -> Result<&Idea, Refusal> {
    let idea = workshop.idea(id)?;
    if idea.revealed { Ok(idea) } else { Err(Refusal::NotRevealed) }
}
