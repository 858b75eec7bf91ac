//! One person owns something: what two people own, nobody does.

use crate::{Refusal, Workshop};

/// What stands between the names of two people; a slash or an `&` within a word is a part of it: "IT/OT lead".
const BETWEEN_NAMES: [&str; 8] = ["、", ";", "；", " / ", "／", " & ", " + ", " and "];
/// Behind a comma stands what somebody is, "Wei, field service lead", unless a second person of the room does.
const COMMAS: [char; 2] = [',', '，'];

/// Refuses a line that names two people. Somebody who sits in the room is one, whatever the name looks like.
///
/// # Refusals
/// [`Refusal::TwoOwners`].
pub(crate) fn check(workshop: &Workshop, owner: &str) -> Result<(), Refusal> {
    let sits = |name: &str| workshop.seats().any(|seat| seat.name == name);
    let names_two = |between: &&str| owner.split(*between).filter(|name| !name.trim().is_empty()).count() > 1;
    let people = owner.split(COMMAS).filter(|name| sits(name.trim())).count();
    let is_two = people > 1 || BETWEEN_NAMES.iter().any(names_two);
    if is_two && !sits(owner) { Err(Refusal::TwoOwners) } else { Ok(()) }
}
