//! Anonymous means unlinkable: once the box is closed, nothing in any file tells who wrote what, or when.

use product_tests::{Room, anonymous_box, every_byte, new_key, rows, secret_idea, traces};
use serde_json::{Value, json};

#[test]
fn autosaves_that_could_link_an_entry_go_when_the_box_is_closed() {
    let (mut room, _people, ideas, lane) = anonymous_box();
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
    let (mut room, _people, ideas, lane) = anonymous_box();
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
    let (mut room, mut people, ideas, lane) = anonymous_box();
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
