//! The door to a browser: nobody comes in without the secret, no other web page reaches through.

use product_tests::{Served, done, rows, text};
use serde_json::json;
use std::path::PathBuf;

fn served(folder: &tempfile::TempDir) -> (Served, PathBuf) {
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    (Served::new(&file), file)
}

#[test]
fn only_its_own_host_and_origin_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (served, _) = served(&folder);
    let get = |host: &str, more: &str| {
        served.raw(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\n\r\n"))
    };
    let own = get(&served.host, "");
    assert!(
        own.starts_with("HTTP/1.1 200"),
        "its own page is served: {}",
        own.lines().next().unwrap_or_default()
    );
    let header = own.split("\r\n\r\n").next().unwrap().to_lowercase();
    assert!(header.contains("content-security-policy: default-src 'none'"), "no inline script can run");
    assert!(!header.contains("set-cookie") && !header.contains("access-control"), "no cookies, no CORS");
    for host in ["evil.example", "127.0.0.1:1", "192.168.1.10:7420", ""] {
        let answer = get(host, "");
        assert!(
            answer.starts_with("HTTP/1.1 421") || answer.starts_with("HTTP/1.1 400"),
            "{host:?} is another name"
        );
        assert!(!answer.contains("Pharos"), "and gets no byte of it");
    }
    let foreign = get(&served.host, "Origin: http://evil.example\r\n");
    assert!(foreign.starts_with("HTTP/1.1 403"), "another page may not reach in");
}

#[test]
fn without_the_secret_nothing_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (served, _) = served(&folder);
    for token in
        [json!({ "token": "0".repeat(32) }), json!({ "token": "" }), json!({ "ask": "home" }), json!(7)]
    {
        for path in ["/facilitator/socket", "/facilitator/mirror"] {
            let (mut socket, _) = tungstenite::connect(format!("ws://{}{path}", served.host)).unwrap();
            socket.send(tungstenite::Message::text(token.to_string())).unwrap();
            let told =
                std::iter::from_fn(|| socket.read().ok()).filter(tungstenite::Message::is_text).count();
            assert_eq!(told, 0, "{token} opens nothing at {path}");
        }
    }
    let post = |path: &str, token: &str| {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\n{token}Content-Type: application/json\r\n",
            served.host
        );
        let body = r#"{"format":"csv","language":"en"}"#;
        served.raw(&format!("{head}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()))
    };
    for path in ["/facilitator/export", "/facilitator/table?name=a.csv"] {
        assert!(post(path, "").starts_with("HTTP/1.1 401"), "{path} needs the secret");
        assert!(
            post(path, "Authorization: Bearer nonsense\r\n").starts_with("HTTP/1.1 401"),
            "{path}: the right one"
        );
    }
    let exported = post("/facilitator/export", &format!("Authorization: Bearer {}\r\n", served.token));
    assert!(
        exported.starts_with("HTTP/1.1 200") && exported.contains("Fault finder"),
        "with it, the list is written"
    );
}

#[test]
fn a_page_sees_rows_and_figures_but_nobodys_ratings() {
    let folder = tempfile::tempdir().unwrap();
    let (served, _) = served(&folder);
    let snapshot = served.page().snapshot();
    assert_eq!(rows(&snapshot, "use_case").len(), 14);
    assert_eq!(rows(&snapshot, "rating").len(), 0, "ratings belong to their seats");
    let cells = snapshot["update"]["cells"].as_array().unwrap();
    let smallest = cells
        .iter()
        .flat_map(|case| case["cells"].as_object().unwrap().values())
        .map(|cell| cell["n"].as_u64().unwrap())
        .min();
    assert!(smallest >= Some(3), "no figure of a cell leaves below three raters: {smallest:?}");
}

#[test]
fn a_change_reaches_every_page_and_what_is_not_understood_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (served, file) = served(&folder);
    let (mut one, mut other) = (served.page(), served.page());
    let snapshot = one.snapshot();
    let _ = other.snapshot();
    let case =
        rows(&snapshot, "use_case").into_iter().find(|case| case["title"] == "Ask the company").unwrap();
    let command = json!({ "do": "light_lighthouse", "use_case": case["id"], "lit": true });
    let reply = one.ask("steer", &json!({ "id": uuid::Uuid::new_v4().to_string(), "command": command }));
    assert!(reply.get("ok").is_some(), "{reply}");
    let update = (2..)
        .map(|number| {
            let frame = other.next_message().unwrap();
            assert_eq!(frame["number"], number, "each connection counts its own frames");
            frame
        })
        .find(|frame| frame["body"]["kind"] == "update")
        .unwrap();
    assert_eq!(update["body"]["changes"][0]["row"]["row"]["lighthouse"], true, "the row as it now is");

    let unknown = one.ask("steer", &json!({ "id": "not-an-id", "command": { "do": "everything" } }));
    assert_eq!(unknown["problem"]["code"], "not_understood", "said, not ignored");
    let absent = one.ask("open_workshop", &json!({ "path": "/nowhere/at/all.pharos" }));
    assert_eq!(absent["problem"]["code"], "file_missing");
    assert!(!absent["problem"]["hint"].as_str().unwrap().is_empty(), "and what to do");
    assert_eq!(rows(&served.page().snapshot(), "use_case").len(), 14, "the open workshop stays open");
    drop(served);
    assert!(done(&["check", text(&file)]).contains("4 lighthouses"));
}

#[test]
fn an_import_that_is_stopped_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (served, _) = served(&folder);
    let mut page = served.page();
    let _ = page.snapshot();
    let body = "title\n".to_owned() + &(0..150_000).map(|n| format!("Case {n}\n")).collect::<String>();
    let head = format!(
        "POST /facilitator/table?name=many.csv HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {}\r\n",
        served.host, served.token
    );
    let answer =
        served.raw(&format!("{head}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()));
    let loaded: serde_json::Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    let table = loaded["ok"]["table"].clone();
    let wish = json!({
        "id": uuid::Uuid::new_v4().to_string(), "table": table, "kind": "use_cases", "choices": {}, "leave_out": [],
    });
    let number = page.ask_ahead("import_table", &wish);
    assert!(page.ask("cancel_import", &json!({})).get("ok").is_some());
    let stopped = loop {
        let message = page.frames.pop().or_else(|| page.next_message()).unwrap();
        if message["kind"] == "reply" && message["number"] == number {
            break message["reply"].clone();
        }
    };
    assert_eq!(stopped["problem"]["code"], "cancelled", "{stopped}");
    assert_eq!(rows(&served.page().snapshot(), "use_case").len(), 14, "nothing came in");
}
