//! Rows become drafts of what a workshop takes, or are named with a reason.
//!
//! Nothing is lost without a word: a row that does not come in, a text that is cut and a row that stands twice
//! are each listed with their number in the file.

mod clean;
mod ratings;
#[cfg(test)]
mod tests;
mod totals;

use crate::columns::{IdeaTarget, UseCaseTarget};
use crate::table::{Table, TableRow};
use clean::{Cleaner, fit};
use std::collections::HashMap;

pub use ratings::{RatingDraft, rating_drafts};
pub(crate) use totals::is_number;

/// Most characters of each kind of field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldLimits {
    /// Of a title.
    pub title: usize,
    /// Of any other single line.
    pub line: usize,
    /// Of a text of several lines.
    pub paragraph: usize,
}

impl Default for FieldLimits {
    fn default() -> Self {
        Self { title: 200, line: 200, paragraph: 2_000 }
    }
}

/// A use case as a row tells it; every text is clean and fits its field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the fields of a use case")]
pub struct UseCaseDraft {
    /// Number of the row in the file.
    pub row: u32,
    pub title: String,
    pub problem: String,
    pub description: String,
    pub users: String,
    pub process: String,
    pub data: String,
    pub outcome: String,
    pub department: String,
    pub owner: String,
    pub note: String,
}

/// An idea as a row tells it; every text is clean and fits its field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdeaDraft {
    /// Number of the row in the file.
    pub row: u32,
    /// What the note says.
    pub text: String,
    /// Name of its lane; empty if the row names none.
    pub lane: String,
}

/// What a table gives, and everything that there is to say of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts<T> {
    /// In the order of the file, repeats included.
    pub rows: Vec<T>,
    /// Rows that give no draft.
    pub skipped: Vec<Skipped>,
    /// Texts that were longer than their field.
    pub cut: Vec<Cut>,
    /// Rows that say what an earlier row said.
    pub repeats: Vec<Repeat>,
    /// How many control characters were left out.
    pub controls_removed: u32,
}

/// A row that gives no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Number of the row in the file.
    pub row: u32,
    /// How the row begins, at most 80 characters.
    pub subject: String,
    /// Why.
    pub reason: SkipReason,
}

/// Why a row gives no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// A use case without a title.
    EmptyTitle,
    /// An idea without a text.
    EmptyText,
    /// It adds up the rows above: "total" and numbers, nothing else.
    TotalsRow,
}

/// A text that was longer than its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Number of the row in the file.
    pub row: u32,
    /// How the row begins, at most 80 characters.
    pub subject: String,
    /// The field; [`UseCaseTarget::Skip`] for the texts of ideas.
    pub target: UseCaseTarget,
    /// How many characters it had.
    pub length: usize,
    /// How many the field holds.
    pub limit: usize,
}

/// A row that says what an earlier row said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Number of the row in the file.
    pub row: u32,
    /// How the row begins, at most 80 characters.
    pub subject: String,
    /// Number of the first row that says it.
    pub first_row: u32,
}

/// Drafts of use cases; columns beyond `targets` are skipped.
///
/// Two rows repeat each other if their titles are the same but for case and spaces. Columns with the same target
/// are joined; several notes are joined with their headings.
#[must_use]
pub fn use_case_drafts(
    table: &Table,
    targets: &[UseCaseTarget],
    limits: &FieldLimits,
) -> Drafts<UseCaseDraft> {
    let mut drafting = Drafting::default();
    let mut drafts = Vec::new();
    for row in &table.rows {
        drafts.extend(use_case_draft(&mut drafting, table, row, targets, limits));
    }
    drafting.done(drafts)
}

/// Drafts of ideas; columns beyond `targets` are skipped.
///
/// Two rows repeat each other if their texts and lanes are the same but for case and spaces.
#[must_use]
pub fn idea_drafts(table: &Table, targets: &[IdeaTarget], limits: &FieldLimits) -> Drafts<IdeaDraft> {
    let mut drafting = Drafting::default();
    let mut drafts = Vec::new();
    for row in &table.rows {
        drafts.extend(idea_draft(&mut drafting, row, targets, limits));
    }
    drafting.done(drafts)
}

fn use_case_draft(
    drafting: &mut Drafting,
    table: &Table,
    row: &TableRow,
    targets: &[UseCaseTarget],
    limits: &FieldLimits,
) -> Option<UseCaseDraft> {
    if totals::is_totals(row) {
        return drafting.skip(row, SkipReason::TotalsRow);
    }
    let title = drafting.cleaner.line(&joined(row, targets, UseCaseTarget::Title, " "));
    if clean::is_blank(&title) {
        return drafting.skip(row, SkipReason::EmptyTitle);
    }
    let subject = clean::beginning(&title);
    drafting.note_repeat(row.number, &subject, clean::folded(&title));
    let mut field = |target, text: String, limit| {
        let length = text.chars().count();
        let (text, was_cut) = fit(text, limit);
        if was_cut {
            drafting.cut.push(Cut { row: row.number, subject: subject.clone(), target, length, limit });
        }
        text
    };
    let mut cleaner = Cleaner::default();
    let title = field(UseCaseTarget::Title, title, limits.title);
    let mut paragraph = |target| {
        let text = if target == UseCaseTarget::Note {
            notes(table, row, targets)
        } else {
            joined(row, targets, target, "\n")
        };
        field(target, cleaner.paragraph(&text), limits.paragraph)
    };
    let (problem, description) = (paragraph(UseCaseTarget::Problem), paragraph(UseCaseTarget::Description));
    let (users, process) = (paragraph(UseCaseTarget::Users), paragraph(UseCaseTarget::Process));
    let data = paragraph(UseCaseTarget::Data);
    let (outcome, note) = (paragraph(UseCaseTarget::Outcome), paragraph(UseCaseTarget::Note));
    let mut line = |target| field(target, cleaner.line(&joined(row, targets, target, " ")), limits.line);
    let (department, owner) = (line(UseCaseTarget::Department), line(UseCaseTarget::Owner));
    drafting.cleaner.removed += cleaner.removed;
    Some(UseCaseDraft {
        row: row.number,
        title,
        problem,
        description,
        users,
        process,
        data,
        outcome,
        department,
        owner,
        note,
    })
}

fn idea_draft(
    drafting: &mut Drafting,
    row: &TableRow,
    targets: &[IdeaTarget],
    limits: &FieldLimits,
) -> Option<IdeaDraft> {
    if totals::is_totals(row) {
        return drafting.skip(row, SkipReason::TotalsRow);
    }
    let text = drafting.cleaner.paragraph(&joined(row, targets, IdeaTarget::Text, "\n"));
    if clean::is_blank(&text) {
        return drafting.skip(row, SkipReason::EmptyText);
    }
    let lane = drafting.cleaner.line(&joined(row, targets, IdeaTarget::Lane, " "));
    let subject = clean::beginning(&text);
    drafting.note_repeat(row.number, &subject, format!("{}\n{}", clean::folded(&text), clean::folded(&lane)));
    let mut field = |text: String, limit| {
        let length = text.chars().count();
        let (text, was_cut) = fit(text, limit);
        if was_cut {
            let target = UseCaseTarget::Skip;
            drafting.cut.push(Cut { row: row.number, subject: subject.clone(), target, length, limit });
        }
        text
    };
    Some(IdeaDraft { row: row.number, text: field(text, limits.paragraph), lane: field(lane, limits.line) })
}

/// What is said of rows while they are gone through.
#[derive(Default)]
struct Drafting {
    cleaner: Cleaner,
    skipped: Vec<Skipped>,
    cut: Vec<Cut>,
    repeats: Vec<Repeat>,
    first_rows: HashMap<String, u32>,
}

impl Drafting {
    fn skip<T>(&mut self, row: &TableRow, reason: SkipReason) -> Option<T> {
        let texts: Vec<&str> =
            row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        let subject = clean::beginning(&texts.join(" · "));
        self.skipped.push(Skipped { row: row.number, subject, reason });
        None
    }

    fn note_repeat(&mut self, row: u32, subject: &str, key: String) {
        let first_row = *self.first_rows.entry(key).or_insert(row);
        if first_row != row {
            self.repeats.push(Repeat { row, subject: subject.to_owned(), first_row });
        }
    }

    fn done<T>(self, rows: Vec<T>) -> Drafts<T> {
        let Self { cleaner, skipped, cut, repeats, .. } = self;
        Drafts { rows, skipped, cut, repeats, controls_removed: cleaner.removed }
    }
}

/// The texts of every column with a target.
fn joined<T: Copy + PartialEq>(row: &TableRow, targets: &[T], target: T, between: &str) -> String {
    let cells =
        row.cells.iter().zip(targets).filter(|(cell, column)| **column == target && !cell.trim().is_empty());
    cells.map(|(cell, _)| cell.as_str()).collect::<Vec<_>>().join(between)
}

/// The notes of a row, each behind its heading if there are several columns of them.
fn notes(table: &Table, row: &TableRow, targets: &[UseCaseTarget]) -> String {
    if targets.iter().filter(|target| **target == UseCaseTarget::Note).count() < 2 {
        return joined(row, targets, UseCaseTarget::Note, "\n");
    }
    let columns = table.header.iter().zip(&row.cells).zip(targets);
    let notes =
        columns.filter(|((_, cell), target)| **target == UseCaseTarget::Note && !cell.trim().is_empty());
    let told = notes.map(|((heading, cell), _)| match heading.trim() {
        "" => cell.trim().to_owned(),
        heading => format!("{heading}: {}", cell.trim()),
    });
    told.collect::<Vec<_>>().join("\n")
}
