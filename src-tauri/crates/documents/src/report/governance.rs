//! The governance pack: inventory, policy, who decides what, incidents, third parties, looks, who notices, and rules.

use super::owners::Owners;
use super::pack::ReportedPack;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::{Names, text};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use workshop::governance::finding::{
    GovernanceCounts, GovernanceSheet, InventoryLine, InventoryState, RuleFinding,
};
use workshop::governance::{GovernanceEntry, GovernanceKind, GovernancePolicy, PolicyRule};
use workshop::rules_content::{self, ContentRule, RuleForce, RuleStatus};
use workshop::{Facts, Gate, Language, UseCaseId, Workshop, risk_content};

const INVENTORY: [(&str, ColumnKind); 7] = [
    ("list-number", ColumnKind::Whole),
    ("governance-head-case", ColumnKind::Text),
    ("governance-head-gates", ColumnKind::Text),
    ("governance-head-duty", ColumnKind::Text),
    ("governance-head-state", ColumnKind::Text),
    ("governance-head-owner", ColumnKind::Text),
    ("governances-rules-of", ColumnKind::Whole),
];
const POLICY: [(&str, ColumnKind); 2] =
    [("governances-rule", ColumnKind::Text), ("governance-line-label", ColumnKind::Text)];
const RULES: [(&str, ColumnKind); 6] = [
    ("governance-region-filter", ColumnKind::Text),
    ("governances-name", ColumnKind::Text),
    ("governance-head-state", ColumnKind::Text),
    ("governances-since", ColumnKind::Text),
    ("governances-concerns", ColumnKind::Text),
    ("governances-may-concern", ColumnKind::Text),
];
const MONITORING: [(&str, ColumnKind); 2] =
    [("governance-head-case", ColumnKind::Text), ("governances-controls", ColumnKind::Text)];

/// Governance on a day; None where nobody wrote anything about it.
pub(super) fn reported(
    workshop: &Workshop,
    (names, today): (Names, NaiveDate),
    language: Language,
) -> Option<ReportedPack> {
    let is_begun = workshop.governance_policy().is_some()
        || workshop.governance_entries().next().is_some()
        || workshop.inventory_notes().next().is_some();
    let owners = Owners::of(workshop, names, language);
    let sheet = workshop.governance_sheet(today);
    let policy = workshop.governance_policy_or_default();
    let teller = Teller { workshop, owners: &owners, sheet: &sheet, policy: &policy, today, language };
    is_begun.then(|| teller.pack())
}

struct Teller<'a> {
    workshop: &'a Workshop,
    owners: &'a Owners<'a>,
    sheet: &'a GovernanceSheet,
    policy: &'a GovernancePolicy,
    today: NaiveDate,
    language: Language,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn list(&self, words: impl IntoIterator<Item = String>) -> String {
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    fn pack(&self) -> ReportedPack {
        let kinds = GovernanceKind::ALL.map(|kind| self.entries(kind));
        let tables = [self.inventory(), self.policy_lines()].into_iter().chain(kinds);
        let pack = ReportedPack {
            title: self.say("governances-title"),
            headline: self.finding(&self.sheet.counts),
            points: self.points(),
            notes: self.notes(),
            tables: tables.chain([self.monitoring(), self.rules()]).collect(),
        };
        pack.told()
    }

    /// What it comes to in one sentence.
    fn finding(&self, counts: &GovernanceCounts) -> String {
        let GovernanceCounts { lighthouses: all, clear, .. } = *counts;
        let first = match (all, clear == all) {
            (0, _) => self.say("governance-dark"),
            (_, true) => self.language.say("governance-clear-all", &Facts::new().with("all", all)),
            (_, false) => {
                self.language.say("governance-clear", &Facts::new().with("clear", clear).with("all", all))
            }
        };
        let rest = [
            ("governance-stopped", counts.stopped),
            ("governance-public", counts.public),
            ("governance-watched", counts.watched),
            ("governance-unanswered", counts.unanswered),
        ];
        let rest = rest.into_iter().filter(|(_, count)| *count > 0);
        let rest =
            self.list(rest.map(|(key, count)| self.language.say(key, &Facts::new().with("count", count))));
        if rest.is_empty() {
            return first;
        }
        self.language.say("governance-finding", &Facts::new().with("first", first).with("rest", rest))
    }

    /// From when the policy holds, how the board goes about it, and when somebody looks next.
    fn points(&self) -> Vec<String> {
        let from = self
            .policy
            .from_day
            .map(|day| self.language.say("governances-policy-from", &Facts::new().with("day", day)));
        let board = Some(self.policy.board.clone()).filter(|board| !board.is_empty());
        let next = self
            .sheet
            .next_review_day
            .map(|day| self.language.say("governance-next-review", &Facts::new().with("day", day)));
        let unknown = self.sheet.without_rules.iter();
        let unknown = unknown.map(|region| {
            self.language.say("governance-region-empty", &Facts::new().with("region", region.as_str()))
        });
        from.into_iter().chain(board).chain(next).chain(unknown).collect()
    }

    fn notes(&self) -> Vec<String> {
        let facts =
            Facts::new().with("rules", self.sheet.rule_count).with("unchecked", self.sheet.unchecked_count);
        let too_old = self.sheet.is_too_old.then(|| self.say("governance-too-old"));
        let as_of =
            self.language.say("governance-as-of", &Facts::new().with("day", self.sheet.as_of.to_string()));
        [as_of, self.language.say("governance-list", &facts)].into_iter().chain(too_old).collect()
    }

    fn inventory(&self) -> List {
        let rows = self.sheet.inventory.iter().filter_map(|line| self.inventory_line(line));
        sheet("governance-inventory", &INVENTORY, rows.collect(), &[], self.language)
    }

    fn inventory_line(&self, line: &InventoryLine) -> Option<Vec<Value>> {
        let case = self.workshop.use_case(line.use_case).ok()?;
        let note = self.workshop.inventory_note(line.use_case).map(|note| &note.text);
        let noted = |said: Option<&String>| said.filter(|said| !said.is_empty()).cloned();
        let state = noted(note.map(|note| &note.state)).unwrap_or_else(|| self.state(line));
        let duty = noted(note.map(|note| &note.duty)).unwrap_or_else(|| self.duty(line));
        Some(vec![
            Value::Number(case.number.into()),
            text(&case.text.title),
            text(&self.gates(line)),
            text(&duty),
            text(&state),
            text(&self.owners.named(&line.owner).unwrap_or_default()),
            Value::Number(line.rules.len() as f64),
        ])
    }

    fn gates(&self, line: &InventoryLine) -> String {
        let named = |gates: &[Gate]| self.list(gates.iter().map(|gate| format!("X{}", gate.number())));
        let open = named(&line.unanswered);
        let open = if open.is_empty() {
            open
        } else {
            self.language.say("governance-gates-open", &Facts::new().with("gates", open))
        };
        let said = self.list([named(&line.gates), open]);
        if said.is_empty() { self.say("governance-gates-no") } else { said }
    }

    /// What the gates of a use case ask for: what is not done needs nothing else.
    fn duty(&self, line: &InventoryLine) -> String {
        let asking: &[Gate] = if line.gates.contains(&Gate::X1) { &[Gate::X1] } else { &line.gates };
        let open = if line.unanswered.is_empty() { "governance-duty-none" } else { "governance-duty-open" };
        match asking.is_empty() {
            true => self.say(open),
            false => {
                self.list(asking.iter().map(|gate| self.say(&format!("governance-duty-x{}", gate.number()))))
            }
        }
    }

    fn state(&self, line: &InventoryLine) -> String {
        let state = self.say(match line.state {
            InventoryState::Stopped => "governance-state-stopped",
            InventoryState::Ended => "governance-state-ended",
            InventoryState::InUse => "governance-state-in-use",
            InventoryState::Pilot => "governance-state-pilot",
            InventoryState::Planned => "governance-state-planned",
            InventoryState::Parked => "governance-state-parked",
            InventoryState::Reconsider => "governance-state-reconsider",
            InventoryState::Idea => "governance-state-idea",
        });
        match line.from_day {
            Some(day) => {
                self.language.say("governance-from-day", &Facts::new().with("state", state).with("day", day))
            }
            None => state,
        }
    }

    fn policy_lines(&self) -> List {
        let rows = PolicyRule::ALL.into_iter().flat_map(|rule| {
            let name = self.say(match rule {
                PolicyRule::Free => "governance-rule-free",
                PolicyRule::Ask => "governance-rule-ask",
                PolicyRule::Never => "governance-rule-never",
            });
            let lines = self.policy.lines.iter().filter(move |line| line.rule == rule);
            lines.map(move |line| vec![text(&name), text(&line.text)])
        });
        sheet("governance-policy", &POLICY, rows.collect(), &[], self.language)
    }

    /// Who decides what, what went wrong, who else is in it, or looks that were taken.
    fn entries(&self, kind: GovernanceKind) -> List {
        let key = match kind {
            GovernanceKind::Role => "role",
            GovernanceKind::Incident => "incident",
            GovernanceKind::ThirdParty => "third-party",
            GovernanceKind::Review => "review",
        };
        let of = |part: &str| format!("governance-{part}-{key}");
        let (name, owner, about, when) = (of("name"), of("owner"), of("about"), of("when"));
        let heads: [(&str, ColumnKind); 7] = [
            (&name, ColumnKind::Text),
            (&owner, ColumnKind::Text),
            (&about, ColumnKind::Text),
            ("governance-about-case", ColumnKind::Text),
            ("governance-data", ColumnKind::Text),
            (&when, ColumnKind::Whole),
            ("governance-state-label", ColumnKind::Text),
        ];
        let rows = self.workshop.governance_entries_of(kind).into_iter().map(|entry| self.entry(entry));
        sheet(&of("title"), &heads, rows.collect(), &[], self.language)
    }

    fn entry(&self, entry: &GovernanceEntry) -> Vec<Value> {
        let said = &entry.text;
        let case = said.use_case.and_then(|id| self.workshop.use_case(id).ok());
        let state = match said.kind {
            GovernanceKind::Incident => self.say(&format!("governance-incident-{}", said.state.as_key())),
            GovernanceKind::ThirdParty => self.say(&format!("governance-contract-{}", said.state.as_key())),
            GovernanceKind::Role | GovernanceKind::Review => String::new(),
        };
        vec![
            text(&said.name),
            text(&self.owners.named(&said.owner).unwrap_or_default()),
            text(&said.about),
            text(case.map(|case| case.text.title.as_str()).unwrap_or_default()),
            text(&said.data),
            said.day.map_or(Value::Empty, |day| Value::Number(day.into())),
            text(&state),
        ]
    }

    fn monitoring(&self) -> List {
        let rows = self.sheet.monitoring.iter().filter_map(|line| {
            let case = self.workshop.use_case(line.use_case).ok()?;
            let shipped = line.controls.iter().filter_map(|id| risk_content::control(id));
            let shipped = shipped.map(|control| control.name.in_language(self.language).to_owned());
            let controls = self.list(shipped.chain(line.own.iter().cloned()));
            Some(vec![text(&case.text.title), text(&controls)])
        });
        sheet("governance-monitoring", &MONITORING, rows.collect(), &[], self.language)
    }

    /// Rules of the regions chosen that concern a use case or may; how many others there are is said below.
    fn rules(&self) -> List {
        let chosen: Vec<&RuleFinding> = self.sheet.rules.iter().filter(|rule| rule.is_chosen).collect();
        let tells = |rule: &&&RuleFinding| !rule.concerns.is_empty() || !rule.may_concern.is_empty();
        let rows: Vec<_> = chosen.iter().filter(tells).filter_map(|found| self.rule(found)).collect();
        let others = chosen.len() - rows.len();
        let mut list = sheet("governance-rules", &RULES, rows, &[], self.language);
        if others > 0 {
            list.notes.push(self.language.say("governances-others", &Facts::new().with("count", others)));
        }
        list
    }

    fn rule(&self, found: &RuleFinding) -> Option<Vec<Value>> {
        let rule = rules_content::rules().iter().find(|rule| rule.id == found.rule)?;
        let region = rules_content::region(&rule.region).map(|region| region.name.in_language(self.language));
        let place = rule.state.as_ref().map(|state| state.in_language(self.language));
        let force = match found.force {
            RuleForce::InForce => "governance-force-in-force",
            RuleForce::NotYet => "governance-force-not-yet",
            RuleForce::Draft => "governance-force-draft",
        };
        let unchecked = found.unchecked.then(|| self.say("governance-unchecked"));
        Some(vec![
            text(&self.list([region, place].into_iter().flatten().map(str::to_owned))),
            text(rule.name.in_language(self.language)),
            text(&self.list([Some(self.say(force)), unchecked].into_iter().flatten())),
            text(&self.since(rule)),
            text(&self.numbers(&found.concerns)),
            text(&self.numbers(&found.may_concern)),
        ])
    }

    /// From when a rule holds; what nobody could check says so.
    fn since(&self, rule: &ContentRule) -> String {
        let later = self.list(rule.later_than(self.today).map(|later| later.date.to_string()));
        match (&rule.in_force_since, later.is_empty()) {
            (Some(day), true) => {
                self.language.say("governance-since", &Facts::new().with("day", day.as_str()))
            }
            (Some(day), false) => {
                let facts = Facts::new().with("day", day.as_str()).with("later", later);
                self.language.say("governance-since-more", &facts)
            }
            (None, false) => self.language.say("governance-later", &Facts::new().with("later", later)),
            (None, true) => match rule.status {
                RuleStatus::Consultation | RuleStatus::Proposed => self.say("governance-draft-text"),
                RuleStatus::InForce | RuleStatus::AppliesLater => self.say("governance-day-unknown"),
            },
        }
    }

    /// Use cases by their numbers, those in a row as one: a rule may concern most of them.
    fn numbers(&self, cases: &[UseCaseId]) -> String {
        let cases = cases.iter().filter_map(|id| self.workshop.use_case(*id).ok());
        let numbers: BTreeSet<u32> = cases.map(|case| case.number).collect();
        let numbers: Vec<u32> = numbers.into_iter().collect();
        let runs = numbers.chunk_by(|one, next| one + 1 == *next).flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{first}–{last}")],
            few => few.iter().map(u32::to_string).collect(),
        });
        self.list(runs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::example;

    fn table<'a>(pack: &'a ReportedPack, title: &str, language: Language) -> &'a List {
        let title = language.say(title, &Facts::new());
        pack.tables.iter().find(|list| list.sheet == title).unwrap()
    }

    fn cells(list: &List, place: usize) -> Vec<String> {
        let read = |row: &Vec<Value>| match row.get(place) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Empty) | None => String::new(),
        };
        list.rows.iter().map(read).collect()
    }

    #[test]
    fn the_pack_of_the_example_says_what_touches_a_gate_and_what_nobody_could_check() {
        for language in Language::ALL {
            let say = |key: &str| language.say(key, &Facts::new());
            let pack = example(language).governance.unwrap();
            let inventory = table(&pack, "governance-inventory", language);
            let (gates, duties) = (cells(inventory, 2), cells(inventory, 3));
            let stopped = gates.iter().position(|gates| gates == "X1").unwrap();
            assert_eq!(duties[stopped], say("governance-duty-x1"), "what is stopped is not done");
            assert!(
                pack.notes.iter().any(|note| note.contains("58")),
                "the whole list is counted: {:?}",
                pack.notes
            );
            let rules = table(&pack, "governance-rules", language);
            let (concerns, may) = (cells(rules, 4), cells(rules, 5));
            assert!(concerns.iter().zip(&may).all(|(one, other)| !one.is_empty() || !other.is_empty()));
            assert!(may.iter().any(|cases| cases == "1–14"), "numbers in a row are one: {may:?}");
            for (name, state) in cells(rules, 1).iter().zip(cells(rules, 2)) {
                let rule = rules_content::rules().iter().find(|rule| rule.name.in_language(language) == name);
                assert_eq!(state.contains(&say("governance-unchecked")), !rule.unwrap().checked, "{name}");
            }
        }
    }
}
