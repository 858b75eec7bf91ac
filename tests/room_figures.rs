//! Figures need three: below that, nothing that somebody rated shows anywhere, and the room sees results only
//! when they are shown.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, rating, raw, seen_rows, wall_view};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than figures are gathered.
const A_WHILE: Duration = Duration::from_millis(500);
const CRITERIA: [&str; 10] = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5"];

struct Rating {
    room: Room,
    people: Vec<Device>,
    cases: Vec<String>,
    round: String,
}

impl Rating {
    fn new() -> Self {
        let mut room = Room::new();
        let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
        room.go_to("rate");
        let people = ["Ada", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
        let round = room.round();
        Self { room, people, cases, round }
    }

    fn rates(&mut self, person: usize, case: usize, criterion: &str, value: u8) {
        let wish = rating(&self.round, &self.cases[case], criterion, value);
        assert_eq!(self.people[person].contribute(&wish), Value::Null, "{criterion} is rated");
    }

    fn rates_all(&mut self, person: usize, case: usize, value: u8) {
        for criterion in CRITERIA {
            self.rates(person, case, criterion, value);
        }
    }

    /// Standing and cells of a use case on a fresh page of the facilitator.
    fn figures(&mut self, case: usize) -> (Value, Value) {
        self.room.page.listen(A_WHILE);
        let update = self.room.snapshot()["update"].clone();
        let of = |list: &Value| {
            let list = list.as_array().unwrap().clone();
            list.into_iter().find(|one| one["use_case"] == self.cases[case].as_str()).unwrap()
        };
        (of(&update["standings"]), of(&update["cells"])["cells"].clone())
    }

    /// Everything the facilitator can see or take away that is computed from ratings.
    fn all_figures(&mut self) -> Vec<String> {
        self.room.page.listen(A_WHILE);
        let update = self.room.snapshot()["update"].clone();
        let trial =
            json!({ "weights": { "V1": 100.0 }, "balance": 0.9, "value_line": 2.0, "cost_line": 2.0 });
        let tried = self.room.ask("try_out", &trial);
        let mut list = self.room.ask("preview_export", &json!({ "format": "xlsx", "language": "en" }));
        // Each preview has a number of its own.
        let _ = list["number"].take();
        let (host, token) = (&self.room.served.host, &self.room.served.token);
        let body = r#"{"format":"csv","language":"en"}"#;
        let exported = raw(
            host,
            &format!(
                "POST /facilitator/export HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\
                 Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            ),
        );
        let exported = exported.split("\r\n\r\n").nth(1).unwrap().to_owned();
        vec![
            update["standings"].to_string(),
            update["cells"].to_string(),
            tried.to_string(),
            list.to_string(),
            exported,
        ]
    }

    /// Standings that a device was shown last.
    fn shown(device: &mut Device) -> Vec<Value> {
        device.resync()["shared"]["standings"].as_array().unwrap().clone()
    }
}

#[test]
fn nothing_of_a_use_case_shows_before_three_rated_it() {
    let mut sheet = Rating::new();
    sheet.rates_all(0, 0, 1);
    sheet.rates_all(1, 0, 2);
    let (standing, cells) = sheet.figures(0);
    assert_eq!(cells, json!({}), "two raters: no figure of any cell");
    for figure in ["rank", "value", "cost", "score", "ratio", "quadrant"] {
        assert_eq!(standing[figure], Value::Null, "two raters: no {figure}: {standing}");
    }
    assert_eq!((&standing["state"], &standing["raters"]), (&json!("too_few"), &json!(2)), "only how many");
    let passed: Vec<&Value> = sheet.room.page.frames.iter().map(|frame| &frame["body"]).collect();
    let of_cells = passed.iter().filter_map(|body| body["cells"].as_array()).flatten();
    assert_eq!(of_cells.filter(|cells| cells["cells"] != json!({})).count(), 0, "nor did any ever pass by");
    let of_standings = passed.iter().filter_map(|body| body["standings"].as_array()).flatten();
    assert_eq!(of_standings.filter(|standing| !standing["score"].is_null()).count(), 0);

    sheet.rates_all(2, 0, 3);
    let (standing, cells) = sheet.figures(0);
    assert_eq!(cells["V1"]["n"], 3, "the third makes it appear");
    assert_eq!(cells["V1"]["mean"], 2.0);
    assert_eq!((&standing["state"], &standing["rank"]), (&json!("ranked"), &json!(1)));
    let back = json!({ "do": "rate", "round": sheet.round, "use_case": sheet.cases[0], "criterion": "V1",
                       "answer": "withdrawn" });
    assert_eq!(sheet.people[2].contribute(&back), Value::Null);
    let (_, cells) = sheet.figures(0);
    assert_eq!((&cells["V1"], &cells["V2"]["n"]), (&Value::Null, &json!(3)), "the cell of two is gone again");
}

#[test]
fn a_value_below_the_threshold_changes_no_byte_of_any_figure() {
    let mut sheet = Rating::new();
    for person in 0..3 {
        sheet.rates_all(person, 1, 4);
    }
    sheet.rates_all(0, 0, 1);
    sheet.rates_all(1, 0, 1);
    let before = sheet.all_figures();
    assert!(before.iter().all(|figures| !figures.is_empty()));
    sheet.room.page.frames.clear();
    sheet.rates_all(0, 0, 5);
    sheet.rates_all(1, 0, 5);
    let after = sheet.all_figures();
    for (n, (before, after)) in before.iter().zip(&after).enumerate() {
        assert_eq!(before, after, "part {n}: two people changed their minds, and nobody can tell");
    }
    let moved = sheet.room.page.frames.iter().filter(|frame| frame["body"]["standings"].is_array());
    let moved: Vec<&Value> = moved.filter(|frame| frame["body"]["standings"] != json!([])).collect();
    assert!(moved.is_empty(), "no figure was even sent: {moved:?}");

    sheet.rates_all(2, 0, 5);
    assert_ne!(before, sheet.all_figures(), "with the third they count, so the test can see a difference");
}

#[test]
fn the_room_sees_results_only_when_the_round_is_closed_and_they_are_shown() {
    let mut sheet = Rating::new();
    for person in 0..3 {
        sheet.rates_all(person, 0, 4);
    }
    sheet.rates_all(0, 1, 5);
    sheet.rates_all(1, 1, 5);
    let mut wall = sheet.room.wall();
    let _ = sheet.room.ask("set_wall", &wall_view(&json!({ "view": "matrix", "beat": 2 })));
    sheet.room.page.listen(A_WHILE);
    let lit = json!({ "do": "light_lighthouse", "use_case": sheet.cases[0], "lit": true });
    sheet.room.steer(&lit);
    let nothing = |sheet: &mut Rating, wall: &mut Device, when: &str| {
        assert_eq!(Rating::shown(&mut sheet.people[0]), Vec::<Value>::new(), "{when}: nobody sees a figure");
        assert_eq!(Rating::shown(wall), Vec::<Value>::new(), "{when}: nor does the wall");
    };
    nothing(&mut sheet, &mut wall, "while people rate");
    sheet.room.go_to("results");
    nothing(&mut sheet, &mut wall, "results, but the round is open");
    sheet.room.go_to("rate");
    let round = sheet.round.clone();
    sheet.room.steer(&json!({ "do": "close_round", "id": round }));
    assert_eq!(Rating::shown(&mut sheet.people[0]), Vec::<Value>::new(), "closed, but not shown yet");
    let cases = seen_rows(&sheet.people[0].resync(), "use_case");
    assert!(cases.iter().all(|case| case["lighthouse"] == false), "nor which one is lit");
    let told = sheet.people.iter().flat_map(|person| &person.frames).chain(&wall.frames);
    let scores = told.filter(|frame| frame.contains(r#""score":"#)).count();
    assert!(
        scores <= 2,
        "only the wall, whose facilitator chose the matrix, was told after closing: {scores}"
    );
    assert!(sheet.people.iter().all(|person| !person.was_told(r#""score":"#)), "no phone was told a score");

    sheet.room.go_to("results");
    for device in sheet.people.iter_mut().chain([&mut wall]) {
        let standings = Rating::shown(device);
        assert_eq!(standings.len(), 1, "what three rated is shown, what two rated is not");
        assert_eq!(standings[0]["use_case"], sheet.cases[0].as_str());
    }
    let cases = seen_rows(&sheet.people[0].resync(), "use_case");
    assert_eq!(cases.iter().filter(|case| case["lighthouse"] == true).count(), 1, "and the lamp");
    assert!(!sheet.people[0].was_told(r#""histogram""#), "figures of single cells are the facilitator's");

    let _ = sheet.room.ask("set_wall", &wall_view(&json!({ "view": "join" })));
    sheet.room.page.listen(A_WHILE);
    assert_eq!(Rating::shown(&mut wall), Vec::<Value>::new(), "the wall shows what it is told to show");
    sheet.room.steer(&json!({ "do": "reopen_round", "id": sheet.round }));
    assert_eq!(
        Rating::shown(&mut sheet.people[0]),
        Vec::<Value>::new(),
        "an open round that counts hides them"
    );
}
