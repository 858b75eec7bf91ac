//! Laws, regulations, standards and guidance that ship, read from `assets/content/rules.json`: dated, and no legal advice.

use crate::risk_register::Audience;
use crate::{Bilingual, Gate, content};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// After so many months the list is too old to be shown without a word.
const FRESH_MONTHS: u32 = 6;

/// The rules, region by region.
#[must_use]
pub fn rules() -> &'static [ContentRule] {
    &file().rules
}

/// The regions that have rules in the list.
#[must_use]
pub fn regions() -> &'static [ContentRegion] {
    &file().regions
}

/// A region that ships, by its name.
#[must_use]
pub fn region(id: &str) -> Option<&'static ContentRegion> {
    regions().iter().find(|region| region.id == id)
}

/// The day on which the list was looked through.
#[must_use]
pub fn as_of() -> NaiveDate {
    file().as_of
}

/// Whether the list is older than six months on a day.
#[must_use]
pub fn is_too_old(on: NaiveDate) -> bool {
    as_of().checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|last| on > last)
}

fn file() -> &'static RulesFile {
    static FILE: LazyLock<RulesFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../assets/content/rules.json")));
    &FILE
}

/// A region whose rules ship.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentRegion {
    /// Its stable name, such as `cn`.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
}

/// A rule, as far as findings and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentRule {
    /// Its stable name.
    pub id: String,
    /// In which region it holds.
    pub region: String,
    /// A part of the region in which alone it holds.
    pub state: Option<Bilingual>,
    /// What people read.
    pub name: Bilingual,
    /// How far it is.
    pub status: RuleStatus,
    /// A date, a month or a year; None where it is not in force or where that was not found.
    pub in_force_since: Option<String>,
    /// What begins later.
    pub applies_later: Vec<LaterDate>,
    /// What it asks for.
    pub duties: Vec<RuleDuty>,
    /// Name, date and all duties were found in a public text.
    pub checked: bool,
    /// What was not: names of fields.
    pub unchecked: Vec<String>,
}

/// How far a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleStatus {
    /// It holds.
    InForce,
    /// It was adopted, and its duties begin later.
    AppliesLater,
    /// A draft that everybody may comment on.
    Consultation,
    /// Somebody proposed it.
    Proposed,
}

/// What begins later.
#[derive(Clone, Debug, Deserialize)]
pub struct LaterDate {
    /// From that day on.
    pub date: NaiveDate,
    /// What it is.
    pub what: Bilingual,
}

/// What a rule asks for.
#[derive(Clone, Debug, Deserialize)]
pub struct RuleDuty {
    /// Its stable name.
    pub id: String,
    /// The gate whose yes brings it up; None goes by audience and capabilities.
    pub gate: Option<Gate>,
    /// For whose eyes, without a gate; empty for anybody's.
    pub audiences: Vec<Audience>,
    /// With which capability cards, without a gate; empty for any.
    pub capabilities: Vec<String>,
    /// One sentence.
    pub text: Bilingual,
    /// It was found in a public text.
    pub checked: bool,
}

/// How far a rule is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RuleForce {
    /// It holds.
    InForce,
    /// It was adopted, and does not hold yet.
    NotYet,
    /// A draft: nobody knows whether it comes.
    Draft,
}

impl ContentRule {
    /// How far it is on a day. Where no date was found, what its status says.
    #[must_use]
    pub fn force_on(&self, on: NaiveDate) -> RuleForce {
        let begins = |later: &LaterDate| later.date <= on;
        match self.status {
            RuleStatus::Consultation | RuleStatus::Proposed => RuleForce::Draft,
            RuleStatus::AppliesLater if self.applies_later.iter().any(begins) => RuleForce::InForce,
            RuleStatus::AppliesLater => RuleForce::NotYet,
            RuleStatus::InForce if self.since().is_some_and(|since| since > on) => RuleForce::NotYet,
            RuleStatus::InForce => RuleForce::InForce,
        }
    }

    /// The first day on which it may have held: of a month or a year, its first.
    #[must_use]
    pub fn since(&self) -> Option<NaiveDate> {
        let mut parts = self.in_force_since.as_deref()?.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut part = || parts.next().map_or(Some(1), |part| part.parse().ok());
        NaiveDate::from_ymd_opt(year, part()?, part()?)
    }

    /// The dates that are still to come on a day.
    pub fn later_than(&self, on: NaiveDate) -> impl Iterator<Item = &LaterDate> {
        self.applies_later.iter().filter(move |later| later.date > on)
    }

    /// The gates that bring it up, in order, each once.
    #[must_use]
    pub fn gates(&self) -> Vec<Gate> {
        Gate::ALL.into_iter().filter(|gate| self.duties.iter().any(|duty| duty.gate == Some(*gate))).collect()
    }
}

#[derive(Debug, Deserialize)]
struct RulesFile {
    as_of: NaiveDate,
    regions: Vec<ContentRegion>,
    rules: Vec<ContentRule>,
}

impl Default for RulesFile {
    /// A list that does not parse is a list that is too old.
    fn default() -> Self {
        Self { as_of: NaiveDate::MIN, regions: Vec::new(), rules: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap_or_default()
    }

    #[test]
    fn every_rule_has_a_region_a_date_or_says_that_it_was_not_found_and_duties() {
        assert_eq!((rules().len(), regions().len()), (58, 7), "all that ships parses");
        for rule in rules() {
            assert!(region(&rule.region).is_some(), "{} holds somewhere", rule.id);
            let is_dated = rule.since().is_some() || !rule.applies_later.is_empty();
            let is_draft = matches!(rule.status, RuleStatus::Consultation | RuleStatus::Proposed);
            assert!(is_dated || is_draft || !rule.checked, "{} has a date or says that it has none", rule.id);
            assert_eq!(rule.checked, rule.unchecked.is_empty(), "{} says what was not found", rule.id);
            assert!(!rule.duties.is_empty(), "{} asks for something", rule.id);
            let parses = rule.in_force_since.is_none() || rule.since().is_some();
            assert!(parses, "{}: a date, a month or a year", rule.id);
        }
        for region in regions() {
            assert!(rules().iter().any(|rule| rule.region == region.id), "{} has rules", region.id);
        }
    }

    #[test]
    fn a_rule_holds_from_its_day_on_and_not_a_day_before() {
        let of = |id: &str, day: &str| {
            rules().iter().find(|rule| rule.id == id).map(|rule| rule.force_on(on(day)))
        };
        for (id, day, force) in [
            ("cn-label", "2025-08-31", RuleForce::NotYet),
            ("cn-label", "2025-09-01", RuleForce::InForce),
            ("eu-pld", "2026-12-08", RuleForce::NotYet),
            ("eu-pld", "2026-12-09", RuleForce::InForce),
            ("eu-aia-3", "2027-12-01", RuleForce::NotYet),
            ("eu-aia-3", "2027-12-02", RuleForce::InForce),
            ("sg-mgf-agent", "2025-12-31", RuleForce::NotYet),
            ("sg-mgf-agent", "2026-01-01", RuleForce::InForce),
            ("us-ftc5", "2026-11-30", RuleForce::InForce),
            ("jp-appi-bill", "2026-11-30", RuleForce::Draft),
            ("uk-osa", "2026-11-30", RuleForce::InForce),
        ] {
            assert_eq!(of(id, day), Some(force), "{id} on {day}");
        }
    }

    #[test]
    fn the_list_is_too_old_after_half_a_year() {
        assert!(!is_too_old(on("2027-05-24")), "six months to the day");
        assert!(is_too_old(on("2027-05-25")), "a day more");
    }
}
