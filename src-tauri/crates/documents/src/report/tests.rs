//! Reports to write deliverables from.

use super::{Report, Wish};
use crate::lists::Names;
use chrono::{NaiveDate, Utc};
use workshop::{About, Language, Steering, Workshop, WorkshopId};

/// That of the example.
pub(crate) fn example(language: Language) -> Report {
    let now = Utc::now();
    let title = workshop::example::title(language);
    let about = About::new(WorkshopId::random(), &title, "example", language, now).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    let mut robustness = None;
    for command in workshop::example::commands(language) {
        if robustness.is_none() && matches!(command, Steering::SignDecision { .. }) {
            robustness = Some(workshop.robustness(None));
        }
        let decision = workshop.decide_knowing(&command, now, robustness.as_ref()).unwrap();
        workshop.apply(decision.changes);
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    Report::of(&workshop, Wish { language, names: Names::LeftOut, today })
}

/// The example with so many ranked use cases, spread over the matrix.
pub(crate) fn many(language: Language, count: u32) -> Report {
    let mut report = example(language);
    let ranked: Vec<_> = report.ranked().cloned().collect();
    let case = |number: u32| {
        let place = usize::try_from(number - 1).unwrap();
        let mut case = ranked[place % ranked.len()].clone();
        if place >= ranked.len() {
            let spread = |step: f64| (f64::from(number) * step).fract() * 3.6 - 1.8;
            let moved = |side: Option<f64>, step| side.map(|side| (side + spread(step)).clamp(1.0, 5.0));
            case.standing.value = moved(case.standing.value, 0.618_034);
            case.standing.cost = moved(case.standing.cost, 0.754_878);
            case.text.title = format!("{} {number}", case.text.title);
            case.lighthouse = false;
            case.record = None;
        }
        case.number = number;
        case.standing.rank = Some(number);
        case
    };
    report.use_cases = (1..=count).map(case).collect();
    report
}

#[test]
fn the_plans_of_lighthouses_are_told_with_their_tasks() {
    for language in Language::ALL {
        let report = example(language);
        assert_eq!(report.plans.len(), 3, "one for each lighthouse");
        for plan in &report.plans {
            assert!(plan.is_draft, "nobody has said yes in the example");
            let named: Vec<&str> = plan.parts.iter().map(|(name, _)| name.as_str()).collect();
            for key in ["quickwin-measures", "sheet-plan-rules", "quickwin-still-open", "sheet-plan-time"] {
                assert!(named.contains(&report.say(key).as_str()), "{}: {key}", plan.title);
            }
            let told =
                plan.parts.iter().flat_map(|(_, lines)| lines).chain(plan.parts.iter().map(|(name, _)| name));
            for line in told {
                let is_key =
                    line.starts_with("quickwin-") || line.starts_with("sheet-plan-") || line.contains("{ $");
                assert!(!is_key, "{line} is said in words");
            }
        }
        let tasks: usize = report.plans.iter().map(|plan| plan.tasks.rows.len()).sum();
        assert_eq!((tasks, report.sheets.plans.rows.len()), (24, 24), "each task stands in the sheet of all");
        assert_eq!(
            report.sheets.plans.notes.len(),
            4,
            "each plan is called a draft, and what days are is said"
        );
    }
}
