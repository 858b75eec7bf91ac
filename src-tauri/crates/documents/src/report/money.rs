//! The money of use cases that somebody put figures in for.

use super::sheets::sheet;
use super::{Report, ReportPart, ReportedUseCase};
use crate::list::{ColumnKind, List, Value};
use crate::lists::text;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use std::sync::{Arc, OnceLock};
use workshop::{Facts, Language, MoneyQuestion, MoneySheet, Workshop};

/// A use case and its money.
#[derive(Clone, Debug)]
pub struct ReportedMoney {
    /// People say "number seven".
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Everything that its money hangs on.
    pub question: MoneyQuestion,
    /// What follows, once it was asked for: ten thousand cases are drawn.
    answer: Arc<OnceLock<MoneySheet>>,
}

impl PartialEq for ReportedMoney {
    fn eq(&self, other: &Self) -> bool {
        (self.number, &self.title) == (other.number, &other.title) && self.question == other.question
    }
}

impl ReportedMoney {
    /// What follows.
    #[must_use]
    pub fn sheet(&self) -> &MoneySheet {
        self.answer.get_or_init(|| self.question.answered())
    }
}

impl Report {
    /// What use cases cost and bring, a row each; None where the part is not in, or empty.
    #[must_use]
    pub fn money_table(&self) -> Option<List> {
        self.has(ReportPart::Money).then(|| list(&self.money, self.language))
    }

    /// The sheet of a use case in a workbook.
    #[must_use]
    pub fn money_sheet_name(&self, one: &ReportedMoney) -> String {
        self.language.say("moneysheet-name", &Facts::new().with("number", one.number))
    }
}

/// Use cases of the ranking that somebody put figures in for, best first: defaults alone are nobody's figures.
pub(super) fn all(workshop: &Workshop, cases: &[ReportedUseCase], today: NaiveDate) -> Vec<ReportedMoney> {
    let now = at_midnight(today);
    let said = cases.iter().filter(|case| workshop.estimates_of(case.id).next().is_some());
    let of = |case: &ReportedUseCase| {
        let question = workshop.money_question(case.id, &[], now).ok()?;
        let (number, title) = (case.number, case.text.title.clone());
        Some(ReportedMoney { number, title, question, answer: Arc::default() })
    };
    said.filter_map(of).collect()
}

/// The moment at which a day begins.
pub(super) fn at_midnight(day: NaiveDate) -> DateTime<Utc> {
    DateTime::from_naive_utc_and_offset(day.and_time(NaiveTime::MIN), Utc)
}

/// What each comes to, a row each.
fn list(money: &[ReportedMoney], language: Language) -> List {
    const COLUMNS: [(&str, ColumnKind); 12] = [
        ("list-number", ColumnKind::Whole),
        ("list-title", ColumnKind::Text),
        ("money-list-once", ColumnKind::Whole),
        ("money-list-running", ColumnKind::Whole),
        ("money-list-benefit", ColumnKind::Whole),
        ("money-list-net", ColumnKind::Whole),
        ("money-list-net-low", ColumnKind::Whole),
        ("money-list-net-high", ColumnKind::Whole),
        ("money-list-payback", ColumnKind::Decimal(1)),
        ("money-list-within", ColumnKind::Whole),
        ("money-list-never", ColumnKind::Whole),
        ("money-list-mode", ColumnKind::Text),
    ];
    let row = |one: &ReportedMoney| {
        let sheet = one.sheet();
        let [low, _, high] = sheet.ranges.net;
        vec![
            Value::Number(one.number.into()),
            text(&one.title),
            Value::Number(sheet.once.round()),
            Value::Number(sheet.year.running_cost.round()),
            Value::Number(sheet.year.benefit.round()),
            Value::Number(sheet.returns.net.round()),
            Value::Number(low.round()),
            Value::Number(high.round()),
            sheet.returns.payback.map_or(Value::Empty, Value::Number),
            Value::Number(sheet.ranges.of_100_within_a_year.into()),
            Value::Number(sheet.ranges.of_100_never.into()),
            text(&mode_name(sheet.mode, language)),
        ]
    };
    let mut list = sheet("money-list-title", &COLUMNS, money.iter().map(row).collect(), &[], language);
    if let Some(terms) = money.first().map(|one| one.question.terms()) {
        let facts = Facts::new().with("currency", terms.currency.name()).with("year", terms.year.to_string());
        list.notes.push(language.say("money-list-note", &facts));
    }
    list
}

/// A way to run, as content calls it.
pub(crate) fn mode_name(mode: workshop::OperatingMode, language: Language) -> String {
    let known = workshop::content::money_defaults().modes.iter().find(|known| known.id == mode);
    known.map(|known| known.name.in_language(language).to_owned()).unwrap_or_default()
}
