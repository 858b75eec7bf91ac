//! Imports point one way. What the house allows is listed here and nowhere else.

use crate::run::output;
use serde_json::Value;

/// Each crate and the crates of this workspace it may stand on.
const MAY_USE: &[(&str, &[&str])] = &[
    ("money", &[]),
    ("ranking", &[]),
    ("roadmap", &[]),
    ("sabotage", &[]),
    ("workshop", &["money", "ranking", "roadmap", "sabotage"]),
    ("store", &["sabotage", "workshop"]),
    ("documents", &["money", "ranking", "sabotage", "workshop"]),
    ("room", &["documents", "ranking", "sabotage", "store", "workshop"]),
    ("cli", &["room", "sabotage", "store", "workshop"]),
    ("pharos-desktop", &["room", "workshop"]),
    ("product-tests", &[]),
    ("trials", &["documents", "product-tests", "room", "sabotage", "store", "workshop"]),
    ("xtask", &[]),
];

/// Every crate of this workspace.
pub(crate) fn members() -> impl Iterator<Item = &'static str> {
    MAY_USE.iter().map(|(name, _)| *name)
}

/// Fails if a crate uses one that it must not, or if an unknown crate appeared.
pub(crate) fn check() -> Result<(), String> {
    let metadata = output("cargo", &["metadata", "--format-version", "1", "--no-deps"])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let packages = metadata.get("packages").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    for package in &packages {
        let name = text(package, "name");
        let Some((_, allowed)) = MAY_USE.iter().find(|(known, _)| *known == name) else {
            wrong.push(format!("{name}: is not a crate of the house"));
            continue;
        };
        let uses = package.get("dependencies").and_then(Value::as_array).cloned().unwrap_or_default();
        for used in uses.iter().filter(|used| used.get("path").is_some_and(Value::is_string)) {
            let used = text(used, "name");
            if !allowed.contains(&used.as_str()) {
                wrong.push(format!("{name}: must not use {used}"));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("Imports point one way:\n{}", wrong.join("\n"))) }
}

fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}
