//! The registers: what must be there before things can go on, how ready the company is, and which enabler opens up most for
//! each day of work.

use super::owners::Owners;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::{Names, text};
use workshop::registers::finding::{EnablerStanding, RegisterSheet};
use workshop::registers::{Register, RegisterLine};
use workshop::{Facts, Language, UseCaseId, WorkState, Workshop, readiness_content};

/// What the registers come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportedRegisters {
    /// What open lines of all four hold up, in one sentence.
    pub headline: String,
    /// Each register that has lines, in the order of the pages.
    pub registers: Vec<ReportedRegister>,
    /// Open lines that hold something up, what holds up most first.
    pub holding: List,
    /// Lines of all four.
    pub lines: List,
    /// Which sentences are true today.
    pub readiness: List,
    /// Enablers, what opens up most for each day of work first.
    pub enablers: List,
}

/// One register.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedRegister {
    /// What it is called.
    pub name: String,
    /// What its open lines hold up.
    pub held: String,
    /// How many of its lines are done, and all of them.
    pub done: (usize, usize),
    /// Its lines: open ones first, then those under way, then what is done.
    pub lines: List,
}

const LINES: [(&str, ColumnKind); 6] = [
    ("registers-head-need", ColumnKind::Text),
    ("registers-doing", ColumnKind::Text),
    ("registers-head-for", ColumnKind::Text),
    ("registers-head-state", ColumnKind::Text),
    ("registers-owner", ColumnKind::Text),
    ("registers-head-due", ColumnKind::Whole),
];
const REGISTER: (&str, ColumnKind) = ("registers-register", ColumnKind::Text);
const HOLDING: [(&str, ColumnKind); 5] = [
    REGISTER,
    ("registers-head-need", ColumnKind::Text),
    ("registerlist-holds", ColumnKind::Text),
    ("registers-owner", ColumnKind::Text),
    ("registers-head-due", ColumnKind::Whole),
];
const READINESS: [(&str, ColumnKind); 6] = [
    REGISTER,
    ("registerlist-question", ColumnKind::Text),
    ("registers-ready", ColumnKind::Text),
    ("registers-now", ColumnKind::Whole),
    ("registers-needed", ColumnKind::Whole),
    ("registerlist-sentence", ColumnKind::Text),
];
const ENABLERS: [(&str, ColumnKind); 8] = [
    ("registers-enabler-name", ColumnKind::Text),
    REGISTER,
    ("registerlist-unlocks", ColumnKind::Whole),
    ("registers-enabler-for", ColumnKind::Text),
    ("registers-enabler-days", ColumnKind::Whole),
    ("registerlist-per-hundred", ColumnKind::Decimal(1)),
    ("registers-enabler-stage", ColumnKind::Text),
    ("registers-head-state", ColumnKind::Text),
];

/// What the registers come to; None where nothing stands in them and nothing was answered.
pub(super) fn reported(workshop: &Workshop, names: Names, language: Language) -> Option<ReportedRegisters> {
    let sheet = workshop.register_sheet();
    let owners = Owners::of(workshop, names, language);
    let teller = Teller { workshop, sheet: &sheet, owners: &owners, language };
    let reported = teller.registers();
    let is_empty =
        [&reported.lines, &reported.readiness, &reported.enablers].iter().all(|list| list.rows.is_empty());
    (!is_empty).then_some(reported)
}

struct Teller<'a> {
    workshop: &'a Workshop,
    sheet: &'a RegisterSheet,
    owners: &'a Owners<'a>,
    language: Language,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.language.say(key, &Facts::new())
    }

    fn registers(&self) -> ReportedRegisters {
        let need_of = |line| self.workshop.need_of(line);
        let language = self.language;
        let headline = self.workshop.held_up_by_registers().told(&need_of, language);
        let of = |register: Register| self.workshop.lines_in_order(register);
        let rows = |register: Register| of(register).into_iter().map(|line| self.line(line));
        let whole = Register::ALL.into_iter().flat_map(|register| {
            let name = text(&register.told(language));
            rows(register).map(move |row| [name.clone()].into_iter().chain(row).collect()).collect::<Vec<_>>()
        });
        let columns: Vec<(&str, ColumnKind)> = [REGISTER].into_iter().chain(LINES).collect();
        let mut lines =
            sheet("registerlist-title", &columns, whole.collect(), &["registerlist-note"], language);
        if !lines.rows.is_empty() {
            lines.notes.insert(0, headline.clone());
        }
        let tabs = self.sheet.registers.iter().filter(|tab| !tab.lines.is_empty());
        let registers = tabs.map(|tab| ReportedRegister {
            name: tab.register.told(language),
            held: tab.held.told(&need_of, language),
            done: (tab.done as usize, tab.lines.len()),
            lines: sheet("registerlist-title", &LINES, rows(tab.register).collect(), &[], language),
        });
        ReportedRegisters {
            headline,
            registers: registers.collect(),
            holding: self.holding(),
            lines,
            readiness: self.readiness(),
            enablers: self.enablers(),
        }
    }

    fn line(&self, line: &RegisterLine) -> Vec<Value> {
        let RegisterLine { text: said, .. } = line;
        let uses = match said.use_cases.is_empty() {
            true => self.say("registers-for-all"),
            false => self.titles(&said.use_cases),
        };
        vec![
            text(&said.need),
            text(&said.doing),
            text(&uses),
            text(&self.state(said.state)),
            text(&self.owner(&said.owner)),
            said.due_day.map_or(Value::Empty, |day| Value::Number(day.into())),
        ]
    }

    /// Open lines that hold something up.
    fn holding(&self) -> List {
        let holding = self.workshop.lines_that_hold_up();
        let row = |(line, held): (&RegisterLine, Vec<UseCaseId>)| {
            vec![
                text(&line.register.told(self.language)),
                text(&line.text.need),
                text(&self.titles(&held)),
                text(&self.owner(&line.text.owner)),
                line.text.due_day.map_or(Value::Empty, |day| Value::Number(day.into())),
            ]
        };
        let rows = holding.into_iter().map(row).collect();
        sheet("registerlist-title", &HOLDING, rows, &["registerlist-note"], self.language)
    }

    /// Questions that were answered, and the highest level that somebody waiting needs.
    fn readiness(&self) -> List {
        let needed = |register: Register| {
            let tab = self.sheet.registers.iter().find(|tab| tab.register == register)?;
            tab.waiting.iter().map(|waiting| waiting.needed).max()
        };
        let row = |question: &readiness_content::ReadinessQuestion| {
            let answer = self.workshop.readiness_answer(&question.id)?;
            let needed = needed(question.register);
            Some(vec![
                text(&question.register.told(self.language)),
                text(question.name.in_language(self.language)),
                text(question.question.in_language(self.language)),
                Value::Number(answer.level.into()),
                needed.map_or(Value::Empty, |level| Value::Number(level.into())),
                text(question.anchors.of_level(answer.level, self.language)),
            ])
        };
        let rows = readiness_content::questions().iter().filter_map(row).collect();
        sheet("registerlist-readiness", &READINESS, rows, &["registerlist-readiness-note"], self.language)
    }

    /// In the order of the page: what is not there yet first.
    fn enablers(&self) -> List {
        let row = |found: &EnablerStanding| {
            let enabler = self.workshop.enabler(&found.enabler)?;
            Some(vec![
                text(&enabler.told(self.language)),
                text(&enabler.text.register.told(self.language)),
                Value::Number(found.unlocks.len() as f64),
                text(&self.titles(&found.unlocks)),
                found.days.map_or(Value::Empty, |days| Value::Number(days.into())),
                found.per_day.map_or(Value::Empty, |each| Value::Number(100.0 * each)),
                text(&enabler.text.stage.told(self.language)),
                text(&self.state(enabler.text.state)),
            ])
        };
        let rows = self.sheet.enablers.iter().filter_map(row).collect();
        sheet("registers-enablers", &ENABLERS, rows, &["registerlist-enablers-note"], self.language)
    }

    fn state(&self, state: WorkState) -> String {
        self.say(&format!("registers-state-{}", state.as_key()))
    }

    /// "nobody" where there is none; nothing where there is one who may not be named.
    fn owner(&self, owner: &str) -> String {
        if owner.is_empty() {
            self.say("registers-nobody")
        } else {
            self.owners.named(owner).unwrap_or_default()
        }
    }

    fn titles(&self, use_cases: &[UseCaseId]) -> String {
        let titles = use_cases.iter().filter_map(|id| self.workshop.use_case(*id).ok());
        let titles: Vec<&str> = titles.map(|case| case.text.title.as_str()).collect();
        titles.join(&self.say("list-comma"))
    }
}
