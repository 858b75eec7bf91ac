//! A second round against the first: what each device is told of it, and what nobody is.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, holds, new_id, rating, seen_rows, wall_view};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than figures are gathered.
const A_WHILE: Duration = Duration::from_millis(500);
const REASON: &str = "CANARY half the suppliers only answer the phone";

struct Second {
    room: Room,
    people: Vec<Device>,
    wall: Device,
    cases: Vec<String>,
    round: String,
}

impl Second {
    /// The first use case is rated by these on V1, the other by two of them; then a second round is open.
    fn after(first: [u8; 3], by_two: [u8; 2]) -> Self {
        let mut room = Room::new();
        let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
        room.go_to("rate");
        let mut people: Vec<Device> = ["Ada", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
        let wall = room.wall();
        let round = room.round();
        for (person, value) in people.iter_mut().zip(first) {
            assert_eq!(person.contribute(&rating(&round, &cases[0], "V1", value)), Value::Null);
        }
        for (person, value) in people.iter_mut().zip(by_two) {
            assert_eq!(person.contribute(&rating(&round, &cases[1], "V1", value)), Value::Null);
        }
        let mut second = Self { room, people, wall, cases, round };
        assert_eq!(second.shown(0), Value::Null, "nothing of a round that is open");
        second.close();
        let next = json!({ "do": "open_round", "id": new_id(), "use_cases": null });
        second.room.steer(&next);
        second.round = second.room.round();
        second
    }

    fn close(&mut self) {
        let close = json!({ "do": "close_round", "id": self.round });
        self.room.steer(&close);
    }

    /// What a device is shown of the round before.
    fn shown(&mut self, person: usize) -> Value {
        self.people[person].resync()["shared"]["round_before"].clone()
    }

    fn rates(&mut self, person: usize, value: u8, reason: &str) {
        let mut wish = rating(&self.round, &self.cases[0], "V1", value);
        wish["reason"] = json!(reason);
        assert_eq!(self.people[person].contribute(&wish), Value::Null);
    }

    fn reasons(&mut self) -> Value {
        self.room.page.listen(A_WHILE);
        let update = self.room.snapshot()["update"].clone();
        let cells = update["cells"].as_array().unwrap().clone();
        let of = cells.into_iter().find(|cells| cells["use_case"] == self.cases[0].as_str()).unwrap();
        of["cells"]["V1"]["reasons"].clone()
    }
}

#[test]
fn the_middle_half_is_told_to_devices_alone_and_only_from_three_values_on() {
    let mut second = Second::after([1, 3, 4], [1, 5]);
    let before = second.shown(0);
    assert_eq!(before.as_array().map(Vec::len), Some(1), "what two rated is not there: {before}");
    assert_eq!(before[0]["use_case"], second.cases[0].as_str());
    assert_eq!(before[0]["cells"], json!({ "V1": [2.0, 3.0, 3.5] }), "quartile, median, quartile");
    assert!(second.people[1].listen(A_WHILE));
    assert!(second.people[1].was_told(r#""round_before":[{"#), "without asking, as the round opened");
    assert!(!second.people[1].was_told(r#""histogram""#), "and no more than that");
    let _ = second.wall.resync();
    assert!(!second.wall.was_told("round_before"), "the wall is not for it");

    second.rates(0, 5, "");
    assert_eq!(second.shown(0), before, "the open round moves nothing");
    second.close();
    assert_eq!(second.shown(0), Value::Null, "and nothing is asked any more");
}

#[test]
fn values_of_two_change_no_byte_of_what_others_are_told() {
    // The same three values for the use case that shows, two quite different ones for the other.
    let worlds = [[1, 1], [5, 2]].map(|by_two| {
        let mut second = Second::after([1, 3, 4], by_two);
        let mut told = second.shown(2);
        // Ids are made anew in each world.
        for one in told.as_array_mut().unwrap() {
            assert_eq!(one["use_case"], second.cases[0].as_str());
            one["use_case"] = Value::Null;
            one["round"] = Value::Null;
        }
        told.to_string()
    });
    assert_eq!(worlds[0], worlds[1]);
}

#[test]
fn a_reason_reaches_its_author_and_the_facilitator_without_a_seat() {
    let mut second = Second::after([1, 3, 4], [1, 5]);
    second.rates(0, 5, REASON);
    second.rates(1, 3, "");
    let own = seen_rows(&second.people[0].resync(), "rating");
    assert!(own.iter().any(|rating| rating["reason"] == REASON), "one's own reason comes back to edit it");
    assert!(!holds(second.room.page.bytes(), REASON), "the console reads nothing of an open round");
    second.close();
    assert_eq!(second.reasons(), Value::Null, "two are too few to hide in");
    assert!(!holds(second.room.page.bytes(), REASON), "nor did it ever pass by");

    let reopen = json!({ "do": "reopen_round", "id": second.round });
    second.room.steer(&reopen);
    second.rates(2, 4, "");
    second.close();
    assert_eq!(
        second.reasons(),
        json!([{ "value": 5, "text": REASON }]),
        "from the third on, and no seat beside it"
    );
    for device in second.people[1..].iter_mut().chain([&mut second.wall]) {
        let _ = device.resync();
        assert!(!device.was_told(REASON), "nobody else in the room reads it");
    }
}

#[test]
fn the_wall_is_told_one_cell_of_a_closed_round_and_phones_nothing_of_it() {
    let worlds = [[1, 1], [5, 2]].map(|by_two| {
        let mut second = Second::after([1, 5, 4], by_two);
        let shown = |second: &mut Second, case: usize| {
            let view = json!({ "view": "disagreement", "use_case": second.cases[case], "criterion": "V1" });
            let _ = second.room.ask("set_wall", &wall_view(&view));
            second.room.page.listen(A_WHILE);
            second.wall.resync()["shared"]["signals"]["wall"]["cell"].clone()
        };
        assert_eq!(shown(&mut second, 1), Value::Null, "two are too few to hide in");
        let cell = shown(&mut second, 0);
        assert_eq!(cell["now"]["histogram"], json!([1, 0, 0, 1, 1]), "three are shown: {cell}");
        assert_eq!((&cell["before"], &cell["reasons"]), (&Value::Null, &json!([])));
        second.rates(0, 3, REASON);
        second.rates(1, 3, "");
        second.rates(2, 4, "");
        assert_eq!(shown(&mut second, 0), cell, "the open round shows nothing");
        second.close();
        let after = shown(&mut second, 0);
        assert_eq!((&after["now"]["round"], &after["before"]["round"]), (&json!(2), &json!(1)));
        assert_eq!(after["reasons"], json!([{ "value": 3, "text": REASON }]));
        for person in &mut second.people {
            let _ = person.resync();
            assert!(!person.was_told(r#""histogram""#), "a phone is told none of it");
        }
        for person in &second.people {
            assert!(!second.wall.was_told(&person.seat), "and the wall knows nobody");
        }
        let mut told = after;
        told["use_case"] = Value::Null;
        told.to_string()
    });
    assert_eq!(worlds[0], worlds[1], "what two gave changes no byte");
}
