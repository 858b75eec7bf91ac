//! One person owns something: what two people own, nobody does.

use crate::{Refusal, Workshop};

/// What stands between the names of two people; a slash or an `&` within a word is a part of it, as in "IT/OT lead".
const BETWEEN_NAMES: [&str; 10] = [",", "，", "、", ";", "；", " / ", "／", " & ", " + ", " and "];

/// Refuses a line that names two people. Somebody who sits in the room is one, whatever the name looks like: "Wei, field
/// service lead".
///
/// # Refusals
/// [`Refusal::TwoOwners`].
pub(crate) fn check(workshop: &Workshop, owner: &str) -> Result<(), Refusal> {
    let names_two = |between: &&str| owner.split(*between).filter(|name| !name.trim().is_empty()).count() > 1;
    let sits = || workshop.seats().any(|seat| seat.name == owner);
    if BETWEEN_NAMES.iter().any(names_two) && !sits() { Err(Refusal::TwoOwners) } else { Ok(()) }
}
