//! The catalogue of models that ships, read from `assets/content/models.json`: facts with their sources, no ranking.

use super::facts::{Modality, ModelFacts, ModelPrice};
use crate::content::BilingualList;
use crate::{Bilingual, Currency, content};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What ships about models.
#[must_use]
pub fn models() -> &'static ModelsFile {
    static MODELS: LazyLock<ModelsFile> =
        LazyLock::new(|| content::parse(include_str!("../../../../../assets/content/models.json")));
    &MODELS
}

/// A model that ships, by its name.
#[must_use]
pub fn model(id: &str) -> Option<&'static ContentModel> {
    models().entries.iter().find(|model| model.id == id)
}

/// Whether a task domain ships under this name.
#[must_use]
pub fn is_domain(id: &str) -> bool {
    models().domains.iter().any(|domain| domain.id == id)
}

/// A requirement that ships, by its name.
#[must_use]
pub fn requirement(id: &str) -> Option<&'static ContentRequirement> {
    models().requirements.iter().find(|requirement| requirement.id == id)
}

/// The file, as far as the rules need it.
#[derive(Debug, Default, Deserialize)]
pub struct ModelsFile {
    /// Kinds of tasks.
    pub domains: Vec<ContentDomain>,
    /// What can be asked of a model.
    pub requirements: Vec<ContentRequirement>,
    /// What models are weighed by.
    pub dimensions: Vec<ContentDimension>,
    /// How cases are collected and judged.
    pub test_recipe: TestRecipe,
    /// Where facts come from.
    pub sources: Vec<ContentSource>,
    /// The models.
    pub entries: Vec<ContentModel>,
}

/// A kind of task.
#[derive(Debug, Deserialize)]
pub struct ContentDomain {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
}

/// Something that can be asked of a model.
#[derive(Debug, Deserialize)]
pub struct ContentRequirement {
    /// Its stable name.
    pub id: String,
    /// What people read.
    pub name: Bilingual,
    /// How it is answered.
    pub kind: RequirementKind,
    /// What can be chosen from, where it is one or several of these.
    #[serde(default)]
    pub options: BilingualList,
}

/// How a requirement is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequirementKind {
    /// One of several.
    Choice,
    /// Needed or not.
    YesNo,
    /// A number.
    Number,
    /// Any of several.
    Multi,
}

/// What models are weighed by.
#[derive(Debug, Deserialize)]
pub struct ContentDimension {
    /// `performance`, `ease` or `cost`.
    pub id: String,
    /// Points of a hundred.
    pub default_weight: u32,
}

/// How cases are judged.
#[derive(Debug, Default, Deserialize)]
pub struct TestRecipe {
    /// When a model passes.
    pub pass_rule: PassRule,
}

/// When a model passes.
#[derive(Debug, Default, Deserialize)]
pub struct PassRule {
    /// Share of the cases that must be usable.
    pub usable_share: f64,
    /// Answers of the "never" list that are allowed.
    pub never_said: u32,
}

/// Where a fact comes from.
#[derive(Debug, Deserialize)]
pub struct ContentSource {
    /// Its stable name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Of when, in words that begin with the date where one is known.
    pub date: String,
}

/// A model with its facts.
#[derive(Debug, Deserialize)]
pub struct ContentModel {
    /// Its stable name.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who makes it.
    pub maker: String,
    /// Where it is worth a try.
    pub domains: Vec<String>,
    /// What is known of it.
    fields: BTreeMap<String, ContentFact>,
}

#[derive(Debug, Deserialize)]
struct ContentFact {
    value: serde_json::Value,
    source: String,
    checked: bool,
}

impl ContentModel {
    /// What is known of it, as a workshop holds facts.
    #[must_use]
    pub fn facts(&self) -> ModelFacts {
        let yes = |field: &str| self.fields.get(field).and_then(|fact| fact.value.as_bool());
        let text = |field: &str| self.fields.get(field).and_then(|fact| fact.value.as_str());
        let number = |field: &str| self.fields.get(field).and_then(|fact| fact.value.as_f64());
        ModelFacts {
            name: self.name.clone(),
            maker: self.maker.clone(),
            price: self.price(),
            residency: None,
            open_weights: yes("open_weights"),
            licence: text("licence").unwrap_or_default().to_owned(),
            licence_fits: None,
            filed: String::new(),
            context: number("context").map(|tokens| tokens as u32),
            latency: None,
            fine_tuning: yes("fine_tuning"),
            private_hosting: None,
            modality: self.modality(text("modality")),
            volume: None,
            support: None,
        }
    }

    /// Prices in and out where both are known; else the one that was quoted without telling them apart.
    fn price(&self) -> Option<ModelPrice> {
        let number = |field: &str| {
            let fact = self.fields.get(field)?;
            Some((fact.value.as_f64()?, fact))
        };
        let told_apart = number("price_in").zip(number("price_out"));
        let (price_in, price_out, fact) = match (told_apart, number("price_quoted")) {
            (Some(((price_in, fact), (price_out, _))), _) => (price_in, price_out, fact),
            (None, Some((price, fact))) => (price, price, fact),
            (None, None) => return None,
        };
        let source = models().sources.iter().find(|source| source.id == fact.source);
        Some(ModelPrice {
            price_in,
            price_out,
            told_apart: told_apart.is_some(),
            currency: Currency::Usd,
            on: source.map(|source| leading_date(&source.date)).unwrap_or_default(),
            source: source.map(|source| source.title.clone()).unwrap_or_default(),
            checked: fact.checked,
        })
    }

    /// What goes in: what its maker says, and what it is made for.
    fn modality(&self, told: Option<&str>) -> Vec<Modality> {
        let is_for = |domains: &[&str]| self.domains.iter().any(|domain| domains.contains(&domain.as_str()));
        let told = told.unwrap_or_default();
        let mut all = Vec::new();
        let mut reads = |modality, does: bool| {
            if does {
                all.push(modality);
            }
        };
        reads(Modality::Text, told.contains("text") || !is_for(&["ocr_forms", "charts_drawings", "speech"]));
        reads(Modality::Picture, told.contains("picture") || is_for(&["charts_drawings"]));
        reads(Modality::Scan, is_for(&["ocr_forms"]));
        reads(Modality::Speech, is_for(&["speech"]));
        reads(Modality::Video, told.contains("video"));
        all
    }
}

/// The date that the words of a source begin with: a year, a month or a day; empty where there is none.
fn leading_date(words: &str) -> String {
    let length = words.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'-').count();
    let date = words.get(..length).unwrap_or_default();
    if matches!(length, 4 | 7 | 10) { date.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_there_and_its_words_lead_somewhere() {
        assert!(!models().entries.is_empty() && models().requirements.len() == 11);
        for model in &models().entries {
            assert!(model.domains.iter().all(|domain| is_domain(domain)), "{}", model.id);
            for (field, fact) in &model.fields {
                let known = models().sources.iter().any(|source| source.id == fact.source);
                assert!(known, "{} {field} names a source", model.id);
            }
        }
    }

    #[test]
    fn prices_keep_in_and_out_apart_and_say_where_they_come_from() {
        let price = |id: &str| model(id).unwrap().facts().price.unwrap();
        let r1 = price("M02");
        assert_eq!((r1.price_in, r1.price_out, r1.told_apart, r1.checked), (0.55, 2.19, true, true));
        assert_eq!(r1.on, "2025", "the year of a stored copy");
        let qwen = price("M03");
        assert_eq!(
            (qwen.price_in, qwen.price_out, qwen.told_apart, qwen.checked),
            (0.73, 0.73, false, false)
        );
        assert_eq!(price("M01").on, "", "a copy without a date has none");
        assert_eq!(model("M05").and_then(|model| model.facts().price), None, "unknown stays unknown");
    }
}
