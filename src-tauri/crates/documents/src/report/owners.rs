//! Who may be named as the one who makes something happen.

use crate::lists::{Names, named};
use std::collections::BTreeSet;
use workshop::roadmap_items::told::short_name;
use workshop::{Language, Workshop};

/// Names of owners, as a deliverable may say them.
pub(super) struct Owners<'a> {
    workshop: &'a Workshop,
    names: Names,
    language: Language,
    /// Who said yes to something by name, in small letters, without what they are.
    agreed: BTreeSet<String>,
}

impl<'a> Owners<'a> {
    /// Those who decided or own a line of a register were asked and said yes, as whoever said yes to a plan: they stay
    /// whatever is wished.
    pub(super) fn of(workshop: &'a Workshop, names: Names, language: Language) -> Self {
        let plans =
            workshop.quick_win_plans().flat_map(|plan| plan.owner_yes.iter().chain(&plan.sponsor_yes));
        let records = workshop.decision_records().flat_map(|one| [&one.text.owner, &one.text.signed_by]);
        let lines = workshop.register_lines().map(|line| &line.text.owner);
        let said = plans.map(|yes| &yes.by).chain(records).chain(lines);
        let agreed = said.filter(|name| !name.is_empty()).map(|name| known_as(name)).collect();
        Self { workshop, names, language, agreed }
    }

    /// The name as it may be said; None where it may not.
    pub(super) fn named(&self, owner: &str) -> Option<String> {
        if owner.is_empty() {
            return None;
        }
        if self.names == Names::Name || self.agreed.contains(&known_as(owner)) {
            return Some(owner.to_owned());
        }
        let seat = self.workshop.seats().find(|seat| known_as(&seat.name) == known_as(owner))?;
        let said = named(self.workshop, Some(seat.id), self.names, self.language);
        Some(said).filter(|said| !said.is_empty())
    }
}

fn known_as(name: &str) -> String {
    short_name(name).to_lowercase()
}
