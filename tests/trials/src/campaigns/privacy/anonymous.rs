//! Once an anonymous box is closed, no byte of any file links an entry to the device that wrote it.

use crate::run::{Held, Run, holds};
use product_tests::{Room, Written, anonymous_box, done, every_byte, holds, new_id, rows, text, traces};
use serde_json::{Value, json};
use std::path::Path;

pub(super) fn no_byte_links_an_entry_to_its_author(run: &mut Run) -> Held {
    let (mut room, mut people, ideas, lane) = anonymous_box();
    let folder = room.file.parent().expect("a folder").to_owned();
    // Things that leave more lines behind: an edit, one taken back, and what the facilitator does with cards.
    let edit = json!({ "do": "edit_idea", "idea": ideas[0].id(), "text": "Changed since", "secret": ideas[0].secret });
    let changes = [new_id(), new_id()];
    assert_eq!(people[0].contribute_as(&changes[0], &edit), Value::Null);
    let back = json!({ "do": "remove_idea", "idea": ideas[1].id(), "secret": ideas[1].secret });
    assert_eq!(people[1].contribute_as(&changes[1], &back), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    room.steer(&json!({ "do": "park_ideas", "ids": [ideas[2].id()], "parked": true }));
    let other_lane = room.lanes().remove(1);
    room.steer(&json!({ "do": "move_ideas", "ids": [ideas[3].id()], "lane": other_lane, "before": null }));
    let before = every_byte(&folder);
    let kept = ideas.iter().filter(|idea| traces(&before, idea).contains(&"the secret's hash")).count();
    assert!(kept >= 11, "while the box is open the hashes are there, so the search finds them: {kept}");
    assert!(holds(&before, "Box idea 1\""), "and what was taken back is in the journal");

    room.steer(&json!({ "do": "close_box" }));
    nothing_links(&folder, &ideas, "at once")?;
    let undone = room.try_steer(&json!({ "do": "undo" }));
    assert!(undone.get("ok").is_some() || undone["problem"]["code"].is_string(), "{undone}");
    let mut room = room.killed_and_opened_again();
    nothing_links(&folder, &ideas, "after a crash")?;
    room.served.kill();
    assert!(done(&["check", text(&room.file)]).contains("whole"), "the file is sound");
    nothing_links(&folder, &ideas, "closed")?;
    one_line_is_left(&folder, &changes)?;
    all_are_there(&room.opened_again())?;
    run.count("closed boxes", 1);
    Ok(())
}

fn nothing_links(folder: &Path, ideas: &[Written], when: &str) -> Held {
    let bytes = every_byte(folder);
    for (n, idea) in ideas.iter().enumerate() {
        let left = traces(&bytes, idea);
        holds!(left.is_empty(), "{when}: {} of idea {n} is left", left.join(", "));
    }
    Ok(())
}

/// All entries stand in one line, under one time; what was changed or taken back is gone.
fn one_line_is_left(folder: &Path, changes: &[String]) -> Held {
    let bytes = every_byte(folder);
    for id in changes {
        let id = uuid::Uuid::parse_str(id).expect("an id");
        holds!(!holds(&bytes, id.as_bytes()), "a receipt of a change to an entry is left");
    }
    for gone in ["Box idea 0\"", "Box idea 1\""] {
        holds!(!holds(&bytes, gone), "{gone} was changed or taken back by somebody, at some time");
    }
    holds!(holds(&bytes, "Changed since") && holds(&bytes, "Box idea 11"), "the ideas are not there");
    for (word, most) in [(r#""box_of_ideas""#, 1), (r#""somebody""#, 1)] {
        let count = bytes.windows(word.len()).filter(|window| *window == word.as_bytes()).count();
        holds!(count == most, "{word} stands there {count} times: a line with the time of a single entry");
    }
    Ok(())
}

fn all_are_there(room: &Room) -> Held {
    let kept = rows(&room.snapshot(), "idea");
    holds!(kept.len() == 11, "{} of 11 ideas are there", kept.len());
    holds!(kept.iter().all(|idea| idea["author"].is_null()), "somebody is named as their author");
    Ok(())
}
