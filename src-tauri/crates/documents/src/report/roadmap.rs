//! The roadmap: what is done when, what it waits for, and what is in the way of what.

use super::ReportedUseCase;
use super::owners::Owners;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::{Names, text};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use workshop::roadmap_items::finding::RoadmapSheet;
use workshop::roadmap_items::{RoadmapItem, RoadmapKind, RoadmapStage};
use workshop::{Facts, Language, RoadmapItemId, WorkState, Workshop};

/// A roadmap as it is taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedRoadmap {
    /// What it comes to, in one sentence.
    pub headline: String,
    /// What is in the way of what, a sentence each: at most twelve.
    pub conflicts: Vec<String>,
    /// The longest chain, in one sentence; empty where nothing waits for anything.
    pub path: String,
    /// The three stages, in order.
    pub stages: Vec<ReportedStage>,
    /// Its items, lane by lane and by the day they begin.
    pub items: Vec<ReportedItem>,
    /// By place among the items: what has to be done, and what waits for it.
    pub links: Vec<(usize, usize)>,
    /// Days on which two items are in each other's way, by their places.
    pub clashes: Vec<ReportedClash>,
    /// The date of day 0; None where it is not set.
    pub start: Option<NaiveDate>,
    /// Which day it is; None where nobody said.
    pub today: Option<u32>,
}

/// A stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedStage {
    /// What it is called.
    pub name: String,
    /// The day it begins and the day it ends.
    pub days: (u32, u32),
    /// Items of it that are done, and all of them.
    pub done: (u32, u32),
    /// What must be true before it is left, and whether somebody saw that it is.
    pub must_be_true: Vec<(String, bool)>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedItem {
    /// From 1 on.
    pub number: u32,
    /// What is done.
    pub title: String,
    /// What kind of thing it is.
    pub kind: RoadmapKind,
    /// In which stage.
    pub stage: RoadmapStage,
    /// The calendar day it begins, and the day it is done.
    pub days: (u32, u32),
    /// Who makes it happen, as far as that may be said.
    pub owner: String,
    /// How far it is.
    pub state: WorkState,
    /// It is on the longest chain.
    pub is_critical: bool,
    /// What it waits for, by number.
    pub waits_for: Vec<u32>,
}

/// Two items that are in each other's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportedClash {
    /// By their places.
    pub items: (usize, usize),
    /// From which to which day.
    pub days: (u32, u32),
}

/// More conflicts are counted only.
const CONFLICTS: usize = 12;
/// Days and working days of a week.
const WEEK: (u32, u32) = (7, 5);

/// Columns of the roadmap as a table.
const COLUMNS: [(&str, ColumnKind); 12] = [
    ("roadmap-column-number", ColumnKind::Whole),
    ("roadmap-title", ColumnKind::Text),
    ("roadmap-what", ColumnKind::Text),
    ("roadmap-in-stage", ColumnKind::Text),
    ("roadmap-start", ColumnKind::Whole),
    ("roadmap-end", ColumnKind::Whole),
    ("roadmaps-working-days", ColumnKind::Whole),
    ("roadmap-owner", ColumnKind::Text),
    ("roadmap-needs", ColumnKind::Text),
    ("roadmap-state", ColumnKind::Text),
    ("roadmap-critical", ColumnKind::Text),
    ("roadmap-conflict", ColumnKind::Text),
];

/// The roadmap; None where nothing is on it.
pub(super) fn reported(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    (names, today): (Names, NaiveDate),
    language: Language,
) -> Option<ReportedRoadmap> {
    let items = in_lanes(workshop, cases);
    if items.is_empty() {
        return None;
    }
    let found = workshop.roadmap_sheet();
    let owners = Owners::of(workshop, names, language);
    let teller = Teller { workshop, found: &found, owners: &owners, language };
    let places: BTreeMap<RoadmapItemId, usize> = (0..).zip(&items).map(|(at, item)| (item.id, at)).collect();
    let links = items.iter().enumerate().flat_map(|(second, item)| {
        item.text.depends_on.iter().filter_map(|id| Some((*places.get(id)?, second))).collect::<Vec<_>>()
    });
    let clashes = found.conflicts.iter().filter_map(|one| {
        let items = (*places.get(&one.first)?, *places.get(&one.second)?);
        Some(ReportedClash { items, days: (one.from, one.to) })
    });
    let since = |start: NaiveDate| u32::try_from((today - start).num_days()).unwrap_or(0);
    Some(ReportedRoadmap {
        headline: workshop.roadmap_told(&found, &|name| owners.named(name), language),
        conflicts: teller.conflicts(),
        path: teller.path(),
        stages: teller.stages(),
        links: links.collect(),
        clashes: clashes.collect(),
        start: found.frame.start,
        today: found.frame.start.map(since).or(found.frame.day),
        items: items.iter().map(|item| teller.item(item)).collect(),
    })
}

/// Lighthouses and what follows from them, enablers, the next wave, big bets, decisions; in each by the day it begins.
fn in_lanes(workshop: &Workshop, cases: &[ReportedUseCase]) -> Vec<RoadmapItem> {
    let lit: BTreeSet<_> = cases.iter().filter(|case| case.lighthouse).map(|case| case.id).collect();
    let lane = |item: &RoadmapItem| match item.text.kind {
        RoadmapKind::Lighthouse => 0,
        RoadmapKind::RollOut if item.text.use_case.is_some_and(|id| lit.contains(&id)) => 0,
        RoadmapKind::Enabler => 1,
        RoadmapKind::RollOut => 2,
        RoadmapKind::BigBet | RoadmapKind::Try => 3,
        RoadmapKind::Decision | RoadmapKind::Milestone => 4,
    };
    let mut items = workshop.roadmap_items_by_number();
    items.sort_by_key(|item| (lane(item), item.text.start_day, item.number));
    items
}

struct Teller<'a> {
    workshop: &'a Workshop,
    found: &'a RoadmapSheet,
    owners: &'a Owners<'a>,
    language: Language,
}

impl Teller<'_> {
    fn conflicts(&self) -> Vec<String> {
        let mut told: Vec<String> = self
            .found
            .conflicts
            .iter()
            .take(CONFLICTS)
            .filter_map(|one| {
                let both =
                    self.workshop.roadmap_item(one.first).zip(self.workshop.roadmap_item(one.second))?;
                Some(one.told(both, self.language))
            })
            .collect();
        let left = (self.found.conflict_count as usize).saturating_sub(told.len());
        if left > 0 {
            told.push(self.language.say("roadmaps-more-conflicts", &Facts::new().with("count", left)));
        }
        told
    }

    fn path(&self) -> String {
        let path = self.found.critical_path.iter().filter_map(|id| self.workshop.roadmap_item(*id));
        let path: Vec<&RoadmapItem> = path.collect();
        let Some(last) = path.last().filter(|_| path.len() > 1) else { return String::new() };
        let titles: Vec<&str> = path.iter().map(|item| item.text.title.as_str()).collect();
        let facts = Facts::new()
            .with("count", path.len())
            .with("day", last.text.end_day)
            .with("titles", titles.join(" → "));
        self.language.say("roadmaps-path", &facts)
    }

    fn stages(&self) -> Vec<ReportedStage> {
        let counts = self.workshop.roadmap_stage_counts();
        let stage = |frame: &workshop::roadmap_items::StageFrame| {
            let count = counts.iter().find(|one| one.stage == frame.stage);
            ReportedStage {
                name: frame.stage.told(self.language),
                days: (frame.from_day, frame.to_day),
                done: count.map_or((0, 0), |one| (one.done, one.count)),
                must_be_true: frame.must_be_true.iter().map(|one| (one.text.clone(), one.met)).collect(),
            }
        };
        self.found.frame.stages.iter().map(stage).collect()
    }

    fn item(&self, item: &RoadmapItem) -> ReportedItem {
        let text = &item.text;
        let number = |id: &RoadmapItemId| self.workshop.roadmap_item(*id).map(|item| item.number);
        let mut waits_for: Vec<u32> = text.depends_on.iter().filter_map(number).collect();
        waits_for.sort_unstable();
        ReportedItem {
            number: item.number,
            title: text.title.clone(),
            kind: text.kind,
            stage: text.stage,
            days: (text.start_day, text.end_day),
            owner: self.owners.named(&text.owner).unwrap_or_default(),
            state: text.state,
            is_critical: self.found.critical_path.contains(&item.id),
            waits_for,
        }
    }
}

impl ReportedStage {
    /// Its name and how many of its items are done: "Pilot 6/6".
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        let facts = Facts::new().with("name", self.name.as_str());
        language.say("roadmaps-stage", &facts.with("done", self.done.0).with("count", self.done.1))
    }

    /// What must be true before it is left, a line each, with a mark where somebody saw that it is.
    #[must_use]
    pub fn conditions(&self, language: Language) -> Vec<String> {
        let key = |met: bool| if met { "roadmaps-met" } else { "roadmaps-not-met" };
        let told =
            |(text, met): &(String, bool)| language.say(key(*met), &Facts::new().with("text", text.as_str()));
        self.must_be_true.iter().map(told).collect()
    }

    /// The same in one line.
    #[must_use]
    pub fn conditions_told(&self, language: Language) -> String {
        self.conditions(language).join(" · ")
    }
}

impl ReportedItem {
    /// How far it is, in words.
    #[must_use]
    pub fn state_told(&self, language: Language) -> String {
        language.say(&format!("roadmap-state-{}", self.state.as_key()), &Facts::new())
    }

    /// All that its bar says, in one line.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        let days = Facts::new().with("from", self.days.0).with("to", self.days.1);
        let critical = self.is_critical.then(|| language.say("roadmap-critical", &Facts::new()));
        let said = [
            self.title.clone(),
            self.kind.told(language),
            language.say("roadmap-days", &days),
            self.owner.clone(),
            self.state_told(language),
            critical.unwrap_or_default(),
        ];
        let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
        said.join(&language.say("list-comma", &Facts::new()))
    }
}

impl ReportedRoadmap {
    /// Working days from a day to another one, which no longer counts: by the calendar where day 0 has a date, else five of
    /// seven.
    #[must_use]
    pub fn working_days(&self, (from, to): (u32, u32)) -> u32 {
        let Some(start) = self.start else {
            let days = to.saturating_sub(from);
            return (days * WEEK.1 + WEEK.0 / 2) / WEEK.0;
        };
        let weekday = |day: u32| {
            let date = start.checked_add_days(Days::new(day.into()));
            date.is_some_and(|date| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun))
        };
        u32::try_from((from..to).filter(|day| weekday(*day)).count()).unwrap_or(u32::MAX)
    }

    /// What is written into the column of conflicts beside an item: what else it is in the way of.
    #[must_use]
    pub fn clash_of(&self, place: usize, language: Language) -> String {
        let other = |clash: &ReportedClash| match clash.items {
            (one, other) | (other, one) if one == place => Some((other, clash.days)),
            _ => None,
        };
        let told = |(other, days): (usize, (u32, u32))| {
            let item = self.items.get(other)?;
            let facts = Facts::new().with("number", item.number).with("from", days.0).with("to", days.1);
            Some(language.say("roadmaps-clash", &facts))
        };
        let said: Vec<String> = self.clashes.iter().filter_map(other).filter_map(told).collect();
        said.join(&language.say("list-comma", &Facts::new()))
    }

    /// The roadmap as a table.
    #[must_use]
    pub fn list(&self, language: Language) -> List {
        let say = |key: &str| language.say(key, &Facts::new());
        let comma = say("list-comma");
        let row = |(place, item): (usize, &ReportedItem)| {
            let waits: Vec<String> = item.waits_for.iter().map(ToString::to_string).collect();
            let critical = if item.is_critical { say("sheet-yes") } else { String::new() };
            vec![
                Value::Number(item.number.into()),
                text(&item.title),
                text(&item.kind.told(language)),
                text(&item.stage.told(language)),
                Value::Number(item.days.0.into()),
                Value::Number(item.days.1.into()),
                Value::Number(self.working_days(item.days).into()),
                text(&item.owner),
                text(&waits.join(&comma)),
                text(&item.state_told(language)),
                text(&critical),
                text(&self.clash_of(place, language)),
            ]
        };
        let rows = self.items.iter().enumerate().map(row).collect();
        let mut list = sheet("roadmaps-title", &COLUMNS, rows, &["roadmaps-note"], language);
        let said = [&self.headline, &self.path].into_iter().chain(&self.conflicts);
        list.notes.splice(0..0, said.filter(|line| !line.is_empty()).cloned());
        list
    }
}
