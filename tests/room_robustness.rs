//! How firmly the ranking stands: told to the facilitator as it changes, and to walls only with the ranking, once the
//! room may know it.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, rating, wall_view};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A machine that builds beside is slow.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longer than figures are gathered, worked out and told.
const A_WHILE: Duration = Duration::from_secs(2);
const CRITERIA: [&str; 11] = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5", "C6"];
/// Words of the figures, which phones never receive, and walls only with the ranking.
const WORDS: [&str; 6] = ["top_three", "in_100", "around_yours", "anything_goes", "flips", "queue"];

struct Rated {
    room: Room,
    people: Vec<Device>,
    cases: Vec<String>,
    round: String,
}

impl Rated {
    /// Four people and two use cases.
    fn new() -> Self {
        let mut room = Room::new();
        let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
        room.go_to("rate");
        let people = ["Ada", "Ben", "Cem", "Dia"].iter().map(|name| room.join(name)).collect();
        let round = room.round();
        Self { room, people, cases, round }
    }

    fn rates_all(&mut self, person: usize, case: usize, value: impl Fn(usize) -> u8) {
        for (place, criterion) in CRITERIA.into_iter().enumerate() {
            let wish = rating(&self.round, &self.cases[case], criterion, value(place));
            assert_eq!(self.people[person].contribute(&wish), Value::Null, "{criterion} is rated");
        }
    }

    fn everybody_rates(&mut self) {
        for person in 0..4 {
            for case in 0..2 {
                self.rates_all(person, case, |place| {
                    1 + u8::try_from((place + person * 2 + case * 3) % 5).unwrap()
                });
            }
        }
    }

    /// The figures that are of the workshop as it is, once they are so.
    fn told(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            self.room.page.listen(Duration::from_millis(100));
            let frames = self.room.page.frames.iter().rev().map(|frame| &frame["body"]);
            let last = frames.into_iter().find(|body| body["kind"] == "robustness");
            if let Some(told) = last.filter(|told| told["current"] == true && wanted(told)) {
                return told.clone();
            }
            assert!(begun.elapsed() < PATIENCE, "told is {last:?}");
        }
    }

    fn all_are_told(&mut self) -> Value {
        self.told(|told| told["robustness"]["use_cases"].as_array().is_some_and(|cases| cases.len() == 2))
    }

    fn close(&mut self) {
        self.room.steer(&json!({ "do": "close_round", "id": self.round }));
    }

    fn show(&mut self, view: &Value) {
        let _ = self.room.ask("set_wall", &wall_view(view));
    }
}

/// What walls are told of the first three, in a fresh snapshot.
fn top_three(wall: &mut Device) -> Option<Vec<Value>> {
    wall.resync()["shared"]["signals"]["wall"]["top_three"].as_array().cloned()
}

fn until_top_three(wall: &mut Device, count: usize) -> Vec<Value> {
    let begun = Instant::now();
    loop {
        match top_three(wall) {
            Some(told) if told.len() == count => return told,
            other => assert!(begun.elapsed() < PATIENCE, "told is {other:?}"),
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn the_facilitator_is_told_what_the_command_line_says() {
    let mut rated = Rated::new();
    rated.everybody_rates();
    rated.close();
    let told = rated.all_are_told();
    let queue = told["queue"].as_array().unwrap();
    assert_eq!(queue.len(), 2, "both are talked about: {queue:?}");
    assert!(queue[0]["talk"].as_f64() >= queue[1]["talk"].as_f64(), "where talk can change most comes first");
    let cases = told["robustness"]["use_cases"].clone();
    rated.room.served.kill();
    let printed = product_tests::done(&[
        "rank",
        product_tests::text(&rated.room.file),
        "--format",
        "json",
        "--robustness",
    ]);
    let printed: Value = serde_json::from_str(&printed).unwrap();
    for case in cases.as_array().unwrap() {
        let all = printed["use_cases"].as_array().unwrap();
        let same = all.iter().find(|one| one["id"] == case["use_case"]).unwrap();
        assert_eq!(same["top3_share"]["around_yours"], case["around_yours"]);
        assert_eq!(same["top3_share"]["anything_goes"], case["anything_goes"]);
        assert_eq!(same["class_share"], case["classes"], "four people have rated");
    }
}

#[test]
fn figures_follow_every_change_and_a_trial_changes_none() {
    let mut rated = Rated::new();
    rated.everybody_rates();
    let before = rated.all_are_told();
    let trial =
        json!({ "weights": { "V1": 100.0, "V2": 0.0 }, "balance": 0.9, "value_line": 2.0, "cost_line": 2.0 });
    let tried = rated.room.ask("try_robustness", &json!({ "page": 1, "number": 1, "trial": trial }));
    assert_ne!(tried, before["robustness"], "other weights, other figures");
    rated.room.page.frames.clear();
    rated.room.page.listen(A_WHILE);
    // What was agreed may still be told again.
    let is_of_trial = |frame: &Value| frame["body"]["robustness"] == tried;
    assert!(!rated.room.page.frames.iter().any(is_of_trial), "nobody was told of a trial");
    let command = json!({ "do": "set_weights", "weights": { "V1": 100.0, "V2": 0.0 }, "balance": 0.9 });
    rated.room.steer(&command);
    rated.room.steer(&json!({ "do": "set_lines", "value": 2.0, "cost": 2.0 }));
    let now = rated.told(|told| told["robustness"] == tried);
    assert_eq!(now["robustness"], tried, "agreeing on it comes to what the trial said");
    rated.rates_all(0, 0, |_| 5);
    let moved = rated.told(|told| told["robustness"] != tried);
    assert_ne!(moved["robustness"], tried);
}

#[test]
fn walls_hear_of_it_with_the_ranking_alone_and_phones_never() {
    let mut rated = Rated::new();
    let mut wall = rated.room.wall();
    rated.show(&json!({ "view": "ranking" }));
    rated.everybody_rates();
    let _ = rated.all_are_told();
    std::thread::sleep(A_WHILE);
    assert_eq!(top_three(&mut wall).unwrap_or_default(), Vec::<Value>::new(), "the round is open");
    rated.room.page.listen(A_WHILE);
    assert!(!wall.was_told("in_100"), "not a figure was told");

    rated.close();
    let told = until_top_three(&mut wall, 2);
    let cases: Vec<&Value> = told.iter().map(|one| &one["use_case"]).collect();
    assert!(rated.cases.iter().all(|case| cases.contains(&&json!(case))), "both may be seen: {told:?}");
    assert!(told.iter().all(|one| one["in_100"] == 100), "two of two are always among the first three");

    rated.show(&json!({ "view": "join" }));
    std::thread::sleep(A_WHILE);
    assert_eq!(top_three(&mut wall), None, "another view hangs there");
    rated.show(&json!({ "view": "ranking" }));
    let _ = until_top_three(&mut wall, 2);
    rated.room.steer(&json!({ "do": "reopen_round", "id": rated.round }));
    std::thread::sleep(A_WHILE);
    assert_eq!(
        top_three(&mut wall).unwrap_or_default(),
        Vec::<Value>::new(),
        "an open round that counts hides it"
    );
    for person in &mut rated.people {
        let _ = person.resync();
        for word in WORDS {
            assert!(!person.was_told(word), "no phone is told {word}");
        }
    }
    for word in &WORDS[2..] {
        assert!(!wall.was_told(word), "nor is a wall told {word}");
    }
}

#[test]
fn what_two_said_moves_no_byte_of_the_figures() {
    let mut rated = Rated::new();
    for person in 0..4 {
        rated.rates_all(person, 1, |place| 1 + u8::try_from((place + person) % 5).unwrap());
    }
    let one = |told: &Value| told["robustness"]["use_cases"].as_array().is_some_and(|cases| cases.len() == 1);
    rated.rates_all(0, 0, |_| 1);
    rated.rates_all(1, 0, |_| 1);
    let before = rated.told(one);
    rated.rates_all(0, 0, |_| 5);
    rated.rates_all(1, 0, |_| 5);
    rated.room.page.listen(A_WHILE);
    assert_eq!(rated.told(one), before, "two people changed their minds, and nobody can tell");
    rated.rates_all(2, 0, |_| 5);
    let after = rated.all_are_told();
    assert_ne!(after, before, "with the third they count, so the test can see a difference");
}

#[test]
fn one_cell_tells_what_agreement_would_change_and_has_a_clock() {
    let mut rated = Rated::new();
    let mut wall = rated.room.wall();
    for person in 0..4 {
        for case in 0..2 {
            rated.rates_all(person, case, |place| if place == 5 { [1, 1, 5, 5][person] } else { 3 });
        }
    }
    let which = json!({ "use_case": rated.cases[0], "criterion": "C1" });
    let cell = rated.room.ask("look_at_cell", &which);
    assert_eq!(cell["now"]["histogram"], json!([2, 0, 0, 0, 2]), "the facilitator follows an open round");
    let points: Vec<&Value> =
        cell["if_agreed"].as_array().unwrap().iter().map(|agreed| &agreed["point"]).collect();
    assert_eq!(points, [&json!(1), &json!(5)], "a camp each");
    assert_eq!(cell["if_agreed"][0]["quadrant"], "quick_win", "on 1 it is cheap enough");
    assert_eq!(cell["if_agreed"][1]["quadrant"], "big_bet", "on 5 it is not");
    let view = json!({ "view": "disagreement", "use_case": rated.cases[0], "criterion": "C1",
                       "clock": { "seconds": 180, "ends_at": "2026-01-01T00:00:00Z" } });
    rated.show(&view);
    std::thread::sleep(A_WHILE);
    let shown = wall.resync()["shared"]["signals"]["wall"].clone();
    assert_eq!(shown["cell"], Value::Null, "the round is open");
    assert_eq!(shown["view"]["clock"]["seconds"], 180);
    assert!(!wall.was_told("quadrant"), "nor is anything told of where it lies");
    rated.close();
    rated.show(&view);
    std::thread::sleep(A_WHILE);
    let shown = wall.resync()["shared"]["signals"]["wall"].clone();
    assert_eq!(shown["cell"]["if_agreed"], cell["if_agreed"], "closed, the room may know");
    assert!(rated.people.iter().all(|person| !person.was_told("if_agreed")), "phones are told nothing of it");
}
