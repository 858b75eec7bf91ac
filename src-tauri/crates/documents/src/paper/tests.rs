use super::flow::Flow;
use super::pages::{Item, Page, Sheet};
use super::table::{Table, TableCell, TableColumn, TableRow};
use super::{Pages, PaperError, PaperSize, document, to_paper};
use crate::report::tests::{example, many};
use crate::report::{Report, ReportPart};
use crate::type_setting::Typesetter;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use workshop::{Facts, Language};

const A4: Sheet = Sheet { width: 595.28, height: 841.89 };
const LETTER: Sheet = Sheet { width: 612.0, height: 792.0 };

#[test]
fn the_same_report_gives_the_same_bytes_on_either_paper() {
    let report = example(Language::ZhCn);
    let paper = to_paper(report.clone(), PaperSize::A4).unwrap();
    assert_eq!(paper, to_paper(report.clone(), PaperSize::A4).unwrap());
    assert!(paper.bytes.starts_with(b"%PDF-1.7") && paper.missing.is_empty());
    let says = |wanted: &[u8]| paper.bytes.windows(wanted.len()).any(|part| part == wanted);
    assert!(says(b"pdfuaid:part"), "it says that those who listen can read it");
    assert_ne!(paper.bytes, to_paper(report.clone(), PaperSize::Letter).unwrap().bytes);
}

#[test]
fn whatever_people_wrote_is_printed_or_named() {
    let mut report = example(Language::En);
    let odd = ["", "\u{0}\u{7}\u{b}\n\n", "🚀👩‍🚀", "مرحبا بالعالم", "\u{202e}evil", "喆祎珺堃", "\u{fffe}"];
    for (case, text) in report.use_cases.iter_mut().zip(odd) {
        case.text.title = text.to_owned();
    }
    report.title = "停机现场排障助手".repeat(25);
    report.question = "W".repeat(400);
    report.finding = vec!["说明".repeat(2_000)];
    report.draft = vec!["x ".repeat(500)];
    let paper = to_paper(report.clone(), PaperSize::A4).unwrap();
    assert!(paper.missing.contains(&'🚀') && paper.missing.contains(&'م'), "{:?}", paper.missing);
    assert!(!paper.missing.iter().any(|one| "喆祎珺堃\n\u{202e}".contains(*one)), "{:?}", paper.missing);
}

#[test]
fn a_workshop_in_which_nothing_happened_is_printed_too() {
    let mut report = example(Language::ZhCn);
    report.use_cases.clear();
    report.sheets = crate::report::Sheets::default();
    (report.title, report.question) = (String::new(), String::new());
    (report.firmness, report.facts, report.method) = (Vec::new(), Vec::new(), Vec::new());
    report.criteria.clear();
    assert!(to_paper(report.clone(), PaperSize::Letter).unwrap().pages >= 4);
}

#[test]
fn a_page_is_drawn_as_it_is_printed_and_what_no_font_has_is_found_on_it() {
    let mut report = example(Language::En);
    report.use_cases[0].text.title = "Finder 🚀".to_owned();
    let pages = Pages::of(report, PaperSize::A4, &mut |_, _| ControlFlow::Continue(())).unwrap();
    let printed = pages.print(&mut |_, _| ControlFlow::Continue(())).unwrap();
    let found = pages.missing();
    assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), printed.missing);
    assert!(found[&'🚀'].len() > 1 && found[&'🚀'].iter().all(|page| *page <= printed.pages), "{found:?}");
    assert_eq!(pages.title(1), "Contents");
    for page in 0..pages.count() {
        let drawn = pages.drawn(page, 300).unwrap().unwrap();
        let inked = ink(&drawn);
        assert!(inked > 0.002, "page {page} is not blank: {inked}");
    }
    assert_eq!(pages.drawn(pages.count(), 300).unwrap(), None);
    assert!(pages.drawn(0, 0).is_err() && pages.drawn(0, u32::MAX).is_err());
}

/// Share of the pixels that are not white.
fn ink(png: &[u8]) -> f64 {
    let picture = tiny_skia::Pixmap::decode_png(png).unwrap();
    let dark = picture.pixels().iter().filter(|one| one.red() < 250 || one.blue() < 250).count();
    dark as f64 / picture.pixels().len() as f64
}

#[test]
fn parts_that_are_left_out_are_nowhere() {
    let parts = |parts: &[ReportPart]| {
        let report = example(Language::En).with_parts(&parts.iter().copied().collect());
        let pages = Pages::of(report, PaperSize::A4, &mut |_, _| ControlFlow::Continue(())).unwrap();
        pages.document.bookmarks.iter().map(|mark| mark.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(parts(&[ReportPart::Method]), ["Method"]);
    let all = parts(&ReportPart::ALL);
    assert!(!all.contains(&"Ratings".to_owned()), "nobody is named, so it has no content: {all:?}");
    let fewer = parts(&ReportPart::ALL[..2]);
    assert!(fewer.len() < all.len() && fewer == all[..fewer.len()], "{fewer:?} {all:?}");
}

#[test]
fn whoever_stops_it_gets_nothing() {
    let report = example(Language::En);
    let stopped = Pages::of(report.clone(), PaperSize::A4, &mut |_, _| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(PaperError::Cancelled)));
    let pages = Pages::of(report, PaperSize::A4, &mut |_, _| ControlFlow::Continue(())).unwrap();
    let mut told = Vec::new();
    let stopped = pages.print(&mut |done, total| {
        told.push((done, total));
        if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(PaperError::Cancelled)));
    assert_eq!(told, [(0, pages.count()), (1, pages.count()), (2, pages.count())]);
}

#[test]
fn nothing_leaves_the_page_or_covers_its_edges() {
    for (language, count) in [(Language::En, 12), (Language::ZhCn, 120)] {
        let report = many(language, count);
        let mut typesetter = Typesetter::new(language);
        let printed = document(&report, A4, &mut typesetter, &mut |_, _| ControlFlow::Continue(())).unwrap();
        for (number, page) in printed.pages.iter().enumerate().skip(1) {
            for (line, x, y) in page.items.iter().flat_map(lines) {
                let words = line.words();
                assert!(
                    *x >= 53.0 && x + line.width <= A4.width - 52.0,
                    "{number}: {words} is on the page: {x}"
                );
                assert!(
                    *y > 50.0 && *y < A4.end(),
                    "{number}: {words} stands between header and footer: {y}"
                );
            }
        }
        // Contents name the page on which each part begins.
        for bookmark in &printed.bookmarks {
            let page = &printed.pages[bookmark.page + printed.before];
            let title = bookmark.title.split_whitespace().next().unwrap_or_default();
            let begins = page.items.iter().flat_map(lines).any(|(line, _, _)| line.text.contains(title));
            assert!(begins || page.part.as_deref() == Some(&bookmark.title), "{}", bookmark.title);
        }
    }
}

#[test]
fn a_plan_stands_on_one_page_and_a_long_one_says_where_it_goes_on() {
    for (language, sheet) in Language::ALL.into_iter().flat_map(|one| [(one, A4), (one, LETTER)]) {
        let mut report = example(language);
        let part = report.say("sheet-plans-title");
        let pages_of_plans = |report: &Report| {
            let mut typesetter = Typesetter::new(language);
            let go_on = &mut |_, _| ControlFlow::Continue(());
            let printed = document(report, sheet, &mut typesetter, go_on).unwrap();
            printed.pages.into_iter().filter(|page| page.part.as_ref() == Some(&part)).collect::<Vec<_>>()
        };
        assert_eq!(pages_of_plans(&report).len(), report.plans.len(), "{language:?}: a page each");
        report.plans.truncate(1);
        let tasks = &mut report.plans[0].tasks.rows;
        *tasks = tasks.iter().cycle().take(25).cloned().collect();
        let long = pages_of_plans(&report);
        let goes_on = Facts::new().with("title", report.plans[0].title.as_str());
        let goes_on = report.language.say("paper-goes-on", &goes_on);
        let says =
            |page: &Page| page.items.iter().flat_map(lines).any(|(line, _, _)| line.words() == goes_on);
        assert_eq!(long.iter().map(says).collect::<Vec<_>>(), [false, true], "{language:?}");
    }
}

#[test]
fn a_table_repeats_its_head_and_cuts_no_row() {
    let mut typesetter = Typesetter::new(Language::En);
    let mut flow = Flow::new(&mut typesetter, Language::En, A4);
    let words =
        |row: usize| format!("row{row} {}", "words that take some lines of their own ".repeat(row % 9));
    let rows = (0..120).map(|row| TableRow {
        cells: vec![TableCell::new(row.to_string()), TableCell::new(words(row)), TableCell::new(words(row))],
        is_lit: false,
    });
    let column = |heading: &str, is_number| TableColumn { heading: heading.to_owned(), is_number };
    let columns = vec![column("Number", true), column("Words", false), column("Again", false)];
    Table { columns, rows: rows.collect() }.write(&mut flow);
    assert!(flow.pages.len() > 3);
    for page in &flow.pages {
        let text: Vec<&str> = page.items.iter().flat_map(lines).map(|(line, _, _)| &*line.text).collect();
        assert_eq!(
            text.iter().filter(|text| **text == "Number").count(),
            1,
            "its head stands once on each page"
        );
    }
    for row in 0..120 {
        let wanted = words(row);
        let on = flow.pages.iter().filter(|page| {
            page.items.iter().flat_map(lines).any(|(line, _, _)| line.text.trim() == wanted.trim())
        });
        assert_eq!(on.count(), 1, "row {row} is on one page");
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_and_loses_nothing() {
    let mut typesetter = Typesetter::new(Language::En);
    let mut flow = Flow::new(&mut typesetter, Language::En, A4);
    let long: Vec<String> = (0..400).map(|number| format!("line{number}")).collect();
    let cells = vec![TableCell::new("1"), TableCell::new(long.join("\n"))];
    let column = |heading: &str, is_number| TableColumn { heading: heading.to_owned(), is_number };
    let columns = vec![column("Number", true), column("Words", false)];
    Table { columns, rows: vec![TableRow { cells, is_lit: true }] }.write(&mut flow);
    let all: Vec<&str> = flow
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .flat_map(lines)
        .map(|(line, _, _)| line.words())
        .collect();
    for line in &long {
        assert_eq!(all.iter().filter(|words| **words == line.as_str()).count(), 1, "{line}");
    }
}

#[test]
fn a_paragraph_leaves_no_line_alone() {
    let mut typesetter = Typesetter::new(Language::En);
    let mut flow = Flow::new(&mut typesetter, Language::En, A4);
    flow.part("Part");
    for number in 0..60 {
        flow.paragraph(
            &format!("p{number} {}", "some words that go on and on ".repeat(14)),
            9.5,
            super::flow::INK,
        );
    }
    for number in 0..60 {
        let begins = format!("p{number} ");
        for page in &flow.pages {
            let count = page
                .items
                .iter()
                .flat_map(lines)
                .filter(|(line, _, _)| line.text.starts_with(&begins))
                .count();
            assert_ne!(count, 1, "paragraph {number}");
        }
    }
}

fn lines(item: &Item) -> &[(crate::type_setting::Line, f32, f32)] {
    match item {
        Item::Lines { lines, .. } => lines,
        Item::Drawing { .. } | Item::Link { .. } => &[],
    }
}
