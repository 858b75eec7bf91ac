//! The list of third-party crates and their licences, and the check that all of them may ship.
//!
//! By hand, because the usual tool takes minutes to compile on every new machine, and this is one page.

use crate::project;
use crate::run::output;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

const LIST: &str = "assets/licences/crates.md";

/// Licences that may ship with a product under Apache-2.0.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

/// Writes the list anew.
pub(crate) fn write() -> Result<(), String> {
    let path = project::root().join(LIST);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    }
    std::fs::write(&path, list()?).map_err(|error| format!("{LIST}: {error}"))
}

/// Fails if the list is not current, or a crate may not ship.
pub(crate) fn check() -> Result<(), String> {
    let wanted = list()?;
    let found = std::fs::read_to_string(project::root().join(LIST)).unwrap_or_default();
    if found == wanted {
        Ok(())
    } else {
        Err(format!("{LIST} is not current: run `cargo xtask licences` and commit."))
    }
}

fn list() -> Result<String, String> {
    let metadata = output("cargo", &["metadata", "--format-version", "1", "--locked"])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let packages = metadata.get("packages").and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |package: &Value, field: &str| {
        package.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let mut lines = BTreeSet::new();
    let mut refused = Vec::new();
    for package in packages.iter().filter(|package| package.get("source").is_some_and(Value::is_string)) {
        let (name, version, licence) =
            (text(package, "name"), text(package, "version"), text(package, "license"));
        if !may_ship(&licence) {
            refused.push(format!("{name} {version}: {licence}"));
        }
        lines.insert(format!("| {name} | {version} | {licence} |"));
    }
    if !refused.is_empty() {
        return Err(format!("These crates may not ship:\n{}", refused.join("\n")));
    }
    let mut list = String::from(
        "# Third-party crates\n\nWritten by `cargo xtask licences` from Cargo.lock.\n\n| crate | version | licence |\n| --- | --- | --- |\n",
    );
    for line in lines {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{line}");
    }
    Ok(list)
}

/// Whether an expression such as `MIT OR Apache-2.0` leaves a choice that may ship.
fn may_ship(expression: &str) -> bool {
    let one = |licence: &str| ALLOWED.contains(&licence.trim().trim_matches(['(', ')']));
    let flat = expression.replace('/', " OR ");
    flat.split(" AND ").all(|part| part.split(" OR ").any(one))
}
