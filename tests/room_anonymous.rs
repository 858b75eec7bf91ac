//! Anonymous means unlinkable: once the box is closed, nothing in any file tells who wrote what, or when.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{Device, Room, done, every_byte, holds, new_id, new_key, rows, secret_idea, text};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One idea as its author's device remembers it.
struct Written {
    person: usize,
    command: String,
    secret: String,
    wish: Value,
}

impl Written {
    fn id(&self) -> &str {
        self.wish["idea"].as_str().unwrap()
    }
}

/// An anonymous, silent board, on which three people wrote twelve ideas in turn.
fn written() -> (Room, Vec<Device>, Vec<Written>, String) {
    let mut room = Room::new();
    room.steer(&json!({ "do": "set_names", "names": "anonymous" }));
    room.go_to("ideate");
    let lane = room.lanes().remove(0);
    let mut people: Vec<Device> = ["Ada", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
    let ideas = (0..12).map(|n| {
        let (command, secret) = (new_id(), new_key());
        let wish = secret_idea(&lane, &format!("Box idea {n}"), &secret);
        assert_eq!(people[n % 3].contribute_as(&command, &wish), Value::Null);
        Written { person: n % 3, command, secret, wish }
    });
    let ideas = ideas.collect();
    (room, people, ideas, lane)
}

/// The traces by which an idea could be linked to the device that wrote it, that are in some bytes.
fn traces(bytes: &[u8], idea: &Written) -> Vec<&'static str> {
    let command = uuid::Uuid::parse_str(&idea.command).unwrap();
    let hash: [u8; 32] = Sha256::digest(idea.secret.as_bytes()).into();
    let in_hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let looked_for: [(&str, Vec<u8>); 7] = [
        ("the command's id", idea.command.clone().into_bytes()),
        ("the command's id without dashes", command.simple().to_string().into_bytes()),
        ("the command's bytes", command.as_bytes().to_vec()),
        ("the secret", idea.secret.clone().into_bytes()),
        ("the secret's bytes", uuid::Uuid::parse_str(&idea.secret).unwrap().as_bytes().to_vec()),
        ("the secret's hash", hash.to_vec()),
        ("the secret's hash in digits", in_hex.into_bytes()),
    ];
    looked_for.into_iter().filter(|(_, trace)| holds(bytes, trace)).map(|(name, _)| name).collect()
}

fn count(bytes: &[u8], text: &str) -> usize {
    bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count()
}

#[test]
fn no_byte_links_an_entry_to_its_author_once_the_box_is_closed() {
    let (mut room, mut people, ideas, lane) = written();
    let folder = room.file.parent().unwrap().to_owned();
    // Things that leave more lines behind: an edit, one taken back, and what the facilitator does with cards.
    let edit = json!({ "do": "edit_idea", "idea": ideas[0].id(), "text": "Changed since", "secret": ideas[0].secret });
    let (edit_id, back_id) = (new_id(), new_id());
    assert_eq!(people[0].contribute_as(&edit_id, &edit), Value::Null);
    let back = json!({ "do": "remove_idea", "idea": ideas[1].id(), "secret": ideas[1].secret });
    assert_eq!(people[1].contribute_as(&back_id, &back), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    room.steer(&json!({ "do": "park_ideas", "ids": [ideas[2].id()], "parked": true }));
    let other_lane = room.lanes().remove(1);
    room.steer(&json!({ "do": "move_ideas", "ids": [ideas[3].id()], "lane": other_lane, "before": null }));
    let before = every_byte(&folder);
    let kept = ideas.iter().filter(|idea| traces(&before, idea).contains(&"the secret's hash")).count();
    assert!(kept >= 11, "while the box is open the hashes are there, so the search finds them: {kept}");
    assert!(holds(&before, "Box idea 1"), "and what was taken back is in the journal");

    room.steer(&json!({ "do": "close_box" }));
    let assert_clean = |when: &str| {
        let bytes = every_byte(&folder);
        for (n, idea) in ideas.iter().enumerate() {
            assert_eq!(traces(&bytes, idea), Vec::<&str>::new(), "{when}: idea {n} left a trace");
        }
        for id in [&edit_id, &back_id] {
            let id = uuid::Uuid::parse_str(id).unwrap();
            assert!(!holds(&bytes, id.as_bytes()), "{when}: no receipt of a change to an entry is left");
        }
        for gone in ["Box idea 0\"", "Box idea 1\""] {
            assert!(
                !holds(&bytes, gone),
                "{when}: {gone} was changed or taken back by somebody, at some time"
            );
        }
        assert!(
            holds(&bytes, "Changed since") && holds(&bytes, "Box idea 11"),
            "{when}: the ideas are there"
        );
        assert_eq!(count(&bytes, r#""box_of_ideas""#), 1, "{when}: the journal has one line for all entries");
        assert_eq!(count(&bytes, r#""somebody""#), 1, "{when}: and no line with the time of a single one");
    };
    // The log beside the file may hold the new pages twice; only old ones would tell.
    let bytes = every_byte(&folder);
    for (n, idea) in ideas.iter().enumerate() {
        assert_eq!(traces(&bytes, idea), Vec::<&str>::new(), "at once: idea {n} left a trace");
    }
    let undone = room.try_steer(&json!({ "do": "undo" }));
    assert!(undone.get("ok").is_some() || undone["problem"]["code"].is_string(), "{undone}");
    let mut room = room.killed_and_opened_again();
    for (n, idea) in ideas.iter().enumerate() {
        assert_eq!(
            traces(&every_byte(&folder), idea),
            Vec::<&str>::new(),
            "after a crash: idea {n} left a trace"
        );
    }
    room.served.kill();
    assert!(done(&["check", text(&room.file)]).contains("whole"), "the file is sound");
    assert_clean("closed");
    let room = room.opened_again();
    let kept = rows(&room.snapshot(), "idea");
    assert_eq!(kept.len(), 11, "and it opens with all ideas but the one taken back");
    assert!(kept.iter().all(|idea| idea["author"].is_null()), "that nobody wrote");
}

#[test]
fn autosaves_that_could_link_an_entry_go_when_the_box_is_closed() {
    let (mut room, _people, ideas, lane) = written();
    let folder = room.file.parent().unwrap().to_owned();
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let _ = room.until_autosaves(1);
    let autosaves = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let home = autosaves.into_iter().find(|path| path.join("autosaves").is_dir()).unwrap();
    let kept = every_byte(&home.join("autosaves"));
    assert!(!traces(&kept, &ideas[5]).is_empty(), "while the box is open, an autosave is as the file is");

    room.steer(&json!({ "do": "close_box" }));
    let clean = |when: &str| {
        let bytes = every_byte(&folder);
        for idea in &ideas {
            assert_eq!(traces(&bytes, idea), Vec::<&str>::new(), "{when}");
        }
    };
    clean("at once");
    let _ = room.until_autosaves(1);
    clean("in the next autosave");
}

#[test]
fn neither_number_nor_place_tells_who_wrote_first() {
    let (mut room, _people, ideas, lane) = written();
    room.steer(&json!({ "do": "close_box" }));
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    let in_order = |by: &str| {
        let mut kept = rows(&room.snapshot(), "idea");
        kept.sort_by_key(|idea| idea[by].as_i64());
        kept.iter().map(|idea| idea["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let mut by_chance: Vec<String> = ideas.iter().map(|idea| idea.id().to_owned()).collect();
    let as_written = by_chance.clone();
    by_chance.sort_unstable();
    assert_eq!(in_order("number"), by_chance, "numbers follow the random ids");
    assert_eq!(in_order("place"), by_chance, "so do the places on the board");
    assert_ne!(in_order("number"), as_written, "not the order of writing");
    let numbers: Vec<i64> =
        rows(&room.snapshot(), "idea").iter().filter_map(|idea| idea["number"].as_i64()).collect();
    assert_eq!(numbers.len(), 12);
}

#[test]
fn a_closed_box_takes_and_gives_nothing_more() {
    let (mut room, mut people, ideas, lane) = written();
    let not_mine = json!({ "do": "edit_idea", "idea": ideas[0].id(), "text": "Mine", "secret": new_key() });
    assert_eq!(people[0].contribute(&not_mine)["code"], "not_yours", "a seat alone opens no entry");
    let by_secret =
        json!({ "do": "edit_idea", "idea": ideas[0].id(), "text": "Mine", "secret": ideas[0].secret });
    assert_eq!(people[1].contribute(&by_secret), Value::Null, "the secret alone does, whoever has it");
    let no_secret = json!({ "do": "remove_idea", "idea": ideas[0].id(), "secret": null });
    assert_eq!(people[0].contribute(&no_secret)["code"], "not_yours");
    let mut without = secret_idea(&lane, "Without a secret", &new_key());
    without["secret"] = Value::Null;
    assert_eq!(people[0].contribute(&without)["code"], "not_yours", "nothing without a secret is taken");

    room.steer(&json!({ "do": "close_box" }));
    for idea in &ideas {
        let again = people[idea.person].contribute_as(&idea.command, &idea.wish);
        assert_eq!(again["code"], "too_late", "its receipt is gone, so the text is given back to its author");
        assert!(
            !again["message"].as_str().unwrap().is_empty() && !again["hint"].as_str().unwrap().is_empty()
        );
    }
    let new = secret_idea(&lane, "One more", &new_key());
    assert_eq!(people[0].contribute(&new)["code"], "too_late", "nothing new goes in");
    assert_eq!(people[1].contribute(&by_secret)["code"], "too_late", "nothing is changed");
    let back = json!({ "do": "remove_idea", "idea": ideas[4].id(), "secret": ideas[4].secret });
    assert_eq!(people[1].contribute(&back)["code"], "too_late", "nothing is taken back");
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    assert_eq!(rows(&room.snapshot(), "idea").len(), 12, "twelve went in, twelve are there");
    assert_eq!(room.try_steer(&json!({ "do": "close_box" }))["problem"]["code"], "too_late");
    for names in ["named", "hidden"] {
        let weaker = room.try_steer(&json!({ "do": "set_names", "names": names }));
        assert_eq!(weaker["problem"]["code"], "cannot_weaken", "what was promised stays promised");
    }
}

#[test]
fn undo_does_not_weaken_what_people_were_promised() {
    for names in ["hidden", "anonymous"] {
        let mut room = Room::new();
        room.go_to("ideate");
        let lane = room.lanes().remove(0);
        room.steer(&json!({ "do": "set_names", "names": names }));
        let mut writer = room.join("CANARYADA");
        let mut other = room.join("Ben");
        let mut wish = secret_idea(&lane, "Said in confidence", &new_key());
        if names == "hidden" {
            wish["secret"] = Value::Null;
        }
        assert_eq!(writer.contribute(&wish), Value::Null);
        let undone = room.try_steer(&json!({ "do": "undo" }));
        room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
        let _ = other.resync();
        assert!(!other.was_told("CANARYADA"), "{names}: the name is not shown after all");
        let board = rows(&room.snapshot(), "board").remove(0);
        assert_eq!(board["names"], names, "{names}: somebody wrote, so the promise stands: {undone}");
    }
}
