//! The register of risks as a table: each risk of a lighthouse, what is done about it, what shows that, who answers for it.

use super::ReportedUseCase;
use super::sheets::sheet;
use crate::list::{ColumnKind, List, Value};
use crate::lists::text;
use workshop::risk_register::{PlannedControl, PlannedRisk};
use workshop::{Facts, Language, Workshop, risk_content};

const COLUMNS: [(&str, ColumnKind); 9] = [
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("sheet-risk", ColumnKind::Text),
    ("sheet-risk-here", ColumnKind::Text),
    ("sheet-risk-likelihood", ColumnKind::Text),
    ("sheet-risk-impact", ColumnKind::Text),
    ("sheet-risk-controls", ColumnKind::Text),
    ("sheet-risk-evidence", ColumnKind::Text),
    ("risks-head-owner", ColumnKind::Text),
];

/// Lighthouse by lighthouse, risk by risk in the order in which they were written down. What every plan answers and this
/// one does not yet is named in the notes, and so is who has said yes to it.
pub(super) fn list(workshop: &Workshop, cases: &[ReportedUseCase], language: Language) -> List {
    let lit: Vec<_> = cases.iter().filter(|case| case.lighthouse).collect();
    let mut rows = Vec::new();
    let mut notes = Vec::new();
    for case in lit {
        let risks: Vec<&PlannedRisk> = workshop.planned_risks(case.id).collect();
        if risks.is_empty() {
            continue;
        }
        rows.extend(risks.iter().map(|risk| row(case, risk, language)));
        notes.extend(open_ends(workshop, case, language));
    }
    let mut list = sheet("sheet-risks-title", &COLUMNS, rows, &["sheet-gates-note"], language);
    list.notes.splice(0..0, notes);
    list
}

fn row(case: &ReportedUseCase, risk: &PlannedRisk, language: Language) -> Vec<Value> {
    let shipped = risk_content::risk(&risk.risk);
    let name = shipped.map_or(risk.text.name.as_str(), |shipped| shipped.name.in_language(language));
    let here = match risk.text.what.as_str() {
        "" => shipped.map_or("", |shipped| shipped.what.in_language(language)),
        what => what,
    };
    let said =
        |key: Option<String>| text(&key.map(|key| language.say(&key, &Facts::new())).unwrap_or_default());
    let lines = |line: &dyn Fn(&PlannedControl) -> String| {
        text(
            &risk
                .text
                .controls
                .iter()
                .map(line)
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .join("\n"),
        )
    };
    let controls = if risk.is_no_concern() {
        let reason = Facts::new().with("reason", risk.text.no_concern.as_str());
        text(&language.say("sheet-risk-no-concern", &reason))
    } else {
        lines(&|control| named(control, language))
    };
    vec![
        Value::Number(case.number.into()),
        text(&case.text.title),
        text(name),
        text(here),
        said(risk.text.likelihood.map(|likelihood| format!("risks-likelihood-{}", likelihood.as_key()))),
        said(risk.text.impact.map(|impact| format!("risks-impact-{}", impact.as_key()))),
        controls,
        lines(&|control| evidence(control, language)),
        text(&risk.text.owner),
    ]
}

fn named(control: &PlannedControl, language: Language) -> String {
    let own = || control.own.as_ref().map(|own| own.name.clone()).unwrap_or_default();
    risk_content::control(&control.control)
        .map_or_else(own, |shipped| shipped.name.in_language(language).to_owned())
}

fn evidence(control: &PlannedControl, language: Language) -> String {
    if !control.evidence.is_empty() {
        return control.evidence.clone();
    }
    let shipped = risk_content::control(&control.control);
    shipped.map(|shipped| shipped.evidence.in_language(language).to_owned()).unwrap_or_default()
}

/// What is still missing in the register of a lighthouse, and who confirmed it.
fn open_ends(workshop: &Workshop, case: &ReportedUseCase, language: Language) -> Vec<String> {
    let Ok(found) = workshop.risk_finding(case.id) else { return Vec::new() };
    let title = || Facts::new().with("title", case.text.title.as_str());
    let mut notes = Vec::new();
    if let Some(confirmed) = workshop.risk_sheet_of(case.id).confirmed {
        let facts =
            title().with("by", confirmed.by).with("date", confirmed.at.format("%Y-%m-%d").to_string());
        notes.push(language.say("sheet-risks-confirmed", &facts));
    }
    let names = |risks: &[String]| {
        let known = risks.iter().filter_map(|id| risk_content::risk(id));
        let names: Vec<&str> = known.map(|risk| risk.name.in_language(language)).collect();
        names.join(language.say("list-comma", &Facts::new()).as_str())
    };
    if !found.unanswered.is_empty() {
        let facts = title().with("names", names(&found.unanswered));
        notes.push(language.say("sheet-risks-unanswered", &facts));
    }
    for required in found.required.iter().filter(|required| !required.is_met) {
        let facts = title().with("gate", format!("{:?}", required.gate));
        notes.push(language.say("sheet-risks-gate", &facts));
    }
    notes
}
