//! One's own cases for trying models: what goes in, what is right, and what judges said of each answer. Which answer is
//! whose does not leave the backend before all have been judged, where the choice is blind.

use super::facts::RequirementState;
use super::{JUDGE_LIMIT, ModelChoice, catalogue, own_id};
use crate::change::{Change, Key};
use crate::{Refusal, UseCaseId, Workshop, text};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A case that every candidate is tried on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelTest {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// From 1 on within the use case.
    pub number: u32,
    /// For which kind of task.
    pub domain: String,
    /// What is asked and what is right.
    pub text: ModelTestText,
    /// What models answered. Nobody but the backend holds it: pages read it by [`Workshop::model_cases`].
    pub answers: Vec<ModelAnswer>,
}

/// What a case asks, and what is right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelTestText {
    /// What goes in.
    pub input: String,
    /// What is right, and what must be in it.
    pub expected: String,
    /// What must never be said, possibly empty.
    pub never: String,
    /// How often such a case comes.
    pub kind: CaseKind,
}

/// How often a case comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CaseKind {
    /// Every day.
    #[default]
    Usual,
    /// Now and then.
    Rare,
    /// A trap: a page is missing, there is no answer, two sources contradict.
    Nasty,
}

/// What a model answered, and what was said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelAnswer {
    /// Which model.
    pub model: String,
    /// What it said, possibly kept elsewhere.
    pub text: String,
    /// One a judge.
    pub verdicts: Vec<JudgedAnswer>,
}

/// What a judge says of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct JudgedAnswer {
    /// The first or the second judge: 1 or 2.
    pub judge: u8,
    /// How good it is.
    pub verdict: AnswerVerdict,
    /// It says what must never be said.
    pub never_said: bool,
}

/// How good an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AnswerVerdict {
    /// As it is.
    Usable,
    /// After rework.
    Rework,
    /// Not at all.
    Unusable,
}

/// A case that is put down, anew or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewModelTest {
    /// Which one; None finds it by what goes in, or is a new one.
    pub number: Option<u32>,
    /// What is asked and what is right.
    pub text: ModelTestText,
    /// Answers of models; those that are not named stay as they are.
    pub answers: Vec<ModelAnswer>,
}

/// A verdict on one answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewVerdict {
    /// On which case.
    pub number: u32,
    /// On whose answer: the name under which the case showed it, or the model.
    pub answer: String,
    /// Who judges: 1 or 2.
    pub judge: u8,
    /// How good it is; None takes the verdict back.
    pub verdict: Option<AnswerVerdict>,
    /// It says what must never be said.
    pub never_said: bool,
}

/// Cases as the page may show them now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelCases {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// For which kind of task.
    pub domain: String,
    /// Names are hidden: verdicts are missing.
    pub hidden: bool,
    /// How many there are.
    pub all: u32,
    /// Before these.
    pub from: u32,
    /// In the order in which they came.
    pub cases: Vec<ShownCase>,
}

/// A case with what was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ShownCase {
    /// Its number.
    pub number: u32,
    /// What is asked and what is right.
    pub text: ModelTestText,
    /// While names are hidden, in another order for each case.
    pub answers: Vec<ShownAnswer>,
}

/// An answer as it may be shown now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ShownAnswer {
    /// What a verdict on it is sent with.
    pub answer: String,
    /// Whose it is; None while names are hidden.
    pub model: Option<String>,
    /// What it says.
    pub text: String,
    /// What was said of it.
    pub verdicts: Vec<JudgedAnswer>,
}

/// Most cases of a use case.
pub const TEST_LIMIT: usize = 2_000;
/// Most cases of a page.
const PAGE: usize = 50;
/// Most answers of a case: also of models that are no candidates any more.
const ANSWER_LIMIT: usize = 40;
/// Letters of a name under which an answer is shown.
const ALIAS_BYTES: usize = 6;

/// Puts down cases, new ones and changed ones.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown use case, kind of task or number, [`Refusal::TooMany`] beyond 2,000 cases or 40
/// answers of a case, [`Refusal::AlreadyThere`] for a case that comes twice, and those of [`cleaned`].
pub(crate) fn put(
    workshop: &Workshop,
    use_case: UseCaseId,
    domain: &str,
    tests: &[NewModelTest],
) -> Result<Vec<Change>, Refusal> {
    let choice = workshop.model_choice_of(use_case, domain)?;
    let all = workshop.all_model_tests(use_case).count();
    if all + tests.len() > 2 * TEST_LIMIT {
        return Err(Refusal::TooMany { limit: TEST_LIMIT });
    }
    let by_input: BTreeMap<&str, &ModelTest> =
        workshop.model_tests(use_case, domain).map(|case| (case.text.input.as_str(), case)).collect();
    let mut next = workshop.all_model_tests(use_case).map(|case| case.number).max().unwrap_or(0) + 1;
    let (mut numbers, mut inputs) = (BTreeSet::new(), BTreeSet::new());
    let (mut changes, mut new) = (Vec::with_capacity(tests.len() + 1), 0);
    // From here on the kind of task is one that somebody works on.
    changes.extend(workshop.model_choice(use_case, domain).is_none().then(|| Change::put(choice)));
    for wish in tests {
        let (text, answers) = (cleaned_text(&wish.text)?, cleaned_answers(&wish.answers)?);
        let there = match wish.number {
            Some(number) => {
                let case = workshop.model_test(use_case, number).filter(|case| case.domain == domain);
                Some(case.ok_or(Refusal::NotFound)?)
            }
            None => by_input.get(text.input.as_str()).copied(),
        };
        let number = there.map_or(next, |case| case.number);
        if there.is_none() {
            (next, new) = (next + 1, new + 1);
        }
        if !numbers.insert(number) || !inputs.insert(text.input.clone()) {
            return Err(Refusal::AlreadyThere);
        }
        let mut row = ModelTest { use_case, number, domain: domain.to_owned(), text, answers };
        keep_others(&mut row.answers, there.map_or(&[], |case| &case.answers))?;
        changes.push(Change::put(row));
    }
    if all + new > TEST_LIMIT {
        return Err(Refusal::TooMany { limit: TEST_LIMIT });
    }
    Ok(changes)
}

/// Takes cases away.
///
/// # Refusals
/// [`Refusal::NotFound`].
pub(crate) fn remove(
    workshop: &Workshop,
    use_case: UseCaseId,
    numbers: &[u32],
) -> Result<Vec<Change>, Refusal> {
    let gone = numbers.iter().map(|number| {
        workshop.model_test(use_case, *number).ok_or(Refusal::NotFound)?;
        Ok(Change::Gone(Key::ModelTest(use_case, *number)))
    });
    gone.collect()
}

/// Writes down what a judge says of an answer.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown case, or an answer that is no candidate's; [`Refusal::OutOfRange`] for a third
/// judge.
pub(crate) fn judge(
    workshop: &Workshop,
    use_case: UseCaseId,
    wish: &NewVerdict,
) -> Result<Vec<Change>, Refusal> {
    check_judge(wish.judge)?;
    let mut case = workshop.model_test(use_case, wish.number).ok_or(Refusal::NotFound)?.clone();
    let choice = workshop.model_choice_of(use_case, &case.domain)?;
    let is_meant = |model: &str| model == wish.answer || workshop.alias(&case, model) == wish.answer;
    let candidates = choice.text.candidates.iter().map(|one| one.model.as_str());
    let model = candidates.into_iter().find(|model| is_meant(model)).ok_or(Refusal::NotFound)?.to_owned();
    if !case.answers.iter().any(|answer| answer.model == model) {
        case.answers.push(ModelAnswer { model: model.clone(), text: String::new(), verdicts: Vec::new() });
    }
    for answer in case.answers.iter_mut().filter(|answer| answer.model == model) {
        answer.verdicts.retain(|verdict| verdict.judge != wish.judge);
        let judged = wish.verdict.map(|verdict| JudgedAnswer {
            judge: wish.judge,
            verdict,
            never_said: wish.never_said,
        });
        answer.verdicts.extend(judged);
        answer.verdicts.sort_by_key(|verdict| verdict.judge);
    }
    Ok(vec![Change::put(case)])
}

/// A case as a workshop keeps it.
///
/// # Refusals
/// [`Refusal::TextEmpty`] where nothing goes in or nothing is right, [`Refusal::NotFound`] for an unknown kind of task
/// or a name of a model that is none, [`Refusal::AlreadyThere`] for two answers of a model or two verdicts of a judge,
/// [`Refusal::OutOfRange`] for a third judge, [`Refusal::TooMany`] beyond 40 answers, and what [`crate::text`] refuses.
pub(crate) fn cleaned(case: &ModelTest) -> Result<ModelTest, Refusal> {
    if !catalogue::is_domain(&case.domain) {
        return Err(Refusal::NotFound);
    }
    let (text, answers) = (cleaned_text(&case.text)?, cleaned_answers(&case.answers)?);
    Ok(ModelTest { text, answers, ..case.clone() })
}

fn cleaned_text(wish: &ModelTestText) -> Result<ModelTestText, Refusal> {
    let (input, expected) = (text::paragraph(&wish.input)?, text::paragraph(&wish.expected)?);
    if input.is_empty() || expected.is_empty() {
        return Err(Refusal::TextEmpty);
    }
    Ok(ModelTestText { input, expected, never: text::paragraph(&wish.never)?, kind: wish.kind })
}

fn cleaned_answers(wish: &[ModelAnswer]) -> Result<Vec<ModelAnswer>, Refusal> {
    if wish.len() > ANSWER_LIMIT {
        return Err(Refusal::TooMany { limit: ANSWER_LIMIT });
    }
    let mut models = BTreeSet::new();
    let cleaned = wish.iter().map(|answer| {
        let mut judges = BTreeSet::new();
        for verdict in &answer.verdicts {
            check_judge(verdict.judge)?;
            if !judges.insert(verdict.judge) {
                return Err(Refusal::AlreadyThere);
            }
        }
        if !models.insert(&answer.model) {
            return Err(Refusal::AlreadyThere);
        }
        let text = text::paragraph(&answer.text)?;
        Ok(ModelAnswer { model: own_id(&answer.model)?, text, verdicts: answer.verdicts.clone() })
    });
    cleaned.collect()
}

/// What was answered before and is not said anew stays: answers of other models, texts, and verdicts of other judges.
fn keep_others(answers: &mut Vec<ModelAnswer>, before: &[ModelAnswer]) -> Result<(), Refusal> {
    for old in before {
        let Some(new) = answers.iter_mut().find(|answer| answer.model == old.model) else {
            answers.push(old.clone());
            continue;
        };
        if new.text.is_empty() {
            new.text.clone_from(&old.text);
        }
        for verdict in &old.verdicts {
            if !new.verdicts.iter().any(|other| other.judge == verdict.judge) {
                new.verdicts.push(*verdict);
            }
        }
        new.verdicts.sort_by_key(|verdict| verdict.judge);
    }
    if answers.len() > ANSWER_LIMIT { Err(Refusal::TooMany { limit: ANSWER_LIMIT }) } else { Ok(()) }
}

fn check_judge(judge: u8) -> Result<(), Refusal> {
    let most = JUDGE_LIMIT as u32;
    if (1..=most).contains(&judge.into()) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange { lowest: 1, highest: most })
    }
}

impl ModelTest {
    /// The case without what models answered.
    #[must_use]
    pub fn without_answers(&self) -> Self {
        Self { answers: Vec::new(), ..self.clone() }
    }

    /// What judges said of a model's answer.
    #[must_use]
    pub fn verdicts_on(&self, model: &str) -> &[JudgedAnswer] {
        let answer = self.answers.iter().find(|answer| answer.model == model);
        answer.map_or(&[], |answer| &answer.verdicts)
    }
}

impl ModelChoice {
    /// How many judge each answer.
    #[must_use]
    pub fn judges(&self) -> usize {
        self.text.judges.len().max(1)
    }
}

impl Workshop {
    /// The candidates of a choice that meet what is asked of every model.
    #[must_use]
    pub fn listed_candidates<'a>(&self, choice: &'a ModelChoice) -> Vec<&'a str> {
        let meets = |model: &str| {
            let facts = self.known_model(model).unwrap_or_default();
            choice.text.requirements.iter().map(|asked| facts.meets(asked)).all(RequirementState::is_met)
        };
        choice.text.candidates.iter().map(|one| one.model.as_str()).filter(|model| meets(model)).collect()
    }

    /// How many verdicts are in, of how many that are asked for: each judge on each answer of a candidate on the list.
    #[must_use]
    pub fn verdicts_in(&self, choice: &ModelChoice) -> (usize, usize) {
        let (listed, judges) = (self.listed_candidates(choice), choice.judges());
        let (mut given, mut cases) = (0, 0);
        for case in self.model_tests(choice.use_case, &choice.domain) {
            cases += 1;
            let verdicts = listed.iter().flat_map(|model| case.verdicts_on(model));
            given += verdicts.filter(|verdict| usize::from(verdict.judge) <= judges).count();
        }
        (given, cases * listed.len() * judges)
    }

    /// Whether names and counts stay hidden: the choice is blind, and verdicts are missing.
    #[must_use]
    pub fn is_blind_now(&self, choice: &ModelChoice) -> bool {
        let (given, asked) = self.verdicts_in(choice);
        let is_tried = self.model_tests(choice.use_case, &choice.domain).next().is_some();
        // Where nobody is on the list, nobody has judged those who will be.
        choice.text.blind && is_tried && (given < asked || asked == 0)
    }

    /// A page of the cases of a choice, at most 50, as they may be shown now.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn model_cases(&self, use_case: UseCaseId, domain: &str, from: u32) -> Result<ModelCases, Refusal> {
        let choice = self.model_choice_of(use_case, domain)?;
        let hidden = self.is_blind_now(&choice);
        let listed = self.listed_candidates(&choice);
        let all = self.model_tests(use_case, domain).count();
        let cases = self.model_tests(use_case, domain).skip(from as usize).take(PAGE);
        let cases = cases.map(|case| self.shown_case(case, &listed, hidden)).collect();
        let all = u32::try_from(all).unwrap_or(u32::MAX);
        Ok(ModelCases { use_case, domain: domain.to_owned(), hidden, all, from, cases })
    }

    fn shown_case(&self, case: &ModelTest, listed: &[&str], hidden: bool) -> ShownCase {
        let shown = |model: &&str| {
            let answer = case.answers.iter().find(|answer| answer.model == **model);
            ShownAnswer {
                answer: self.alias(case, model),
                model: (!hidden).then(|| (*model).to_owned()),
                text: answer.map(|answer| answer.text.clone()).unwrap_or_default(),
                verdicts: answer.map(|answer| answer.verdicts.clone()).unwrap_or_default(),
            }
        };
        let mut answers: Vec<ShownAnswer> = listed.iter().map(shown).collect();
        if hidden {
            answers.sort_by(|one, other| one.answer.cmp(&other.answer));
        }
        ShownCase { number: case.number, text: case.text.clone(), answers }
    }

    /// The name under which a model's answer to a case is shown: another one for each case, always the same.
    fn alias(&self, case: &ModelTest, model: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(self.about().id.0.as_bytes());
        hash.update(case.use_case.0.as_bytes());
        hash.update(case.number.to_be_bytes());
        hash.update(model.as_bytes());
        hash.finalize().iter().take(ALIAS_BYTES).map(|byte| format!("{byte:02x}")).collect()
    }
}
