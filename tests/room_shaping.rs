//! Merging while people vote: dots follow the card, and what a ballot says stays with its seat.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, new_id, wall_view};
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than anything is gathered.
const A_WHILE: Duration = Duration::from_millis(500);

#[test]
fn a_merge_while_the_vote_is_open_tells_nobody_what_others_voted() {
    let mut room = Room::new();
    let mut people: Vec<Device> = ["Ada", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
    let ideas = revealed_ideas(&mut room, 4);
    let vote = new_id();
    let question = json!({ "kind": "dots", "each": 4, "most_on_one": 2 });
    room.steer(&json!({ "do": "open_vote", "id": vote, "question": question }));
    room.go_to("vote");
    let mut wall = room.wall();
    let _ = room.ask("set_wall", &wall_view(&json!({ "view": "vote" })));
    for (person, on) in [(0, vec![(0, 2), (1, 2)]), (1, vec![(1, 1), (2, 2)]), (2, vec![(3, 1)])] {
        let dots: Value = on.iter().map(|(idea, count)| (ideas[*idea].clone(), json!(count))).collect();
        let wish = json!({ "do": "cast_ballot", "vote": vote, "marks": { "dots": dots } });
        assert_eq!(people[person].contribute(&wish), Value::Null, "a ballot is taken");
    }
    room.page.listen(A_WHILE);
    let _ = people.iter_mut().chain([&mut wall]).map(|device| device.listen(A_WHILE)).count();
    let seen: Vec<usize> = people.iter().map(|person| person.frames.len()).collect();
    let turnout = turnout(&mut room);
    let (on_page, on_wall) = (room.page.frames.len(), wall.frames.len());

    room.steer(&json!({ "do": "merge_ideas", "ids": [ideas[1]], "into": ideas[0] }));
    room.page.listen(A_WHILE);
    for person in &mut people {
        person.listen(A_WHILE);
    }
    wall.listen(A_WHILE);
    let ballot = |frames: &[String]| frames.concat().contains("\"ballot\"");
    assert!(ballot(&people[0].frames[seen[0]..]), "Ada marked both, and is told where her dots lie");
    assert!(ballot(&people[1].frames[seen[1]..]), "Ben marked the one that went");
    assert!(!ballot(&people[2].frames[seen[2]..]), "Cem marked neither: nothing of his moves");
    assert!(!ballot(&wall.frames[on_wall..]), "a wall is told of no ballot");
    let told: Vec<String> = room.page.frames[on_page..].iter().map(Value::to_string).collect();
    assert!(!ballot(&told), "nor is the facilitator");
    assert_eq!(
        turnout,
        self::turnout(&mut room),
        "who had marked both cannot be told from how many dots are left"
    );

    room.steer(&json!({ "do": "close_vote", "id": vote }));
    let outcome = row(&mut room, "vote", &vote)["outcome"].clone();
    assert_eq!(
        outcome["dots"],
        json!({ &*ideas[0]: 3, &*ideas[2]: 2, &*ideas[3]: 1 }),
        "no one card has more of one"
    );
    assert_eq!(outcome["people"][&ideas[0]], 2, "a person counts once");
    room.steer(&json!({ "do": "unmerge_ideas", "ids": [ideas[1]] }));
    let dots = row(&mut room, "vote", &vote)["outcome"]["dots"].clone();
    assert_eq!(
        (&dots[&ideas[0]], &dots[&ideas[1]]),
        (&json!(2), &json!(3)),
        "and each dot is where it was put"
    );
}

#[test]
fn the_room_sees_one_card_and_its_author_where_the_idea_lives() {
    let mut room = Room::new();
    let mut ada = room.join("Ada");
    let lane = room.lanes().remove(0);
    room.go_to("ideate");
    let mine =
        json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": "what Ada wrote", "secret": null });
    assert_eq!(ada.contribute(&mine), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let ideas = revealed_ideas(&mut room, 1);
    let case = room.add_use_cases(&["Fault finder"]).remove(0);
    room.steer(&json!({ "do": "remove_use_cases", "ids": [case] }));
    let made = json!({ "id": new_id(), "ideas": [ideas[0]], "title": "Fault finder" });
    room.steer(&json!({ "do": "add_use_cases", "use_cases": [made] }));
    room.steer(&json!({ "do": "merge_ideas", "ids": [mine["idea"]], "into": ideas[0] }));

    let mut ben = room.join("Ben");
    assert!(
        !ben.resync().to_string().contains("what Ada wrote"),
        "the room sees the card that stands for both"
    );
    let own = ada.resync();
    assert!(own["own"].to_string().contains("what Ada wrote"), "her own words stay hers");
    let shared = own["shared"]["rows"].as_array().unwrap();
    let lives = shared.iter().find(|change| change["key"] == made["id"]).unwrap();
    assert!(
        lives.to_string().contains(mine["idea"].as_str().unwrap()),
        "and she sees where they live: {lives}"
    );
}

/// Ideas of the facilitator, which everybody may read.
fn revealed_ideas(room: &mut Room, count: usize) -> Vec<String> {
    let lane = room.lanes().remove(0);
    let ids: Vec<String> = (0..count).map(|_| new_id()).collect();
    let idea = |id: &String| json!({ "id": id, "lane": lane, "text": format!("Idea {id}") });
    let ideas: Vec<Value> = ids.iter().map(idea).collect();
    room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": ideas }));
    ids
}

/// A row as a fresh page of the facilitator sees it.
fn row(room: &mut Room, table: &str, key: &str) -> Value {
    let update = room.snapshot()["update"].clone();
    let changes = update["changes"].as_array().unwrap();
    let found = changes.iter().find(|change| change["table"] == table && change["key"] == key);
    found.unwrap()["row"]["row"].clone()
}

/// How far people are, as the console is told.
fn turnout(room: &mut Room) -> Value {
    room.page.listen(A_WHILE);
    let told = room.page.frames.iter().rev().find(|frame| frame["body"]["kind"] == "room").unwrap();
    told["body"]["people"].clone()
}
