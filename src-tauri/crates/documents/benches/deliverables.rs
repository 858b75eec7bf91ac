//! How long people wait for what they take away: the report of the example, on paper, as a picture, and as a whole set.

use chrono::{NaiveDate, NaiveDateTime, Utc};
use divan::{Bencher, black_box};
use documents::client_set::{forms, packed};
use documents::deck::{slides, to_deck};
use documents::handed_over::HandedTo;
use documents::list::to_xlsx;
use documents::lists::{Names, cards, ideas, ranking};
use documents::paper::{PaperSize, to_paper};
use documents::picture::{to_png, to_svg};
use documents::report::{Report, Wish};
use documents::{json, json::to_json};
use std::ops::ControlFlow;
use workshop::{About, Language, Steering, Workshop, WorkshopId, example};

const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

fn main() {
    divan::main();
}

/// Budget: 60 ms for 11 pages.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn pdf_of_the_example(bencher: Bencher, language: &str) {
    let Some(report) = report(language) else { return };
    bencher.bench(|| to_paper(black_box(report.clone()), PaperSize::A4).map(|paper| paper.pages));
}

/// Budget: 30 ms for 14 slides.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn deck_of_the_example(bencher: Bencher, language: &str) {
    let Some(report) = report(language) else { return };
    let slides = slides(&report);
    let mut go_on = |_, _| ControlFlow::Continue(());
    bencher.bench_local(|| to_deck(black_box(&report), &slides, &mut go_on).is_ok());
}

/// Budget: 40 ms.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn sheet_of_1_000_ranked_use_cases(bencher: Bencher, language: &str) {
    let Some(workshop) = workshop(language) else { return };
    let mut ranked = ranking::list(&workshop, Language::from_tag(language));
    ranked.rows = ranked.rows.iter().cycle().take(1_000).cloned().collect();
    bencher.bench(|| to_xlsx(black_box(std::slice::from_ref(&ranked))).is_ok());
}

#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn svg_of_the_example(bencher: Bencher, language: &str) {
    let Some(report) = report(language) else { return };
    bencher.bench(|| to_svg(black_box(&report)));
}

#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn png_of_the_example(bencher: Bencher, language: &str) {
    let Some(report) = report(language) else { return };
    bencher.bench(|| to_png(black_box(&report)).is_ok());
}

/// Budget: 300 ms, the report worked out anew.
#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn set_of_the_example(bencher: Bencher, language: &str) {
    let (Some(workshop), language) = (workshop(language), Language::from_tag(language)) else { return };
    let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 30) else { return };
    bencher.bench(|| {
        let wish = Wish { language, names: Names::LeftOut, today };
        let report = Report::of(black_box(&workshop), wish);
        let lists = [
            ranking::list(&workshop, language),
            ideas::list(&workshop, language, Names::LeftOut),
            cards::list(&workshop, language),
        ];
        let forms = forms(&report, &lists, "example", PaperSize::A4, None).ok()?;
        packed(&forms.files, NaiveDateTime::from(today)).ok().map(|set| set.len())
    });
}

#[divan::bench(args = LANGUAGES, sample_count = 20)]
fn json_of_the_example_out_and_in(bencher: Bencher, language: &str) {
    let (Some(workshop), Some(today)) = (workshop(language), NaiveDate::from_ymd_opt(2026, 11, 30)) else {
        return;
    };
    let wish = json::Wish { to: HandedTo::Facilitator, names: Names::SeatNumber, today };
    bencher.bench(|| to_json(black_box(&workshop), wish).and_then(|bytes| json::from_json(&bytes)).is_ok());
}

fn report(language: &str) -> Option<Report> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 30)?;
    let workshop = workshop(language)?;
    Some(Report::of(&workshop, Wish { language: Language::from_tag(language), names: Names::LeftOut, today }))
}

fn workshop(language: &str) -> Option<Workshop> {
    let language = Language::from_tag(language);
    let now = Utc::now();
    let about = About::new(WorkshopId::random(), &example::title(language), "example", language, now).ok()?;
    let mut workshop = Workshop::from_rows(about, [], []);
    let mut robustness = None;
    for command in example::commands(language) {
        if robustness.is_none() && matches!(command, Steering::SignDecision { .. }) {
            robustness = Some(workshop.robustness(None));
        }
        let decision = workshop.decide_knowing(&command, now, robustness.as_ref()).ok()?;
        workshop.apply(decision.changes);
    }
    Some(workshop)
}
