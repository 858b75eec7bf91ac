//! `pharos rank`.

use crate::arguments::RankFormat;
use crate::said::Said;
use room::protocol::{Export, ExportFormat, ExportNames, PaperSize};
use room::{Live, RankedUseCase, export, ranked_use_cases, robust_ranked_use_cases};
use serde::Serialize;
use std::io::Write;
use std::path::Path;
use unicode_width::UnicodeWidthStr;
use workshop::{Facts, Language};

/// What is added to a ranking in JSON: how firmly it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WithRobustness {
    /// Takes the place of the file's own.
    pub(crate) seed: Option<u64>,
}

/// Prints the ranking.
pub(crate) fn rank(
    path: &Path,
    format: RankFormat,
    robustness: Option<WithRobustness>,
    language: Language,
) -> Result<(), Said> {
    let live = Live::open(path)?;
    let printed = match format {
        RankFormat::Csv => {
            let wish = Export {
                what: None,
                format: ExportFormat::Csv,
                language,
                names: ExportNames::LeftOut,
                paper: PaperSize::A4,
                stand_ins: false,
                own: false,
                both_languages: false,
            };
            live.look(move |workshop| export(workshop, wish))??
        }
        RankFormat::Json => match robustness {
            Some(WithRobustness { seed }) => {
                json(&live.look(move |workshop| robust_ranked_use_cases(workshop, seed))?)
            }
            None => json(&live.look(ranked_use_cases)?),
        },
        RankFormat::Table => table(&live.look(ranked_use_cases)?, language).into_bytes(),
    };
    live.close()?;
    // A reader that stopped listening has what it wanted.
    let _ = std::io::stdout().write_all(&printed);
    Ok(())
}

fn json(use_cases: &[impl Serialize]) -> Vec<u8> {
    #[derive(Serialize)]
    struct Ranking<'a, T> {
        use_cases: &'a [T],
    }
    let mut text = serde_json::to_vec_pretty(&Ranking { use_cases }).unwrap_or_default();
    text.push(b'\n');
    text
}

fn table(use_cases: &[RankedUseCase], language: Language) -> String {
    let say = |key: &str| language.say(key, &Facts::new());
    let heads =
        ["list-rank", "list-title", "list-value", "list-cost", "list-score", "list-quadrant", "list-marks"];
    let mut lines = vec![heads.map(say).to_vec()];
    lines.extend(use_cases.iter().map(|case| line(case, language)));
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        for (cell, width) in line.iter().zip(&widths) {
            text.push_str(cell);
            text.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

fn line(case: &RankedUseCase, language: Language) -> Vec<String> {
    let say = |key: &str| language.say(key, &Facts::new());
    let number = |value: Option<f64>, places: usize| {
        value.map_or_else(|| "–".to_owned(), |value| format!("{value:.places$}"))
    };
    vec![
        case.rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string()),
        case.title.clone(),
        number(case.value, 2),
        number(case.cost, 2),
        number(case.score, 1),
        case.quadrant.map_or_else(|| "–".to_owned(), |quadrant| say(room::quadrant_key(quadrant))),
        room::marks(&case.standing, case.lighthouse, language),
    ]
}
