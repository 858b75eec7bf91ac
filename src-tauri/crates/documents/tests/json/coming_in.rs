use super::made::{example, written};
use documents::handed_over::HandedTo;
use documents::json::{BYTES_MOST, JsonError, from_json};
use documents::lists::Names;
use proptest::prelude::*;
use std::sync::LazyLock;
use workshop::{Language, Refusal};

/// The example as text.
static EXAMPLE: LazyLock<String> = LazyLock::new(|| {
    String::from_utf8(written(&example(Language::En), HandedTo::Facilitator, Names::Name)).unwrap()
});

/// The example with the first of something else in it.
fn with(what: &str, instead: &str) -> Result<(), JsonError> {
    assert!(EXAMPLE.contains(what), "{what} is in it");
    from_json(EXAMPLE.replacen(what, instead, 1).as_bytes()).map(|_| ())
}

/// The example with one more row at its end.
fn with_row(table: &str, row: &str) -> Result<(), JsonError> {
    let end = EXAMPLE.rfind("\n  ]").unwrap();
    let text = format!(r#"{},{{"table":"{table}","row":{row}}}{}"#, &EXAMPLE[..end], &EXAMPLE[end..]);
    from_json(text.as_bytes()).map(|_| ())
}

fn refusal(came_of_it: Result<(), JsonError>) -> Refusal {
    match came_of_it {
        Err(JsonError::Unfit(unfit)) => unfit.refusal,
        other => panic!("{other:?}"),
    }
}

/// The first row of a table, as it is written.
fn first(table: &str) -> &'static str {
    let begins = format!(r#"{{"table":"{table}","row":"#);
    let line = EXAMPLE.lines().find(|line| line.trim_start().starts_with(&begins)).unwrap();
    line.trim().strip_prefix(begins.as_str()).unwrap().trim_end_matches(',').strip_suffix('}').unwrap()
}

#[test]
fn what_is_no_workshop_is_told_from_one_that_is_damaged() {
    for other in ["", "[]", "{}", "Title,Rank\n1,2\n", r#"{"use_cases": []}"#, "\u{0}\u{0}", "\"pharos\""] {
        assert_eq!(from_json(other.as_bytes()).unwrap_err(), JsonError::NotAWorkshop, "{other:?}");
    }
    let newer = EXAMPLE
        .replacen("\"format\": 1", "\"format\": 2", 1)
        .replace("\"table\":\"idea\"", "\"table\":\"jar\"");
    assert_eq!(from_json(newer.as_bytes()).unwrap_err(), JsonError::TooNew(2));
    assert!(matches!(with("\"format\": 1", "\"format\": 0"), Err(JsonError::Damaged { line: 0, .. })));
    assert!(matches!(with("\"format\": 1", "\"form\": 1"), Err(JsonError::Damaged { line: 0, .. })));
    let length = EXAMPLE.chars().count();
    for at in [90, 1_000, length / 2, length - 3] {
        let cut: String = EXAMPLE.chars().take(at).collect();
        assert!(matches!(from_json(cut.as_bytes()), Err(JsonError::Damaged { .. })), "cut at {at}");
    }
    let more = format!("{} and more", *EXAMPLE);
    assert!(matches!(from_json(more.as_bytes()), Err(JsonError::Damaged { .. })), "something follows it");
    from_json(format!("\u{feff}{}", *EXAMPLE).as_bytes()).expect("editors put a mark before it");
}

#[test]
fn what_is_too_large_or_too_deep_is_refused() {
    assert_eq!(from_json(&vec![b' '; BYTES_MOST + 1]).unwrap_err(), JsonError::TooLarge);
    let deep = "[".repeat(1_000_000);
    assert!(matches!(
        with("\"absent\": {", &format!("\"deep\": {deep}, \"absent\": {{")),
        Err(JsonError::Damaged { .. })
    ));
    assert!(matches!(with("\"balance\": 0.5", "\"balance\": 1e999"), Err(JsonError::Damaged { .. })));
}

#[test]
fn a_row_that_no_workshop_has_is_named_with_what_is_against_it() {
    let range = |lowest, highest| Refusal::OutOfRange { lowest, highest };
    assert_eq!(refusal(with("\"balance\": 0.5", "\"balance\": 1.5")), range(0, 1));
    assert_eq!(refusal(with("\"value_line\": 3.0", "\"value_line\": -3")), range(1, 5));
    let title = "a".repeat(201);
    assert_eq!(
        refusal(with("\"title\": \"", &format!("\"title\": \"{title}"))),
        Refusal::TextTooLong { limit: 200 }
    );
    assert_eq!(refusal(with_row("idea", first("idea"))), Refusal::AlreadyThere);
    assert_eq!(refusal(with_row("rating", first("rating"))), Refusal::AlreadyThere);
    assert_eq!(
        refusal(with_row(
            "workshop",
            r#"{"id":"00000000-0000-4000-8000-000000000001","title":"x","question":"","organisation":"","language":"en","template":"","created_at":"2026-01-01T00:00:00Z","balance":0.5,"value_line":3,"cost_line":3,"step":"welcome"}"#
        )),
        Refusal::NotFound
    );
    let key = r#"{"seat":"00000000-0000-4000-8000-000000000001","hash":"0000000000000000000000000000000000000000000000000000000000000000"}"#;
    assert_eq!(refusal(with_row("seat_key", key)), Refusal::NotFound, "no device opens a seat by it");
    let line = r#"{"use_case":"00000000-0000-4000-8000-000000000001","money":1,"people":1,"wish":"open","needs":[]}"#;
    assert_eq!(refusal(with_row("budget_line", line)), Refusal::NotFound, "it leans on nothing");
    let lane =
        r#"{"id":"00000000-0000-4000-8000-000000000001","number":0,"name":"x","question":"","silent":false}"#;
    assert_eq!(refusal(with_row("lane", lane)), range(1, u32::MAX));
    let value = first("rating").replacen("\"value\":", "\"value\":9,\"was\":", 1);
    assert_eq!(refusal(with(first("rating"), &value)), range(1, 5), "off its scale");
    let round = r#"{"id":"00000000-0000-4000-8000-000000000001","number":1,"use_cases":null,"closed":true,"reopened":false}"#;
    assert_eq!(refusal(with_row("round", round)), Refusal::AlreadyThere, "there is a first round");
    let year = r#"{"starts_at":"+12026-01-01T00:00:00Z","ends_at":null}"#;
    assert!(with(first("day"), year).is_err(), "no file keeps a year of five digits");
    assert!(matches!(with_row("jar", "{}"), Err(JsonError::Damaged { line, .. }) if line > 10));
}

#[test]
fn cards_that_stand_for_each_other_are_refused() {
    let idea = |id: u32, into: u32| {
        let lane = EXAMPLE.split("\"lane\":\"").nth(1).and_then(|rest| rest.get(..36)).unwrap();
        let name = |n: u32| format!("00000000-0000-4000-8000-{n:012}");
        format!(
            r#"{{"table":"idea","row":{{"id":"{}","lane":"{lane}","number":{id},"place":0,"text":"x","author":null,"revealed":true,"parked":false,"late":false,"merged_into":"{}"}}}}"#,
            name(id),
            name(into)
        )
    };
    let with_ideas = |ideas: Vec<String>| {
        let end = EXAMPLE.rfind("\n  ]").unwrap();
        from_json(format!("{},{}{}", &EXAMPLE[..end], ideas.join(","), &EXAMPLE[end..]).as_bytes())
            .map(|_| ())
    };
    assert_eq!(refusal(with_ideas(vec![idea(1, 1)])), Refusal::IntoItself);
    assert_eq!(refusal(with_ideas((1..=9).map(|n| idea(n, n % 9 + 1)).collect())), Refusal::IntoItself);
    let long = (1..=15_000).map(|n| idea(n, n + 1)).collect();
    with_ideas(long).expect("a long way that ends is one");
}

#[test]
fn a_plan_that_no_workshop_has_is_refused() {
    let changed = |table: &str, what: &str, instead: &str| {
        let row = first(table);
        assert!(row.contains(what), "{what} is in {row}");
        with(row, &row.replacen(what, instead, 1))
    };
    let range = |lowest, highest| Refusal::OutOfRange { lowest, highest };
    let days = first("plan_task").split("\"days\":").nth(1).and_then(|rest| rest.split(',').next()).unwrap();
    let days = format!("\"days\":{days},");
    assert_eq!(refusal(changed("plan_task", &days, "\"days\":0,")), range(1, 260));
    let name =
        first("plan_task").split("\"task\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let row = first("plan_task");
    let after = row.find("\"after\":[").unwrap();
    let waits = format!(
        "{}\"after\":[\"{name}\"{}",
        &row[..after],
        row[after..].replacen(
            "\"after\":[",
            if row[after..].starts_with("\"after\":[]") { "" } else { "," },
            1
        )
    );
    assert_eq!(refusal(with(row, &waits)), Refusal::IntoItself, "a task that waits for itself");
    assert_eq!(
        refusal(changed("quick_win_plan", "\"start\":null", "\"start\":\"1900-01-01\"")),
        range(2_000, 2_200)
    );
    let plan = first("quick_win_plan");
    let twice = plan.split("\"measures\":[").nth(1).and_then(|rest| rest.split("},").next()).unwrap();
    let doubled = plan.replacen("\"measures\":[", &format!("\"measures\":[{twice}}},"), 1);
    assert_eq!(refusal(with(plan, &doubled)), Refusal::AlreadyThere, "a measure that comes twice");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Some bytes of it changed: it is read or refused, and what is read can be written again.
    #[test]
    fn nothing_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>()) {
        let mut bytes = EXAMPLE.as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut.index(3) == 0 {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(workshop) = from_json(&bytes) {
            let _ = (workshop.standings(), written(&workshop, HandedTo::Facilitator, Names::Name));
        }
    }
}
