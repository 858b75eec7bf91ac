//! What an export will write, looked at before: words and tables as they are, slides, pages and pictures drawn.

use super::{list, paper_size, parts_of, report, whole_report};
use crate::protocol::{
    DrawPage, DrawnPage, Export, ExportFormat, ExportNames, ExportPreview, ListColumn, ListView,
    MissingCharacter, NameOnSlides, PartOfExport, PreviewPage, SlideChecks, SlideView, SlideWords,
};
use crate::{ClientTemplate, Trouble, client_set, handing_over};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use documents::deck::{self, Checks, Drawing, Slide, Words};
use documents::list::{Column, ColumnKind, List, Value};
use documents::paper::Pages;
use documents::picture;
use documents::report::{Report, ReportPart};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use workshop::{Facts, Language, Workshop};

/// Rows of a table that is looked at.
const ROWS: usize = 30;
/// So many previews are kept to be drawn: those of a few pages that look at the same time.
const KEPT: usize = 4;
/// Use cases that are named beside a character.
const TITLES: usize = 3;

/// Previews whose pages can be drawn.
#[derive(Default)]
pub(crate) struct Previews {
    kept: Mutex<Shelf>,
}

#[derive(Default)]
struct Shelf {
    last: u32,
    previews: VecDeque<(u32, Arc<Drawable>)>,
}

/// What can be drawn.
enum Drawable {
    Nothing,
    Slides(Box<(Report, Vec<Slide>, Drawing)>),
    Pages(Pages),
    Matrix(Report),
}

impl std::fmt::Debug for Previews {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Previews").finish_non_exhaustive()
    }
}

impl Previews {
    fn keep(&self, drawable: Drawable) -> u32 {
        let mut shelf = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.last = shelf.last.wrapping_add(1);
        let number = shelf.last;
        shelf.previews.push_front((number, Arc::new(drawable)));
        shelf.previews.truncate(KEPT);
        number
    }

    /// A page as it will be written; None where its preview is no more.
    ///
    /// # Errors
    /// [`Trouble::NotWritten`] for a width that no picture has.
    pub(crate) fn draw(&self, wish: DrawPage) -> Result<Option<DrawnPage>, Trouble> {
        let drawable = {
            let shelf = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            shelf
                .previews
                .iter()
                .find(|(number, _)| *number == wish.preview)
                .map(|(_, kept)| Arc::clone(kept))
        };
        let Some(drawable) = drawable else { return Ok(None) };
        let page = wish.page as usize;
        let drawn = match &*drawable {
            Drawable::Nothing => None,
            Drawable::Slides(deck) => {
                let (report, slides, drawing) = &**deck;
                let slide = slides.get(page);
                let number = numbers(slides).nth(page).flatten().unwrap_or(page + 1);
                slide.map(|slide| drawing.slide(report, slide, number, wish.width)).transpose()?
            }
            Drawable::Pages(pages) => pages.drawn(page, wish.width)?,
            Drawable::Matrix(report) => {
                Some(picture::drawn(report, wish.width as f32 / picture::SIZE.0)?.bytes)
            }
        };
        let address = |png: Vec<u8>| format!("data:image/png;base64,{}", STANDARD.encode(png));
        Ok(drawn.map(|png| DrawnPage { address: address(png) }))
    }
}

/// What [`super::export`] will write, from the same lists, sentences, slides and pages.
///
/// # Errors
/// As [`super::export`], but a character without a font is told with where it is.
pub(crate) fn preview(
    workshop: &Workshop,
    wish: &Export,
    template: Option<&ClientTemplate>,
    previews: &Previews,
) -> Result<ExportPreview, Trouble> {
    let report = report(workshop, wish)?;
    let draft = report.draft.clone();
    let parts = if wish.what.is_none() { parts(workshop, wish, &report)? } else { Vec::new() };
    let (mut missing, mut checks) = (Vec::new(), None);
    let (pages, drawable) = match (wish.format, wish.what) {
        (ExportFormat::Xlsx, None) => (sheets(&report), Drawable::Nothing),
        (ExportFormat::Csv, _) | (ExportFormat::Xlsx, Some(_)) => {
            let list = list(workshop, wish.what.unwrap_or_default(), wish.language, wish.names);
            (vec![PreviewPage { table: Some(view(&list)), ..blank() }], Drawable::Nothing)
        }
        (ExportFormat::Markdown, _) => {
            let text = documents::markdown::to_markdown(&report);
            let lines = text.lines().map(str::to_owned).collect();
            (vec![PreviewPage { lines, ..blank() }], Drawable::Nothing)
        }
        (ExportFormat::Json, _) => {
            let text = handing_over::to_json(workshop, wish)?;
            let lines = String::from_utf8_lossy(&text).lines().take(ROWS).map(str::to_owned).collect();
            (vec![PreviewPage { lines, ..blank() }], Drawable::Nothing)
        }
        (ExportFormat::Zip, _) => {
            let lines = client_set::names(workshop, wish)?;
            (vec![PreviewPage { lines, ..blank() }], Drawable::Nothing)
        }
        (ExportFormat::Svg | ExportFormat::Png, _) => {
            let lines = vec![report.say_of_matrix()];
            let shape = Some(picture::SIZE.0 / picture::SIZE.1);
            if wish.format == ExportFormat::Png {
                let found = picture::missing(&report).into_iter().map(|one| (one, Vec::new()));
                missing = told(&report, found.collect());
            }
            let title = report.headline();
            (vec![PreviewPage { title, lines, shape, ..blank() }], Drawable::Matrix(report))
        }
        (ExportFormat::Pptx, _) => {
            let onto = template.map(|onto| (&onto.template, &onto.roles));
            let slides = deck::all_slides(&report, onto);
            let found = deck::checks(&slides, &names_to_leave_out(workshop, wish), onto);
            let drawing = Drawing::of(&slides, onto);
            checks = Some(SlideChecks {
                not_drawn: u32::try_from(drawing.left_out()).unwrap_or(u32::MAX),
                ..slide_checks(&report, found)
            });
            let all = numbers(&slides).zip(&slides);
            let pages = all.map(|(number, one)| slide(number, one, drawing.shape())).collect();
            (pages, Drawable::Slides(Box::new((report, slides, drawing))))
        }
        (ExportFormat::Pdf, _) => {
            let asked = report.clone();
            let pages = Pages::of(asked, paper_size(wish.paper), &mut |_, _| ControlFlow::Continue(()))?;
            missing = told(&report, pages.missing());
            let shape = Some(pages.size().0 / pages.size().1);
            let page = |number: usize| {
                let name = (number + 1).to_string();
                PreviewPage { name, title: pages.title(number), shape, ..blank() }
            };
            ((0..pages.count()).map(page).collect(), Drawable::Pages(pages))
        }
    };
    if wish.both_languages && matches!(wish.format, ExportFormat::Png | ExportFormat::Pdf) {
        missing.extend(missing_in_other(workshop, wish)?);
    }
    Ok(ExportPreview { number: previews.keep(drawable), pages, draft, parts, missing, checks })
}

fn blank() -> PreviewPage {
    let [name, title] = [const { String::new() }; 2];
    PreviewPage { name, title, lines: Vec::new(), table: None, shape: None, slide: None }
}

/// The parts that can be chosen.
fn parts(workshop: &Workshop, wish: &Export, report: &Report) -> Result<Vec<PartOfExport>, Trouble> {
    let parts = parts_of(wish.format);
    if parts.len() < 2 {
        return Ok(Vec::new());
    }
    let whole = whole_report(workshop, wish)?;
    let filled = whole.filled_parts();
    let of = parts.into_iter().map(|of| PartOfExport {
        part: of.part,
        is_in: report.has(of.part),
        is_filled: filled.contains(&of.part),
        is_fixed: of.is_fixed,
        count: u32::try_from(count(&whole, of.part)).unwrap_or(u32::MAX),
    });
    Ok(of.collect())
}

/// How much there is in a part.
fn count(report: &Report, part: ReportPart) -> usize {
    match part {
        ReportPart::Finding => report.ranked().count(),
        ReportPart::Lighthouses => report.lighthouses().count(),
        ReportPart::Ideas => report.sheets.ideas.rows.len(),
        ReportPart::Money => report.money.len(),
        ReportPart::Cards => report.sheets.cards.rows.len(),
        ReportPart::Roadmap => report.roadmap.as_ref().map_or(0, |roadmap| roadmap.items.len()),
        _ => 0,
    }
}

/// Characters without a font, with the use cases they are in.
fn told(report: &Report, found: BTreeMap<char, Vec<usize>>) -> Vec<MissingCharacter> {
    let titles = |character: char| {
        let with = report.use_cases.iter().filter(move |case| case.text.title.contains(character));
        with.map(|case| case.text.title.clone()).take(TITLES).collect()
    };
    let one = |(character, pages): (char, Vec<usize>)| MissingCharacter {
        character: character.to_string(),
        code: format!("U+{:04X}", u32::from(character)),
        pages: pages.into_iter().filter_map(|page| u32::try_from(page).ok()).collect(),
        titles: titles(character),
        language: None,
    };
    found.into_iter().map(one).collect()
}

/// Characters without a font in the file of the language that is not looked at.
fn missing_in_other(workshop: &Workshop, wish: &Export) -> Result<Vec<MissingCharacter>, Trouble> {
    let language = match wish.language {
        Language::En => Language::ZhCn,
        Language::ZhCn => Language::En,
    };
    let report = report(workshop, &Export { language, ..wish.clone() })?;
    let found = if wish.format == ExportFormat::Png {
        picture::missing(&report).into_iter().map(|one| (one, Vec::new())).collect()
    } else {
        let asked = report.clone();
        Pages::of(asked, paper_size(wish.paper), &mut |_, _| ControlFlow::Continue(()))?.missing()
    };
    let of_other = |one: MissingCharacter| MissingCharacter { language: Some(language), ..one };
    Ok(told(&report, found).into_iter().map(of_other).collect())
}

/// Names of people who rated and wrote, where they are left out. Who owns or decided something said yes to that, and stays.
fn names_to_leave_out(workshop: &Workshop, wish: &Export) -> Vec<String> {
    if wish.names == ExportNames::Name {
        return Vec::new();
    }
    let mut owners = BTreeSet::new();
    for case in workshop.use_cases() {
        owners.insert(case.text.owner.as_str());
        owners.extend(workshop.planned_risks(case.id).map(|risk| risk.text.owner.as_str()));
        owners.extend(workshop.gate_answers(case.id).map(|answer| answer.confirms.as_str()));
        owners.extend(workshop.plan_tasks(case.id).map(|task| task.owner.as_str()));
        if let Some(plan) = workshop.quick_win_plan(case.id) {
            owners.extend([plan.owner.as_str(), plan.sponsor.as_str()]);
            owners.extend(plan.stakeholders.iter().map(|one| one.name.as_str()));
        }
        let chosen = workshop.model_choices_of(case.id).filter_map(|choice| choice.chosen.as_ref());
        owners.extend(chosen.map(|chosen| chosen.by.as_str()));
        owners.extend(workshop.pilot_verdicts(case.id).map(|verdict| verdict.text.by.as_str()));
    }
    owners.extend(workshop.register_lines().map(|line| line.text.owner.as_str()));
    owners.extend(workshop.decision_records().map(|record| record.text.owner.as_str()));
    let seats = workshop.seats().filter(|seat| !seat.facilitator && !owners.contains(seat.name.as_str()));
    seats.map(|seat| seat.name.clone()).filter(|name| !name.is_empty()).collect()
}

fn slide_checks(report: &Report, found: Checks) -> SlideChecks {
    let whole = |slides: Vec<usize>| slides.into_iter().filter_map(|slide| u32::try_from(slide).ok());
    let name = |(name, slides): (String, Vec<usize>)| NameOnSlides { name, slides: whole(slides).collect() };
    SlideChecks {
        characters: told(report, found.missing),
        cut: whole(found.cut).collect(),
        names: found.names.into_iter().map(name).collect(),
        not_drawn: 0,
    }
}

/// The numbers of slides, in their order; None for one that is left out.
fn numbers(slides: &[Slide]) -> impl Iterator<Item = Option<usize>> + '_ {
    slides.iter().scan(0, |last, slide| {
        *last += usize::from(!slide.is_out);
        Some((!slide.is_out).then_some(*last))
    })
}

/// The sheets of the workbook, in their order. Of the model, and of the matrix that is drawn from it, what they are for.
fn sheets(report: &Report) -> Vec<PreviewPage> {
    let say = |key: &str| report.language.say(key, &Facts::new());
    let words = |name: &str, lines: Vec<String>| PreviewPage { name: say(name), lines, ..blank() };
    let list = |list: &List| PreviewPage { name: list.sheet.clone(), table: Some(view(list)), ..blank() };
    let mut pages = vec![
        words("workbook-summary", report.summary()),
        list(&report.ranking()),
        words("workbook-matrix", vec![report.say_of_matrix()]),
        words("workbook-model", vec![say("workbook-model-about")]),
    ];
    pages.extend(report.tables().map(list));
    if let Some(table) = report.money_table() {
        pages.push(list(&table));
        let lines = || vec![say("moneysheet-about-preview")];
        let of = |one| PreviewPage { name: report.money_sheet_name(one), lines: lines(), ..blank() };
        pages.extend(report.money.iter().map(of));
    }
    pages.extend(report.roadmap_in().map(|roadmap| list(&roadmap.list(report.language))));
    if report.has(ReportPart::Method) {
        pages.push(words("workbook-method", report.method.clone()));
    }
    pages
}

/// A slide, and what is read aloud of it.
fn slide(number: Option<usize>, slide: &Slide, shape: f32) -> PreviewPage {
    let words = |words: &Words| SlideWords {
        said: words.said.clone(),
        own: words.own.clone(),
        has_changed: words.has_changed,
    };
    let of_slide = SlideView {
        slide: slide.name,
        is_out: slide.is_out,
        has_chart: slide.has_chart(),
        title: words(&slide.title_words),
        notes: words(&slide.notes_words),
    };
    PreviewPage {
        slide: Some(of_slide),
        name: number.map(|number| number.to_string()).unwrap_or_default(),
        title: slide.title.clone(),
        lines: slide.lines(),
        table: slide.table().map(|list| view(&list)),
        shape: Some(shape),
    }
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
        rows: list.rows.iter().take(ROWS).map(row).collect(),
        total: u32::try_from(list.rows.len()).unwrap_or(u32::MAX),
        notes: list.notes.clone(),
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
