//! What is hidden never leaves the backend: every byte that anybody received is searched for it.

use product_tests::{
    Device, Room, holds, idea, ids, new_key, rating, rows, secret_idea, seen_rows, wall_view,
};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than counts and figures are held back.
const A_WHILE: Duration = Duration::from_millis(1_300);

const NAMES: [&str; 3] = ["CANARYADA", "CANARYBEN", "CANARYCEM"];

/// Three people, a wall and a facilitator on a silent board.
struct Silent {
    room: Room,
    people: Vec<Device>,
    wall: Device,
    lanes: Vec<String>,
}

impl Silent {
    fn new(names: &str) -> Self {
        let mut room = Room::new();
        room.steer(&json!({ "do": "set_names", "names": names }));
        room.go_to("ideate");
        let lanes = room.lanes();
        let mut wall = room.wall();
        let _ = room.ask("set_wall", &wall_view(&json!({ "view": "board" })));
        let mut people: Vec<Device> = NAMES.iter().map(|name| room.join(name)).collect();
        for person in &mut people {
            let _ = person.snapshot();
        }
        assert!(wall.listen(Duration::from_millis(10)));
        Self { room, people, wall, lanes }
    }

    /// Each writes one idea, with a text that is nowhere else.
    fn everybody_writes(&mut self, lane: usize, word: &str, anonymous: bool) -> Vec<String> {
        let lane = &self.lanes[lane];
        let texts: Vec<String> = (0..NAMES.len()).map(|n| format!("CANARY-{word}-{n}")).collect();
        for (person, text) in self.people.iter_mut().zip(&texts) {
            let wish = if anonymous { secret_idea(lane, text, &new_key()) } else { idea(lane, text) };
            assert_eq!(person.contribute(&wish), Value::Null, "{text} is written");
            assert!(person.try_send(&json!({ "send": "typing" })));
        }
        self.settle();
        texts
    }

    /// Everybody hears what there is to hear, and asks for everything anew.
    fn settle(&mut self) {
        self.room.page.listen(A_WHILE);
        for device in self.people.iter_mut().chain([&mut self.wall]) {
            let _ = device.resync();
        }
        let _ = self.room.ask("resync", &json!({}));
        let _ = self.room.ask("history", &json!({ "before": null }));
        self.room.page.listen(Duration::from_millis(100));
    }

    /// Who was ever told a text: people by number, 10 the wall, 20 the facilitator.
    fn told(&self, text: &str) -> Vec<usize> {
        let people =
            self.people.iter().enumerate().filter(|(_, device)| device.was_told(text)).map(|(n, _)| n);
        let wall = self.wall.was_told(text).then_some(10);
        let facilitator = holds(self.room.page.bytes(), text).then_some(20);
        people.chain(wall).chain(facilitator).collect()
    }
}

/// Boards side by side: most of the time everybody waits for counts that are held back.
fn on_every_board(look: impl Fn(&str) + Sync) {
    std::thread::scope(|scope| {
        for names in ["named", "hidden", "anonymous"] {
            let look = &look;
            scope.spawn(move || look(names));
        }
    });
}

#[test]
fn nobody_reads_a_text_before_the_reveal_but_its_author() {
    on_every_board(|names| {
        let anonymous = names == "anonymous";
        let mut board = Silent::new(names);
        let texts = board.everybody_writes(0, names, anonymous);
        for (n, text) in texts.iter().enumerate() {
            // On an anonymous board not even the author is told: nobody knows who that is.
            let expected = if anonymous { vec![] } else { vec![n] };
            assert_eq!(board.told(text), expected, "{names}: {text} before its reveal");
        }
        let mut late = board.room.join("CANARYDAN");
        let snapshot = late.snapshot();
        assert_eq!(seen_rows(&snapshot, "idea").len(), 0, "{names}: nor does who comes in later");
        assert_eq!(
            snapshot["shared"]["hidden"],
            json!([{ "lane": board.lanes[0], "count": 3 }]),
            "only counts"
        );

        let lanes = json!([board.lanes[0]]);
        board.room.steer(&json!({ "do": "reveal_lanes", "lanes": lanes }));
        board.settle();
        for text in &texts {
            assert_eq!(board.told(text), [0, 1, 2, 10, 20], "{names}: {text} after its reveal");
        }
        assert!(
            late.listen(Duration::from_millis(10)) && late.was_told(&texts[2]),
            "{names}: without asking"
        );
    });
}

#[test]
fn a_name_is_shown_on_a_named_board_and_nowhere_else() {
    on_every_board(|names| {
        let mut board = Silent::new(names);
        let _ = board.everybody_writes(0, names, names == "anonymous");
        let people =
            |board: &Silent, name| board.told(name).into_iter().filter(|n| *n < 20).collect::<Vec<_>>();
        for (n, name) in NAMES.iter().enumerate() {
            assert_eq!(people(&board, name), [n], "{names}: before the reveal {name} knows their own name");
        }
        let lanes = json!([board.lanes[0]]);
        board.room.steer(&json!({ "do": "reveal_lanes", "lanes": lanes }));
        board.settle();
        for (n, name) in NAMES.iter().enumerate() {
            let expected = if names == "named" { vec![0, 1, 2, 10] } else { vec![n] };
            assert_eq!(people(&board, name), expected, "{names}: who is told {name} after the reveal");
        }
        for (n, person) in board.people.iter().enumerate() {
            let others = board.people.iter().filter(|other| other.seat != person.seat);
            let told = others.filter(|other| other.was_told(&person.seat)).count();
            assert_eq!(
                told + usize::from(board.wall.was_told(&person.seat)),
                0,
                "{names}: seat {n} is nobody's"
            );
        }
        let written = rows(&board.room.snapshot(), "idea");
        let kept = written.iter().filter(|idea| !idea["author"].is_null()).count();
        let expected = if names == "anonymous" { 0 } else { 3 };
        assert_eq!(kept, expected, "{names}: the facilitator's page is told no author of an anonymous idea");
    });
}

#[test]
fn one_lane_is_revealed_at_a_time_and_silence_returns() {
    let mut board = Silent::new("hidden");
    let first = board.everybody_writes(0, "first", false);
    let second = board.everybody_writes(1, "second", false);
    let lanes = json!([board.lanes[0]]);
    board.room.steer(&json!({ "do": "reveal_lanes", "lanes": lanes }));
    board.settle();
    assert_eq!(board.told(&first[0]), [0, 1, 2, 10, 20], "the lane that was revealed");
    assert_eq!(board.told(&second[0]), [0], "and only that lane");

    let open = board.everybody_writes(0, "open", false);
    assert_eq!(
        board.told(&open[1]),
        [0, 1, 2, 10, 20],
        "what comes later into a revealed lane is read at once"
    );
    board.room.steer(&json!({ "do": "silence_lanes", "lanes": lanes }));
    let silent = board.everybody_writes(0, "silent", false);
    assert_eq!(board.told(&silent[1]), [1], "until it is silent again");
    let snapshot = board.people[0].resync();
    assert!(
        seen_rows(&snapshot, "idea").iter().any(|idea| idea["text"] == open[1].as_str()),
        "shown stays shown"
    );
}

#[test]
fn a_peek_shows_texts_on_the_console_alone_and_leaves_a_line() {
    let mut board = Silent::new("named");
    let texts = board.everybody_writes(0, "peek", false);
    let peeked = board.room.ask("peek", &json!({ "lane": board.lanes[0] }));
    assert_eq!(peeked.as_array().map(Vec::len), Some(3), "she reads what is hidden: {peeked}");
    assert!(!peeked.to_string().contains(&board.people[0].seat), "but not whose it is");
    board.settle();
    assert_eq!(board.told(&texts[1]), [1, 20], "nobody else does");
    let history = board.room.ask("history", &json!({ "before": null }));
    assert_eq!(history[0]["step"]["kind"], "peek", "and history says that she looked");
}

#[test]
fn what_is_parked_or_taken_back_is_gone_from_every_screen_in_the_room() {
    let mut board = Silent::new("named");
    let lanes = json!([board.lanes[0]]);
    board.room.steer(&json!({ "do": "reveal_lanes", "lanes": lanes }));
    let _ = board.everybody_writes(0, "seen", false);
    let seen = rows(&board.room.snapshot(), "idea");
    let of =
        |n: usize| seen.iter().find(|idea| idea["text"] == format!("CANARY-seen-{n}")).unwrap()["id"].clone();
    board.room.steer(&json!({ "do": "park_ideas", "ids": [of(0)], "parked": true }));
    let back = json!({ "do": "remove_idea", "idea": of(1), "secret": null });
    assert_eq!(board.people[1].contribute(&back), Value::Null);
    board.settle();
    let left = |device: &mut Device| {
        let mut texts: Vec<String> = seen_rows(&device.resync(), "idea")
            .iter()
            .map(|idea| idea["text"].as_str().unwrap().to_owned())
            .collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    };
    assert_eq!(left(&mut board.wall), ["CANARY-seen-2"]);
    assert_eq!(left(&mut board.people[2]), ["CANARY-seen-2"]);
    assert_eq!(
        left(&mut board.people[0]),
        ["CANARY-seen-0", "CANARY-seen-2"],
        "its author still sees what is parked"
    );
}

#[test]
fn the_mirror_of_the_wall_shows_what_a_wall_shows_and_counts_as_none() {
    let mut board = Silent::new("hidden");
    let texts = board.everybody_writes(0, "mirror", false);
    let mut mirror = board.room.served.mirror();
    mirror.listen(A_WHILE);
    let first = &mirror.frames[0];
    assert_eq!((&first["kind"], &first["body"]["kind"]), (&json!("frame"), &json!("snapshot")));
    assert!(texts.iter().all(|text| !holds(mirror.bytes(), text)), "what is hidden is hidden here too");
    let walls = |board: &Silent| {
        let mut page = board.room.served.page();
        page.listen(Duration::from_millis(300));
        let told = page.frames.iter().rev().find(|frame| frame["body"]["kind"] == "room").cloned();
        told.map(|frame| frame["body"]["walls"].clone())
    };
    assert_eq!(walls(&board), Some(json!(1)), "the wall itself, and nothing else");
    let lane = board.lanes[0].clone();
    board.room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    mirror.listen(A_WHILE);
    assert!(texts.iter().all(|text| holds(mirror.bytes(), text)), "what is revealed is shown");
    assert!(!holds(mirror.bytes(), "CANARYADA"), "without names");
}

#[test]
fn a_single_rating_is_nobodys_but_the_raters() {
    let mut board = Silent::new("named");
    let cases = board.room.add_use_cases(&["Ask the company"]);
    let round = board.room.round();
    board.room.go_to("rate");
    for (value, person) in (3..).zip(&mut board.people) {
        assert_eq!(person.contribute(&rating(&round, &cases[0], "V1", value)), Value::Null);
    }
    board.settle();
    for (value, person) in (3..).zip(&mut board.people) {
        let seat = person.seat.clone();
        let seen = seen_rows(&person.resync(), "rating");
        assert_eq!(seen.len(), 1, "one's own rating");
        assert_eq!((&seen[0]["seat"], &seen[0]["value"]), (&json!(seat), &json!(value)), "and no other");
    }
    assert_eq!(rows(&board.room.snapshot(), "rating").len(), 0, "not even the facilitator reads one");
    for listener in [board.wall.bytes(), board.room.page.bytes()] {
        assert!(!holds(listener, r#""table":"rating""#), "nor did any ever pass by");
    }
    assert_eq!(ids(&rows(&board.room.snapshot(), "use_case")), cases);
}
