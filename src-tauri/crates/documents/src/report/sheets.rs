//! The tables beside the ranking: how far people agree, how firmly it stands, gates, decisions, and where it all came from.

use super::use_cases::out_of_100;
use super::{ReportedModels, ReportedPilot, ReportedPlan, ReportedUseCase, Wish};
use crate::list::{Column, ColumnKind, List, Value};
use crate::lists::{Names, cards, columns, ideas, named, ranking::quadrant_key, shortlist, text};
use ranking::robustness::ClassShares;
use ranking::{AgreementWord, Quadrant};
use std::collections::BTreeMap;
use workshop::{Criterion, Facts, Language, Robustness, Seat, UseCase, Workshop};

/// Tables, each with its heading and its notes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheets {
    /// Use case by use case and criterion by criterion: how many rated, the mean, how far they agree. In the order in
    /// which talking can change most.
    pub agreement: List,
    /// What the second round changed, cell by cell. Without rows where there was one round.
    pub second_round: List,
    /// In how many of 100 weightings and re-votes. Without rows below two ranked use cases.
    pub robustness: List,
    /// What is written on the cards.
    pub cards: List,
    /// Gates that were answered.
    pub gates: List,
    /// Risks of lighthouses, and what is done about each.
    pub risks: List,
    /// Tasks of the plans of lighthouses.
    pub plans: List,
    /// Candidates for the models of lighthouses.
    pub models: List,
    /// What pilots measured.
    pub pilots: List,
    /// What was decided, newest record of each use case.
    pub decisions: List,
    /// Every revealed idea, with its theme and the use cases it lives in.
    pub ideas: List,
    /// The shortlist, where dots were given.
    pub shortlist: Option<List>,
    /// Single ratings of closed rounds; None where those who rated are left out.
    pub ratings: Option<List>,
}

/// What is told of each use case by itself, and in a table of all.
pub(super) struct Planned {
    pub(super) plans: Vec<ReportedPlan>,
    pub(super) models: Vec<ReportedModels>,
    pub(super) pilots: Vec<ReportedPilot>,
}

impl Sheets {
    pub(super) fn of(
        workshop: &Workshop,
        cases: &[ReportedUseCase],
        planned: &Planned,
        robustness: &Robustness,
        wish: Wish,
    ) -> Self {
        let language = wish.language;
        Self {
            agreement: agreement(workshop, cases, robustness, language),
            second_round: super::second_round::list(workshop, cases, language),
            robustness: firmness(cases, language),
            cards: cards::list(workshop, language),
            gates: gates(workshop, wish),
            risks: super::risks::list(workshop, cases, language),
            plans: super::plans::list(&planned.plans, language),
            models: super::models::list(&planned.models, language),
            pilots: super::pilots::list(&planned.pilots, language),
            decisions: decisions(cases, language),
            ideas: ideas::list(workshop, language, wish.names),
            shortlist: shortlist::list(workshop, language),
            ratings: (wish.names != Names::LeftOut).then(|| ratings(workshop, wish)),
        }
    }
}

fn agreement(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    robustness: &Robustness,
    language: Language,
) -> List {
    const COLUMNS: [(&str, ColumnKind); 10] = [
        ("list-number", ColumnKind::Whole),
        ("list-title", ColumnKind::Text),
        ("sheet-criterion", ColumnKind::Text),
        ("sheet-criterion-name", ColumnKind::Text),
        ("sheet-values", ColumnKind::Whole),
        ("sheet-mean", ColumnKind::Decimal(2)),
        ("sheet-lower-quartile", ColumnKind::Decimal(1)),
        ("sheet-upper-quartile", ColumnKind::Decimal(1)),
        ("sheet-agreement", ColumnKind::Decimal(2)),
        ("sheet-agreement-word", ColumnKind::Text),
    ];
    let mut rows = Vec::new();
    for talk in workshop.queue_of_talk(Some(robustness)) {
        let Some(case) = cases.iter().find(|case| case.id == talk.use_case) else { continue };
        for criterion in workshop.criteria() {
            let Some(cell) = case.cells.get(&criterion.id) else { continue };
            let word = cell.word.map(|word| language.say(word_key(word), &Facts::new()));
            rows.push(vec![
                Value::Number(case.number.into()),
                text(&case.text.title),
                text(&criterion.id.to_string()),
                text(criterion.name.in_language(language)),
                Value::Number(cell.n.into()),
                Value::Number(cell.mean),
                optional(cell.middle_half.map(|(lower, _)| lower)),
                optional(cell.middle_half.map(|(_, upper)| upper)),
                optional(cell.agreement),
                text(&word.unwrap_or_default()),
            ]);
        }
    }
    sheet(
        "sheet-agreement-title",
        &COLUMNS,
        rows,
        &["sheet-agreement-order", "sheet-agreement-note"],
        language,
    )
}

fn word_key(word: AgreementWord) -> &'static str {
    match word {
        AgreementWord::Agreed => "score-word-agreed",
        AgreementWord::Mixed => "score-word-mixed",
        AgreementWord::Split => "score-word-split",
    }
}

fn firmness(cases: &[ReportedUseCase], language: Language) -> List {
    let whole = ColumnKind::Whole;
    let mut heads = columns(
        &[
            ("list-rank", whole),
            ("list-number", whole),
            ("list-title", ColumnKind::Text),
            ("sheet-top-three", whole),
            ("sheet-top-three-any", whole),
        ],
        language,
    );
    let boxes = [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Reconsider];
    heads.extend(boxes.map(|quadrant| {
        let name = language.say(quadrant_key(quadrant), &Facts::new());
        Column { heading: language.say("sheet-in-box", &Facts::new().with("quadrant", name)), kind: whole }
    }));
    let number = |count: Option<u8>| count.map_or(Value::Empty, |count| Value::Number(count.into()));
    let row = |case: &ReportedUseCase| {
        let shares = case.boxes.as_ref();
        let share = |of: fn(&ClassShares) -> f64| number(shares.map(|s| out_of_100(of(s))));
        vec![
            optional(case.standing.rank.map(f64::from)),
            Value::Number(case.number.into()),
            text(&case.text.title),
            number(case.top_three_in_100),
            number(case.any_weights_in_100),
            share(|shares| shares.quick_win),
            share(|shares| shares.big_bet),
            share(|shares| shares.fill_in),
            share(|shares| shares.reconsider),
        ]
    };
    let stand = cases.iter().filter(|case| case.top_three_in_100.is_some());
    let mut list =
        sheet("sheet-robustness-title", &[], stand.map(row).collect(), &["sheet-robustness-note"], language);
    list.columns = heads;
    list
}

fn gates(workshop: &Workshop, wish: Wish) -> List {
    const COLUMNS: [(&str, ColumnKind); 7] = [
        ("list-number", ColumnKind::Whole),
        ("list-title", ColumnKind::Text),
        ("sheet-gate", ColumnKind::Text),
        ("sheet-gate-question", ColumnKind::Text),
        ("sheet-gate-answer", ColumnKind::Text),
        ("sheet-gate-reason", ColumnKind::Text),
        ("sheet-gate-confirms", ColumnKind::Text),
    ];
    let language = wish.language;
    let mut cases: Vec<_> = workshop.use_cases().collect();
    cases.sort_unstable_by_key(|case| case.number);
    let answers =
        cases.into_iter().flat_map(|case| workshop.gate_answers(case.id).map(move |one| (case, one)));
    let rows = answers.map(|(case, answer)| {
        let question = format!("score-gate-x{}", answer.gate.number());
        let said = if answer.yes { "sheet-yes" } else { "sheet-no" };
        vec![
            Value::Number(case.number.into()),
            text(&case.text.title),
            text(&format!("{:?}", answer.gate)),
            text(&language.say(&question, &Facts::new())),
            text(&language.say(said, &Facts::new())),
            text(&answer.note),
            text(&answer.confirms),
        ]
    });
    sheet("score-view-gates", &COLUMNS, rows.collect(), &["sheet-gates-note"], language)
}

fn decisions(cases: &[ReportedUseCase], language: Language) -> List {
    const COLUMNS: [(&str, ColumnKind); 12] = [
        ("list-number", ColumnKind::Whole),
        ("list-title", ColumnKind::Text),
        ("record-part-what", ColumnKind::Text),
        ("record-part-why", ColumnKind::Text),
        ("record-part-dissent", ColumnKind::Text),
        ("record-part-rejected", ColumnKind::Text),
        ("record-conditions", ColumnKind::Text),
        ("record-owner", ColumnKind::Text),
        ("sheet-review-days", ColumnKind::Whole),
        ("record-signed", ColumnKind::Text),
        ("sheet-signed-on", ColumnKind::Text),
        ("sheet-score-then", ColumnKind::Decimal(1)),
    ];
    let row = |case: &ReportedUseCase| {
        let record = case.record.as_ref()?;
        Some(vec![
            Value::Number(record.number.into()),
            text(&record.title),
            text(&record.text.what),
            text(&record.text.why),
            text(&record.text.dissent),
            text(&record.text.rejected),
            text(&record.text.conditions.join("\n")),
            text(&record.text.owner),
            optional(record.text.review_days.map(f64::from)),
            text(&record.text.signed_by),
            text(&record.signed_at.format("%Y-%m-%d").to_string()),
            optional(record.figures.score),
        ])
    };
    let rows = cases.iter().filter_map(row).collect();
    sheet("sheet-decisions-title", &COLUMNS, rows, &["sheet-decisions-note"], language)
}

/// Every rating of closed rounds by seat. Those of an open round are nobody's but their seat's.
fn ratings(workshop: &Workshop, wish: Wish) -> List {
    let language = wish.language;
    let criteria: Vec<&Criterion> = workshop.criteria().collect();
    let mut heads = columns(
        &[
            ("sheet-rater", ColumnKind::Text),
            ("sheet-group", ColumnKind::Text),
            ("sheet-round", ColumnKind::Whole),
            ("list-number", ColumnKind::Whole),
            ("list-title", ColumnKind::Text),
        ],
        language,
    );
    heads.extend(criteria.iter().map(|one| Column { heading: one.id.to_string(), kind: ColumnKind::Whole }));
    let mut cases: Vec<&UseCase> = workshop.use_cases().collect();
    cases.sort_unstable_by_key(|case| case.number);
    let mut rows = Vec::new();
    for round in workshop.rounds().filter(|round| round.closed) {
        for case in &cases {
            let mut sheets: BTreeMap<u32, (&Seat, Vec<Value>)> = BTreeMap::new();
            for rating in workshop.ratings_in(round.id, case.id) {
                let Ok(seat) = workshop.seat(rating.seat) else { continue };
                let Some(place) = criteria.iter().position(|one| one.id == rating.criterion) else {
                    continue;
                };
                let blank = || (seat, vec![Value::Empty; criteria.len()]);
                let (_, values) = sheets.entry(seat.number).or_insert_with(blank);
                values[place] = rating.value.map_or_else(
                    || text(&language.say("sheet-cannot-judge", &Facts::new())),
                    |value| Value::Number(value.into()),
                );
            }
            rows.extend(sheets.into_values().map(|(seat, values)| {
                let group = seat.group.as_ref().and_then(|group| workshop.group(group).ok());
                let mut row = vec![
                    text(&named(workshop, Some(seat.id), wish.names, language)),
                    text(group.map_or("", |group| group.name.in_language(language))),
                    Value::Number(round.number.into()),
                    Value::Number(case.number.into()),
                    text(&case.text.title),
                ];
                row.extend(values);
                row
            }));
        }
    }
    let mut list = sheet("sheet-ratings-title", &[], rows, &["sheet-ratings-note"], language);
    list.columns = heads;
    list
}

pub(super) fn sheet(
    title: &str,
    heads: &[(&str, ColumnKind)],
    rows: Vec<Vec<Value>>,
    notes: &[&str],
    language: Language,
) -> List {
    let say = |key: &str| language.say(key, &Facts::new());
    List {
        sheet: say(title),
        columns: columns(heads, language),
        rows,
        notes: notes.iter().map(|key| say(key)).collect(),
    }
}

pub(super) fn optional(number: Option<f64>) -> Value {
    number.map_or(Value::Empty, Value::Number)
}
