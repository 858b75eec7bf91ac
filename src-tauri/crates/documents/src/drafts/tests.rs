use super::{Cut, FieldLimits, Repeat, SkipReason, idea_drafts, rating_drafts, use_case_drafts};
use crate::columns::{IdeaTarget, RatingTarget, UseCaseTarget as To};
use crate::table::{Format, Table, TableRow};

#[test]
fn every_row_becomes_a_use_case_or_is_named_with_its_reason() {
    let table = table(
        &["title", "problem", "n"],
        &[
            &["月结", "慢\u{7}", "3"],
            &["", "no title here", "4"],
            &["合计", "", "7"],
            &["\u{200B}", "", ""],
            &["月结 ", "", ""],
        ],
    );
    let drafts = use_case_drafts(&table, &[To::Title, To::Problem, To::Skip], &FieldLimits::default());
    let rows: Vec<(u32, &str, &str)> =
        drafts.rows.iter().map(|draft| (draft.row, draft.title.as_str(), draft.problem.as_str())).collect();
    assert_eq!(rows, [(2, "月结", "慢"), (6, "月结", "")], "repeats are kept");
    let skipped: Vec<_> = drafts.skipped.iter().map(|skipped| (skipped.row, skipped.reason)).collect();
    let expected = [(3, SkipReason::EmptyTitle), (4, SkipReason::TotalsRow), (5, SkipReason::EmptyTitle)];
    assert_eq!(skipped, expected, "and the rest is named");
    assert_eq!(drafts.skipped[0].subject, "no title here · 4", "by how the row begins");
    assert_eq!(drafts.repeats, [Repeat { row: 6, subject: "月结".into(), first_row: 2 }], "flagged");
    assert_eq!(drafts.controls_removed, 1, "a bell");
}

#[test]
fn a_text_longer_than_its_field_is_cut_and_named() {
    let long = "长".repeat(2_500);
    let table = table(&["title", "problem", "department"], &[&[&"t".repeat(201), &long, "a\nb"]]);
    let drafts = use_case_drafts(&table, &[To::Title, To::Problem, To::Department], &FieldLimits::default());
    let draft = &drafts.rows[0];
    let lengths = (draft.title.chars().count(), draft.problem.chars().count(), draft.department.as_str());
    assert_eq!(lengths, (200, 2_000, "a b"), "as long as the fields are");
    let subject = "t".repeat(80);
    let expected = [
        Cut { row: 2, subject: subject.clone(), target: To::Title, length: 201, limit: 200 },
        Cut { row: 2, subject, target: To::Problem, length: 2_500, limit: 2_000 },
    ];
    assert_eq!(drafts.cut, expected, "with what it was");
}

#[test]
fn repeats_are_the_same_but_for_case_spaces_and_composition() {
    let table = table(&["title"], &[&["Café  Menu"], &["cafe\u{301} menu"], &["Café Menus"]]);
    let drafts = use_case_drafts(&table, &[To::Title], &FieldLimits::default());
    assert_eq!(drafts.rows.len(), 3, "all are kept");
    let repeats: Vec<(u32, u32)> =
        drafts.repeats.iter().map(|repeat| (repeat.row, repeat.first_row)).collect();
    assert_eq!(repeats, [(3, 2)], "what only resembles is no repeat");
}

#[test]
fn several_notes_keep_their_headings() {
    let rows: &[&[&str]] = &[&["A", "one", "two"], &["B", "", "two"]];
    let table = table(&["title", "备注", "Comments"], rows);
    let both = use_case_drafts(&table, &[To::Title, To::Note, To::Note], &FieldLimits::default());
    assert_eq!(both.rows[0].note, "备注: one\nComments: two", "both are told apart");
    assert_eq!(both.rows[1].note, "Comments: two", "an empty one is left out");
    let one = use_case_drafts(&table, &[To::Title, To::Skip, To::Note], &FieldLimits::default());
    assert_eq!(one.rows[0].note, "two", "a single note needs no heading");
}

#[test]
fn ideas_keep_their_lines_and_lanes() {
    let rows: &[&[&str]] = &[&["a\r\nb", " Cost "], &["", "Cost"], &["A b", "cost"], &["a b", "Other"]];
    let drafts = idea_drafts(
        &table(&["idea", "lane"], rows),
        &[IdeaTarget::Text, IdeaTarget::Lane],
        &FieldLimits::default(),
    );
    assert_eq!(
        (drafts.rows[0].text.as_str(), drafts.rows[0].lane.as_str()),
        ("a\nb", "Cost"),
        "a note has lines"
    );
    assert_eq!(drafts.skipped[0].reason, SkipReason::EmptyText, "a note without a text is none");
    let repeats: Vec<(u32, u32)> =
        drafts.repeats.iter().map(|repeat| (repeat.row, repeat.first_row)).collect();
    assert_eq!(repeats, [(4, 2)], "in another lane it is another idea");
}

#[test]
fn ratings_come_row_by_row() {
    use RatingTarget::{Criterion, Rater, Rating, UseCase};
    let rows: &[&[&str]] =
        &[&["Lin", "月结", "C1", "４"], &["Lin", "月结", "C2", "不清楚"], &["", "", "", "x"]];
    let drafts = rating_drafts(&table(&["a", "b", "c", "d"], rows), &[Rater, UseCase, Criterion, Rating]);
    let values: Vec<_> = drafts.iter().map(|draft| (draft.row, draft.value.clone())).collect();
    assert_eq!(values, [(2, Ok(Some(4))), (3, Ok(None)), (4, Err("x".into()))], "every row, in order");
    let none = rating_drafts(&table(&["a"], &[&["Lin"]]), &[]);
    assert_eq!(
        (none[0].rater.as_str(), &none[0].value),
        ("", &Ok(None)),
        "columns without a target say nothing"
    );
}

fn table(header: &[&str], rows: &[&[&str]]) -> Table {
    let cells = |row: &[&str]| row.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let rows = (2..).zip(rows).map(|(number, row)| TableRow { number, cells: cells(row) });
    Table {
        format: Format::Csv,
        encoding: None,
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: 1,
        header: cells(header),
        rows: rows.collect(),
        replaced: 0,
    }
}
