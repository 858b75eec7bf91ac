//! The example workshop's robustness, against figures drawn elsewhere with other random numbers.

use ranking::disagreement::{Dispute, in_order_of_talk};
use ranking::robustness::{DRAWS, Weighting};
use serde_json::json;

use crate::example_workshop::{Example, settings};
use crate::reading::{is_close, rows, text};

const SEED: u64 = 7;

#[test]
fn the_first_three_come_in_as_often_as_expected() {
    let example = Example::read();
    let board = example.board(&|case| example.last_round_of(case));
    let comparison = board.comparison(&board.weights(), &settings(), &keys(11)).expect("a key a criterion");
    let draws = comparison.draw_weights(Weighting::AroundYours, SEED, DRAWS);
    let found = comparison.rank_shares(&draws);
    let expected = &example.file["expected"]["robustness"]["by_use_case"];
    assert_eq!(found.cases().len(), 12, "all that are ranked");
    for (row, &case) in found.cases().iter().enumerate() {
        let expected = &expected[&example.use_cases[case]];
        for (count, name) in [(1, "top1"), (3, "top3")] {
            let share = found.top(row, count);
            assert!(is_close(Some(share), &expected[name], 0.02), "{name} of {case}: {share}, {expected}");
        }
    }
}

#[test]
fn classes_come_out_as_often_as_expected() {
    let example = Example::read();
    let board = example.board(&|case| example.last_round_of(case));
    let expected = &example.file["expected"]["robustness"]["by_use_case"];
    for row in rows(&example.file["expected"]["final"]) {
        let case = example.index_of(text(&row["id"]));
        let found = class_shares(&example, &board, case);
        for quadrant in ["quick_win", "big_bet", "fill_in", "reconsider"] {
            let share = found.of(serde_json::from_value(json!(quadrant)).expect("a quadrant"));
            let expected = &expected[&example.use_cases[case]]["classes"][quadrant];
            let expected = json!(expected.as_f64().unwrap_or(0.0));
            assert!(is_close(Some(share), &expected, 0.03), "{quadrant} of {case}: {share}, {expected}");
        }
    }
}

#[test]
fn flips_lie_where_expected() {
    let example = Example::read();
    let board = example.board(&|case| example.last_round_of(case));
    let comparison = board.comparison(&board.weights(), &settings(), &keys(11)).expect("a key a criterion");
    for (flip, name) in comparison.flips().iter().zip(&example.criteria) {
        let expected = &example.file["expected"]["flip"][name];
        assert!(
            is_close(flip.map(|flip| flip.weight), &expected["weight"], 1e-8),
            "{name}: {flip:?} {expected}"
        );
        let leads = flip.map(|flip| example.use_cases[flip.leads].as_str());
        assert_eq!(leads, expected["leads"].as_str(), "who leads by {name}");
    }
}

#[test]
fn the_queue_puts_first_what_talk_can_change() {
    let example = Example::read();
    let board = example.board(&|case| example.last_round_of(case));
    let dispute = |use_case| Dispute {
        use_case,
        disagreement: board.disagreement(use_case, &board.weights(), &settings()).expect("it exists"),
        classes: Some(class_shares(&example, &board, use_case)),
        distance: 0.0,
    };
    let expected = rows(&example.file["expected"]["final"]);
    let cases: Vec<usize> = expected.iter().map(|row| example.index_of(text(&row["id"]))).collect();
    let queue = in_order_of_talk(cases.into_iter().map(dispute).collect());
    for dispute in &queue {
        let expected = expected.iter().find(|row| row["id"] == example.use_cases[dispute.use_case].as_str());
        let expected = &expected.expect("it is ranked")["talk"];
        assert!(is_close(dispute.talk(), expected, 0.01), "{dispute:?}: {expected}");
    }
    let names: Vec<&str> = queue.iter().map(|dispute| example.use_cases[dispute.use_case].as_str()).collect();
    assert_eq!(names[..2], ["UC08", "UC05"], "the two that a talk can move");
}

fn class_shares(
    example: &Example,
    board: &ranking::Scoreboard,
    case: usize,
) -> ranking::robustness::ClassShares {
    let key = u32::try_from(case).expect("few cases");
    let revotes = board.draw_revotes(&example.voices(case), SEED, key).expect("the voices fit the criteria");
    board
        .class_shares(case, &revotes.expect("four raters and more"), &board.weights(), &settings())
        .expect("the use case is there")
        .expect("it is compared")
}

fn keys(criteria: u32) -> Vec<u32> {
    (0..criteria).collect()
}
