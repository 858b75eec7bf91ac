//! How the chain of work changes: what is done before and after, how much a machine does, and what a person still decides.

use super::owners::Owners;
use super::pack::ReportedPack;
use super::sheets::sheet;
use crate::list::{ColumnKind, Value};
use crate::lists::{Names, text};
use workshop::business_model::ChainLink;
use workshop::{Facts, Language, Workshop};

const LINKS: [(&str, ColumnKind); 9] = [
    ("businesses-link", ColumnKind::Text),
    ("business-before", ColumnKind::Text),
    ("business-after", ColumnKind::Text),
    ("business-now", ColumnKind::Text),
    ("business-end", ColumnKind::Text),
    ("business-decides", ColumnKind::Text),
    ("businesses-watch", ColumnKind::Text),
    ("businesses-board", ColumnKind::Text),
    ("businesses-cases", ColumnKind::Text),
];

/// The chain of work; None where nothing was said about it.
pub(super) fn reported(workshop: &Workshop, names: Names, language: Language) -> Option<ReportedPack> {
    let links = workshop.chain_in_order();
    if links.is_empty() && workshop.business_change().is_none() {
        return None;
    }
    let owners = Owners::of(workshop, names, language);
    let teller = Teller { workshop, owners: &owners, language };
    let found = workshop.chain_sheet();
    let facts =
        Facts::new().with("links", links.len()).with("changed", found.changed).with("top", found.at_the_top);
    let change = teller.change();
    let headline = match links.is_empty() {
        true => change.first().cloned().unwrap_or_default(),
        false => language.say("business-finding", &facts),
    };
    let rows = links.into_iter().map(|link| teller.link(link)).collect();
    let pack = ReportedPack {
        title: teller.say("businesses-title"),
        headline,
        points: change,
        notes: vec![teller.say("businesses-note")],
        tables: vec![sheet("businesses-title", &LINKS, rows, &[], language)],
    };
    Some(pack.told())
}

struct Teller<'a> {
    workshop: &'a Workshop,
    owners: &'a Owners<'a>,
    language: Language,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn link(&self, link: &ChainLink) -> Vec<Value> {
        let said = &link.text;
        let cases = said.use_cases.iter().filter_map(|id| self.workshop.use_case(*id).ok());
        let cases: Vec<&str> = cases.map(|case| case.text.title.as_str()).collect();
        let board = said.board.as_ref().map(|board| {
            let facts = Facts::new().with("day", board.day);
            match self.owners.named(&board.by) {
                Some(by) => self.language.say("businesses-board-said", &facts.with("by", by)),
                None => self.language.say("governance-on-day", &facts),
            }
        });
        vec![
            text(&said.name),
            text(&said.before),
            text(&said.after),
            text(&self.level(said.level_now)),
            text(&self.level(said.level_end)),
            text(&said.decides),
            text(&said.watch),
            text(&board.unwrap_or_default()),
            text(&cases.join(&self.say("list-comma"))),
        ]
    }

    /// What a level is called, 0..4.
    fn level(&self, level: u8) -> String {
        self.say(&format!("business-level-{level}"))
    }

    /// Whether the business itself changes, on which condition, and who decides it when.
    fn change(&self) -> Vec<String> {
        let Some(change) = self.workshop.business_change() else { return Vec::new() };
        let facts = Facts::new().with("from", change.from.as_str()).with("to", change.to.as_str());
        let condition = Facts::new().with("text", change.condition.as_str());
        let days = Facts::new().with("from", change.from_day).with("to", change.to_day);
        let days = self.language.say("business-days", &days);
        let days = match self.owners.named(&change.owner) {
            Some(owner) => {
                let facts = Facts::new().with("name", days).with("said", owner);
                self.language.say("sheet-plan-of", &facts)
            }
            None => days,
        };
        let condition =
            (!change.condition.is_empty()).then(|| self.language.say("business-condition", &condition));
        [Some(self.language.say("businesses-change", &facts)), condition, Some(days)]
            .into_iter()
            .flatten()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::example;

    #[test]
    fn every_link_of_the_example_says_what_a_person_still_decides() {
        for language in Language::ALL {
            let pack = example(language).business.unwrap();
            let [links] = &pack.tables[..] else { panic!("one table") };
            assert_eq!(links.rows.len(), 7);
            for row in &links.rows {
                assert!(matches!(row.get(5), Some(Value::Text(decides)) if !decides.is_empty()), "{row:?}");
            }
            let said = [&pack.headline].into_iter().chain(&pack.points);
            assert!(said.clone().all(|line| links.notes.contains(line)), "a table by itself says it, too");
            assert!(said.count() > 2, "and whether the business itself changes");
        }
    }
}
