//! The example workshop: every figure it shows, recomputed by code that shares nothing with this.

use std::collections::BTreeMap;

use ranking::robustness::Voice;
use ranking::{Assessment, Floor, Scoreboard, Settings};
use serde_json::{Value, json};

use crate::reading::{content, default_criteria, is_close, numbers, rows, text};

const TOLERANCE: f64 = 1e-6;

#[test]
fn round_one_comes_out_as_expected() {
    let example = Example::read();
    let board = example.board(&|_| 1);
    let found = board.assess(&board.weights(), &settings());
    for expected in rows(&example.file["expected"]["round_1"]) {
        example.compare(&board, &found, expected);
    }
}

#[test]
fn the_last_closed_round_comes_out_as_expected() {
    let example = Example::read();
    let board = example.board(&|use_case| example.last_round_of(use_case));
    let found = board.assess(&board.weights(), &settings());
    for expected in rows(&example.file["expected"]["final"]) {
        example.compare(&board, &found, expected);
        let figures = &found[example.index_of(text(&expected["id"]))];
        assert_eq!(figures.pareto, expected["pareto"].as_bool(), "front: {expected}");
        assert!(is_close(figures.ratio, &expected["ratio"], TOLERANCE), "ratio: {expected}");
        let mut tied: Vec<&str> =
            figures.practically_tied_with.iter().map(|&other| example.use_cases[other].as_str()).collect();
        tied.sort_unstable();
        assert_eq!(json!(tied), expected["practically_tied_with"], "ties of {expected}");
    }
}

#[test]
fn cells_of_the_last_closed_round_come_out_as_expected() {
    let example = Example::read();
    let board = example.board(&|use_case| example.last_round_of(use_case));
    for expected in rows(&example.file["expected"]["final"]) {
        let use_case = example.index_of(text(&expected["id"]));
        for (criterion, name) in example.criteria.iter().enumerate() {
            let found = board.cell(use_case, criterion).expect("the cell exists");
            let cell = &expected["cells"][name];
            assert_eq!(Some(u64::from(found.n)), cell["n"].as_u64(), "values of {name}: {cell}");
            assert_eq!(json!(found.histogram), cell["histogram"], "dots of {name}");
            assert!(is_close(found.mean, &cell["mean"], TOLERANCE), "mean of {name}: {found:?} {cell}");
            assert!(is_close(found.value, &cell["cell"], TOLERANCE), "cell of {name}: {found:?} {cell}");
            assert!(is_close(found.agreement, &cell["agreement"], TOLERANCE), "A of {name}: {cell}");
            let word = found.word.map_or(json!("dots"), |word| json!(word));
            assert_eq!(word, cell["word"], "word of {name}: {found:?}");
            let raised_from = found.raised.map(|raised| raised.from);
            assert!(is_close(raised_from, &cell["raised_from"], TOLERANCE), "floor of {name}: {cell}");
            let raised_by = found.raised.map(|raised| format!("X{}", raised.tag));
            assert_eq!(raised_by.as_deref(), cell["raised_by"].as_str(), "the gate that raised {name}");
            if let Some(middle_half) = cell.get("middle_half") {
                assert_eq!(json!(found.middle_half), *middle_half, "middle half of {name}");
            }
        }
    }
}

#[test]
fn the_list_stands_in_the_expected_order() {
    let example = Example::read();
    let board = example.board(&|use_case| example.last_round_of(use_case));
    let found = board.assess(&board.weights(), &settings());
    let mut order: Vec<usize> = (0..found.len()).filter(|&index| found[index].rank.is_some()).collect();
    order.sort_by_key(|&index| found[index].display_order);
    let names: Vec<&String> = order.iter().map(|&index| &example.use_cases[index]).collect();
    assert_eq!(json!(names), example.file["expected"]["order"], "the list goes by rank");
}

#[test]
fn stopped_and_parked_cases_are_not_ranked() {
    let example = Example::read();
    let board = example.board(&|_| 1);
    let found = board.assess(&board.weights(), &settings());
    for name in ["UC13", "UC14"] {
        let figures = &found[example.index_of(name)];
        assert_eq!((figures.rank, figures.quadrant), (None, None), "{name} was stopped or parked");
    }
}

pub(crate) fn settings() -> Settings {
    Settings { tie_break: Some(8), ..Settings::default() }
}

pub(crate) struct Example {
    pub(crate) file: Value,
    pub(crate) criteria: Vec<String>,
    pub(crate) use_cases: Vec<String>,
    /// Which criteria each seat is entitled to rate, by their names.
    mask_of_seat: BTreeMap<String, Vec<String>>,
}

impl Example {
    pub(crate) fn read() -> Example {
        let file = content("example_workshop");
        let names = |list: &Value| rows(list).iter().map(|name| text(name).to_owned()).collect();
        let mask_of_seat = rows(&file["seats"])
            .iter()
            .map(|seat| (text(&seat["id"]).to_owned(), names(&file["masks"][text(&seat["group"])])))
            .collect();
        let use_cases = rows(&file["use_cases"]).iter().map(|case| text(&case["id"]).to_owned()).collect();
        Example { criteria: names(&file["criteria_order"]), use_cases, mask_of_seat, file }
    }

    pub(crate) fn index_of(&self, name: &str) -> usize {
        self.use_cases.iter().position(|case| case == name).expect("the use case exists")
    }

    pub(crate) fn last_round_of(&self, name: &str) -> u64 {
        let again = rows(&self.file["rating_rounds"]["round_2_cases"]);
        if again.iter().any(|case| case == name) { 2 } else { 1 }
    }

    fn rows_of_round(&self, round: u64) -> &Vec<Value> {
        let rounds = rows(&self.file["rating_rounds"]["rounds"]);
        rows(&rounds.iter().find(|each| each["round"] == round).expect("the round was held")["rows"])
    }

    /// The board with each use case's ratings of the round that counts for it.
    pub(crate) fn board(&self, round_of: &dyn Fn(&str) -> u64) -> Scoreboard {
        let mut board = Scoreboard::new(default_criteria(&self.weights()));
        for case in rows(&self.file["use_cases"]) {
            let index = board.add_use_case();
            board.set_ranked(index, case["status"] == "rated").expect("it was just added");
            board.set_floors(index, floors(&case["gates"])).expect("the criteria exist");
            self.fill(&mut board, index, round_of(text(&case["id"])));
        }
        board
    }

    fn fill(&self, board: &mut Scoreboard, use_case: usize, round: u64) {
        let mut entitled = vec![0; self.criteria.len()];
        let is_about = |row: &&Value| row[1] == self.use_cases[use_case].as_str();
        for row in self.rows_of_round(round).iter().filter(is_about) {
            let mask = &self.mask_of_seat[text(&row[0])];
            for (criterion, sign) in text(&row[2]).chars().enumerate() {
                entitled[criterion] += u32::from(mask.contains(&self.criteria[criterion]));
                let rating = sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
                board.replace_rating(use_case, criterion, None, rating).expect("it is on the scale");
            }
        }
        for (criterion, raters) in entitled.into_iter().enumerate() {
            board.set_entitled(use_case, criterion, raters).expect("the cell exists");
        }
    }

    /// What each rater said about a use case in its last round, groups by their place in the file.
    pub(crate) fn voices(&self, use_case: usize) -> Vec<Voice> {
        let name = &self.use_cases[use_case];
        let groups = rows(&self.file["groups"]);
        let group_of = |seat: &Value| {
            let seat = rows(&self.file["seats"]).iter().find(|each| each["id"] == *seat);
            let group = &seat.expect("the seat exists")["group"];
            let place = groups.iter().position(|each| each["id"] == *group);
            u32::try_from(place.expect("the group exists")).expect("few groups")
        };
        let rating = |sign: char| sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
        let of_case = |row: &&Value| row[1] == name.as_str();
        self.rows_of_round(self.last_round_of(name))
            .iter()
            .filter(of_case)
            .map(|row| Voice {
                group: group_of(&row[0]),
                ratings: text(&row[2]).chars().map(rating).collect(),
            })
            .collect()
    }

    fn weights(&self) -> Vec<f64> {
        let file = content("criteria");
        let list = if file.is_array() { &file } else { &file["criteria"] };
        let weight_of = |name: &String| {
            let criterion = rows(list).iter().find(|each| each["id"] == name.as_str());
            json!([criterion.expect("the criterion exists")["default_weight"]])
        };
        self.criteria.iter().flat_map(|name| numbers(&weight_of(name))).collect()
    }

    fn compare(&self, board: &Scoreboard, found: &[Assessment], expected: &Value) {
        let index = self.index_of(text(&expected["id"]));
        let figures = &found[index];
        let is_near = |figure, name: &str| is_close(figure, &expected[name], TOLERANCE);
        assert!(is_near(figures.value, "V"), "value: {expected} {figures:?}");
        assert!(is_near(figures.cost, "C"), "cost: {expected} {figures:?}");
        assert!(is_near(figures.score, "score"), "score: {expected} {figures:?}");
        assert_eq!(json!(figures.quadrant), expected["quadrant"], "quadrant: {expected}");
        assert_eq!(json!(figures.on_the_line), expected["on_the_line"], "line: {expected}");
        assert_eq!(json!(figures.rank), expected["rank"], "rank: {expected}");
        let uncovered: Vec<&String> = figures.uncovered.iter().map(|&index| &self.criteria[index]).collect();
        assert_eq!(json!(uncovered), expected["uncovered"], "a case without C4 says so: {expected}");
        let disagreement = board.disagreement(index, &board.weights(), &settings());
        let disagreement = disagreement.expect("the use case exists");
        assert!(is_near(disagreement, "disagreement"), "disagreement: {expected} {disagreement:?}");
    }
}

/// Floors of the gates that were answered with yes (method 1.3); the tag is the gate's number.
fn floors(gates: &Value) -> Vec<Floor> {
    let floor = |tag: u8, criterion, at_least| {
        let is_yes = gates[format!("X{tag}")].as_bool().unwrap_or(false);
        is_yes.then_some(Floor { criterion, at_least, tag })
    };
    let (c1, c4) = (5, 8);
    [floor(2, c4, 4.0), floor(3, c4, 4.0), floor(4, c1, 3.0), floor(4, c4, 3.0)]
        .into_iter()
        .flatten()
        .collect()
}
