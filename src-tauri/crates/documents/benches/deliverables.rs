//! How long people wait for what they take away: the report of the example, on paper and as a picture.

use chrono::{NaiveDate, Utc};
use divan::{Bencher, black_box};
use documents::lists::Names;
use documents::paper::{PaperSize, to_paper};
use documents::picture::{to_png, to_svg};
use documents::report::{Report, Wish};
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

fn report(language: &str) -> Option<Report> {
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
    let today = NaiveDate::from_ymd_opt(2026, 11, 30)?;
    Some(Report::of(&workshop, Wish { language, names: Names::LeftOut, today }))
}
