//! Slides as the facilitator changed them, read back by programs that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{Room, done, pages, run, scripted, text};
use serde_json::{Value, json};
use std::path::Path;

/// Titles and notes of a deck, a slide each.
fn read_back(deck: &Path) -> Option<Vec<(String, String)>> {
    let script = "
import json, sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
print(json.dumps([[s.shapes.title.text, s.notes_slide.notes_text_frame.text] for s in deck.slides]))
";
    scripted(script, &[text(deck)]).map(|said| serde_json::from_str(&said).unwrap())
}

fn slides(preview: &Value) -> Vec<Value> {
    preview["pages"].as_array().unwrap().iter().map(|page| page["slide"].clone()).collect()
}

fn place(slides: &[Value], slide: &str) -> usize {
    slides.iter().position(|one| one["slide"] == slide).unwrap()
}

#[test]
fn what_is_written_by_hand_is_in_every_file_and_what_is_out_is_in_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let mut room = Room::open(&file);
    let wish = json!({ "format": "pptx", "language": "en" });
    let before = room.ask("preview_export", &wish);
    let said = slides(&before);
    for (slide, part, words) in [
        ("matrix", "title", "Seven & <one> we never doubt"),
        ("matrix", "notes", "First line\nSecond line"),
        ("finding", "title", "Three to begin with"),
    ] {
        let instead_of = &said[place(&said, slide)][part]["said"];
        room.steer(&json!({ "do": "write_slide", "slide": slide, "part": part, "language": "en",
                            "text": words, "instead_of": instead_of }));
    }
    room.steer(&json!({ "do": "leave_slide_out", "slide": "gates", "is_out": true }));

    let preview = room.ask("preview_export", &wish);
    let now = slides(&preview);
    assert_eq!(now.len(), said.len(), "the page shows what is left out as well");
    let matrix = &now[place(&now, "matrix")];
    assert_eq!(matrix["title"]["own"], "Seven & <one> we never doubt");
    assert_eq!(matrix["title"]["has_changed"], false);
    let gates = place(&now, "gates");
    assert_eq!((&now[gates]["is_out"], &preview["pages"][gates]["name"]), (&json!(true), &json!("")));
    let last = preview["pages"].as_array().unwrap().last().unwrap();
    assert_eq!(last["name"], (said.len() - 1).to_string(), "those that are in are numbered on");
    let in_chinese = room.ask("preview_export", &json!({ "format": "pptx", "language": "zh-CN" }));
    let chinese = slides(&in_chinese);
    assert_eq!(chinese[place(&chinese, "matrix")]["title"]["own"], Value::Null);
    assert_eq!(chinese[place(&chinese, "gates")]["is_out"], true, "out is out in both languages");

    // Figures that move make what was written by hand old.
    room.steer(&json!({ "do": "set_lines", "value": 5.0, "cost": 1.0 }));
    let moved = slides(&room.ask("preview_export", &wish));
    let finding = &moved[place(&moved, "finding")]["title"];
    assert_ne!(
        finding["said"],
        said[place(&said, "finding")]["title"]["said"],
        "nothing is a quick win any more"
    );
    assert_eq!((&finding["has_changed"], &finding["own"]), (&json!(true), &json!("Three to begin with")));
    room.steer(&json!({ "do": "undo" }));

    let (file, _folder) = room.closed();
    let deck = folder.path().join("deck.pptx");
    let _ = done(&["export", text(&file), "--to", text(&deck), "--lang", "en"]);
    if let Some(written) = read_back(&deck) {
        assert_eq!(written.len(), said.len() - 1);
        let of = |title: &str| written.iter().find(|(own, _)| own == title).map(|(_, notes)| notes.as_str());
        assert_eq!(of("Seven & <one> we never doubt"), Some("First line\nSecond line"));
        assert!(of("Three to begin with").is_some(), "{written:?}");
        assert!(!written.iter().any(|(title, _)| title.starts_with("Gates")), "{written:?}");
    }
    let paper = folder.path().join("report.pdf");
    let _ = done(&["export", text(&file), "--to", text(&paper), "--lang", "en"]);
    assert!(
        pages(&paper).iter().any(|page| page.contains("Three to begin with")),
        "the report says the same"
    );

    // The file keeps it; a client's copy keeps the titles, and what she would say stays with her.
    let copy = folder.path().join("client.json");
    let _ = done(&["export", text(&file), "--to", text(&copy), "--lang", "en"]);
    let copy: Value = serde_json::from_slice(&std::fs::read(&copy).unwrap()).unwrap();
    let edits: Vec<&Value> =
        copy["rows"].as_array().unwrap().iter().filter(|row| row["table"] == "slide_edit").collect();
    assert_eq!(edits.len(), 3, "{edits:?}");
    assert!(!copy.to_string().contains("Second line") && copy.to_string().contains("never doubt"));
}

/// Somebody comes in who owns nothing: in the example everybody does. Their name.
fn somebody_without_office(room: &mut Room) -> String {
    let name = "Zhu, new here";
    let id = "018f0000-0000-7000-8000-00000000abcd";
    room.steer(&json!({ "do": "add_seats", "seats": [
        { "id": id, "name": name, "group": null, "facilitator": false }
    ]}));
    name.to_owned()
}

#[test]
fn checks_name_the_slide_on_which_something_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let mut room = Room::open(&file);
    let wish = json!({ "format": "pptx", "language": "en" });
    let clean = room.ask("preview_export", &wish);
    assert_eq!(clean["checks"]["characters"], json!([]), "the example has a font for everything");
    assert_eq!(clean["checks"]["names"], json!([]), "and names nobody who rated");
    let write = |part: &str, words: &str| {
        json!({ "do": "write_slide", "slide": "method", "part": part, "language": "en", "text": words,
                "instead_of": "" })
    };
    let name = somebody_without_office(&mut room);
    room.steer(&write("title", &format!("How {name} 🚀 worked it out")));
    let number = slides(&clean).iter().position(|one| one["slide"] == "method").unwrap() + 1;
    let found = room.ask("preview_export", &wish)["checks"].clone();
    assert_eq!(found["names"], json!([{ "name": name, "slides": [number] }]), "{found}");
    assert_eq!(found["characters"][0]["character"], "🚀");
    assert_eq!(found["characters"][0]["pages"], json!([number]));
    let with_names = json!({ "format": "pptx", "language": "en", "names": "seat_number" });
    assert_ne!(room.ask("preview_export", &with_names)["checks"]["names"], json!([]));

    // In both languages characters are looked for in both files, also in that which is not looked at.
    room.add_use_cases(&["A plan for 🛰 and more"]);
    let both = json!({ "format": "pdf", "language": "en", "both_languages": true });
    let missing = room.ask("preview_export", &both)["missing"].as_array().unwrap().clone();
    let languages: Vec<&Value> = missing.iter().map(|one| &one["language"]).collect();
    assert!(languages.contains(&&Value::Null) && languages.contains(&&json!("zh-CN")), "{missing:?}");
}

#[test]
fn the_second_round_and_money_are_parts_like_others() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "zh-CN"]);
    let out = folder.path().join("only.md");
    let parts = ["--parts", "second-round,money"];
    let wish = ["export", text(&file), "--to", text(&out), "--lang", "zh-CN"];
    let _ = done(&[&wish[..], &parts].concat());
    let said = std::fs::read_to_string(&out).unwrap();
    assert!(said.contains("## 第二轮") && said.contains("## 钱"), "{said}");
    assert!(!said.contains("排名清单"), "nothing else was wished for: {said}");

    let empty = folder.path().join("empty.pharos");
    let _ = done(&["new", text(&empty), "--template", "default"]);
    let parts = Room::open(&empty).ask("preview_export", &json!({ "format": "pdf", "language": "en" }));
    let parts = parts["parts"].as_array().unwrap();
    for part in ["second_round", "money"] {
        let found = parts.iter().find(|one| one["part"] == part).unwrap();
        assert_eq!((&found["is_filled"], &found["is_in"]), (&json!(false), &json!(false)), "{part}");
    }
    assert!(!run(&["export", text(&file), "--to", text(&out), "--parts", "third-round"]).status.success());
}
