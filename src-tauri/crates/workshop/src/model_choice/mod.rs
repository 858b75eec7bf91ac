//! Which model a use case is to run on, for each kind of task it holds: what is asked of every candidate, what was tried
//! on one's own cases, and what was chosen. It calls no model. What follows from it is in [`finding`].

pub mod catalogue;
pub mod facts;
pub mod finding;
mod flip;
pub mod own_cases;
pub mod scores;
mod suggested;

use crate::change::{Change, Key};
use crate::{Refusal, UseCaseId, Workshop, text};
use chrono::{DateTime, SubsecRound, Utc};
use facts::{AskedRequirement, ModelFacts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A model of the workshop's own, or what the workshop knows better about one that ships.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnModel {
    /// An id of `assets/content/models.json`, or one that the client made.
    pub model: String,
    /// All that is known of it: what ships no longer counts.
    pub facts: ModelFacts,
}

/// The choice of a model for one kind of task of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelChoice {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// For which kind of task: a domain of `assets/content/models.json`.
    pub domain: String,
    /// From 1 on within the use case, in the order in which they came.
    pub number: u32,
    /// What is compared, and how.
    pub text: ModelChoiceText,
    /// What was chosen.
    pub chosen: Option<ChosenModel>,
}

/// What is compared, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelChoiceText {
    /// What every model has to meet, before any points.
    pub requirements: Vec<AskedRequirement>,
    /// What counts how much.
    pub weights: ModelWeights,
    /// Who is compared.
    pub candidates: Vec<Candidate>,
    /// Who judges the answers, two at most. Nobody named: one judge.
    pub judges: Vec<String>,
    /// Judges do not learn which answer is whose, before all have been judged.
    pub blind: bool,
}

/// Points of a hundred, though any others do: what counts is how they stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelWeights {
    /// How good it is on our own cases.
    pub performance: u32,
    /// How little work it is to start, connect and keep.
    pub ease: u32,
    /// How little a year costs.
    pub cost: u32,
}

/// A model that is compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Candidate {
    /// An id of `assets/content/models.json` or of an [`OwnModel`].
    pub model: String,
    /// Ease of use, 1..5, 5 is good; None is not said yet.
    pub ease: Option<u8>,
    /// Why, one line.
    pub note: String,
}

/// Which model was chosen, and by whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChosenModel {
    /// Which one.
    pub model: String,
    /// What it was called.
    pub name: String,
    /// Why, one line, possibly empty.
    pub why: String,
    /// Who chose, one line.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A model to be recorded as the chosen one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewChosenModel {
    /// One of the candidates.
    pub model: String,
    /// Why, one line, possibly empty.
    pub why: String,
    /// Who chooses, one line.
    pub by: String,
}

/// Most models that a workshop knows itself.
pub(crate) const OWN_MODEL_LIMIT: usize = 200;
/// Most candidates of a choice.
pub const CANDIDATE_LIMIT: usize = 8;
/// Most judges.
pub const JUDGE_LIMIT: usize = 2;
/// Most points of a weight.
const WEIGHT_MOST: u32 = 100;
/// Longest name of a model: those that clients make are UUIDs.
const ID_LIMIT: usize = 40;

/// Writes down what is known of a model.
///
/// # Refusals
/// [`Refusal::NotFound`] for a name that is none, [`Refusal::TooMany`] beyond 200 models, and those of
/// [`ModelFacts::cleaned`].
pub(crate) fn put_own(workshop: &Workshop, model: &str, facts: &ModelFacts) -> Result<Vec<Change>, Refusal> {
    let row = OwnModel { model: own_id(model)?, facts: facts.cleaned()? };
    if workshop.own_model(model).is_none() && workshop.own_models().len() >= OWN_MODEL_LIMIT {
        return Err(Refusal::TooMany { limit: OWN_MODEL_LIMIT });
    }
    Ok(vec![Change::put(row)])
}

/// Takes away what the workshop knows of a model: one that ships is again as it ships, one of its own is no candidate
/// any more.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove_own(workshop: &Workshop, model: &str) -> Result<Vec<Change>, Refusal> {
    workshop.own_model(model).ok_or(Refusal::NotFound)?;
    let mut changes = vec![Change::Gone(Key::OwnModel(model.to_owned()))];
    if catalogue::model(model).is_none() {
        let holds = |choice: &&ModelChoice| choice.text.candidates.iter().any(|one| one.model == model);
        for choice in workshop.model_choices().filter(holds) {
            let mut choice = choice.clone();
            choice.text.candidates.retain(|one| one.model != model);
            changes.push(Change::put(choice));
        }
    }
    Ok(changes)
}

/// Says what is compared for a kind of task, and how.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, kind of task or candidate, and those of [`cleaned`].
pub(crate) fn put(
    workshop: &Workshop,
    use_case: UseCaseId,
    domain: &str,
    text: &ModelChoiceText,
) -> Result<Vec<Change>, Refusal> {
    let choice = workshop.model_choice_of(use_case, domain)?;
    let text = cleaned(text)?;
    if text.candidates.iter().any(|one| workshop.known_model(&one.model).is_none()) {
        return Err(Refusal::NotFound);
    }
    Ok(vec![Change::put(ModelChoice { text, ..choice })])
}

/// Takes a kind of task out, with its cases.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(workshop: &Workshop, use_case: UseCaseId, domain: &str) -> Result<Vec<Change>, Refusal> {
    workshop.model_choice(use_case, domain).ok_or(Refusal::NotFound)?;
    let cases = workshop.model_tests(use_case, domain).map(|case| Key::ModelTest(use_case, case.number));
    let choice = Key::ModelChoice(use_case, domain.to_owned());
    Ok(cases.chain([choice]).map(Change::Gone).collect())
}

/// Writes down which model was chosen; None takes it back.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case or kind of task, or a model that is no candidate;
/// [`Refusal::TextEmpty`] without a name of who chose, and what [`crate::text`] refuses.
pub(crate) fn record(
    workshop: &Workshop,
    use_case: UseCaseId,
    domain: &str,
    chosen: Option<&NewChosenModel>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Refusal> {
    let choice = workshop.model_choice_of(use_case, domain)?;
    let chosen = match chosen {
        Some(wish) if choice.text.candidates.iter().any(|one| one.model == wish.model) => {
            let facts = workshop.known_model(&wish.model).ok_or(Refusal::NotFound)?;
            let (why, by) = (text::line(&wish.why)?, text::title(&wish.by)?);
            let at = now.trunc_subsecs(3);
            Some(ChosenModel { model: wish.model.clone(), name: facts.name, why, by, at })
        }
        Some(_) => return Err(Refusal::NotFound),
        None => None,
    };
    Ok(vec![Change::put(ModelChoice { chosen, ..choice })])
}

/// What is compared, as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::NotFound`] for a name of a model that is none, [`Refusal::AlreadyThere`] for a candidate or requirement
/// that comes twice, [`Refusal::TooMany`] beyond 8 candidates or 2 judges, [`Refusal::OutOfRange`] for ease outside 1..5
/// or a weight beyond 100, what [`AskedRequirement::cleaned`] and [`crate::text`] refuse.
pub(crate) fn cleaned(wish: &ModelChoiceText) -> Result<ModelChoiceText, Refusal> {
    let ModelWeights { performance, ease, cost } = wish.weights;
    if [performance, ease, cost].into_iter().any(|weight| weight > WEIGHT_MOST) {
        return Err(Refusal::OutOfRange { lowest: 0, highest: WEIGHT_MOST });
    }
    if wish.candidates.len() > CANDIDATE_LIMIT {
        return Err(Refusal::TooMany { limit: CANDIDATE_LIMIT });
    }
    if wish.judges.len() > JUDGE_LIMIT {
        return Err(Refusal::TooMany { limit: JUDGE_LIMIT });
    }
    let mut known = BTreeSet::new();
    let twice = |name: &String| if known.insert(name.clone()) { Ok(()) } else { Err(Refusal::AlreadyThere) };
    let asked = wish.requirements.iter().map(|asked| &asked.requirement);
    asked.chain(wish.candidates.iter().map(|one| &one.model)).try_for_each(twice)?;
    Ok(ModelChoiceText {
        requirements: wish.requirements.iter().map(AskedRequirement::cleaned).collect::<Result<_, _>>()?,
        weights: wish.weights,
        candidates: wish.candidates.iter().map(candidate).collect::<Result<_, _>>()?,
        judges: wish.judges.iter().map(|judge| text::name(judge)).collect::<Result<_, _>>()?,
        blind: wish.blind,
    })
}

fn candidate(wish: &Candidate) -> Result<Candidate, Refusal> {
    if wish.ease.is_some_and(|ease| !(1..=5).contains(&ease)) {
        return Err(Refusal::OutOfRange { lowest: 1, highest: 5 });
    }
    Ok(Candidate { model: own_id(&wish.model)?, ease: wish.ease, note: text::line(&wish.note)? })
}

/// A name that a client may give to a model.
pub(crate) fn own_id(id: &str) -> Result<String, Refusal> {
    let is_one = (1..=ID_LIMIT).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_one { Ok(id.to_owned()) } else { Err(Refusal::NotFound) }
}

impl Workshop {
    /// What is known of a model: what the workshop says, else what ships.
    #[must_use]
    pub fn known_model(&self, id: &str) -> Option<ModelFacts> {
        let own = self.own_model(id).map(|own| own.facts.clone());
        own.or_else(|| catalogue::model(id).map(catalogue::ContentModel::facts))
    }

    /// The choice for a kind of task of a use case; as a beginning where nobody said anything.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an unknown use case or kind of task.
    pub fn model_choice_of(&self, use_case: UseCaseId, domain: &str) -> Result<ModelChoice, Refusal> {
        self.use_case(use_case)?;
        if !catalogue::is_domain(domain) {
            return Err(Refusal::NotFound);
        }
        if let Some(choice) = self.model_choice(use_case, domain) {
            return Ok(choice.clone());
        }
        let last = self.model_choices_of(use_case).map(|choice| choice.number).max().unwrap_or(0);
        let text = suggested::beginning(self, use_case, domain);
        Ok(ModelChoice { use_case, domain: domain.to_owned(), number: last + 1, text, chosen: None })
    }

    /// The rows about the models of a use case, which go with it.
    pub(crate) fn models_of(&self, use_case: UseCaseId) -> impl Iterator<Item = Key> + '_ {
        let tests = self.all_model_tests(use_case).map(move |case| Key::ModelTest(use_case, case.number));
        let choices = self.model_choices_of(use_case);
        tests.chain(choices.map(move |choice| Key::ModelChoice(use_case, choice.domain.clone())))
    }
}
