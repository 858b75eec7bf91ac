//! The report on paper and the matrix as a picture, read by programs that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{Office, done, ranking, run, text};
use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const CRITERIA: [&str; 11] = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5", "C6"];

#[test]
fn others_read_the_report_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    for (language, finding, parts) in [
        ("en", "What came of it", ["Ranked list", "Where we disagreed", "Method"]),
        ("zh-CN", "结论", ["排名清单", "哪里意见不一", "方法"]),
    ] {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
        let pdf = exported(&file, "pdf", language);
        let printed = pages(&pdf);
        let about = said_by("pdfinfo", &[text(&pdf)]);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.contains(&format!("Pages:           {}", printed.len())), "{about}");
        assert!(about.contains("A4"), "{about}");
        for (number, page) in printed.iter().enumerate().skip(1) {
            let count = format!("{} / {}", number + 1, printed.len());
            assert!(
                page.lines().any(|line| line.trim().ends_with(&count)),
                "{language}: page {number}: {page}"
            );
        }
        let whole = printed.join("\n");
        assert!(whole.contains(finding));
        let titles: Vec<String> = ranking(&file).iter().map(title).collect();
        assert_in_order(&whole[whole.find(parts[0]).unwrap()..], &titles);
        assert_fonts(&pdf);
        let marks = bookmarks(&pdf);
        for part in parts {
            assert!(marks.contains(part), "{language}: {part} is a bookmark: {marks}");
        }
        let tags = said_by("pdfinfo", &["-struct", text(&pdf)]);
        for tag in ["Table", "TH", "TD", "H1", "Figure", "TOC", "LBody", "Link"] {
            assert!(tags.contains(tag), "{language}: {tag}: {tags}");
        }
        if language == "zh-CN" {
            let line = |line: &str| {
                line.chars().next().is_some_and(|first| "，。、：；？！）」』》".contains(first))
            };
            let begun: Vec<&str> = whole.lines().map(str::trim).filter(|one| line(one)).collect();
            assert!(begun.is_empty(), "no line begins with a mark that ends something: {begun:?}");
        }
        let mark = if language == "en" { "Draft" } else { "草稿" };
        let carries = |page: &String| page.lines().next().is_some_and(|header| header.ends_with(mark));
        assert!(!printed.iter().any(carries), "{language}: every decision is signed");
        let again = folder.path().join("again.pdf");
        let _ = done(&["export", text(&file), "--to", text(&again), "--lang", language]);
        assert!(
            std::fs::read(&pdf).unwrap() == std::fs::read(&again).unwrap(),
            "the same report, the same bytes"
        );
        let _ = done(&["export", text(&file), "--to", text(&again), "--lang", language, "--paper", "letter"]);
        assert!(said_by("pdfinfo", &[text(&again)]).contains("letter"));
        let _ = done(&["lighthouse", text(&file), "add", titles.last().unwrap(), "--lang", language]);
        let draft = pages(&exported(&file, "pdf", language));
        assert!(draft[0].contains(mark), "{language}: the cover says it");
        assert!(draft.iter().skip(1).all(carries), "{language}: every page carries the mark");
    }
}

#[test]
fn large_workshops_fit_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    for (language, count) in [("en", 120), ("zh-CN", 300)] {
        let file = large(folder.path(), language, count);
        let pdf = exported(&file, "pdf", language);
        let pages = pages(&pdf);
        let titles: Vec<String> = ranking(&file).iter().map(title).collect();
        assert_eq!(titles.len(), count);
        let whole = pages.join("\n");
        let from = if language == "en" { "Ranked list" } else { "排名清单" };
        assert_in_order(&whole[whole.find(from).unwrap()..], &titles);
        let last = format!("{} / {}", pages.len(), pages.len());
        assert!(pages.last().unwrap().contains(&last));
        let heads = if language == "en" { "Use case" } else { "用例" };
        let ranked = pages
            .iter()
            .filter(|page| titles.iter().filter(|title| page.contains(title.as_str())).count() > 8);
        for page in ranked.take(4).skip(1) {
            assert!(page.contains(heads), "each page of a table begins with its head: {page}");
        }
        for kind in ["svg", "png"] {
            assert!(std::fs::metadata(exported(&file, kind, language)).unwrap().len() > 10_000);
        }
    }
}

#[test]
fn what_goes_in_is_chosen_and_a_draft_can_be_wished_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let to = folder.path().join("some.pdf");
    let wish = |more: &[&str]| {
        let _ = done(&[&["export", text(&file), "--to", text(&to), "--lang", "en"], more].concat());
        pages(&to)
    };
    let whole = wish(&[]);
    assert!(!whole[1].contains("Draft") && whole[1].contains("Ideas"), "{}", whole[1]);
    let some = wish(&["--parts", "finding,method", "--draft"]);
    assert!(some.len() < whole.len() / 2, "{} of {}", some.len(), whole.len());
    assert!(
        some[1].contains("Ranked list") && !some[1].contains("Ideas"),
        "the contents follow: {}",
        some[1]
    );
    assert!(some.iter().all(|page| page.contains("Draft")), "somebody wants it marked");
    let deck = folder.path().join("some.pptx");
    let _ = done(&["export", text(&file), "--to", text(&deck), "--parts", "gates,ideas", "--lang", "en"]);
    let shown = pages(&Office::new().converted(&deck, "pdf"));
    assert!(shown.len() > 4 && shown[1].contains("Gates") && shown[2].contains("(1 of "), "{}", shown.len());
    let refused = run(&["export", text(&file), "--to", text(&to), "--parts", "weather"]);
    assert!(!refused.status.success(), "there is no such part");
}

#[test]
fn characters_without_a_font_are_named_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("odd.pharos");
    let _ = done(&["new", text(&file), "--title", "喆祎珺堃"]);
    let mut table = "title,problem\n".to_owned();
    for odd in ["Robots 🚀👩‍🚀", "مرحبا بالعالم", "喆祎珺堃", "=1+1", "a\u{202e}b\u{200d}c"]
    {
        writeln!(table, "{odd},{}", "停机现场，谁来排障？".repeat(150)).unwrap();
    }
    writeln!(table, "{},x", "停机现场排障助手".repeat(25)).unwrap();
    writeln!(table, "{},x", "W".repeat(200)).unwrap();
    import(&file, folder.path(), "use-cases", &table);
    for kind in ["pdf", "png"] {
        let to = folder.path().join(format!("odd.{kind}"));
        let wish = ["export", text(&file), "--to", text(&to), "--lang", "en"];
        let is_named = kind == "pdf";
        let refused = run(&wish);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        // Nothing is rated: the picture names nobody.
        assert_eq!(refused.status.success(), !is_named, "{said}");
        assert_eq!(to.exists(), !is_named, "nothing is written");
        if is_named {
            assert!(
                said.contains("U+1F680") && said.contains("U+0645") && said.contains("--stand-ins"),
                "{said}"
            );
            assert!(!said.contains("U+5586"), "names of people are there: {said}");
        }
        let _ = done(&[&wish[..], &["--stand-ins"]].concat());
    }
    let pdf = folder.path().join("odd.pdf");
    let whole = pages(&pdf).join("\n");
    assert!(
        whole.contains("Robots 〓") && whole.contains("喆祎珺堃") && whole.contains("U+1F680"),
        "{whole}"
    );
    assert!(whole.contains("=1+1") && whole.contains("abc"), "{whole}");
    assert_fonts(&pdf);
    let svg = std::fs::read_to_string(exported(&file, "svg", "en")).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("喆祎珺堃"), "a drawing needs none of our fonts");
}

fn exported(file: &Path, kind: &str, language: &str) -> PathBuf {
    let to = file.with_extension(kind);
    let _ = done(&["export", text(file), "--to", text(&to), "--lang", language]);
    to
}

/// The text of each page, its white space as single spaces and its lines kept.
fn pages(pdf: &Path) -> Vec<String> {
    let whole = said_by("pdftotext", &["-layout", text(pdf), "-"]);
    let page = |page: &str| {
        let lines = page.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    };
    whole.trim_end_matches('\u{c}').split('\u{c}').map(page).collect()
}

fn bookmarks(pdf: &Path) -> String {
    let xml = said_by("pdftohtml", &["-xml", "-i", "-stdout", text(pdf)]);
    xml.split_once("<outline>").map_or(String::new(), |(_, outline)| outline.to_owned())
}

fn assert_fonts(pdf: &Path) {
    let fonts = said_by("pdffonts", &[text(pdf)]);
    let mut count = 0;
    for font in fonts.lines().skip(2) {
        let words: Vec<&str> = font.split_whitespace().collect();
        let [.., embedded, subset, unicode, _, _] = words.as_slice() else { panic!("{fonts}") };
        assert_eq!([*embedded, *subset, *unicode], ["yes"; 3], "{fonts}");
        count += 1;
    }
    assert!(count > 0, "{fonts}");
}

/// Whether titles follow one another, however their lines break.
fn assert_in_order(text: &str, titles: &[String]) {
    let close = |text: &str| text.chars().filter(|one| !one.is_whitespace()).collect::<String>();
    let text = close(text);
    let mut from = 0;
    for title in titles {
        // Beside a title that takes several lines stand its figures.
        let begins: String = close(title).chars().take(9).collect();
        let found = text[from..].find(&begins);
        assert!(found.is_some(), "{title} follows: {}", text[from..].chars().take(200).collect::<String>());
        from += found.unwrap() + begins.len();
    }
}

fn title(case: &Value) -> String {
    case["title"].as_str().unwrap().to_owned()
}

/// A workshop with so many rated use cases.
fn large(folder: &Path, language: &str, count: usize) -> PathBuf {
    let file = folder.join(format!("{count}.pharos"));
    let _ = done(&["new", text(&file), "--lang", language]);
    let name = |number: usize| match language {
        "en" => format!("Case {number:03} that reads long reports before the shift begins"),
        _ => format!("用例{number:03}，开班前先读完长报告"),
    };
    let mut cases = "title,problem\n".to_owned();
    let mut ratings = "rater,use_case,criterion,rating\n".to_owned();
    for number in 0..count {
        writeln!(cases, "{},Nobody reads them.", name(number)).unwrap();
        for rater in 1..4 {
            for (place, criterion) in CRITERIA.into_iter().enumerate() {
                let value = 1 + (number * (place + 3) + rater * place) % 5;
                writeln!(ratings, "R{rater},{},{criterion},{value}", name(number)).unwrap();
            }
        }
    }
    import(&file, folder, "use-cases", &cases);
    import(&file, folder, "ratings", &ratings);
    file
}

fn import(file: &Path, folder: &Path, kind: &str, table: &str) {
    let csv = folder.join("table.csv");
    std::fs::write(&csv, table).unwrap();
    let _ = done(&["import", text(file), text(&csv), "--as", kind]);
}

fn said_by(program: &str, arguments: &[&str]) -> String {
    let said = Command::new(program).args(arguments).output().unwrap();
    assert!(said.status.success(), "{program}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).into_owned()
}
