//! Which model each lighthouse is to run on, kind of task by kind of task: what is asked, what own cases say, what it
//! costs, and which one to take. While a choice is blind and verdicts are missing, nothing is told of its candidates.

mod facts;
mod verdict;

use super::ReportedUseCase;
use super::figures::{grouped, price};
use super::money::at_midnight;
use super::sheets::sheet;
use crate::list::{Column, ColumnKind, List, Value};
use crate::lists::text;
use chrono::NaiveDate;
use workshop::model_choice::catalogue;
use workshop::model_choice::facts::{PriceAge, RequirementState};
use workshop::model_choice::finding::{CandidateFinding, ModelSheet, ModelVerdict};
use workshop::model_choice::scores::KindCount;
use workshop::{Facts, Language, UseCaseId, Workshop};

/// The models of a use case.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedModels {
    /// Of which use case.
    pub id: UseCaseId,
    /// Number of its use case.
    pub number: u32,
    /// What that is called.
    pub title: String,
    /// A choice for each kind of task, in the order in which they came.
    pub tasks: Vec<ReportedModelTask>,
}

/// The choice of a model for a kind of task.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedModelTask {
    /// What is to be done: "long documents".
    pub name: String,
    /// Which one to take, in a sentence.
    pub found: String,
    /// What stands behind it, what would change it, and what was chosen, a sentence each.
    pub said: Vec<String>,
    /// What every model has to meet, a row each, and how each meets it; empty while names are hidden.
    pub asked: List,
    /// The candidates, a row each, with the columns of the table of all; one that names nobody while names are hidden.
    pub tried: List,
}

/// Columns of the table of all that slides and pages choose from.
pub(crate) const MODEL: usize = 3;
pub(crate) const WORD: usize = 4;
pub(crate) const ASKED: usize = 5;
pub(crate) const USUAL: usize = 6;
pub(crate) const RARE: usize = 7;
pub(crate) const NASTY: usize = 8;
pub(crate) const USABLE: usize = 9;
pub(crate) const TRULY: usize = 10;
pub(crate) const NEVER: usize = 11;
pub(crate) const EASE: usize = 12;
pub(crate) const YEAR: usize = 13;
pub(crate) const SCORE: usize = 14;
pub(crate) const PRICE: usize = 15;
pub(crate) const PRICE_FROM: usize = 16;
pub(crate) const PRICE_STATE: usize = 17;

const COLUMNS: [(&str, ColumnKind); 18] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("models-task", ColumnKind::Text),
    ("model-name", ColumnKind::Text),
    ("models-word", ColumnKind::Text),
    ("model-hard-what", ColumnKind::Text),
    ("model-kind-usual", ColumnKind::Text),
    ("model-kind-rare", ColumnKind::Text),
    ("model-kind-nasty", ColumnKind::Text),
    ("model-usable", ColumnKind::Text),
    ("models-truly", ColumnKind::Text),
    ("model-never", ColumnKind::Whole),
    ("model-ease", ColumnKind::Whole),
    ("model-year", ColumnKind::Whole),
    ("model-score", ColumnKind::Decimal(2)),
    ("model-price", ColumnKind::Text),
    ("model-price-source", ColumnKind::Text),
    ("models-price-state", ColumnKind::Text),
];

/// Choices of lighthouses that compare anybody, best lighthouse first.
pub(super) fn all(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    today: NaiveDate,
    language: Language,
) -> Vec<ReportedModels> {
    let lit = cases.iter().filter(|case| case.lighthouse);
    let of = |case: &ReportedUseCase| {
        let mut choices: Vec<_> = workshop.model_choices_of(case.id).collect();
        choices.sort_unstable_by_key(|choice| choice.number);
        let tasks = choices.into_iter().filter(|choice| !choice.text.candidates.is_empty());
        let tasks = tasks.filter_map(|choice| {
            let question = workshop.model_question(case.id, &choice.domain, at_midnight(today)).ok()?;
            Some(Teller { language, case, sheet: &question.answered() }.task())
        });
        let (number, title) = (case.number, case.text.title.clone());
        ReportedModels { id: case.id, number, title, tasks: tasks.collect() }
    };
    lit.map(of).filter(|models| !models.tasks.is_empty()).collect()
}

/// The candidates of all choices, a row each.
pub(super) fn list(all: &[ReportedModels], language: Language) -> List {
    let tasks = || all.iter().flat_map(|models| models.tasks.iter().map(move |task| (models, task)));
    let rows = tasks().flat_map(|(_, task)| task.tried.rows.iter().cloned()).collect();
    let mut list =
        sheet("models-title", &COLUMNS, rows, &["models-note-asked", "models-note-truly"], language);
    let notes = tasks().map(|(models, task)| {
        let of = [("title", &models.title), ("task", &task.name), ("found", &task.found)];
        let of = of.into_iter().fold(Facts::new(), |facts, (name, said)| facts.with(name, said.as_str()));
        let found = language.say("models-found", &of);
        std::iter::once(found).chain(task.said.iter().cloned()).collect::<Vec<_>>()
    });
    list.notes.splice(0..0, notes.flatten());
    list
}

/// Says what stands in a choice.
struct Teller<'a> {
    language: Language,
    case: &'a ReportedUseCase,
    sheet: &'a ModelSheet,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn task(&self) -> ReportedModelTask {
        ReportedModelTask {
            name: self.task_name(),
            found: self.found(),
            said: self.said(),
            asked: if self.sheet.hidden { List::default() } else { self.asked() },
            tried: sheet("models-title", &COLUMNS, self.tried(), &[], self.language),
        }
    }

    fn task_name(&self) -> String {
        let known = catalogue::models().domains.iter().find(|domain| domain.id == self.sheet.domain);
        known.map_or(&*self.sheet.domain, |domain| domain.name.in_language(self.language)).to_owned()
    }

    fn tried(&self) -> Vec<Vec<Value>> {
        let of_case = || {
            let title = text(&self.case.text.title);
            vec![Value::Number(self.case.number.into()), title, text(&self.task_name())]
        };
        if self.sheet.hidden {
            let mut row = of_case();
            row.push(text(&self.say("model-hidden")));
            row.resize(COLUMNS.len(), Value::Empty);
            return vec![row];
        }
        let row = |one: &CandidateFinding| of_case().into_iter().chain(self.candidate(one)).collect();
        self.sheet.candidates.iter().map(row).collect()
    }

    fn candidate(&self, one: &CandidateFinding) -> Vec<Value> {
        let of = |count: KindCount| {
            let facts = Facts::new().with("usable", count.usable).with("of", count.of);
            if count.of == 0 { Value::Empty } else { text(&self.language.say("model-usable-of", &facts)) }
        };
        let counted = |of: &dyn Fn(&workshop::model_choice::scores::PassCounts) -> Value| {
            one.counts.as_ref().map_or(Value::Empty, of)
        };
        let whole = |number: Option<f64>| number.map_or(Value::Empty, Value::Number);
        vec![
            text(&one.facts.name),
            text(&self.word(one)),
            text(&self.states(one)),
            counted(&|counts| of(counts.usual)),
            counted(&|counts| of(counts.rare)),
            counted(&|counts| of(counts.nasty)),
            counted(&|counts| of(counts.all)),
            counted(&|counts| {
                let (low, high) = counts.true_rate;
                text(&format!("{:.0}–{:.0}", low * 100.0, high * 100.0))
            }),
            counted(&|counts| Value::Number(counts.never_said.into())),
            whole(one.candidate.ease.map(f64::from)),
            one.year.map_or_else(|| text(&self.say("model-ask")), |year| Value::Number(year.round())),
            self.score(one),
            text(&self.price(one)),
            text(&self.price_from(one)),
            text(&self.price_state(one)),
        ]
    }

    /// In a word what came of it: chosen, to be taken, passed or out.
    fn word(&self, one: &CandidateFinding) -> String {
        let is_taken =
            matches!(&self.sheet.verdict, ModelVerdict::Take { model, .. } if *model == one.candidate.model);
        let is_chosen = self.sheet.chosen.as_ref().is_some_and(|chosen| chosen.model == one.candidate.model);
        let key = match one.counts {
            _ if is_taken => "models-word-take",
            _ if !one.listed => "models-word-out",
            None => "model-not-tried",
            Some(_) if one.passes => "models-word-passes",
            Some(_) => "models-word-fails",
        };
        let words = [Some(key), is_chosen.then_some("model-task-chosen")].into_iter().flatten();
        words.map(|key| self.say(key)).collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    /// "✓ What goes in", a line each.
    fn states(&self, one: &CandidateFinding) -> String {
        let asked = self.sheet.text.requirements.iter().zip(&one.requirements);
        let line = |(asked, state): (&workshop::model_choice::facts::AskedRequirement, &RequirementState)| {
            format!("{} {}", glyph(*state), facts::name(&asked.requirement, self.language))
        };
        asked.map(line).collect::<Vec<_>>().join("\n")
    }

    /// What is asked, a row each, and how each candidate meets it.
    fn asked(&self) -> List {
        let heading = |heading: &str| Column { heading: heading.to_owned(), kind: ColumnKind::Text };
        let names = self.sheet.candidates.iter().map(|one| heading(&one.facts.name));
        let first = heading(&self.say("model-hard-what"));
        let row = |(place, asked): (usize, &workshop::model_choice::facts::AskedRequirement)| {
            let of = |one: &CandidateFinding| {
                let state = one.requirements.get(place).copied().unwrap_or(RequirementState::NotKnown);
                let fact = facts::fact(&asked.requirement, &one.facts, self.language);
                text(&format!("{} {fact}", glyph(state)))
            };
            let what = text(&facts::asked(asked, self.language));
            std::iter::once(what).chain(self.sheet.candidates.iter().map(of)).collect()
        };
        List {
            sheet: self.say("model-hard-what"),
            columns: std::iter::once(first).chain(names).collect(),
            rows: self.sheet.text.requirements.iter().enumerate().map(row).collect(),
            notes: vec![self.say("models-note-asked")],
        }
    }

    /// Never as if it cost nothing: what is not known is said.
    fn score(&self, one: &CandidateFinding) -> Value {
        match one.score {
            Some(score) if one.without.is_empty() => Value::Number(score),
            Some(_) => {
                let what = one.without.iter().map(|dimension| self.dimension(*dimension));
                let what = what.collect::<Vec<_>>().join(&self.say("list-comma"));
                text(&self.language.say("model-without", &Facts::new().with("what", what)))
            }
            None => Value::Empty,
        }
    }

    fn price(&self, one: &CandidateFinding) -> String {
        let Some(known) = &one.facts.price else { return self.say("model-ask") };
        let figures = match known.told_apart {
            true => format!("{} / {}", price(known.price_in), price(known.price_out)),
            false => price(known.price_in),
        };
        format!("{figures} {}", known.currency.name())
    }

    fn price_from(&self, one: &CandidateFinding) -> String {
        let Some(known) = &one.facts.price else { return self.say("model-price-none") };
        let source =
            if known.source.is_empty() { self.say("model-price-no-source") } else { known.source.clone() };
        if known.on.is_empty() {
            return source;
        }
        let facts = Facts::new().with("source", source).with("date", known.on.as_str());
        self.language.say("model-price-from", &facts)
    }

    fn price_state(&self, one: &CandidateFinding) -> String {
        let Some(known) = &one.facts.price else { return String::new() };
        let state = if known.checked { "model-checked" } else { "model-unchecked" };
        let age = match one.price_age {
            Some(PriceAge::Old) => Some("model-price-old"),
            Some(PriceAge::Undated) => Some("model-price-undated"),
            _ => None,
        };
        let words = [Some(state), age].into_iter().flatten().map(|key| self.say(key));
        words.collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    fn money(&self, sum: f64) -> String {
        format!("{} {}", grouped(sum, 0), self.sheet.terms.currency.name())
    }
}

fn glyph(state: RequirementState) -> char {
    match state {
        RequirementState::Met => '✓',
        RequirementState::NotMet | RequirementState::NotKnown => '✗',
        RequirementState::ToRead => '?',
    }
}
