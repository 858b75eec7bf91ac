//! What stands on each slide. A part without content has no slide.

use super::base::Role;
use super::fit::Size;
use super::onward;
use super::own_words::Words;
use super::proof;
use super::tables::{ROWS, Table, cut};
use super::tracking;
use crate::chart::Scatter;
use crate::gantt::Gantt;
use crate::list::{Column, ColumnKind, List, Value};
use crate::lists::{columns, text};
use crate::report::second_round::moved_most;
use crate::report::{Report, ReportPart, ReportedPlan, ReportedUseCase};
use workshop::{Facts, SlideName};

/// Lighthouses that get a slide of their own.
pub(super) const LIGHTHOUSES: usize = 6;

/// One slide.
#[derive(Clone, Debug)]
pub struct Slide {
    /// Which it is.
    pub name: SlideName,
    /// Not in the deck.
    pub is_out: bool,
    /// Where its title comes from.
    pub title_words: Words,
    /// Where its notes come from, a line each.
    pub notes_words: Words,
    /// What kind of slide it is.
    pub(super) role: Role,
    /// The finding.
    pub title: String,
    /// Which page it is of how many, where several slides say one thing: their words are the same, and they are numbered.
    pub(super) page: Option<(usize, usize)>,
    /// What it rests on.
    pub(super) body: Body,
    /// What to say beside it, and where the figures are from: a paragraph each.
    pub notes: Vec<String>,
}

/// What stands below a title.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// The first slide: lines below the title.
    Cover(Vec<String>),
    /// Paragraphs; those with a lead begin with it in bold.
    Text(Vec<Paragraph>),
    /// A table: heads, rows, which columns hold numbers, and a line below it.
    Table(Table),
    /// Bars over days.
    Roadmap(Box<Gantt>),
    /// The matrix, and lines beside it.
    Matrix(Box<Scatter>, Vec<Paragraph>),
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Paragraph {
    /// In bold, before the words; may be empty.
    pub(super) lead: String,
    pub(super) words: String,
}

/// Room of a table on our own template, in points.
pub(super) const BODY: Size = Size { width: 880.0, height: 370.0 };

/// The slides of a report, in their order, with so much room for a table.
pub(super) fn slides_with(report: &Report, room: Size) -> Vec<Slide> {
    let of = |part: ReportPart, slides: &dyn Fn() -> Vec<Slide>| match report.has(part) {
        true => slides(),
        false => Vec::new(),
    };
    let lit = || report.lighthouses().take(LIGHTHOUSES).map(|case| lighthouse(report, case)).collect();
    // Long tables but the ideas are for paper and for the workbook.
    [
        vec![cover(report)],
        of(ReportPart::Finding, &|| {
            [Some(finding(report)), matrix(report), ranking(report, room)].into_iter().flatten().collect()
        }),
        of(ReportPart::Lighthouses, &lit),
        of(ReportPart::Disagreement, &|| disagreement(report, room).into_iter().collect()),
        of(ReportPart::SecondRound, &|| second_round(report, room).into_iter().collect()),
        of(ReportPart::Robustness, &|| firmness(report, room).into_iter().collect()),
        of(ReportPart::Gates, &|| gates(report, room).into_iter().collect()),
        of(ReportPart::Plans, &|| {
            report.plans.iter().take(LIGHTHOUSES).map(|one| plan(report, one)).collect()
        }),
        of(ReportPart::Risks, &|| risks(report, room).into_iter().collect()),
        of(ReportPart::Models, &|| proof::models(report, room)),
        of(ReportPart::Money, &|| money(report, room).into_iter().collect()),
        of(ReportPart::Pilots, &|| proof::pilots(report)),
        of(ReportPart::Tracking, &|| tracking::tracking(report, room)),
        of(ReportPart::Roadmap, &|| onward::roadmap(report, room)),
        of(ReportPart::Registers, &|| onward::registers(report, room).into_iter().collect()),
        of(ReportPart::Governance, &|| onward::governance(report, room).into_iter().collect()),
        of(ReportPart::Business, &|| onward::business(report, room).into_iter().collect()),
        of(ReportPart::Lighthouses, &|| next_steps(report, room).into_iter().collect()),
        of(ReportPart::Method, &|| vec![method(report)]),
        of(ReportPart::Ideas, &|| ideas(report, room)),
    ]
    .concat()
}

fn cover(report: &Report) -> Slide {
    let lines = [&report.question, &report.organisation, &report.today.format("%Y-%m-%d").to_string()];
    let lines = lines.into_iter().filter(|line| !line.is_empty()).cloned().collect();
    Slide::of((SlideName::Cover, Role::Cover), report.title.clone(), Body::Cover(lines), report.draft_lines())
}

fn finding(report: &Report) -> Slide {
    let lit = report.lighthouses().map(|case| Paragraph {
        lead: case.text.title.clone(),
        words: case
            .record
            .as_ref()
            .map_or_else(|| case.text.outcome.clone(), |record| record.text.what.clone()),
    });
    let mut paragraphs: Vec<Paragraph> = lit.collect();
    if paragraphs.is_empty() {
        paragraphs = report.facts.iter().map(|fact| Paragraph::words(fact)).collect();
    }
    let body = Body::Text(paragraphs);
    Slide::of((SlideName::Finding, Role::Finding), report.headline(), body, report.facts.clone())
}

fn matrix(report: &Report) -> Option<Slide> {
    report.ranked().next()?;
    let lit = report.lighthouses().map(|case| Paragraph {
        lead: format!("{} {}", case.number, case.text.title),
        words: case.quadrant.clone(),
    });
    let title = report.finding.get(1).or(report.finding.first()).cloned().unwrap_or_default();
    let chart = super::workbook::scatter(report);
    let body = Body::Matrix(Box::new(chart), lit.collect());
    Some(Slide::of((SlideName::Matrix, Role::Matrix), title, body, vec![report.say("workbook-matrix-about")]))
}

fn ranking(report: &Report, room: Size) -> Option<Slide> {
    report.ranked().next()?;
    let list = report.ranking();
    let title = report.finding.first().cloned().unwrap_or_default();
    let table = cut(report, &list, &[2, 2, 8, 4, 3, 3, 3, 6], room);
    Some(Slide::of((SlideName::Ranking, Role::Table), title, Body::Table(table), report.facts.clone()))
}

fn lighthouse(report: &Report, case: &ReportedUseCase) -> Slide {
    let mut paragraphs = Vec::new();
    let mut add = |key: &str, words: &str| {
        if !words.is_empty() {
            paragraphs.push(Paragraph { lead: report.say(key), words: words.to_owned() });
        }
    };
    if let Some(record) = &case.record {
        add("record-part-what", &record.text.what);
        add("record-part-why", &record.text.why);
        add("record-conditions", &record.text.conditions.join(" "));
        add("record-part-dissent", &record.text.dissent);
    } else {
        add("list-problem", &case.text.problem);
        add("list-description", &case.text.description);
    }
    add("list-outcome", &case.text.outcome);
    add("list-data", &case.text.data);
    add("record-owner", case.owner());
    let name = (SlideName::Lighthouse(case.id), Role::Lighthouse);
    Slide::of(name, case.text.title.clone(), Body::Text(paragraphs), vec![report.in_a_line(case)])
}

/// The cell of each use case that divides the room most, in the order in which talking can change most.
fn disagreement(report: &Report, room: Size) -> Option<Slide> {
    /// Columns of the sheet: number of the use case, and how far people agree.
    const NUMBER: usize = 0;
    const AGREEMENT: usize = 8;
    let list = &report.sheets.agreement;
    let agreement = |row: &Vec<Value>| match row.get(AGREEMENT) {
        Some(Value::Number(number)) => *number,
        _ => f64::INFINITY,
    };
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for row in &list.rows {
        match rows.last_mut().filter(|last| last.get(NUMBER) == row.get(NUMBER)) {
            Some(last) if agreement(row) < agreement(last) => last.clone_from(row),
            Some(_) => {}
            None => rows.push(row.clone()),
        }
    }
    let name = (SlideName::Disagreement, "deck-disagreed");
    table(report, List { rows, ..list.clone() }, name, &[0, 7, 0, 6, 2, 2, 3, 3, 3, 3], room)
}

/// What moved furthest between the rounds.
fn second_round(report: &Report, room: Size) -> Option<Slide> {
    let list = &report.sheets.second_round;
    let rows = moved_most(list, ROWS);
    let left = list.rows.len() - rows.len();
    let name = (SlideName::SecondRound, "deck-second-round");
    let mut slide =
        table(report, List { rows, ..list.clone() }, name, &[0, 10, 0, 6, 3, 3, 4, 4, 3, 3], room)?;
    slide.title = list.notes.first().cloned().unwrap_or(slide.title);
    if let Body::Table(table) = &mut slide.body
        && table.below.is_empty()
        && left > 0
    {
        table.below = report.language.say("deck-more", &Facts::new().with("count", left));
    }
    Some(slide)
}

/// What use cases cost and bring.
fn money(report: &Report, room: Size) -> Option<Slide> {
    let list = report.money_table()?;
    let name = (SlideName::Money, "deck-money");
    let mut slide = table(report, list, name, &[0, 7, 3, 3, 3, 3, 3, 3, 3, 3], room)?;
    let back = report.money.iter().filter(|one| one.sheet().returns.payback.is_some()).count();
    let facts = Facts::new().with("count", report.money.len()).with("back", back);
    slide.title = report.language.say("deck-money", &facts);
    Some(slide)
}

/// Answers that stop, raise or ask for something, and those that give a reason.
fn gates(report: &Report, room: Size) -> Option<Slide> {
    let list = &report.sheets.gates;
    let yes = Value::Text(report.say("sheet-yes"));
    let tells =
        |row: &&Vec<Value>| row.contains(&yes) || row.get(5).is_some_and(|reason| *reason != Value::Empty);
    let rows = list.rows.iter().filter(tells).cloned().collect();
    let name = (SlideName::Gates, "deck-gates");
    table(report, List { rows, ..list.clone() }, name, &[0, 5, 2, 7, 2, 6, 3], room)
}

/// A plan on one slide: its tasks stand in the workbook and on paper.
fn plan(report: &Report, plan: &ReportedPlan) -> Slide {
    let paragraph = |(name, lines): &(String, Vec<String>)| Paragraph {
        lead: name.trim_end_matches([':', '：']).to_owned(),
        words: lines.join(" · "),
    };
    let key = if plan.is_draft { "deck-plan-draft" } else { "deck-plan" };
    let title = report.language.say(key, &Facts::new().with("title", plan.title.as_str()));
    let body = Body::Text(plan.parts.iter().map(paragraph).collect());
    Slide::of((SlideName::Plan(plan.id), Role::Lighthouse), title, body, report.sheets.plans.notes.clone())
}

/// What could happen, what is done about it, and who answers for it.
fn risks(report: &Report, room: Size) -> Option<Slide> {
    let name = (SlideName::Risks, "deck-risks");
    table(report, report.sheets.risks.clone(), name, &[0, 4, 3, 6, 0, 0, 6, 0, 2], room)
}

/// A list as a slide; None where it has no rows. `widths` as shares, 0 for a column that is left out.
fn table(
    report: &Report,
    list: List,
    (name, title): (SlideName, &str),
    widths: &[u32],
    room: Size,
) -> Option<Slide> {
    if list.rows.is_empty() {
        return None;
    }
    let table = cut(report, &list, widths, room);
    Some(Slide::of((name, Role::Table), report.say(title), Body::Table(table), list.notes))
}

fn firmness(report: &Report, room: Size) -> Option<Slide> {
    let title = report.firmness.first()?.clone();
    let table = cut(report, &report.sheets.robustness, &[2, 2, 9, 5, 5, 4, 4, 4, 5], room);
    let notes = report.firmness.clone();
    Some(Slide::of((SlideName::Robustness, Role::Table), title, Body::Table(table), notes))
}

/// All ideas, as many to a slide as it holds.
fn ideas(report: &Report, room: Size) -> Vec<Slide> {
    const WIDTHS: [u32; 9] = [1, 9, 4, 4, 0, 0, 0, 2, 3];
    let list = &report.sheets.ideas;
    let mut left = list.rows.as_slice();
    let mut tables = Vec::new();
    while !left.is_empty() {
        let mut table = cut(report, &List { rows: left.to_vec(), ..list.clone() }, &WIDTHS, room);
        let shown = table.rows.len().max(1);
        table.below = String::new();
        tables.push(table);
        left = left.get(shown..).unwrap_or_default();
    }
    let of = tables.len();
    let title = report.language.say("deck-ideas", &Facts::new().with("count", list.rows.len()));
    let slide = |(number, table): (usize, Table)| {
        let name = (SlideName::Ideas, Role::Table);
        let slide = Slide::of(name, title.clone(), Body::Table(table), list.notes.clone());
        Slide { page: Some((number, of)), ..slide }
    };
    (1..).zip(tables).map(slide).collect()
}

fn next_steps(report: &Report, room: Size) -> Option<Slide> {
    const COLUMNS: [(&str, ColumnKind); 4] = [
        ("list-title", ColumnKind::Text),
        ("record-owner", ColumnKind::Text),
        ("deck-review-head", ColumnKind::Text),
        ("record-conditions", ColumnKind::Text),
    ];
    let step = |case: &ReportedUseCase| {
        let owner =
            if case.owner().is_empty() { report.say("deck-no-owner") } else { case.owner().to_owned() };
        let days = case.record.as_ref().and_then(|record| record.text.review_days);
        let review = days.map(|days| report.language.say("deck-review", &Facts::new().with("days", days)));
        let conditions =
            case.record.as_ref().map(|record| record.text.conditions.join(" ")).unwrap_or_default();
        [case.text.title.clone(), owner, review.unwrap_or_default(), conditions]
            .map(|cell| text(&cell))
            .into()
    };
    let list = List {
        columns: columns(&COLUMNS, report.language),
        rows: report.lighthouses().map(step).collect(),
        notes: report.draft_lines(),
        ..List::default()
    };
    table(report, list, (SlideName::Next, "deck-next"), &[4, 3, 2, 6], room)
}

fn method(report: &Report) -> Slide {
    let paragraphs = report.method.iter().map(|words| Paragraph::words(words)).collect();
    let name = (SlideName::Method, Role::Method);
    Slide::of(name, report.say("deck-method"), Body::Text(paragraphs), Vec::new())
}

impl Slide {
    /// A slide as the report says it.
    pub(super) fn of((name, role): (SlideName, Role), title: String, body: Body, notes: Vec<String>) -> Self {
        let words = Words::default;
        let (title_words, notes_words) = (words(), words());
        Self { name, is_out: false, title_words, notes_words, role, title, page: None, body, notes }
    }

    /// Whether it has a chart that can be edited.
    #[must_use]
    pub fn has_chart(&self) -> bool {
        matches!(self.body, Body::Matrix(..))
    }

    /// All that stands on it, piece by piece.
    pub(super) fn all_words(&self) -> Vec<String> {
        let drawn = match &self.body {
            Body::Table(table) => {
                let cells = table.rows.iter().flatten();
                cells.chain(&table.heads).chain([&table.below]).cloned().collect()
            }
            Body::Matrix(chart, _) => chart.words(),
            Body::Roadmap(gantt) => gantt.words(),
            Body::Cover(_) | Body::Text(_) => Vec::new(),
        };
        [vec![self.title.clone()], self.lines(), drawn].concat()
    }

    /// Its words below the title, a paragraph each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match &self.body {
            Body::Cover(lines) => lines.clone(),
            Body::Text(paragraphs) | Body::Matrix(_, paragraphs) => {
                paragraphs.iter().map(Paragraph::joined).collect()
            }
            Body::Roadmap(gantt) => gantt.lines(),
            Body::Table(_) => Vec::new(),
        }
    }

    /// Its table, where it has one.
    #[must_use]
    pub fn table(&self) -> Option<List> {
        let Body::Table(table) = &self.body else { return None };
        let column = |(heading, is_number): (&String, &bool)| Column {
            heading: heading.clone(),
            kind: if *is_number { ColumnKind::Whole } else { ColumnKind::Text },
        };
        Some(List {
            sheet: String::new(),
            columns: table.heads.iter().zip(&table.numbers).map(column).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(|cell| text(cell)).collect()).collect(),
            notes: Some(table.below.clone()).filter(|below| !below.is_empty()).into_iter().collect(),
        })
    }
}

impl Paragraph {
    fn words(words: &str) -> Self {
        Self { lead: String::new(), words: words.to_owned() }
    }

    /// As one text, as wide as it will stand.
    pub(super) fn joined(&self) -> String {
        if self.lead.is_empty() { self.words.clone() } else { format!("{}  {}", self.lead, self.words) }
    }
}
