//! Groups decide who rates what; seats are the people who rate.

use crate::change::{Change, Key};
use crate::{CriterionId, Refusal, SeatId, Workshop, criterion::Bilingual, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `business`, `it`, `risk`, `management`, or one of the workshop's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export)]
pub struct GroupId(pub String);

/// People who look at use cases from the same side of the house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Group {
    /// Stable name.
    pub id: GroupId,
    /// Shown name.
    pub name: Bilingual,
    /// The criteria its people rate; empty means all.
    pub criteria: Vec<CriterionId>,
}

/// One person who may rate. What is typed for a seat is typed on its behalf.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Seat {
    /// Stable name.
    pub id: SeatId,
    /// From 1 on, in order of arrival; exports name raters by it.
    pub number: u32,
    /// Empty where the workshop asks for none.
    pub name: String,
    /// None rates everything.
    pub group: Option<GroupId>,
    /// The facilitator's own seat.
    pub facilitator: bool,
    /// Nobody sits here any more. What they wrote and rated stays.
    pub left: bool,
}

/// What is asked for when seats are added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewSeat {
    /// Made by the client.
    pub id: SeatId,
    /// May be empty.
    pub name: String,
    /// None rates everything.
    pub group: Option<GroupId>,
    /// The facilitator's own seat.
    pub facilitator: bool,
}

/// Adds a group or changes its name and what it rates.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown criterion, [`Refusal::TextTooLong`] and the like for its name.
pub(crate) fn put(workshop: &Workshop, wish: &Group) -> Result<Vec<Change>, Refusal> {
    for criterion in &wish.criteria {
        workshop.criterion(*criterion)?;
    }
    let name = Bilingual { en: text::name(&wish.name.en)?, zh: text::name(&wish.name.zh)? };
    let id = GroupId(text::name(&wish.id.0)?);
    Ok(vec![Change::put(Group { id, name, criteria: wish.criteria.clone() })])
}

/// Removes a group that nobody sits in, not even somebody who left: what they rated is compared by groups.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::InUse`].
pub(crate) fn remove(workshop: &Workshop, id: &GroupId) -> Result<Vec<Change>, Refusal> {
    workshop.group(id)?;
    if workshop.seats().any(|seat| seat.group.as_ref() == Some(id)) {
        return Err(Refusal::InUse);
    }
    Ok(vec![Change::Gone(Key::Group(id.clone()))])
}

/// Adds seats in the given order.
///
/// # Refusals
/// [`Refusal::AlreadyThere`] for an id that is taken, [`Refusal::NotFound`] for an unknown group,
/// [`Refusal::TooMany`] beyond [`SEAT_LIMIT`] seats.
pub(crate) fn add_seats(workshop: &Workshop, wishes: &[NewSeat]) -> Result<Vec<Change>, Refusal> {
    let taken = workshop.seats().filter(|seat| !seat.left).count();
    if taken + wishes.len() > SEAT_LIMIT || workshop.seats().len() + wishes.len() > SEATS_EVER {
        return Err(Refusal::TooMany { limit: SEAT_LIMIT });
    }
    let last = workshop.seats().map(|seat| seat.number).max().unwrap_or(0);
    (last + 1..).zip(wishes).map(|(number, wish)| Ok(Change::put(seat(workshop, wish, number)?))).collect()
}

/// Changes what a seat is called and whose side it looks from.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown group, and what [`crate::text`] refuses in the name.
pub(crate) fn introduce(
    workshop: &Workshop,
    seat: &Seat,
    name: &str,
    group: Option<&GroupId>,
) -> Result<Change, Refusal> {
    if let Some(group) = group {
        workshop.group(group)?;
    }
    Ok(Change::put(Seat { name: optional_name(name)?, group: group.cloned(), ..seat.clone() }))
}

/// Takes people out: their keys open nothing any more. What they wrote and rated stays.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn take_out(workshop: &Workshop, seats: &[SeatId]) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::with_capacity(2 * seats.len());
    for id in seats {
        changes.push(Change::put(Seat { left: true, ..workshop.seat(*id)?.clone() }));
        changes.push(Change::Gone(Key::SeatKey(*id)));
    }
    Ok(changes)
}

/// Most seats of a workshop: twice the 500 people that a room is made for.
pub const SEAT_LIMIT: usize = 1_200;
/// Most seats that a file remembers, those that people left included.
pub(crate) const SEATS_EVER: usize = 10_000;

fn seat(workshop: &Workshop, wish: &NewSeat, number: u32) -> Result<Seat, Refusal> {
    if workshop.seat(wish.id).is_ok() {
        return Err(Refusal::AlreadyThere);
    }
    if let Some(group) = &wish.group {
        workshop.group(group)?;
    }
    let (name, group) = (optional_name(&wish.name)?, wish.group.clone());
    Ok(Seat { id: wish.id, number, name, group, facilitator: wish.facilitator, left: false })
}

/// A name that may be left out.
///
/// # Refusals
/// As [`text::name`], but it may be empty.
pub(crate) fn optional_name(wish: &str) -> Result<String, Refusal> {
    if wish.trim().is_empty() { Ok(String::new()) } else { text::name(wish) }
}
