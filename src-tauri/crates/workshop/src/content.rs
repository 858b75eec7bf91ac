//! Texts and lists that ship with the product, read from `assets/content`.

use crate::{AgendaKind, Bilingual, Criterion, CriterionId, GroupId, Language, OperatingMode};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The eleven criteria with their sentences and default weights.
#[must_use]
pub fn criteria() -> &'static [ContentCriterion] {
    static CRITERIA: LazyLock<Vec<ContentCriterion>> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/criteria.json")));
    &CRITERIA
}

/// The agendas to start from, with their lanes and profiles.
#[must_use]
pub fn templates() -> &'static Templates {
    static TEMPLATES: LazyLock<Templates> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/templates.json")));
    &TEMPLATES
}

/// Whether a question is one of those that ship with lanes.
#[must_use]
pub fn is_question_of_lanes(question: &str) -> bool {
    let same = |set: &LaneSet| set.question.en == question || set.question.zh == question;
    templates().lane_sets.iter().any(same)
}

/// A text of lanes or steps that ships, in one language, found by what it says in either; None for one that somebody
/// wrote.
#[must_use]
pub fn said_in(language: Language, text: &str) -> Option<&'static str> {
    let sets = templates().lane_sets.iter();
    let lanes = sets.flat_map(|set| {
        let of_lanes = set.lanes.iter().flat_map(|lane| [&lane.name, &lane.question]);
        std::iter::once(&set.question).chain(of_lanes)
    });
    let steps = templates().templates.iter().flat_map(|template| &template.steps);
    let steps = steps.flat_map(|step| step.title.iter().chain(&step.note));
    let kinds = step_texts().iter().map(|kind| &kind.name);
    let mut all = lanes.chain(steps).chain(kinds);
    let found = all.find(|known| !text.is_empty() && (known.en == text || known.zh == text));
    found.map(|known| known.in_language(language))
}

/// What ships about each kind of step.
#[must_use]
pub fn step_texts() -> &'static [StepTexts] {
    static TEXTS: LazyLock<StepTextsFile> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/step_texts.json")));
    &TEXTS.steps
}

/// What generative AI is good for, on cards.
#[must_use]
pub fn capability_cards() -> &'static [CapabilityCard] {
    static CARDS: LazyLock<Vec<CapabilityCard>> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/capability_cards.json")));
    &CARDS
}

/// A capability card, as far as the rules need it.
#[derive(Clone, Debug, Deserialize)]
pub struct CapabilityCard {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
}

/// How a use case can run.
#[must_use]
pub fn operating_modes() -> &'static [ContentMode] {
    &money_defaults().modes
}

/// What the money of a use case is taken to be until somebody knows better.
#[must_use]
pub fn money_defaults() -> &'static MoneyDefaults {
    static MONEY: LazyLock<MoneyDefaults> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/money_defaults.json")));
    &MONEY
}

/// A way to run, as far as lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentMode {
    /// Which.
    pub id: OperatingMode,
    /// What people read.
    pub name: Bilingual,
    /// Full-time people who keep it running: low, likely, high.
    pub upkeep_fte: [f64; 3],
}

/// Use cases of others to begin from.
#[must_use]
pub fn inspirations() -> &'static [Inspiration] {
    static INSPIRATIONS: LazyLock<Vec<Inspiration>> =
        LazyLock::new(|| parse(include_str!("../../../../assets/content/inspiration_use_cases.json")));
    &INSPIRATIONS
}

/// A use case of somebody else, as far as the rules need it.
#[derive(Clone, Debug, Deserialize)]
pub struct Inspiration {
    /// Its stable name.
    pub id: String,
    /// One line.
    pub title: Bilingual,
}

/// Defaults of money, as far as the rules need them.
#[derive(Debug, Default, Deserialize)]
pub struct MoneyDefaults {
    /// What the two currencies are taken to be worth.
    pub rate: ContentRate,
    /// The five ways to run.
    pub modes: Vec<ContentMode>,
    /// All numbers that go in.
    pub drivers: Vec<ContentDriver>,
}

/// What the two currencies are taken to be worth.
#[derive(Debug, Default, Deserialize)]
pub struct ContentRate {
    /// Renminbi for a US dollar.
    pub cny_per_usd: f64,
    /// Of which day, as `2026-01-08`.
    pub date: String,
}

/// A number that goes into the money of a use case.
#[derive(Debug, Deserialize)]
pub struct ContentDriver {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// What it counts.
    pub unit: Bilingual,
    /// Low, likely and high of one that is no money.
    pub value: Option<[f64; 3]>,
    /// The same in US dollars.
    pub usd: Option<[f64; 3]>,
    /// The same in renminbi.
    pub cny: Option<[f64; 3]>,
}

#[derive(Debug, Default, Deserialize)]
struct StepTextsFile {
    steps: Vec<StepTexts>,
}

/// What ships about a kind of step, as far as the rules need it.
#[derive(Clone, Debug, Deserialize)]
pub struct StepTexts {
    /// Which kind.
    pub id: AgendaKind,
    /// Shown name, where a template has no title of its own.
    pub name: Bilingual,
    /// What it asks the room.
    pub question: Bilingual,
    /// How long it takes.
    pub minutes: StepMinutes,
    /// What can be done when the room is late.
    pub late: WhenLate,
}

/// How long a kind of step takes, in minutes.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct StepMinutes {
    /// Where nothing else is said.
    pub default: u32,
    /// The least that still does its work.
    pub least: u32,
}

/// What can be done to a step when the room is late.
#[derive(Clone, Debug, Deserialize)]
pub struct WhenLate {
    /// Leave it out, or shorten it.
    pub may: MayWhenLate,
    /// What to do instead.
    pub how: Bilingual,
    /// What it costs.
    pub lost: Bilingual,
}

/// What may be done to a kind of step when the room is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MayWhenLate {
    /// Leave it out.
    Skip,
    /// Shorten it to its least.
    Shorten,
}

/// A list in both languages, of equal length.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct BilingualList {
    /// English.
    pub en: Vec<String>,
    /// Simplified Chinese.
    pub zh: Vec<String>,
}

impl BilingualList {
    /// The list in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &[String] {
        match language {
            Language::En => &self.en,
            Language::ZhCn => &self.zh,
        }
    }
}

/// A criterion as it ships.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentCriterion {
    id: CriterionId,
    default_weight: f64,
    name: Bilingual,
    question: Bilingual,
    anchors: BilingualList,
}

/// `templates.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Templates {
    /// Which criteria are rated: full or fast.
    pub profiles: Vec<Profile>,
    /// Boards by industry.
    pub lane_sets: Vec<LaneSet>,
    /// The agendas.
    pub templates: Vec<Template>,
}

/// A choice of criteria.
#[derive(Clone, Debug, Deserialize)]
pub struct Profile {
    /// `full` or `fast`.
    pub id: String,
    /// Which criteria; weights are rescaled to 100 a side.
    pub criteria: Vec<CriterionId>,
}

/// The lanes of one industry.
#[derive(Clone, Debug, Deserialize)]
pub struct LaneSet {
    /// `neutral`, `manufacturing`, ...
    pub id: String,
    /// Question of the ideate step.
    pub question: Bilingual,
    /// Left to right.
    pub lanes: Vec<ContentLane>,
}

/// A lane as it ships.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentLane {
    /// Shown name.
    pub name: Bilingual,
    /// What it asks.
    pub question: Bilingual,
}

/// One agenda to start from.
#[derive(Clone, Debug, Deserialize)]
pub struct Template {
    /// Stable name.
    pub id: String,
    /// Shown name.
    pub name: Bilingual,
    /// For whom it is, one sentence.
    pub for_whom: Bilingual,
    /// What comes out, a few lines.
    pub comes_out: BilingualList,
    /// Length in all.
    pub minutes: u32,
    /// Sittings.
    pub sessions: Vec<Session>,
    /// How many people it fits.
    pub people: People,
    /// Which criteria.
    pub profile: String,
    /// Planned rounds of rating.
    pub rounds: u32,
    /// Dots of each person.
    pub dots: u32,
    /// Most lanes.
    pub lanes_most: usize,
    /// Most of them on one idea.
    pub most_on_one: u32,
    /// Who learns who wrote what.
    pub names: crate::Names,
    /// Who is in the room.
    pub groups: Vec<GroupId>,
    /// What each group rates.
    pub who_rates: WhoRates,
    /// The agenda.
    pub steps: Vec<TemplateStep>,
}

/// One sitting.
#[derive(Clone, Debug, Deserialize)]
pub struct Session {
    /// Named by its steps.
    pub id: String,
    /// Its length.
    pub minutes: u32,
}

/// How many people a template fits.
#[derive(Clone, Debug, Deserialize)]
pub struct People {
    /// From, to.
    pub comfortable: (u32, u32),
}

/// What each group rates.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum WhoRates {
    /// By group.
    ByGroup(BTreeMap<GroupId, Vec<CriterionId>>),
    /// `"everyone"`: everybody rates everything.
    Everyone(String),
}

/// One step of an agenda.
#[derive(Clone, Debug, Deserialize)]
pub struct TemplateStep {
    /// An id of `step_texts.json`.
    pub kind: AgendaKind,
    /// Planned length.
    pub minutes: u32,
    /// Its own title; None takes the kind's name.
    #[serde(default)]
    pub title: Option<Bilingual>,
    /// For the facilitator.
    #[serde(default)]
    pub note: Option<Bilingual>,
    /// Id of its sitting; None is the first.
    #[serde(default)]
    pub session: Option<String>,
}

impl ContentCriterion {
    /// As a row, with a weight.
    #[must_use]
    pub fn to_row(&self, weight: f64) -> Criterion {
        let anchors = self.anchors.en.iter().zip(&self.anchors.zh);
        Criterion {
            id: self.id,
            name: self.name.clone(),
            question: self.question.clone(),
            anchors: anchors.map(|(en, zh)| Bilingual { en: en.clone(), zh: zh.clone() }).collect(),
            weight,
            lowest: 1,
            highest: 5,
        }
    }

    /// Its name.
    #[must_use]
    pub fn id(&self) -> CriterionId {
        self.id
    }

    /// Weight as it ships; sums to 100 a side.
    #[must_use]
    pub fn default_weight(&self) -> f64 {
        self.default_weight
    }
}

impl Bilingual {
    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::ZhCn => &self.zh,
        }
    }

    /// What is said in either language.
    pub(crate) fn told(told: impl Fn(Language) -> String) -> Self {
        Self { en: told(Language::En), zh: told(Language::ZhCn) }
    }
}

/// Content ships with the program and a test reads all of it, so that what does not parse never ships; a
/// default here only keeps a broken build from panicking.
pub(crate) fn parse<T: for<'de> Deserialize<'de> + Default>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_run_has_its_name() {
        use OperatingMode::{Agent, FineTuned, OwnServers, PromptOnly, Retrieval};
        let named: Vec<OperatingMode> = operating_modes().iter().map(|mode| mode.id).collect();
        assert_eq!(named, [PromptOnly, Retrieval, FineTuned, OwnServers, Agent]);
    }

    #[test]
    fn everything_that_ships_parses() {
        assert_eq!(criteria().len(), 11, "the sheet has eleven lines");
        assert_eq!(templates().templates.len(), 5, "five agendas ship");
        for kind in AgendaKind::ALL {
            assert!(kind.texts().is_some(), "{} has its texts", kind.name());
        }
        assert_eq!(step_texts().len(), AgendaKind::ALL.len(), "and nothing else has");
        for side in [ranking::Side::Value, ranking::Side::Cost] {
            let sum: f64 = criteria().iter().filter(|c| c.id.side == side).map(|c| c.default_weight).sum();
            assert!((sum - 100.0).abs() < 1e-9, "weights are told as points of 100 on each side");
        }
    }
}
