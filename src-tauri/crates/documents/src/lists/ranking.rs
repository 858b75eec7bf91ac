//! The ranked list: every use case, best first, the unrated last.

use crate::list::{Column, ColumnKind, List, Value};
use ::ranking::robustness::ClassShares;
use serde::Serialize;
use std::collections::BTreeMap;
use workshop::{CriterionId, Facts, Language, RaisedCell, Standing, StandingState, UseCaseId, Workshop};

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
    pub quadrant: Option<::ranking::Quadrant>,
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
    /// All there is to know of its place; scripts get the fields above.
    #[serde(skip)]
    pub standing: Standing,
}

/// The same, with how firmly it stands. Of one that is not ranked all that is added is None.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RobustRankedUseCase {
    #[serde(flatten)]
    ranked: RankedUseCase,
    /// Share of weightings in which it is among the first three.
    top3_share: Option<TopThreeShare>,
    /// Share of re-votes in each box; None below four raters.
    class_share: Option<ClassShares>,
    /// Nothing is both more valuable and cheaper.
    pareto: Option<bool>,
    /// Another one is less than a point away.
    practically_tied: Option<bool>,
    /// Of the first alone: the weight of each criterion within its side at which another leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    flip: Option<BTreeMap<CriterionId, Option<f64>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct TopThreeShare {
    around_yours: f64,
    anything_goes: f64,
}

/// Every use case with how firmly it stands, best first. `seed` takes the place of the file's own.
#[must_use]
pub fn robust_ranked_use_cases(workshop: &Workshop, seed: Option<u64>) -> Vec<RobustRankedUseCase> {
    let robustness = workshop.robustness(seed);
    let flips = robustness.flips.iter().map(|(criterion, flip)| (*criterion, flip.map(|flip| flip.weight)));
    let mut flips = Some(flips.collect());
    let add = |ranked: RankedUseCase| {
        let found = robustness.of(ranked.id);
        let standing = found.is_some().then_some(&ranked.standing);
        RobustRankedUseCase {
            top3_share: found.map(|found| TopThreeShare {
                around_yours: found.around_yours,
                anything_goes: found.anything_goes,
            }),
            class_share: found.and_then(|found| found.classes),
            pareto: standing.map(|standing| standing.pareto),
            practically_tied: standing.map(|standing| standing.practically_tied),
            flip: found.and_then(|_| flips.take()),
            ranked,
        }
    };
    ranked_use_cases(workshop).into_iter().map(add).collect()
}

/// Every use case, best first.
#[must_use]
pub fn ranked_use_cases(workshop: &Workshop) -> Vec<RankedUseCase> {
    workshop.standings().iter().filter_map(|standing| ranked(workshop, standing)).collect()
}

fn ranked(workshop: &Workshop, standing: &Standing) -> Option<RankedUseCase> {
    let case = workshop.use_case(standing.use_case).ok()?;
    let cells = workshop.cell_figures(case.id).cells;
    let agreement = workshop
        .criteria()
        .map(|criterion| (criterion.id, cells.get(&criterion.id).and_then(|cell| cell.agreement)));
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
        standing: standing.clone(),
    })
}

/// The ranked list as rows of text and numbers: what an export writes and its preview shows.
#[must_use]
pub fn list(workshop: &Workshop, language: Language) -> List {
    let say = |key: &str| language.say(key, &Facts::new());
    let columns = COLUMNS.map(|(key, kind)| Column { heading: say(key), kind });
    let standings = workshop.standings();
    let rows = standings.iter().filter_map(|standing| row(workshop, standing, language));
    List {
        sheet: say("list-sheet"),
        columns: columns.to_vec(),
        rows: rows.collect(),
        notes: notes(workshop, &standings, language),
    }
}

/// Heading and kind of each column, from left to right.
const COLUMNS: [(&str, ColumnKind); 15] = [
    ("list-rank", ColumnKind::Whole),
    ("list-number", ColumnKind::Whole),
    ("list-title", ColumnKind::Text),
    ("list-quadrant", ColumnKind::Text),
    ("list-value", ColumnKind::Decimal(2)),
    ("list-cost", ColumnKind::Decimal(2)),
    ("list-score", ColumnKind::Decimal(1)),
    ("list-ratio", ColumnKind::Decimal(2)),
    ("list-raters", ColumnKind::Whole),
    ("list-marks", ColumnKind::Text),
    ("list-department", ColumnKind::Text),
    ("list-owner", ColumnKind::Text),
    ("list-problem", ColumnKind::Text),
    ("list-description", ColumnKind::Text),
    ("list-outcome", ColumnKind::Text),
];

fn row(workshop: &Workshop, standing: &Standing, language: Language) -> Option<Vec<Value>> {
    let case = workshop.use_case(standing.use_case).ok()?;
    let number = |value: Option<f64>| value.map_or(Value::Empty, Value::Number);
    let text = |text: &str| if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) };
    let quadrant = standing.quadrant.map(|quadrant| language.say(quadrant_key(quadrant), &Facts::new()));
    Some(vec![
        number(standing.rank.map(f64::from)),
        Value::Number(case.number.into()),
        text(&case.text.title),
        text(&quadrant.unwrap_or_default()),
        number(standing.value),
        number(standing.cost),
        number(standing.score),
        number(standing.ratio),
        Value::Number(standing.raters.into()),
        text(&marks(standing, case.lighthouse, language)),
        text(&case.text.department),
        text(&case.text.owner),
        text(&case.text.problem),
        text(&case.text.description),
        text(&case.text.outcome),
    ])
}

/// Everything that stands beside a score, in words.
#[must_use]
pub fn marks(standing: &Standing, lighthouse: bool, language: Language) -> String {
    let say = |key: &str| language.say(key, &Facts::new());
    let state = match standing.state {
        StandingState::Ranked => None,
        StandingState::TooLittle => Some("list-too-little"),
        StandingState::TooFew => Some("list-too-few"),
        StandingState::Unrated => Some("list-unrated"),
        StandingState::Parked => Some("list-parked"),
        StandingState::Merged => Some("list-merged"),
        StandingState::Stopped => Some("list-stopped"),
    };
    let mut marks: Vec<String> = lighthouse.then(|| say("list-lighthouse")).into_iter().collect();
    marks.extend(state.map(say));
    marks.extend(standing.on_the_line.then(|| say("list-on-the-line")));
    if !standing.uncovered.is_empty() && standing.raters > 0 {
        marks.push(without(&standing.uncovered, language));
    }
    marks.extend(standing.raised.iter().map(|raised| raised_by(raised, language)));
    marks.join(&say("list-comma"))
}

fn raised_by(raised: &RaisedCell, language: Language) -> String {
    let facts =
        Facts::new().with("criterion", raised.criterion.to_string()).with("gate", format!("{:?}", raised.by));
    match raised.from {
        Some(from) => language.say("list-raised", &facts.with("from", format!("{from:.1}"))),
        None => language.say("list-raised-hidden", &facts),
    }
}

/// What a reader has to know beside the list: nothing is left out without a word.
fn notes(workshop: &Workshop, standings: &[Standing], language: Language) -> Vec<String> {
    let open = workshop.open_round().filter(|round| workshop.has_ratings(round.id)).map(|round| {
        let counts = standings.iter().any(|standing| standing.round == Some(round.number));
        let key = if counts { "list-note-open" } else { "list-note-open-left" };
        language.say(key, &Facts::new().with("round", round.number.to_string()))
    });
    let left = standings.iter().filter(|standing| standing.rank.is_none()).count();
    let left = (left > 0).then(|| language.say("list-note-left", &Facts::new().with("count", left)));
    open.into_iter().chain(left).chain([language.say("list-note-scale", &Facts::new())]).collect()
}

/// "without C4".
fn without(uncovered: &[CriterionId], language: Language) -> String {
    let criteria = uncovered.iter().map(ToString::to_string).collect::<Vec<_>>();
    let comma = language.say("list-comma", &Facts::new());
    language.say("list-without", &Facts::new().with("criteria", criteria.join(&comma)))
}

/// Key of a quadrant's name in the language files.
#[must_use]
pub fn quadrant_key(quadrant: ::ranking::Quadrant) -> &'static str {
    match quadrant {
        ::ranking::Quadrant::QuickWin => "quadrant-quick-win",
        ::ranking::Quadrant::BigBet => "quadrant-big-bet",
        ::ranking::Quadrant::FillIn => "quadrant-fill-in",
        ::ranking::Quadrant::Reconsider => "quadrant-reconsider",
    }
}
