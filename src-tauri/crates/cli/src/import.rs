//! `pharos import`.

use crate::arguments::Import;
use crate::said::{self, Said};
use room::protocol::{RowNote, TableChoices, TableView};
use room::{FileImport, Live, plan_file};
use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;
use workshop::{Facts, Language};

/// Brings a table into a workshop, and names every row that did not come in whole.
pub(crate) fn import(import: &Import, language: Language) -> Result<(), Said> {
    let live = Live::open(&import.file)?;
    let file = FileImport {
        path: &import.table,
        kind: import.kind.into(),
        choices: TableChoices {
            encoding: import.encoding.clone(),
            sheet: import.sheet.clone(),
            ..TableChoices::default()
        },
        map: &import.map,
    };
    let plan = plan_file(&live, &file, language, &mut told())?;
    tell_reading(&plan.view, language);
    let mut notes = [plan.view.skipped.clone(), plan.view.cut.clone(), plan.view.repeats.clone()].concat();
    let counts = Facts::new()
        .with("taken", plan.view.taken)
        .with("skipped", plan.view.skipped.len())
        .with("repeats", plan.view.repeats.len());
    notes.sort_by_key(|note| note.row);
    for note in &notes {
        tell_row(note, language);
    }
    if import.dry_run {
        said::tell(language, "cli-would-import", &counts);
        return Ok(());
    }
    plan.carry_out(&live)?;
    live.close()?;
    said::tell(language, "cli-imported", &counts);
    Ok(())
}

fn tell_reading(view: &TableView, language: Language) {
    let encoding = if view.encoding.is_empty() { "none" } else { &view.encoding };
    let facts = Facts::new().with("format", view.format.as_str()).with("encoding", encoding);
    said::tell(language, "cli-read", &facts.with("header", view.header_row));
    let columns = view.columns.iter().map(|column| format!("{} → {}", column.heading, column.target));
    said::tell(
        language,
        "cli-columns",
        &Facts::new().with("columns", columns.collect::<Vec<_>>().join(", ")),
    );
    for note in &view.notes {
        said::line(note);
    }
}

fn tell_row(note: &RowNote, language: Language) {
    let message = if note.subject.is_empty() {
        note.message.clone()
    } else {
        format!("{} ({})", note.message, note.subject)
    };
    said::tell(language, "cli-row", &Facts::new().with("row", note.row).with("message", message));
}

/// Progress on a terminal; a log file is spared.
fn told() -> impl FnMut(u64, u64) -> ControlFlow<()> {
    let is_terminal = std::io::stderr().is_terminal();
    move |done, total| {
        if is_terminal {
            eprint!("\r{done} / {total}");
            if done >= total {
                eprint!("\r\x1b[K");
            }
            // A terminal that is gone is no reason to stop.
            let _ = std::io::stderr().flush();
        }
        ControlFlow::Continue(())
    }
}
