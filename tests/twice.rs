//! A command that comes twice is carried out once.

use product_tests::{Served, done, rows, text};
use serde_json::json;

#[test]
fn the_same_command_twice_is_carried_out_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twice.pharos");
    let _ = done(&["new", text(&file)]);
    let served = Served::new(&file);
    let mut page = served.page();
    let _ = page.snapshot();
    let case = json!({ "id": uuid::Uuid::new_v4().to_string(), "title": "Only once" });
    let command = json!({ "do": "add_use_cases", "use_cases": [case] });
    let steer = json!({ "id": uuid::Uuid::new_v4().to_string(), "command": command });
    for _ in 0..3 {
        assert!(page.ask("steer", &steer).get("ok").is_some(), "the same id is answered as the first time");
    }
    assert_eq!(rows(&served.page().snapshot(), "use_case").len(), 1, "and changes nothing");
}
