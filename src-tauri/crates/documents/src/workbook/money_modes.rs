//! The same use in all five modes, side by side: calls, tokens, and what a year of running it costs (method 2.10).

use super::formulas::{self, cell, fixed};
use super::model::allow;
use super::money::{FIGURE, FIRST, Formats, HEAD, LABEL, likely};
use super::style::Styles;
use crate::list::WriteError;
use crate::report::{Report, money::mode_name};
use money::{Case, Driver, Mode, Year};
use rust_xlsxwriter::Worksheet;
use workshop::OperatingMode;

/// Rows of the block.
const PEOPLE: u32 = FIRST;
pub(super) const CALLS: u32 = FIRST + 1;
const TOKENS_IN: u32 = FIRST + 2;
const TOKENS_OUT: u32 = FIRST + 3;
pub(super) const TOKEN_COST: u32 = FIRST + 4;
pub(super) const HOSTING: u32 = FIRST + 5;
const COMPUTING: u32 = FIRST + 6;
pub(super) const UPKEEP: u32 = FIRST + 7;
pub(super) const REVIEW: u32 = FIRST + 8;
pub(super) const RUNNING: u32 = FIRST + 9;
/// In which mode it runs, from 1 on.
const OWN_MODE: u32 = FIRST + 11;

/// A figure of the mode in which it runs.
pub(super) fn of_own_mode(row: u32) -> String {
    let modes = format!("{}:{}", fixed(row, FIGURE), fixed(row, FIGURE + columns() - 1));
    format!("INDEX({modes},1,{})", fixed(OWN_MODE, FIGURE))
}

fn columns() -> u16 {
    u16::try_from(Mode::ALL.len()).unwrap_or(u16::MAX)
}

/// Writes the block.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    case: &Case,
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    sheet.write_string_with_format(HEAD, LABEL, report.say("moneysheet-modes"), &styles.heading)?;
    let labels = [
        (PEOPLE, "moneysheet-people"),
        (CALLS, "moneysheet-calls"),
        (TOKENS_IN, "moneysheet-tokens-in"),
        (TOKENS_OUT, "moneysheet-tokens-out"),
        (TOKEN_COST, "moneysheet-token-cost"),
        (HOSTING, "moneysheet-hosting"),
        (COMPUTING, "moneysheet-computing"),
        (UPKEEP, "moneysheet-upkeep"),
        (REVIEW, "moneysheet-review"),
        (RUNNING, "moneysheet-running"),
        (OWN_MODE, "moneysheet-own-mode"),
    ];
    for (row, key) in labels {
        sheet.write_string_with_format(row, LABEL, report.say(key), &styles.words)?;
    }
    for (column, mode) in (FIGURE..).zip(Mode::ALL) {
        let name = mode_name(OperatingMode::from(mode), report.language);
        sheet.write_string_with_format(HEAD, column, name, &styles.figure_heading)?;
        of_mode(sheet, case, (column, mode), (styles, formats))?;
    }
    let own = Mode::ALL.iter().position(|mode| *mode == case.mode).unwrap_or_default() + 1;
    sheet.write_number_with_format(OWN_MODE, FIGURE, own as f64, &formats.input)?;
    allow(sheet, (OWN_MODE, FIGURE, OWN_MODE, FIGURE), (1.0, f64::from(columns())))?;
    let name = format!("={}", of_own_mode(HEAD));
    let own = mode_name(OperatingMode::from(case.mode), report.language);
    formulas::text(sheet, (OWN_MODE, FIGURE + 1), &name, &own, &styles.words)
}

fn of_mode(
    sheet: &mut Worksheet,
    case: &Case,
    (column, mode): (u16, Mode),
    (styles, formats): (&Styles, &Formats),
) -> Result<(), WriteError> {
    let values = case.likely_in(mode);
    let year = Year::of(&values, mode);
    let people = values.get(Driver::UpkeepFte);
    if mode == case.mode {
        let own = format!("={}", likely(Driver::UpkeepFte));
        formulas::number(sheet, (PEOPLE, column), &own, Some(people), &styles.two)?;
    } else {
        sheet.write_number_with_format(PEOPLE, column, people, &formats.input)?;
        allow(sheet, (PEOPLE, column, PEOPLE, column), Driver::UpkeepFte.bounds())?;
    }
    let at = |row| cell(row, column);
    let calls = [Driver::Users, Driver::UsesPerDay, Driver::DaysPerYear, Driver::Adoption].map(likely);
    let review = format!(
        "={}*{}*{}/60*{}",
        at(CALLS),
        likely(Driver::ReviewShare),
        likely(Driver::ReviewMinutes),
        likely(Driver::ReviewHourly)
    );
    let lines = [
        (CALLS, format!("={}", calls.join("*")), year.calls),
        (TOKENS_IN, tokens_in(mode, &at(CALLS)), year.tokens_in),
        (TOKENS_OUT, tokens_out(mode, &at(CALLS)), year.tokens_out),
        (TOKEN_COST, token_cost(mode, &at(TOKENS_IN), &at(TOKENS_OUT)), year.token_cost),
        (HOSTING, hosting(mode), year.hosting),
        (COMPUTING, format!("={}+{}", at(TOKEN_COST), at(HOSTING)), year.computing()),
        (UPKEEP, format!("={}*{}", at(PEOPLE), likely(Driver::FteCost)), year.upkeep),
        (REVIEW, review, year.review),
        (RUNNING, format!("={}+{}+{}", at(COMPUTING), at(UPKEEP), at(REVIEW)), year.running_cost()),
    ];
    for (row, formula, result) in lines {
        formulas::number(sheet, (row, column), &formula, Some(result), &formats.money)?;
    }
    Ok(())
}

/// What is in front of the model at each step.
fn before_each_step(mode: Mode) -> String {
    let base = [Driver::SystemTokens, Driver::QuestionTokens, Driver::HistoryTokens].map(likely).join("+");
    if mode.has_context() {
        format!("({base}+{}*{})", likely(Driver::PassageTokens), likely(Driver::Passages))
    } else {
        format!("({base})")
    }
}

fn tokens_in(mode: Mode, calls: &str) -> String {
    let before = before_each_step(mode);
    if mode != Mode::Agent {
        return format!("={calls}*{before}");
    }
    // Each step carries what came before it.
    let (steps, growth) = (likely(Driver::AgentSteps), likely(Driver::AgentGrowthTokens));
    format!("={calls}*({steps}*{before}+{growth}*{steps}*({steps}-1)/2)")
}

fn tokens_out(mode: Mode, calls: &str) -> String {
    match mode {
        Mode::Agent => {
            format!("={calls}*{}*{}", likely(Driver::AgentSteps), likely(Driver::AgentAnswerTokens))
        }
        _ => format!("={calls}*{}", likely(Driver::AnswerTokens)),
    }
}

fn token_cost(mode: Mode, tokens_in: &str, tokens_out: &str) -> String {
    if !mode.pays_for_tokens() {
        return "=0".to_owned();
    }
    let retries = if mode == Mode::Agent { Driver::AgentRetries } else { Driver::Retries };
    format!(
        "=({tokens_in}*{}*(1-{}*(1-{}))+{tokens_out}*{})/1000000*{}",
        likely(Driver::PriceIn),
        likely(Driver::CachedShare),
        likely(Driver::CachePriceRatio),
        likely(Driver::PriceOut),
        likely(retries)
    )
}

fn hosting(mode: Mode) -> String {
    let product = |drivers: [Driver; 3]| drivers.map(likely).join("*");
    match mode {
        Mode::PromptOnly => "=0".to_owned(),
        Mode::Retrieval | Mode::Agent => {
            let index = product([Driver::IndexMtok, Driver::IndexBuilds, Driver::IndexPrice]);
            format!("={index}+{}", likely(Driver::IndexHosting))
        }
        Mode::FineTuned => {
            let rented = product([Driver::TunedGpus, Driver::TunedHours, Driver::GpuPriceRented]);
            format!("={}/{}+{rented}", likely(Driver::TrainingCost), likely(Driver::TrainingLifeYears))
        }
        Mode::OwnServers => format!("={}", product([Driver::OwnGpus, Driver::OwnHours, Driver::GpuPriceOwn])),
    }
}
