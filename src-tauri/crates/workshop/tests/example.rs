//! The example workshop, loaded through its commands, comes to the figures that were computed elsewhere.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use serde_json::Value;
use std::collections::HashMap;
use workshop::{About, Batch, CommandId, Language, Standing, StandingState, Workshop, WorkshopId, example};

const CONTENT: &str = include_str!("../../../../assets/content/example_workshop.json");

fn loaded(language: Language) -> Workshop {
    let now = chrono::Utc::now();
    let about = About::new(WorkshopId::random(), "Example", "example", language, now).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    for command in example::commands(language) {
        let decision = workshop.decide(&command, chrono::Utc::now()).unwrap();
        let changes = workshop.apply(decision.changes);
        workshop.note(&Batch {
            command: CommandId::random(),
            at: now,
            actor: workshop::Actor::Facilitator,
            step: decision.step,
            changes,
            erased: decision.erased,
        });
    }
    workshop
}

fn close(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: a number is expected"));
    assert!((found - expected).abs() < 1e-6, "{what}: {found} is not {expected}");
}

#[test]
fn it_comes_to_the_expected_figures_in_both_languages() {
    let content: Value = serde_json::from_str(CONTENT).unwrap();
    for (language, tongue) in [(Language::En, "en"), (Language::ZhCn, "zh")] {
        let workshop = loaded(language);
        let ids: HashMap<String, String> = content["use_cases"]
            .as_array()
            .unwrap()
            .iter()
            .map(|case| {
                (case["title"][tongue].as_str().unwrap().to_owned(), case["id"].as_str().unwrap().to_owned())
            })
            .collect();
        let standings = workshop.standings();
        let id = |standing: &Standing| ids[&workshop.use_case(standing.use_case).unwrap().text.title].clone();
        let ranked: Vec<_> =
            standings.iter().filter(|standing| standing.state == StandingState::Ranked).collect();

        let order: Vec<String> = ranked.iter().map(|standing| id(standing)).collect();
        let expected_order: Vec<String> =
            serde_json::from_value(content["expected"]["order"].clone()).unwrap();
        assert_eq!(order, expected_order, "best first, ties as the method breaks them");

        for expected in content["expected"]["final"].as_array().unwrap() {
            let standing = ranked.iter().find(|standing| id(standing) == expected["id"]).unwrap();
            let what = expected["id"].as_str().unwrap();
            close(standing.value.unwrap(), &expected["V"], what);
            close(standing.cost.unwrap(), &expected["C"], what);
            close(standing.score.unwrap(), &expected["score"], what);
            assert_eq!(Value::from(standing.on_the_line), expected["on_the_line"], "{what}: on the line");
            assert_eq!(
                serde_json::to_value(standing.quadrant).unwrap(),
                expected["quadrant"],
                "{what}: quadrant"
            );
            assert_eq!(
                serde_json::to_value(&standing.uncovered).unwrap(),
                expected["uncovered"],
                "{what}: uncovered"
            );
            if let Some(rank) = expected.get("rank") {
                assert_eq!(Value::from(standing.rank), *rank, "{what}: rank");
            }
            let cells = workshop.cell_figures(standing.use_case).cells;
            for (criterion, cell) in expected["cells"].as_object().unwrap() {
                let shown = cells.get(&criterion.parse().unwrap());
                if cell["n"].as_u64().unwrap() < 3 {
                    assert!(
                        shown.is_none(),
                        "{what} {criterion}: nothing of a cell leaves below three raters"
                    );
                    continue;
                }
                let shown = shown.unwrap();
                close(shown.mean, &cell["mean"], &format!("{what} {criterion}"));
                close(
                    shown.agreement.unwrap(),
                    &cell["agreement"],
                    &format!("{what} {criterion}: agreement"),
                );
                assert_eq!(
                    serde_json::to_value(&shown.histogram).unwrap(),
                    cell["histogram"],
                    "{what} {criterion}"
                );
            }
        }
    }
}

#[test]
fn what_was_stopped_or_parked_is_kept_and_not_ranked() {
    let workshop = loaded(Language::En);
    let states: Vec<StandingState> = workshop.standings().iter().map(|standing| standing.state).collect();
    assert_eq!(states.iter().filter(|state| **state == StandingState::Stopped).count(), 1, "the mood camera");
    assert_eq!(
        states.iter().filter(|state| **state == StandingState::Parked).count(),
        1,
        "the website adviser"
    );
    assert_eq!(workshop.use_cases().filter(|case| case.lighthouse).count(), 3, "three lighthouses are lit");
    assert_eq!(workshop.ideas().len(), 56);
    assert!(workshop.undoable().is_none(), "the example is where undo ends");
}
