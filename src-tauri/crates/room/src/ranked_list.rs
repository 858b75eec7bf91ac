//! The ranked list: every use case, best first, the unrated last.

use crate::Trouble;
use crate::protocol::ExportFormat;
use serde::Serialize;
use std::collections::BTreeMap;
use workshop::{CriterionId, Facts, Language, Standing, UseCaseId, Workshop};

/// One use case of the ranked list, in full precision. Scripts depend on these names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RankedUseCase {
    /// None if it is not ranked.
    pub rank: Option<u32>,
    /// As on its card.
    pub title: String,
    /// Stable name.
    pub id: UseCaseId,
    /// 1..5.
    pub value: Option<f64>,
    /// 1..5.
    pub cost: Option<f64>,
    /// 0..100.
    pub score: Option<f64>,
    /// Which box of the matrix.
    pub quadrant: Option<ranking::Quadrant>,
    /// Within 0.15 of a line.
    pub on_the_line: bool,
    /// Criteria without enough ratings.
    pub uncovered: Vec<CriterionId>,
    /// People who rated it.
    pub raters: u32,
    /// van der Eijk's A of each criterion; null below three raters.
    pub agreement: BTreeMap<CriterionId, Option<f64>>,
    /// Whether it is lit.
    pub lighthouse: bool,
}

/// Every use case, best first.
#[must_use]
pub fn ranked_use_cases(workshop: &Workshop) -> Vec<RankedUseCase> {
    workshop.standings().iter().filter_map(|standing| ranked(workshop, standing)).collect()
}

fn ranked(workshop: &Workshop, standing: &Standing) -> Option<RankedUseCase> {
    let case = workshop.use_case(standing.use_case).ok()?;
    let cells = workshop.cell_figures(case.id).cells;
    let agreement = workshop.criteria().map(|criterion| {
        (criterion.id, cells.get(&criterion.id).and_then(|cell| cell.agreement))
    });
    Some(RankedUseCase {
        rank: standing.rank,
        title: case.text.title.clone(),
        id: case.id,
        value: standing.value,
        cost: standing.cost,
        score: standing.score,
        quadrant: standing.quadrant,
        on_the_line: standing.on_the_line,
        uncovered: standing.uncovered.clone(),
        raters: standing.raters,
        agreement: agreement.collect(),
        lighthouse: case.lighthouse,
    })
}

/// The ranked list as a file for people outside.
///
/// # Errors
/// [`Trouble::NotWritten`] if the file cannot be made.
pub fn export(workshop: &Workshop, format: ExportFormat, language: Language) -> Result<Vec<u8>, Trouble> {
    let _ = (workshop, format, language);
    Err(Trouble::Cancelled)
}

/// "without C4".
#[must_use]
pub fn without(uncovered: &[CriterionId], language: Language) -> String {
    let criteria = uncovered.iter().map(ToString::to_string).collect::<Vec<_>>();
    let comma = language.say("list-comma", &Facts::new());
    language.say("list-without", &Facts::new().with("criteria", criteria.join(&comma)))
}

/// Key of a quadrant's name in the language files.
#[must_use]
pub fn quadrant_key(quadrant: ranking::Quadrant) -> &'static str {
    match quadrant {
        ranking::Quadrant::QuickWin => "quadrant-quick-win",
        ranking::Quadrant::BigBet => "quadrant-big-bet",
        ranking::Quadrant::FillIn => "quadrant-fill-in",
        ranking::Quadrant::Reconsider => "quadrant-reconsider",
    }
}
