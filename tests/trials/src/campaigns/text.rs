//! Text that people type comes through byte for byte or is refused by the rule it breaks; what could be code is text like
//! any other.
//!
//! That no browser runs any of it is for the tests in Chromium and WebKit. Here is what is stored and sent.

use crate::run::{Held, Run, holds};
use fastrand::Rng;
use product_tests::{Device, Room, idea, rows, seen_rows, use_case};
use serde_json::{Value, json};

/// What becomes code where a page or a program is careless.
const PAYLOADS: [&str; 28] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "\"><script>alert(1)</script>",
    "'-alert(1)-'",
    "</textarea><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "{@html '<b>'}",
    "<!--<img src=\"--><img src=x onerror=alert(1)>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "'; DROP TABLE idea; --",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "=HYPERLINK(\"http://evil.example\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "{ $user } { -brand } { \"x\" }",
    "../../etc/passwd",
    "\u{2028}\u{2029}",
    "\u{202e}evil\u{202c} \u{2066}isolated\u{2069} \u{200f}marks",
    "zero\u{200b}width\u{200d}joiner\u{feff}.",
    "<style>@import 'http://evil.example'</style>",
];

/// Scripts and signs that must come through.
const SCRIPTS: [&str; 9] = [
    "顾师傅的34本笔记，「交接」",
    "مرحبا بالعالم ١٢٣",
    "שלום עולם",
    "👩‍👩‍👧‍👦 🇨🇳 👍🏽 ❤️",
    "हिन्दी ไทย ភាសាខ្មែរ",
    "two\nlines\tand a tab",
    "\\u0000 \\n \" ' `",
    "x",
    "Café",
];

/// What no text may hold, and the refusal.
const REFUSED: [(&str, &str); 7] = [
    ("\u{0}", "text_unreadable"),
    ("\u{7}", "text_unreadable"),
    ("\u{1b}[31m", "text_unreadable"),
    ("\u{85}.", "text_unreadable"),
    ("\u{7f}.", "text_unreadable"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "text_unreadable"),
    ("\u{9b}.", "text_unreadable"),
];

pub(crate) fn run(run: &mut Run) -> Held {
    let mut room = Room::new();
    let lane = room.lanes().remove(0);
    room.steer(&json!({ "do": "reveal_lanes", "lanes": [lane] }));
    room.go_to("ideate");
    let mut person = room.join("Ada");
    let kept = kept_as_written(run, &mut person, &lane)?;
    refused_by_its_rule(run, &mut person, &lane)?;
    names_are_one_line(run, &room)?;
    let titles = titles_too(run, &mut room);
    seen_as_written(room, &kept, &titles)
}

/// 300 payloads and more, alone and among others.
fn kept_as_written(run: &mut Run, person: &mut Device, lane: &str) -> Held<Vec<String>> {
    let mut kept: Vec<String> = PAYLOADS.iter().chain(&SCRIPTS).map(|text| text.trim().to_owned()).collect();
    kept.retain(|text| !text.is_empty());
    let more = run.size(300, 3_000);
    kept.extend((0..more).map(|_| composed(&mut run.random)));
    // Just within the limits.
    kept.extend(["字".repeat(2_000), "🙂".repeat(2_000), format!("q{}", "\u{0302}".repeat(8))]);
    for text in &kept {
        let problem = person.contribute(&idea(lane, text));
        holds!(problem.is_null(), "{text:?} is refused: {problem}");
        run.count("kept", 1);
    }
    Ok(kept)
}

fn composed(random: &mut Rng) -> String {
    let mut text = String::new();
    for _ in 0..random.usize(1..4) {
        text.push_str(
            random.choice(PAYLOADS.iter().chain(&SCRIPTS).collect::<Vec<_>>()).expect("one of them"),
        );
        text.push_str(random.choice(["", " ", "\n", ".", "字"]).expect("one of them"));
    }
    text.push('.');
    text.trim().to_owned()
}

fn refused_by_its_rule(run: &mut Run, person: &mut Device, lane: &str) -> Held {
    let mut refused: Vec<(String, &str)> =
        REFUSED.iter().map(|(odd, code)| (format!("begin {odd} end"), *code)).collect();
    refused.extend([
        ("字".repeat(2_001), "text_too_long"),
        ("x".repeat(40_000), "text_too_long"),
        ("🙂".repeat(2_049), "text_too_long"),
        (String::new(), "text_empty"),
        (" \n\t ".to_owned(), "text_empty"),
    ]);
    for (text, code) in refused {
        let problem = person.contribute(&idea(lane, &text));
        let begin: String = text.chars().take(20).collect();
        holds!(problem["code"] == code, "{begin:?} is refused as {code}, not {problem}");
        let is_said = |field: &str| problem[field].as_str().is_some_and(|words| !words.is_empty());
        holds!(is_said("message") && is_said("hint"), "{code} says what happened and what to do: {problem}");
        run.count("refused", 1);
    }
    Ok(())
}

/// A name cannot turn its line round, nor fill a page.
fn names_are_one_line(run: &mut Run, room: &Room) -> Held {
    for (name, code) in [("x".repeat(41), "text_too_long"), ("a\u{7}b".to_owned(), "text_unreadable")] {
        let mut device = Device::connect(&room.doors);
        let _ = device.say_secret(&room.doors);
        let said = device.take_seat(&name, None);
        holds!(said["problem"]["code"] == code, "{name:?} as a name is {code}, not {said}");
        run.count("refused", 1);
    }
    let mut device = room.join("Li\u{202E}n\u{2066}  Wei\n顾<b>");
    let name = seen_rows(&device.snapshot(), "seat")[0]["name"].clone();
    holds!(name == "Lin Wei 顾<b>", "a name is one line, and nothing turns it round: {name}");
    Ok(())
}

fn titles_too(run: &mut Run, room: &mut Room) -> Vec<String> {
    let titles: Vec<String> =
        PAYLOADS.iter().filter(|text| is_one_plain_line(text)).map(|text| (*text).to_owned()).collect();
    let cards: Vec<Value> = titles.iter().map(|title| use_case(&product_tests::new_id(), title)).collect();
    room.steer(&json!({ "do": "add_use_cases", "use_cases": cards }));
    run.count("kept", titles.len());
    titles
}

fn is_one_plain_line(text: &str) -> bool {
    !text.chars().any(|c| matches!(c, '\u{2028}' | '\u{2029}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
}

fn seen_as_written(room: Room, kept: &[String], titles: &[String]) -> Held {
    let (mut reader, mut wall) = (room.join("Ben"), room.wall());
    for device in [&mut reader, &mut wall] {
        let seen = device.resync();
        all_there(&seen_rows(&seen, "idea"), "text", kept, "is not shown as it was written")?;
        all_there(&seen_rows(&seen, "use_case"), "title", titles, "is not shown as it was written")?;
    }
    let room = room.killed_and_opened_again();
    let snapshot = room.snapshot();
    all_there(&rows(&snapshot, "idea"), "text", kept, "is not in the file as it was written")?;
    all_there(&rows(&snapshot, "use_case"), "title", titles, "is not in the file as it was written")
}

fn all_there(rows: &[Value], field: &str, wanted: &[String], otherwise: &str) -> Held {
    let there: std::collections::HashSet<&str> = rows.iter().filter_map(|row| row[field].as_str()).collect();
    let missing = wanted.iter().find(|text| !there.contains(text.as_str()));
    holds!(missing.is_none(), "{missing:?} {otherwise}");
    Ok(())
}
