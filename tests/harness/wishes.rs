//! What devices and the facilitator say, as JSON.

use serde_json::{Value, json};

/// A new id: 128 random bits.
#[must_use]
pub fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A new key or secret: 32 hexadecimal digits, as a device makes them.
#[must_use]
pub fn new_key() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// An idea on a board that keeps its authors.
#[must_use]
pub fn idea(lane: &str, text: &str) -> Value {
    json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": text, "secret": null })
}

/// An idea on an anonymous board.
#[must_use]
pub fn secret_idea(lane: &str, text: &str, secret: &str) -> Value {
    json!({ "do": "add_idea", "idea": new_id(), "lane": lane, "text": text, "secret": secret })
}

/// An answer about one use case.
#[must_use]
pub fn rating(round: &str, use_case: &str, criterion: &str, value: u8) -> Value {
    let answer = json!({ "value": value });
    json!({ "do": "rate", "round": round, "use_case": use_case, "criterion": criterion, "answer": answer })
}

/// A use case to add.
#[must_use]
pub fn use_case(id: &str, title: &str) -> Value {
    json!({ "id": id, "ideas": [], "title": title, "problem": "", "description": "", "users": "", "data": "",
            "outcome": "", "department": "", "owner": "", "note": "" })
}

/// What the wall shows, nothing else chosen.
#[must_use]
pub fn wall_view(view: &Value) -> Value {
    json!({ "view": view, "blank": false, "frozen": false, "day": false, "spotlight": null, "joining": null, "locked": false })
}
