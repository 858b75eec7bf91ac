//! What people take away, as files and as a preview.

use crate::protocol::{
    Export, ExportFormat, ExportNames, ExportPreview, ExportWhat, ListColumn, ListView, PaperSize,
    PreviewPage,
};
use crate::{ClientTemplate, Trouble, client_set, handing_over};
use documents::deck::Slide;
use documents::list::{Column, ColumnKind, List, Value};
use documents::lists::{Names, cards, ideas, ranking, shortlist};
use documents::report::Report;
use documents::{paper, picture};
use std::collections::BTreeSet;
use std::fmt::Display;
use workshop::{Facts, Language, Workshop};

/// Rows of a preview.
const PREVIEW: usize = 30;

/// A file for people outside: a list by itself, or the whole report. Made on whatever thread calls.
///
/// # Errors
/// As [`export_onto`].
pub fn export(workshop: &Workshop, wish: Export) -> Result<Vec<u8>, Trouble> {
    export_onto(workshop, wish, None)
}

/// [`export`], its slides on a client's template.
///
/// # Errors
/// [`Trouble::NamesStayOut`] where names are asked for and the room was told that they stay out,
/// [`Trouble::CharactersWithoutFont`] where a picture or pages would need a mark for a character and the wish does not
/// allow it, [`Trouble::NotWritten`] if the file cannot be made.
pub fn export_onto(
    workshop: &Workshop,
    wish: Export,
    template: Option<&ClientTemplate>,
) -> Result<Vec<u8>, Trouble> {
    let Export { what, format, language, names, paper, stand_ins, .. } = wish;
    let report = || report(workshop, wish);
    let set = |bytes: Vec<u8>, missing: &BTreeSet<char>| allow(missing, stand_ins).map(|()| bytes);
    match (format, what) {
        (ExportFormat::Csv, _) => {
            written(documents::list::to_csv(&list(workshop, what.unwrap_or_default(), language, names)))
        }
        (ExportFormat::Xlsx, Some(what)) => {
            let list = list(workshop, what, language, names);
            let beside = (what == ExportWhat::Ranking).then(|| shortlist::list(workshop, language)).flatten();
            let sheets: Vec<List> = [list].into_iter().chain(beside).collect();
            written(documents::list::to_xlsx(&sheets))
        }
        (ExportFormat::Xlsx, None) => written(documents::workbook::to_workbook(&report()?)),
        (ExportFormat::Pptx, _) => match template {
            Some(onto) => written(documents::deck::to_deck_on(&report()?, &onto.template, &onto.roles)),
            None => written(documents::deck::to_deck(&report()?)),
        },
        (ExportFormat::Markdown, _) => Ok(documents::markdown::to_markdown(&report()?).into_bytes()),
        (ExportFormat::Pdf, _) => {
            let printed = written(paper::to_paper(&report()?, paper_size(paper)))?;
            set(printed.bytes, &printed.missing)
        }
        (ExportFormat::Svg, _) => Ok(picture::to_svg(&report()?).into_bytes()),
        (ExportFormat::Png, _) => {
            let drawn = written(picture::to_png(&report()?))?;
            set(drawn.bytes, &drawn.missing)
        }
        (ExportFormat::Json, _) => handing_over::to_json(workshop, wish),
        (ExportFormat::Zip, _) => client_set::pack(workshop, wish, template),
    }
}

/// Whether a mark may stand for what no font has.
///
/// # Errors
/// [`Trouble::CharactersWithoutFont`].
pub(crate) fn allow(missing: &BTreeSet<char>, stand_ins: bool) -> Result<(), Trouble> {
    if missing.is_empty() || stand_ins {
        return Ok(());
    }
    Err(Trouble::CharactersWithoutFont(missing.iter().copied().collect()))
}

pub(crate) fn written<File>(file: Result<File, impl Display>) -> Result<File, Trouble> {
    file.map_err(|error| Trouble::NotWritten(error.to_string()))
}

pub(crate) fn paper_size(paper: PaperSize) -> paper::PaperSize {
    match paper {
        PaperSize::A4 => paper::PaperSize::A4,
        PaperSize::Letter => paper::PaperSize::Letter,
    }
}

/// The report as it is asked for.
///
/// # Errors
/// [`Trouble::NamesStayOut`].
pub(crate) fn report(workshop: &Workshop, wish: Export) -> Result<Report, Trouble> {
    let names = allowed_names(workshop, wish.names)?;
    let today = chrono::Local::now().date_naive();
    Ok(Report::of(workshop, documents::report::Wish { language: wish.language, names, today }))
}

/// How people are named, if the room was told so.
///
/// # Errors
/// [`Trouble::NamesStayOut`].
pub(crate) fn allowed_names(workshop: &Workshop, names: ExportNames) -> Result<Names, Trouble> {
    if names == ExportNames::Name && !workshop.board().names_in_exports {
        return Err(Trouble::NamesStayOut);
    }
    Ok(named(names))
}

fn named(names: ExportNames) -> Names {
    match names {
        ExportNames::LeftOut => Names::LeftOut,
        ExportNames::SeatNumber => Names::SeatNumber,
        ExportNames::Name => Names::Name,
    }
}

/// What [`export`] will write, from the same lists and sentences.
///
/// # Errors
/// As [`export`].
pub(crate) fn preview(workshop: &Workshop, wish: Export) -> Result<ExportPreview, Trouble> {
    let report = report(workshop, wish)?;
    let pages = match (wish.format, wish.what) {
        (ExportFormat::Xlsx, None) | (ExportFormat::Pdf, _) => sheets(&report),
        (ExportFormat::Svg | ExportFormat::Png, _) => {
            let words = vec![report.language.say("workbook-matrix-about", &Facts::new())];
            vec![PreviewPage { name: String::new(), title: report.headline(), lines: words, table: None }]
        }
        (ExportFormat::Csv, _) | (ExportFormat::Xlsx, Some(_)) => {
            let what = wish.what.unwrap_or_default();
            let list = list(workshop, what, wish.language, wish.names);
            vec![PreviewPage {
                name: String::new(),
                title: String::new(),
                lines: Vec::new(),
                table: Some(view(&list)),
            }]
        }
        (ExportFormat::Pptx, _) => {
            (1..).zip(documents::deck::slides(&report)).map(|(number, one)| slide(number, &one)).collect()
        }
        (ExportFormat::Markdown, _) => {
            let text = documents::markdown::to_markdown(&report);
            let lines = text.lines().map(str::to_owned).collect();
            vec![PreviewPage { name: String::new(), title: String::new(), lines, table: None }]
        }
        (ExportFormat::Json, _) => {
            let text = handing_over::to_json(workshop, wish)?;
            let lines = String::from_utf8_lossy(&text).lines().take(PREVIEW).map(str::to_owned).collect();
            vec![PreviewPage { name: String::new(), title: String::new(), lines, table: None }]
        }
        (ExportFormat::Zip, _) => {
            let lines = client_set::names(workshop, wish)?;
            vec![PreviewPage { name: String::new(), title: String::new(), lines, table: None }]
        }
    };
    Ok(ExportPreview { pages, draft: report.draft })
}

/// The sheets of the workbook, in their order. Of the model, and of the matrix that is drawn from it, what they are for.
fn sheets(report: &Report) -> Vec<PreviewPage> {
    let say = |key: &str| report.language.say(key, &Facts::new());
    let words = |name: &str, lines: Vec<String>| PreviewPage {
        name: say(name),
        title: String::new(),
        lines,
        table: None,
    };
    let list = |list: &List| PreviewPage {
        name: list.sheet.clone(),
        title: String::new(),
        lines: Vec::new(),
        table: Some(view(list)),
    };
    let mut pages = vec![
        words("workbook-summary", report.summary()),
        list(&report.ranking()),
        words("workbook-matrix", vec![say("workbook-matrix-about")]),
        words("workbook-model", vec![say("workbook-model-about")]),
    ];
    pages.extend(report.sheets.filled().map(list));
    pages.push(words("workbook-method", report.method.clone()));
    pages
}

/// A slide as words and table.
fn slide(number: usize, slide: &Slide) -> PreviewPage {
    let table = slide.table().map(|list| view(&list));
    PreviewPage { name: number.to_string(), title: slide.title.clone(), lines: slide.lines(), table }
}

/// The beginning of a list.
fn view(list: &List) -> ListView {
    let kinds = list.columns.iter().map(|column| column.kind).collect::<Vec<_>>();
    let column = |column: &Column| ListColumn {
        heading: column.heading.clone(),
        is_number: column.kind != ColumnKind::Text,
    };
    let row = |row: &Vec<Value>| row.iter().zip(&kinds).map(|(value, kind)| shown(value, *kind)).collect();
    ListView {
        columns: list.columns.iter().map(column).collect(),
        rows: list.rows.iter().take(PREVIEW).map(row).collect(),
        total: u32::try_from(list.rows.len()).unwrap_or(u32::MAX),
        notes: list.notes.clone(),
    }
}

pub(crate) fn list(workshop: &Workshop, what: ExportWhat, language: Language, names: ExportNames) -> List {
    match what {
        ExportWhat::Ranking => {
            let mut list = ranking::list(workshop, language);
            let beside = shortlist::list(workshop, language);
            list.notes.extend(beside.map(|_| language.say("list-note-shortlist", &Facts::new())));
            list
        }
        ExportWhat::Ideas => ideas::list(workshop, language, named(names)),
        ExportWhat::Cards => cards::list(workshop, language),
    }
}

fn shown(value: &Value, kind: ColumnKind) -> String {
    match (value, kind) {
        (Value::Text(text), _) => text.clone(),
        (Value::Number(number), ColumnKind::Decimal(places)) => format!("{number:.*}", usize::from(places)),
        (Value::Number(number), _) => number.to_string(),
        (Value::Empty, _) => String::new(),
    }
}
