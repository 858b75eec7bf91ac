//! What is written on a use case's card, and by whom: the facilitator, or the table of people it was given to.
//!
//! Several may write on one card at the same time. Who sends a card says what it said when she began; only the
//! fields that she changed are taken. In a field that somebody else changed meanwhile the later text wins, and
//! the other one is set aside on the card, where it can be read and taken back.

use crate::about::Step;
use crate::change::Change;
use crate::{Refusal, Seat, SeatId, UseCase, UseCaseId, UseCaseText, Workshop, content};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Texts that a card keeps aside: the latest of them. More than this nobody looks through.
pub const SET_ASIDE_LIMIT: usize = 12;
/// Most people that one card is given to.
pub const TABLE_LIMIT: usize = 12;
/// Most capability cards on a card: all that ship.
const CAPABILITY_LIMIT: usize = 12;

/// A field of text on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CardField {
    /// [`UseCaseText::title`].
    Title,
    /// [`UseCaseText::problem`].
    Problem,
    /// [`UseCaseText::description`].
    Description,
    /// [`UseCaseText::users`].
    Users,
    /// [`UseCaseText::process`].
    Process,
    /// [`UseCaseText::data`].
    Data,
    /// [`UseCaseText::outcome`].
    Outcome,
    /// [`UseCaseText::department`].
    Department,
    /// [`UseCaseText::owner`].
    Owner,
    /// [`UseCaseText::note`].
    Note,
}

/// A text that somebody wrote over without having read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SetAside {
    /// In which field it stood.
    pub field: CardField,
    /// What it says, not empty.
    pub text: String,
}

/// How a use case is meant to run, as far as that is known: ids of `assets/content/money_defaults.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OperatingMode {
    /// A hosted model and good instructions.
    PromptOnly,
    /// With passages from one's own documents.
    Retrieval,
    /// A model trained further.
    FineTuned,
    /// A model on one's own servers.
    OwnServers,
    /// Acts in several steps, with tools.
    Agent,
}

/// Changes what is written on a card.
///
/// # Refusals
/// [`Refusal::NotFound`], also for a capability card that does not ship, [`Refusal::AlreadyThere`] for one that
/// comes twice, and what [`crate::text`] refuses.
pub(crate) fn edit(
    workshop: &Workshop,
    id: UseCaseId,
    was: &UseCaseText,
    now: &UseCaseText,
) -> Result<Vec<Change>, Refusal> {
    let case = workshop.use_case(id)?;
    Ok(vec![Change::put(written(case, was, &now.cleaned()?))])
}

/// What somebody at the table of a card writes on it, while the room writes cards. Notes are the facilitator's.
///
/// # Refusals
/// [`Refusal::NotNow`], [`Refusal::NotYours`] for a card of another table, and as [`edit`].
pub(crate) fn edit_from_seat(
    workshop: &Workshop,
    seat: &Seat,
    id: UseCaseId,
    was: &UseCaseText,
    now: &UseCaseText,
) -> Result<Vec<Change>, Refusal> {
    if workshop.about().step != Step::Cards {
        return Err(Refusal::NotNow);
    }
    let case = workshop.use_case(id)?;
    if !case.table.contains(&seat.id) || !case.stands() || workshop.is_stopped(id) {
        return Err(Refusal::NotYours);
    }
    let note = case.text.note.clone();
    let of_table = |text: &UseCaseText| UseCaseText { note: note.clone(), ..text.clone() };
    edit(workshop, id, &of_table(was), &of_table(now))
}

/// Gives cards to tables of people; each list replaces the one before.
///
/// # Refusals
/// [`Refusal::NotFound`], [`Refusal::TakenOut`] for somebody who is not in the room any more,
/// [`Refusal::AlreadyThere`] for somebody who comes twice at a table, [`Refusal::TooMany`] beyond twelve people.
pub(crate) fn give(workshop: &Workshop, tables: &[CardTable]) -> Result<Vec<Change>, Refusal> {
    let given = |table: &CardTable| {
        let case = workshop.use_case(table.use_case)?;
        if table.seats.len() > TABLE_LIMIT {
            return Err(Refusal::TooMany { limit: TABLE_LIMIT });
        }
        for (place, id) in table.seats.iter().enumerate() {
            if workshop.seat(*id)?.left {
                return Err(Refusal::TakenOut);
            }
            if table.seats.iter().skip(place + 1).any(|other| other == id) {
                return Err(Refusal::AlreadyThere);
            }
        }
        Ok(Change::put(UseCase { table: table.seats.clone(), ..case.clone() }))
    };
    tables.iter().map(given).collect()
}

/// The people who write one card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CardTable {
    /// Which card.
    pub use_case: UseCaseId,
    /// Who; nobody takes it back.
    pub seats: Vec<SeatId>,
}

/// Takes texts that were set aside off a card: they were read, or taken back into their field.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn clear_aside(
    workshop: &Workshop,
    id: UseCaseId,
    field: CardField,
) -> Result<Vec<Change>, Refusal> {
    let mut case = workshop.use_case(id)?.clone();
    case.set_aside.retain(|aside| aside.field != field);
    Ok(vec![Change::put(case)])
}

/// The capability cards of a use case, checked.
///
/// # Refusals
/// [`Refusal::NotFound`] for one that does not ship, [`Refusal::AlreadyThere`] for one that comes twice.
pub(crate) fn capabilities(ids: &[String]) -> Result<Vec<String>, Refusal> {
    if ids.len() > CAPABILITY_LIMIT {
        return Err(Refusal::TooMany { limit: CAPABILITY_LIMIT });
    }
    let known = |id: &String| content::capability_cards().iter().any(|card| card.id == *id);
    if !ids.iter().all(known) {
        return Err(Refusal::NotFound);
    }
    let comes_twice = (1..ids.len()).any(|place| ids[..place].contains(&ids[place]));
    if comes_twice { Err(Refusal::AlreadyThere) } else { Ok(ids.to_vec()) }
}

impl OperatingMode {
    /// Every mode there is, the simplest first.
    pub const ALL: [Self; 5] =
        [Self::PromptOnly, Self::Retrieval, Self::FineTuned, Self::OwnServers, Self::Agent];

    /// Its name in content, on the wire and in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PromptOnly => "prompt_only",
            Self::Retrieval => "retrieval",
            Self::FineTuned => "fine_tuned",
            Self::OwnServers => "own_servers",
            Self::Agent => "agent",
        }
    }
}

impl CardField {
    /// All of them, in the order of the card.
    pub const ALL: [Self; 10] = [
        Self::Title,
        Self::Problem,
        Self::Description,
        Self::Users,
        Self::Process,
        Self::Data,
        Self::Outcome,
        Self::Department,
        Self::Owner,
        Self::Note,
    ];

    fn of(self, text: &mut UseCaseText) -> &mut String {
        match self {
            Self::Title => &mut text.title,
            Self::Problem => &mut text.problem,
            Self::Description => &mut text.description,
            Self::Users => &mut text.users,
            Self::Process => &mut text.process,
            Self::Data => &mut text.data,
            Self::Outcome => &mut text.outcome,
            Self::Department => &mut text.department,
            Self::Owner => &mut text.owner,
            Self::Note => &mut text.note,
        }
    }
}

/// The card with the fields that differ between `was` and `now`.
fn written(case: &UseCase, was: &UseCaseText, now: &UseCaseText) -> UseCase {
    let (mut case, mut was, mut now) = (case.clone(), was.clone(), now.clone());
    for field in CardField::ALL {
        let (was, now, held) = (field.of(&mut was), field.of(&mut now), field.of(&mut case.text));
        if was.trim() == now || held == now {
            continue;
        }
        let before = std::mem::replace(held, now.clone());
        // What she sends now is nothing to be kept aside any more.
        case.set_aside.retain(|aside| aside.field != field || aside.text != *now);
        if before != was.trim() && !before.is_empty() {
            case.set_aside.retain(|aside| aside.field != field || aside.text != before);
            case.set_aside.push(SetAside { field, text: before });
        }
    }
    let too_many = case.set_aside.len().saturating_sub(SET_ASIDE_LIMIT);
    case.set_aside.drain(..too_many);
    if was.capabilities != now.capabilities {
        case.text.capabilities = now.capabilities;
    }
    if was.mode != now.mode {
        case.text.mode = now.mode;
    }
    case
}
