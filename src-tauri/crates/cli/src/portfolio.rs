//! `pharos portfolio`.

use crate::said::{self, Said};
use room::portfolio::{self, PortfolioEntry, PortfolioLighthouse};
use std::io::Write;
use std::path::PathBuf;
use workshop::{Facts, Language};

/// Says of workshops, or of those in folders, what their lighthouses cost and bring so far. What cannot be read is listed
/// with what is the matter; no file is written to.
pub(crate) fn portfolio(paths: &[PathBuf], json: bool, language: Language) -> Result<(), Said> {
    let files = paths.iter().flat_map(|path| portfolio::files_in(path));
    let entries: Vec<PortfolioEntry> = files.map(|file| portfolio::look_at(&file, language)).collect();
    if json {
        let mut text = serde_json::to_vec_pretty(&entries).unwrap_or_default();
        text.push(b'\n');
        // A reader that stopped listening has what it wanted.
        let _ = std::io::stdout().write_all(&text);
        return Ok(());
    }
    for entry in &entries {
        said::tell(language, "cli-portfolio-workshop", &named(entry));
        if let Some(problem) = &entry.problem {
            let facts = Facts::new().with("message", problem.message.as_str());
            said::tell(language, "cli-portfolio-problem", &facts.with("hint", problem.hint.as_str()));
        }
        for lighthouse in &entry.lighthouses {
            told(entry, lighthouse, language);
        }
    }
    Ok(())
}

fn named(entry: &PortfolioEntry) -> Facts {
    Facts::new().with("title", entry.title.as_str()).with("path", entry.path.as_str())
}

fn told(entry: &PortfolioEntry, lighthouse: &PortfolioLighthouse, language: Language) {
    let whole = |sum: f64| format!("{sum:.0}");
    let facts = Facts::new()
        .with("title", lighthouse.title.as_str())
        .with("currency", entry.currency.map(workshop::Currency::name).unwrap_or_default())
        .with("once", whole(lighthouse.once))
        .with("months", lighthouse.months)
        .with("alarms", lighthouse.open_alarms);
    match lighthouse.cumulative {
        None => said::tell(language, "cli-portfolio-waiting", &facts),
        Some(cumulative) => {
            let facts = facts
                .with("cost", whole(lighthouse.running_cost))
                .with("benefit", whole(lighthouse.benefit))
                .with("cumulative", whole(cumulative));
            said::tell(language, "cli-portfolio-tracked", &facts);
        }
    }
}
