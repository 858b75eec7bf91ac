//! Silent sorting: everybody sees the board as it grows, and nobody who moved what.

use product_tests::{Device, Room, idea, new_id, wall_view};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than anything is gathered.
const A_WHILE: Duration = Duration::from_millis(1_300);

#[test]
fn all_see_the_themes_grow_and_no_frame_says_who_moved_a_note() {
    let mut sorting = Sorting::new();
    let Sorting { ideas, .. } = &sorting;
    let (ideas, theme, other) = (ideas.clone(), new_id(), new_id());
    sorting.listen();
    let from = sorting.heard();
    sorting.does(0, &json!({ "do": "begin_theme", "theme": theme, "idea": ideas[0] }));
    sorting.does(1, &json!({ "do": "begin_theme", "theme": other, "idea": ideas[1] }));
    for to in [&theme, &other, &theme, &other] {
        sorting.does(0, &json!({ "do": "sort_idea", "idea": ideas[2], "theme": to }));
    }
    sorting.listen();
    let (seats, people) = (sorting.seats(), sorting.people.len());

    for (n, device) in sorting.people.iter().chain([&sorting.wall]).enumerate() {
        let told = device.frames[from[n]..].concat();
        assert!(told.contains(&theme) && told.contains(&other), "{n} sees both themes");
        assert!(!told.contains("\"moves\""), "{n} is not told that a note goes to and fro");
        for seat in &seats {
            assert!(!told.contains(seat), "{n} is told of a seat: {told}");
        }
    }
    let frames = sorting.room.page.frames[from[people + 1]..].to_vec();
    let (signals, rows): (Vec<&Value>, Vec<&Value>) =
        frames.iter().partition(|frame| frame["body"]["kind"] == "room");
    let told: String = rows.iter().map(|frame| frame.to_string()).collect();
    assert!(told.contains(&theme) && told.contains("\"moves\":3"), "she is told of the note: {told}");
    for seat in &seats {
        assert!(!told.contains(seat), "the facilitator's rows name nobody: {told}");
    }
    let last = signals.last().expect("signals come").to_owned();
    assert_eq!(last["body"]["sorted"], 2, "how many have sorted, and not who: {last}");
    let presence = last["body"]["people"].as_array().expect("people");
    let same = |person: &Value| {
        let mut person = person.clone();
        person["seat"] = Value::Null;
        person
    };
    let of_room: Vec<Value> = presence
        .iter()
        .filter(|person| seats.iter().any(|seat| person["seat"] == **seat))
        .map(same)
        .collect();
    assert_eq!(of_room.len(), people);
    assert!(of_room.windows(2).all(|two| two[0] == two[1]), "those who sorted look like those who did not");

    // Who comes in later sees the same, and the history is her own.
    let history = sorting.room.ask("history", &json!({ "before": null })).to_string();
    assert!(!history.contains("sort_from_seat"), "the history on her page is her own line: {history}");
    assert!(sorting.people[2].resync().to_string().contains(&theme));
}

#[test]
fn a_move_that_makes_no_sense_is_refused_with_a_reason_and_one_that_was_sent_twice_counts_once() {
    let mut sorting = Sorting::new();
    let ideas = sorting.ideas.clone();
    let (theme, id) = (new_id(), new_id());
    let begin = json!({ "do": "begin_theme", "theme": theme, "idea": ideas[0] });
    for _ in 0..2 {
        assert_eq!(
            sorting.people[0].contribute_as(&id, &begin),
            Value::Null,
            "the same id again is told the same"
        );
    }
    let mut refused = |wish: Value| sorting.people[1].contribute(&wish)["code"].clone();
    assert_eq!(refused(json!({ "do": "begin_theme", "theme": theme, "idea": ideas[1] })), "already_there");
    assert_eq!(refused(json!({ "do": "sort_idea", "idea": ideas[1], "theme": new_id() })), "not_found");
    assert_eq!(refused(json!({ "do": "sort_idea", "idea": new_id(), "theme": null })), "not_found");
    assert_eq!(refused(json!({ "do": "sort_idea", "idea": sorting.hidden, "theme": theme })), "not_revealed");
    sorting.room.steer(&json!({ "do": "remove_theme", "id": theme }));
    assert_eq!(refused(json!({ "do": "sort_idea", "idea": ideas[1], "theme": theme })), "not_found");
    sorting.room.go_to("welcome");
    assert_eq!(refused(json!({ "do": "sort_idea", "idea": ideas[1], "theme": null })), "not_now");
}

/// Three people, a wall and a facilitator; three notes that all may read, and one that waits for its reveal.
struct Sorting {
    room: Room,
    people: Vec<Device>,
    wall: Device,
    ideas: Vec<String>,
    hidden: Value,
}

impl Sorting {
    fn new() -> Self {
        let mut room = Room::new();
        room.steer(&json!({ "do": "set_names", "names": "named" }));
        room.go_to("ideate");
        let lanes = room.lanes();
        // Nobody has a name: what is told of who wrote a note is not what is looked for here.
        let mut people: Vec<Device> = (0..3).map(|_| room.join("")).collect();
        let ids: Vec<String> = (0..3).map(|_| new_id()).collect();
        let note = |id: &String| json!({ "id": id, "lane": lanes[0], "text": format!("Note {id}") });
        let ideas: Vec<Value> = ids.iter().map(note).collect();
        room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": ideas }));
        let hidden = idea(&lanes[1], "still hidden");
        assert_eq!(people[2].contribute(&hidden), Value::Null);
        room.go_to("sort");
        let wall = room.wall();
        let _ = room.ask("set_wall", &wall_view(&json!({ "view": "themes" })));
        Self { room, people, wall, ideas: ids, hidden: hidden["idea"].clone() }
    }

    fn does(&mut self, person: usize, wish: &Value) {
        assert_eq!(self.people[person].contribute(wish), Value::Null, "{wish} is taken");
    }

    fn listen(&mut self) {
        self.room.page.listen(A_WHILE);
        for device in self.people.iter_mut().chain([&mut self.wall]) {
            device.listen(Duration::from_millis(300));
        }
    }

    /// How many frames each has by now: the people, the wall, the page.
    fn heard(&self) -> Vec<usize> {
        let devices = self.people.iter().chain([&self.wall]).map(|device| device.frames.len());
        devices.chain([self.room.page.frames.len()]).collect()
    }

    fn seats(&self) -> Vec<String> {
        self.people.iter().map(|person| person.seat.clone()).collect()
    }
}
