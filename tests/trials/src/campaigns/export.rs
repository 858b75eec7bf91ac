//! Exports and deletions leak nothing: no export holds what is hidden or who said what, no text in it is a formula, and
//! what is deleted for good is in no byte of any file.

use crate::run::{Held, Run, holds};
use product_tests::{
    Room, done, holds, idea, new_id, rating, raw, rows, text, to_erase, traces_of_erased, use_case,
};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;
use std::process::Command;

/// Texts that an export must not hold.
const HIDDEN: [&str; 4] = ["CANARYUNREVEALED", "CANARYADA", "CANARYREASON", "CANARYPEEK"];
/// How formulas begin.
const FORMULAS: [&str; 8] =
    ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"x\")", "=cmd|' /C calc'!A0", "-2+3", "+A1"];

pub(crate) fn run(run: &mut Run) -> Held {
    for _ in 0..run.size(1, 10) {
        exports_hold_nothing_hidden(run)?;
        what_comes_after_names_nobody(run)?;
        no_text_is_a_formula(run)?;
        deleted_for_good(run)?;
    }
    Ok(())
}

fn found(bytes: &[u8], canaries: &[&'static str]) -> Vec<&'static str> {
    canaries.iter().copied().filter(|canary| holds(bytes, canary)).collect()
}

/// Everything that can be taken away, in every format; what is not a list is the whole report.
fn lists_and_formats() -> impl Iterator<Item = (Option<&'static str>, &'static str)> {
    let lists = ["ranking", "ideas", "cards"].into_iter().map(Some);
    let lists = lists.flat_map(|what| [(what, "csv"), (what, "xlsx")]);
    let whole =
        ["xlsx", "pptx", "md", "pdf", "svg", "png", "json", "zip"].into_iter().map(|format| (None, format));
    lists.chain(whole)
}

/// Whether it is a zip of parts.
fn is_package(format: &str) -> bool {
    matches!(format, "xlsx" | "pptx" | "zip")
}

/// Whether its bytes are no text, so that an answer has to be kept in a file before it can be read.
fn is_binary(format: &str) -> bool {
    is_package(format) || matches!(format, "pdf" | "png")
}

/// How an export is called in what is said about it.
fn called(what: Option<&str>, format: &str, language: &str) -> String {
    format!("{} as {format}, {language}", what.unwrap_or("report"))
}

/// Every export of a room, by the page and by the command line, unzipped.
fn exports(room: &Room) -> Vec<(String, Vec<u8>)> {
    let (host, token) = (&room.served.host, &room.served.token);
    let mut exports = Vec::new();
    for (what, format) in lists_and_formats() {
        for language in ["en", "zh-CN"] {
            let mut wish = json!({ "format": format, "language": language, "names": "seat_number" });
            if let Some(what) = what {
                wish["what"] = json!(what);
            }
            let body = wish.to_string();
            let head = format!(
                "POST /facilitator/export HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n"
            );
            let request = format!(
                "{head}Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            let answer = raw(host, &request);
            assert!(answer.starts_with("HTTP/1.1 200"), "{format} is exported: {}", answer.len());
            if !is_binary(format) {
                exports.push((called(what, format, language), answer.into_bytes()));
            }
        }
    }
    exports
}

/// The same from a closed file, where an xlsx comes as bytes.
fn exports_of(file: &Path) -> Vec<(String, Vec<u8>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut exports = Vec::new();
    for (what, format) in lists_and_formats() {
        for language in ["en", "zh-CN"] {
            let out = folder.path().join(format!("export-{language}.{format}"));
            let mut wish =
                vec!["export", text(file), "--to", text(&out), "--lang", language, "--seat-numbers"];
            wish.extend(what.into_iter().flat_map(|what| ["--what", what]));
            let _ = done(&wish);
            let bytes = std::fs::read(&out).expect("an export");
            let readable = match format {
                "pdf" => [bytes, words_of_paper(&out)].concat(),
                package if is_package(package) => unzipped(&bytes),
                _ => bytes,
            };
            exports.push((called(what, format, language), readable));
        }
    }
    exports.push(("json".to_owned(), done(&["rank", text(file), "--format", "json"]).into_bytes()));
    exports
}

/// What stands on the pages of a PDF, as a reader that we did not write finds it, each line as it stands.
fn words_of_paper(file: &Path) -> Vec<u8> {
    let output =
        Command::new("pdftotext").args(["-layout", text(file), "-"]).output().expect("pdftotext starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// All parts of a package, one after another; packages within it too.
fn unzipped(bytes: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an xlsx");
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = Vec::new();
        archive.by_index(at).expect("a part").read_to_end(&mut part).expect("a part is read");
        parts.extend(if part.starts_with(b"PK") { unzipped(&part) } else { part });
    }
    parts
}

fn exports_hold_nothing_hidden(run: &mut Run) -> Held {
    let mut room = Room::new();
    room.go_to("ideate");
    let lanes = room.lanes();
    let cases = room.add_use_cases(&["Ask the company", "Fault finder"]);
    let mut people: Vec<_> = ["CANARYADA", "Ben", "Cem"].iter().map(|name| room.join(name)).collect();
    assert_eq!(people[0].contribute(&idea(&lanes[0], "CANARYUNREVEALED")), Value::Null);
    assert_eq!(people[1].contribute(&idea(&lanes[1], "CANARYPEEK")), Value::Null);
    assert_eq!(people[2].contribute(&idea(&lanes[2], "SHOWNIDEA")), Value::Null);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lanes[2]] }));
    let _ = room.ask("peek", &json!({ "lane": lanes[1] }));
    room.go_to("rate");
    for round in 0..2 {
        let id = room.round();
        for person in &mut people {
            let mut wish = rating(&id, &cases[0], "V1", 4);
            if round > 0 {
                wish["reason"] = json!("CANARYREASON");
            }
            assert_eq!(person.contribute(&wish), Value::Null);
        }
        if round == 0 {
            room.steer(&json!({ "do": "close_round", "id": id }));
            room.steer(&json!({ "do": "open_round", "id": new_id(), "use_cases": null }));
        }
    }
    let there = found(&room.every_byte(), &HIDDEN);
    assert_eq!(there, HIDDEN, "the search finds what is in the file");
    let of_page = exports(&room);
    let (file, _folder) = room.closed();
    for (which, bytes) in of_page.into_iter().chain(exports_of(&file)) {
        let leaked = found(&bytes, &HIDDEN);
        holds!(leaked.is_empty(), "{which}: {leaked:?} is in the export");
        let here = match which.as_str() {
            ideas if ideas.starts_with("ideas") => "SHOWNIDEA",
            // Slides and paper hold what is ranked.
            ranked if ["pptx", "pdf"].iter().any(|format| ranked.contains(format)) => "Ask the company",
            // The matrix names what stands on it: nothing before enough was rated.
            drawn if drawn.contains("svg") => "<title",
            // Nothing can be read in a picture but what kind it is.
            picture if picture.contains("png") => "IHDR",
            _ => "Fault finder",
        };
        assert!(holds(&bytes, here), "{which}: it is an export of this room");
        run.count("exports searched", 1);
    }
    Ok(())
}

/// Who was written down as the one who sees to something, and said yes to nothing, is named in no report.
fn what_comes_after_names_nobody(run: &mut Run) -> Held {
    let mut room = Room::new();
    let cases = room.add_use_cases(&["Ask the company"]);
    room.steer(&json!({ "do": "light_lighthouse", "use_case": cases[0], "lit": true }));
    let _ = room.join("CANARYSEAT");
    for owner in ["CANARYOWNER", "CANARYSEAT"] {
        write_onward(&mut room, &cases[0], &["SEEN".to_owned()], owner);
        assert!(holds(&room.every_byte(), owner), "the search finds what is in the file");
    }
    let (file, _folder) = room.closed();
    // Handed over as they are, rows keep who sees to what.
    let reports = exports_of(&file).into_iter().filter(|(which, _)| {
        ["pptx", "pdf", "xlsx", "md"].iter().any(|format| which.contains(&format!("report as {format}")))
    });
    for (which, bytes) in reports {
        let named = found(&bytes, &["CANARYOWNER", "CANARYSEAT"]);
        holds!(named.is_empty(), "{which}: {named:?} is named");
        for shown in ["SEENROAD", "SEENNEED", "SEENROLE", "SEENLINK"] {
            // Slides hold what comes first of each, and who decides what is not that.
            let is_on_it = !(which.contains("pptx") && shown.contains("ROLE"));
            assert!(!is_on_it || holds(&bytes, shown), "{which}: {shown} is in it");
        }
        run.count("exports searched", 1);
    }
    Ok(())
}

/// A roadmap, governance, a chain of work and a register whose words are these, each with that owner; but who owns a line of
/// a register said so.
fn write_onward(room: &mut Room, case: &str, words: &[String], owner: &str) {
    let items = words.iter().zip(0..).map(|(title, place)| {
        let (from, to) = (place * 20, place * 20 + 9);
        let text = json!({
            "kind": "enabler", "stage": "pilot", "title": format!("{title}ROAD"), "start_day": from, "end_day": to, "owner": owner,
            "depends_on": [], "use_case": null, "enabler": "", "component": "", "state": "open",
        });
        json!({ "id": new_id(), "text": text })
    });
    let items: Vec<Value> = items.collect();
    room.steer(&json!({ "do": "put_roadmap_items", "items": items }));
    for words in words {
        let text = json!({
            "kind": "role", "name": format!("{words}ROLE"), "owner": owner, "about": words, "data": "", "use_case": case,
            "day": null, "state": "open",
        });
        room.steer(&json!({ "do": "put_governance_entry", "id": new_id(), "text": text }));
        let note = json!({ "state": words, "duty": words, "owner": owner });
        room.steer(&json!({ "do": "note_in_inventory", "use_case": case, "note": note }));
        let change = json!({
            "from": words, "to": words, "condition": words, "from_day": 10, "to_day": 20, "owner": owner,
        });
        room.steer(&json!({ "do": "set_business_change", "change": change }));
    }
    let links = words.iter().map(|words| {
        json!({
            "id": new_id(), "name": format!("{words}LINK"), "use_cases": [case], "before": words, "after": words, "level_now": 0,
            "level_end": 1, "decides": words, "watch": words, "board": null,
        })
    });
    let links: Vec<Value> = links.collect();
    room.steer(&json!({ "do": "put_chain_links", "links": links }));
    let lines = words.iter().map(|words| {
        json!({
            "id": new_id(), "register": "data", "need": format!("{words}NEED"), "doing": words,
            "use_cases": [case], "state": "open", "owner": "", "due_day": 40,
        })
    });
    let lines: Vec<Value> = lines.collect();
    room.steer(&json!({ "do": "put_register_lines", "lines": lines }));
}

fn no_text_is_a_formula(run: &mut Run) -> Held {
    let mut room = Room::new();
    let titles: Vec<String> = FORMULAS.iter().map(|formula| format!("{formula} CANARYFORMULA")).collect();
    let cards = titles.iter().map(|title| {
        let mut card = use_case(&new_id(), title);
        card["owner"] = json!(title);
        card["department"] = json!(title);
        card
    });
    let cards: Vec<Value> = cards.collect();
    room.steer(&json!({ "do": "add_use_cases", "use_cases": cards }));
    let lane = room.lanes().remove(0);
    let ideas = titles.iter().map(|text| json!({ "id": new_id(), "lane": lane, "text": text }));
    let ideas: Vec<Value> = ideas.collect();
    room.steer(&json!({ "do": "add_ideas", "new_lanes": [], "ideas": ideas }));
    let first = rows(&room.snapshot(), "use_case")[0]["id"].as_str().expect("an id").to_owned();
    write_onward(&mut room, &first, &titles, "");
    let (file, _folder) = room.closed();
    for (which, bytes) in exports_of(&file) {
        let said = String::from_utf8_lossy(&bytes);
        if which.contains("as csv") {
            let cells = said.split(['\r', '\n', ',']).map(|cell| cell.trim_matches('"'));
            let mut texts = cells.filter(|cell| cell.contains("CANARYFORMULA")).peekable();
            assert!(texts.peek().is_some(), "{which}: the texts are in it");
            let runs = texts.find(|cell| !cell.starts_with('\''));
            holds!(runs.is_none(), "{which}: {runs:?} is a formula");
        }
        let formulas: Vec<&str> =
            said.split("<f").skip(1).filter(|rest| rest.starts_with(['>', ' '])).collect();
        if ["report as xlsx", "report as zip"].iter().any(|model| which.starts_with(model)) {
            // A live model has formulas of its own; what somebody wrote is in none.
            assert!(!formulas.is_empty() && said.contains("CANARYFORMULA"), "{which}: the model is in it");
            let of_somebody = |rest: &&str| rest.split('<').next().is_some_and(|f| f.contains("CANARY"));
            holds!(!formulas.iter().any(of_somebody), "{which}: a text became a formula");
        } else {
            holds!(formulas.is_empty(), "{which}: a cell of it is a formula");
        }
        run.count("exports searched", 1);
    }
    Ok(())
}

fn deleted_for_good(run: &mut Run) -> Held {
    let (mut room, falcon, case) = to_erase();
    let _ = room.until_autosaves(1);
    assert_eq!(traces_of_erased(&room.every_byte()).len(), 4, "the search finds them while they are there");
    room.steer(&json!({ "do": "erase", "ideas": [falcon], "use_cases": [case] }));
    nowhere(&room, "at once")?;
    let history = room.ask("history", &json!({ "before": null })).to_string();
    holds!(traces_of_erased(history.as_bytes()).is_empty(), "a line of the history says it: {history}");
    let mut room = room.killed_and_opened_again();
    nowhere(&room, "after a crash")?;
    room.served.kill();
    holds!(done(&["check", text(&room.file)]).contains("whole"), "the file is sound");
    nowhere(&room, "closed")?;
    for (which, bytes) in exports_of(&room.file) {
        let left = traces_of_erased(&bytes);
        holds!(left.is_empty(), "{which}: {left:?} is in the export");
        run.count("exports searched", 1);
    }
    let room = room.opened_again();
    let ideas = rows(&room.snapshot(), "idea");
    holds!(ideas.len() == 1 && ideas[0]["text"] == "Minutes with names", "nothing else goes: {ideas:?}");
    run.count("deleted for good", 2);
    Ok(())
}

fn nowhere(room: &Room, when: &str) -> Held {
    let left = traces_of_erased(&room.every_byte());
    holds!(left.is_empty(), "{when}: {left:?} is left in a file");
    Ok(())
}
