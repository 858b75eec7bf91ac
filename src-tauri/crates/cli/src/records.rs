//! `pharos records`.

use crate::said::Said;
use room::{Live, decision_records};
use std::io::Write;
use std::path::Path;

/// Prints all decision records as JSON, the newest first, and what is still a draft.
pub(crate) fn records(path: &Path) -> Result<(), Said> {
    let live = Live::open(path)?;
    let records = live.look(decision_records)?;
    live.close()?;
    let mut text = serde_json::to_vec_pretty(&records).unwrap_or_default();
    text.push(b'\n');
    // A reader that stopped listening has what it wanted.
    let _ = std::io::stdout().write_all(&text);
    Ok(())
}
