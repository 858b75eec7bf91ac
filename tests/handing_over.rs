//! A workshop that is handed over as a workshop: as JSON, and as a copy in the set for the client.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{
    Room, Served, audited, done, holds, idea, new_id, ranking, rating, rows, run, scripted, text, use_case,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

fn exported(file: &Path, name: &str, wishes: &[&str]) -> PathBuf {
    let out = file.with_file_name(name);
    let _ = done(&[&["export", text(file), "--to", text(&out)], wishes].concat());
    out
}

fn json_of(file: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// What a file says against the schema; None where nothing on this machine can tell.
fn wrong_by_schema(files: &[PathBuf]) -> Option<String> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/schemas/workshop-1.schema.json");
    let script = "
import json, sys
from jsonschema import Draft202012Validator as V
schema = json.load(open(sys.argv[1], encoding='utf-8'))
V.check_schema(schema)
for name in sys.argv[2:]:
    for error in list(V(schema).iter_errors(json.load(open(name, encoding='utf-8'))))[:5]:
        print(name, list(error.absolute_path), error.message[:300])
";
    let names: Vec<&str> =
        [schema.as_path()].into_iter().chain(files.iter().map(PathBuf::as_path)).map(text).collect();
    scripted(script, &names)
}

#[test]
fn json_out_and_in_again_is_the_same_workshop() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
        let own = exported(&file, &format!("{language}.json"), &["--own", "--seat-numbers"]);
        let again = folder.path().join(format!("{language}-again.pharos"));
        let said = done(&["new", text(&again), "--from", text(&own), "--lang", "en"]);
        assert!(said.contains("Made"), "{said}");
        assert!(done(&["check", text(&again), "--lang", "en"]).contains("whole"));
        let once_more = exported(&again, &format!("{language}-again.json"), &["--own", "--seat-numbers"]);
        let (mut before, mut after) = (json_of(&own), json_of(&once_more));
        assert_ne!(before["workshop"]["id"], after["workshop"]["id"], "it is another workshop");
        for file in [&mut before, &mut after] {
            file["workshop"]["id"] = Value::Null;
            // Keys of devices and ballots stayed behind the first time.
            file["absent"] = Value::Null;
        }
        assert_eq!(before, after, "{language}");
        assert_eq!(ranking(&file), ranking(&again), "{language}: it ranks the same");
    }
}

#[test]
fn json_keeps_to_its_schema() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for language in LANGUAGES {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
        for (name, wishes) in
            [("own", &["--own", "--seat-numbers"][..]), ("client", &[]), ("seats", &["--seat-numbers"])]
        {
            files.push(exported(&file, &format!("{language}-{name}.json"), wishes));
        }
        let file = folder.path().join(format!("{language}-new.pharos"));
        let _ = done(&["new", text(&file), "--lang", language]);
        files.push(exported(&file, &format!("{language}-new.json"), &["--own"]));
    }
    if let Some(wrong) = wrong_by_schema(&files) {
        assert_eq!(wrong, "");
        let mut other = json_of(&files[0]);
        other["rows"][0]["row"]["more"] = json!(1);
        let odd = folder.path().join("odd.json");
        std::fs::write(&odd, other.to_string()).unwrap();
        assert_ne!(wrong_by_schema(&[odd]).unwrap(), "", "the schema says what it does not know");
    }
}

#[test]
fn json_that_is_none_makes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let good = std::fs::read_to_string(exported(&file, "good.json", &["--seat-numbers"])).unwrap();
    let cut: String = good.chars().take(good.len() / 2).collect();
    let off = good.replacen(
        "\"table\":\"idea\",\"row\":{\"id\":\"",
        "\"table\":\"idea\",\"row\":{\"was\":\"1\",\"id\":\"0",
        1,
    );
    for (bad, because) in [
        ("Title\nA table\n", "not a workshop that Pharos wrote"),
        ("{\"use_cases\": []}", "not a workshop that Pharos wrote"),
        (&good.replacen("\"format\": 1", "\"format\": 7", 1), "newer Pharos"),
        (&cut, "damaged or cut off in line"),
        (&off, "damaged or cut off in line"),
        (&good.replacen("\"balance\": 0.5", "\"balance\": 7", 1), "a row that no workshop has"),
    ] {
        let (json, made) = (folder.path().join("bad.json"), folder.path().join("made.pharos"));
        std::fs::write(&json, bad).unwrap();
        for language in LANGUAGES {
            let output = run(&["new", text(&made), "--from", text(&json), "--lang", language]);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(language != "en" || said.contains(because), "{because}: {said}");
            assert!(said.trim().lines().count() == 2 && !made.exists(), "{said}");
        }
    }
    let missing = run(&["new", "made.pharos", "--from", "nowhere.json", "--lang", "en"]);
    assert_eq!(missing.status.code(), Some(1));
    let both = run(&["new", "made.pharos", "--from", "x.json", "--template", "default"]);
    assert_eq!(both.status.code(), Some(2), "a template and a file do not go together");
}

#[test]
fn json_opens_as_a_new_workshop_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let json = exported(&file, "example.json", &["--seat-numbers"]);
    let before = std::fs::read(&json).unwrap();
    let served = Served::new(&json);
    let mut page = served.page();
    let about = rows(&page.snapshot(), "workshop").remove(0);
    assert_eq!(about["title"], json_of(&json)["workshop"]["title"]);
    drop(served);
    assert_eq!(std::fs::read(&json).unwrap(), before, "the file stays as it is");
    let workshops = std::fs::read_dir(json.with_extension("home").join("workshops")).unwrap();
    let made = workshops.flatten().filter(|entry| entry.path().extension().is_some_and(|it| it == "pharos"));
    assert_eq!(made.count(), 1, "it became a file among the other workshops");
}

/// Everything in a package by its name, packages within it too.
fn parts(bytes: &[u8], place: &str, all: &mut BTreeMap<String, Vec<u8>>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = format!("{place}{}", part.name().unwrap());
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if bytes.starts_with(b"PK") {
            parts(&bytes, &format!("{name}!"), all);
        }
        all.insert(name, bytes);
    }
}

fn parts_of(set: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    parts(&std::fs::read(set).unwrap(), "", &mut all);
    all
}

#[test]
fn a_set_for_the_client_holds_every_form_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "zh-CN"]);
    let set = exported(&file, "set.zip", &["--both-languages", "--seat-numbers", "--lang", "zh-CN"]);
    let parts = parts_of(&set);
    let files: Vec<&String> = parts.keys().filter(|name| !name.contains('!')).collect();
    for place in ["English/", "中文/"] {
        for ending in ["pptx", "pdf", "xlsx", "md", "svg", "png"] {
            let of: Vec<_> =
                files.iter().filter(|name| name.starts_with(place) && name.ends_with(ending)).collect();
            assert_eq!(of.len(), 1, "{place} {ending}: {files:?}");
        }
        let lists = files.iter().filter(|name| name.starts_with(place) && name.ends_with(".csv")).count();
        assert_eq!(lists, 3, "{files:?}");
    }
    // What is looked at before, without making any of it, names exactly these.
    let wish =
        json!({ "format": "zip", "language": "zh-CN", "names": "seat_number", "both_languages": true });
    let preview = Room::open(&file).ask("preview_export", &wish);
    let told = preview["pages"][0]["lines"].as_array().unwrap();
    let mut told: Vec<&str> = told.iter().map(|name| name.as_str().unwrap()).collect();
    told.sort_unstable();
    assert_eq!(told, files);
    for name in ["Read me first.txt", "请先看这里.txt"] {
        let said = String::from_utf8(parts[name].clone()).unwrap();
        assert!(said.starts_with('\u{feff}') && said.lines().count() > 20, "{said}");
    }
    let said = scripted(
        "
import sys, zipfile
for entry in zipfile.ZipFile(sys.argv[1]).infolist():
    is_ascii = entry.filename.isascii()
    print(entry.filename, entry.date_time[0] >= 2026, is_ascii or bool(entry.flag_bits & 0x800))
",
        &[text(&set)],
    );
    if let Some(said) = said {
        assert!(said.contains("中文/") && said.contains("排名清单.csv"), "{said}");
        assert!(
            said.lines().all(|line| line.ends_with("True True")),
            "dated, and names say that they are UTF-8: {said}"
        );
    }
    let copy = folder.path().join("copy.pharos");
    let (_, bytes) = parts.iter().find(|(name, _)| name.ends_with(".pharos")).unwrap();
    std::fs::write(&copy, bytes).unwrap();
    assert!(done(&["check", text(&copy), "--lang", "en"]).contains("whole"));
    assert_eq!(ranking(&copy), ranking(&file), "the copy ranks as the workshop does");
    for (name, bytes) in &parts {
        if name.ends_with(".pptx") || name.ends_with(".xlsx") {
            let out = folder.path().join(if name.ends_with("pptx") { "one.pptx" } else { "one.xlsx" });
            std::fs::write(&out, bytes).unwrap();
            assert_eq!(audited(&out).unwrap_or_default(), "", "{name}");
        }
    }
}

/// What no file that is handed over holds: an idea that nobody read, a name, why somebody rated so, a vote that is open, and
/// what she noted for herself.
const HIDDEN: [&str; 6] =
    ["CANARYUNREVEALED", "CANARYADA", "CANARYREASON", "CANARYPRACTICE", "CANARYNOTE", "CANARYWHO"];
/// What is in every copy.
const SHOWN: [&str; 2] = ["SHOWNIDEA", "Ask the company"];

/// A room with all of it, closed.
fn with_secrets() -> (PathBuf, Option<tempfile::TempDir>) {
    let mut room = Room::new();
    room.go_to("ideate");
    let lanes = room.lanes();
    let mut people: Vec<_> = ["CANARYADA", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
    assert_eq!(people[0].contribute(&idea(&lanes[0], "CANARYUNREVEALED")), Value::Null);
    assert_eq!(people[1].contribute(&idea(&lanes[1], "SHOWNIDEA")), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lanes[1]] }));
    let case = new_id();
    let mut card = use_case(&case, "Ask the company");
    card["note"] = json!("CANARYNOTE");
    room.steer(&json!({ "do": "add_use_cases", "use_cases": [card] }));
    let answer = json!({ "use_case": case, "gate": "X2", "yes": false, "note": "", "by": "CANARYWHO" });
    room.steer(&json!({ "do": "answer_gates", "answers": [answer] }));
    room.go_to("rate");
    for last in [false, true] {
        let id = room.round();
        for person in &mut people {
            let mut wish = rating(&id, &case, "V1", 4);
            if last {
                wish["reason"] = json!("CANARYREASON");
            }
            assert_eq!(person.contribute(&wish), Value::Null);
        }
        room.steer(&json!({ "do": "close_round", "id": id }));
        if !last {
            room.steer(&json!({ "do": "open_round", "id": new_id(), "use_cases": null }));
        }
    }
    let question = json!({ "kind": "practice", "title": "CANARYPRACTICE" });
    room.steer(&json!({ "do": "open_vote", "id": new_id(), "question": question }));
    let there = room.every_byte();
    for canary in HIDDEN.iter().chain(&SHOWN) {
        assert!(holds(&there, canary), "{canary} is in the workshop, and the search finds it");
    }
    room.closed()
}

#[test]
fn nothing_that_is_handed_over_holds_what_is_hidden() {
    let (file, _folder) = with_secrets();
    let json = std::fs::read(exported(&file, "client.json", &["--seat-numbers"])).unwrap();
    let mut all = BTreeMap::from([("client.json".to_owned(), json)]);
    for (name, wishes) in [("seats.zip", &["--seat-numbers", "--both-languages"][..]), ("client.zip", &[])] {
        let parts = parts_of(&exported(&file, name, wishes));
        let copy = parts.iter().find(|(name, _)| name.ends_with(".pharos")).unwrap().1.clone();
        for shown in SHOWN {
            assert!(holds(&copy, shown), "{name}: {shown} is in the copy");
        }
        all.extend(parts.into_iter().map(|(part, bytes)| (format!("{name}!{part}"), bytes)));
    }
    for (name, bytes) in &all {
        let found: Vec<_> = HIDDEN.iter().filter(|canary| holds(bytes, canary)).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
    let own = json_of(&exported(&file, "own.json", &["--own", "--seat-numbers"]));
    let text = own.to_string();
    let hers = ["CANARYNOTE", "CANARYWHO"];
    for canary in HIDDEN {
        assert_eq!(
            text.contains(canary),
            hers.contains(&canary),
            "her own notes go along, and nothing else: {canary}"
        );
    }
    let absent = own["absent"].as_object().unwrap();
    let told: Vec<&str> = absent.keys().map(String::as_str).collect();
    assert_eq!(
        told,
        ["authors", "hidden_ideas", "names", "open_votes", "reasons"],
        "it says what is not in it: {absent:?}"
    );
    let out = file.with_file_name("named.json");
    let refused = run(&["export", self::text(&file), "--to", self::text(&out), "--names", "--lang", "en"]);
    assert!(!refused.status.success() && !out.exists(), "names stay out where the room was told so");
}

#[test]
fn a_set_is_whole_or_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let set = exported(&file, "set.zip", &[]);
    let before = std::fs::read(&set).unwrap();
    let nowhere = folder.path().join("no-folder/set.zip");
    let refused = run(&["export", text(&file), "--to", text(&nowhere), "--lang", "en"]);
    assert_eq!(refused.status.code(), Some(1));
    let refused = run(&["export", text(&file), "--to", text(&set), "--names", "--lang", "en"]);
    assert_eq!(refused.status.code(), Some(1), "names stay out");
    assert_eq!(std::fs::read(&set).unwrap(), before, "the set that was there is as it was");
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "nothing half written lies about: {left:?}");
}
