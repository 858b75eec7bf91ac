//! What a choice of a model begins with: kinds of tasks by capability cards, requirements by gates, candidates by what
//! the catalogue says they are worth a try for.

use super::catalogue;
use super::facts::{AskedRequirement, RequirementAsk};
use super::{Candidate, ModelChoiceText, ModelWeights};
use crate::{Gate, Language, UseCaseId, Workshop};

/// So many candidates are a beginning.
const CANDIDATES: usize = 5;
/// A model that nobody knows a licence of may not be used; text goes into nearly all of them.
const PERMISSIVE: u32 = 0;
/// Of the options of residency.
const OUR_REGION: u32 = 1;

/// Kinds of tasks that the capability cards of a use case hold, the main one first; at least one.
pub(super) fn domains(workshop: &Workshop, use_case: UseCaseId) -> Vec<&'static str> {
    let writing = match workshop.about().language {
        Language::En => "en_writing",
        Language::ZhCn => "zh_writing",
    };
    let cards = workshop.use_case(use_case).map(|case| case.text.capabilities.clone()).unwrap_or_default();
    let of_card = |card: &str| -> &[&'static str] {
        match card {
            "summarise" | "extract" => &["long_documents"],
            "rag" => &["long_documents", "embedding_search"],
            "translate" => &["translation"],
            "code" => &["code"],
            "agent" => &["tool_use"],
            "vision" => &["ocr_forms"],
            "speech" => &["speech"],
            "analyse" => &["reasoning_numbers"],
            _ => &[],
        }
    };
    let mut found: Vec<&'static str> = Vec::new();
    for domain in cards.iter().flat_map(|card| of_card(card)) {
        if !found.contains(domain) {
            found.push(domain);
        }
    }
    // What answers people comes first; search and speech serve it.
    found.sort_by_key(|domain| matches!(*domain, "speech" | "ocr_forms" | "embedding_search"));
    if found.first().is_none_or(|domain| matches!(*domain, "speech" | "ocr_forms" | "embedding_search")) {
        found.insert(0, writing);
    }
    found
}

/// What is compared as long as nobody said anything.
pub(super) fn beginning(workshop: &Workshop, use_case: UseCaseId, domain: &str) -> ModelChoiceText {
    let worth_a_try =
        catalogue::models().entries.iter().filter(|entry| entry.domains.iter().any(|one| one == domain));
    let candidate = |entry: &catalogue::ContentModel| Candidate {
        model: entry.id.clone(),
        ease: None,
        note: String::new(),
    };
    ModelChoiceText {
        requirements: requirements(workshop, use_case, domain),
        weights: ModelWeights::default(),
        candidates: worth_a_try.take(CANDIDATES).map(candidate).collect(),
        judges: Vec::new(),
        blind: true,
    }
}

/// What is hard by default, as far as the gates speak for it.
fn requirements(workshop: &Workshop, use_case: UseCaseId, domain: &str) -> Vec<AskedRequirement> {
    let yes = |gate: Gate| workshop.gate_answers(use_case).any(|answer| answer.gate == gate && answer.yes);
    let goes_in = match domain {
        "speech" => 3,
        "ocr_forms" => 2,
        "charts_drawings" => 1,
        _ => 0,
    };
    let asks = |requirement: &str, asks| AskedRequirement {
        requirement: requirement.to_owned(),
        asks,
        why: String::new(),
    };
    let mut all = Vec::new();
    if yes(Gate::X4) {
        all.push(asks("residency", RequirementAsk::Choice(OUR_REGION)));
    }
    all.push(asks("licence", RequirementAsk::Choice(PERMISSIVE)));
    if yes(Gate::X3) {
        all.push(asks("filing_cn", RequirementAsk::Yes));
    }
    all.push(asks("modality", RequirementAsk::Several(vec![goes_in])));
    all
}

impl Default for ModelWeights {
    /// Those of the content.
    fn default() -> Self {
        let of = |id: &str| {
            let known = catalogue::models().dimensions.iter().find(|dimension| dimension.id == id);
            known.map_or(0, |dimension| dimension.default_weight)
        };
        Self { performance: of("performance"), ease: of("ease"), cost: of("cost") }
    }
}
