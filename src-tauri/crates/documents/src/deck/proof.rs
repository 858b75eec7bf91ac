//! What was proved: the models that were tried on own cases, and the pilots that were measured.

use super::base::Role;
use super::fit::Size;
use super::slides::{Body, LIGHTHOUSES, Paragraph, Slide};
use super::tables::cut;
use crate::list::List;
use crate::report::models::{
    ASKED, EASE, MODEL, NEVER, PRICE, PRICE_STATE, SCORE, TRULY, USABLE, WORD, YEAR,
};
use crate::report::{Report, ReportedModels, ReportedPilot};
use workshop::{Facts, SlideName};

/// Which models to take, a slide for each lighthouse.
pub(super) fn models(report: &Report, room: Size) -> Vec<Slide> {
    report.models.iter().take(LIGHTHOUSES).map(|one| models_of(report, one, room)).collect()
}

/// Candidates of all kinds of tasks; the first kind says the finding, and the notes say all of them.
fn models_of(report: &Report, models: &ReportedModels, room: Size) -> Slide {
    /// Column of the kind of task, which goes without saying where there is one.
    const TASK: usize = 2;
    let mut widths = [0; 18];
    let shares = [
        (MODEL, 5),
        (WORD, 4),
        (ASKED, 8),
        (USABLE, 4),
        (TRULY, 3),
        (NEVER, 4),
        (EASE, 3),
        (YEAR, 3),
        (SCORE, 3),
        (PRICE, 4),
        (PRICE_STATE, 4),
    ];
    shares.into_iter().for_each(|(column, share)| widths[column] = share);
    if models.tasks.len() > 1 {
        widths[TASK] = 4;
    }
    let all = &report.sheets.models;
    let rows = models.tasks.iter().flat_map(|task| task.tried.rows.iter().cloned()).collect();
    let table = cut(report, &List { rows, ..all.clone() }, &widths, room);
    let found = models.tasks.first().map(|task| task.found.as_str()).unwrap_or_default();
    let title = Facts::new().with("name", models.title.as_str()).with("said", found);
    let notes = models.tasks.iter().flat_map(|task| {
        let of = Facts::new().with("name", task.name.as_str()).with("said", task.found.as_str());
        std::iter::once(report.language.say("sheet-plan-of", &of)).chain(task.said.iter().cloned())
    });
    Slide::of(
        (SlideName::Models(models.id), Role::Table),
        report.language.say("sheet-plan-of", &title),
        Body::Table(table),
        notes.collect(),
    )
}

/// What was measured and decided, a slide for each pilot.
pub(super) fn pilots(report: &Report) -> Vec<Slide> {
    report.pilots.iter().take(LIGHTHOUSES).map(|one| pilot(report, one)).collect()
}

fn pilot(report: &Report, pilot: &ReportedPilot) -> Slide {
    let paragraph =
        |(name, lines): &(String, Vec<String>)| Paragraph { lead: name.clone(), words: lines.join(" · ") };
    let paragraphs = pilot.measures.iter().chain(&pilot.parts).map(paragraph);
    let found = pilot.headline(report.language);
    let title = Facts::new().with("name", pilot.title.as_str()).with("said", found);
    let body = Body::Text(paragraphs.collect());
    let name = (SlideName::Pilot(pilot.id), Role::Lighthouse);
    Slide::of(name, report.language.say("sheet-plan-of", &title), body, report.sheets.pilots.notes.clone())
}
