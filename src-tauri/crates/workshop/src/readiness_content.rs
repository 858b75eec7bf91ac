//! Questions of readiness and enablers that ship, read from `assets/content`.

use crate::registers::Register;
use crate::roadmap_items::RoadmapStage;
use crate::{Bilingual, CriterionId, Language, content};
use serde::Deserialize;
use std::sync::LazyLock;

/// The questions, register by register.
#[must_use]
pub fn questions() -> &'static [ReadinessQuestion] {
    &file().questions
}

/// The enablers to choose from, in the order of the questions.
#[must_use]
pub fn enablers() -> &'static [ContentEnabler] {
    &file().enablers
}

/// A question, by its name.
#[must_use]
pub fn question(id: &str) -> Option<&'static ReadinessQuestion> {
    questions().iter().find(|question| question.id == id)
}

/// An enabler that ships, by its name.
#[must_use]
pub fn enabler(id: &str) -> Option<&'static ContentEnabler> {
    enablers().iter().find(|enabler| enabler.id == id)
}

/// An answer at this level or below offers the enabler of its question.
#[must_use]
pub fn suggest_at_or_below() -> u8 {
    file().suggest_at_or_below
}

fn file() -> &'static ReadinessFile {
    static FILE: LazyLock<ReadinessFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../assets/content/readiness.json")));
    &FILE
}

/// A question of readiness, as far as the rules need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ReadinessQuestion {
    /// Its stable name.
    pub id: String,
    /// In which register it is asked.
    #[serde(rename = "area")]
    pub register: Register,
    /// Its short name.
    pub name: Bilingual,
    /// What is asked.
    pub question: Bilingual,
    /// The five sentences, from the worst to the best.
    pub anchors: Sentences,
    /// Which enabler a low answer offers.
    pub suggests: String,
}

/// Sentences to choose from, in both languages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Sentences {
    en: Vec<String>,
    zh: Vec<String>,
}

impl Sentences {
    /// The sentence of a level, from 1 on; nothing where there is no such level.
    #[must_use]
    pub fn of_level(&self, level: u8, language: Language) -> &str {
        let sentences = match language {
            Language::En => &self.en,
            Language::ZhCn => &self.zh,
        };
        let place = usize::from(level).checked_sub(1);
        place.and_then(|place| sentences.get(place)).map_or("", String::as_str)
    }
}

/// An enabler that ships, as far as the rules and lists need it.
#[derive(Clone, Debug, Deserialize)]
pub struct ContentEnabler {
    /// Its stable name.
    pub id: String,
    /// To which register it belongs.
    #[serde(rename = "area")]
    pub register: Register,
    /// What people read.
    pub name: Bilingual,
    /// What is done.
    pub what: Bilingual,
    /// Person-days: low, likely, high.
    pub effort_days: [u32; 3],
    /// Weeks from the start until it is there: low, likely, high.
    pub lead_weeks: [u32; 3],
    /// When it is built.
    pub stage: RoadmapStage,
    /// Criteria of cost that a later rating may find lower.
    pub lowers: Vec<CriterionId>,
}

#[derive(Debug, Default, Deserialize)]
struct ReadinessFile {
    suggest_at_or_below: u8,
    questions: Vec<ReadinessQuestion>,
    enablers: Vec<ContentEnabler>,
}
