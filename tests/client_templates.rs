//! Slides on the templates of clients, as python-pptx makes them, opened by programs that Pharos did not write.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use product_tests::{Office, audited, done, holds, pages, pharos, scripted, text};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Templates, good and bad, and the example in both languages; None where nothing on this machine can make them.
fn made() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    scripted(include_str!("harness/client_templates.py"), &[text(folder.path())])?;
    for language in ["en", "zh-CN"] {
        let file = folder.path().join(format!("{language}.pharos"));
        let _ = done(&["example", text(&file), "--lang", language]);
    }
    Some(folder)
}

/// Runs the program with settings of its own.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(pharos()).args(arguments).env("PHAROS_HOME", folder.join("home")).output().unwrap()
}

/// The slides of the example on a template, and what was said.
fn onto(folder: &Path, template: &str, language: &str, more: &[&str]) -> (PathBuf, String) {
    let out = folder.join(format!("{template}-{language}.pptx"));
    let (file, template) = (folder.join(format!("{language}.pharos")), folder.join(template));
    let wish = ["export", text(&file), "--to", text(&out), "--template", text(&template), "--lang", language];
    let output = run(folder, &[&wish, more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    (out, String::from_utf8(output.stdout).unwrap())
}

/// What python-pptx finds on each slide: its layout, its title, and whether all of it lies on the slide.
fn read_back(deck: &Path) -> Vec<(String, String, bool)> {
    let script = "
import sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
wide, high = deck.slide_width, deck.slide_height
for slide in deck.slides:
    inside = all(
        shape.left >= 0 and shape.top >= 0 and shape.left + shape.width <= wide and shape.top + shape.height <= high
        for shape in slide.shapes if shape.width is not None
    )
    print(slide.slide_layout.name, slide.shapes.title.text.replace('\\n', ' '), inside, sep='\\t')
";
    let said = scripted(script, &[text(deck)]).unwrap();
    let line = |line: &str| {
        let parts: Vec<&str> = line.split('\t').collect();
        (parts[0].to_owned(), parts[1].to_owned(), parts[2] == "True")
    };
    said.lines().map(line).collect()
}

#[test]
fn slides_stand_on_the_layouts_of_a_client() {
    let Some(folder) = made() else { return };
    let office = Office::new();
    for (template, cover, finding, drawn) in [
        ("four-to-three.pptx", "Title Slide", "Title and Content", "Title Only"),
        ("wide.potx", "Kapitel", "Inhalt", "Nur Zeile"),
        ("bare.pptx", "Title Slide", "Title Only", "Title Only"),
    ] {
        for language in ["en", "zh-CN"] {
            let (deck, said) = onto(folder.path(), template, language, &[]);
            assert!(said.contains("--layouts"), "a proposal is said to be one: {said}");
            assert_eq!(audited(&deck).unwrap_or_default(), "", "{template}");
            let slides = read_back(&deck);
            let layouts: Vec<&str> = slides.iter().map(|(layout, ..)| layout.as_str()).collect();
            assert_eq!(layouts[..4], [cover, finding, drawn, drawn], "{template}");
            assert_eq!(layouts[4], finding, "{template}: a lighthouse");
            assert!(slides.iter().all(|(_, title, _)| !title.is_empty()), "{slides:?}");
            assert!(
                slides.iter().all(|(_, _, inside)| *inside),
                "{template}: nothing lies beside a slide: {slides:?}"
            );
            let shown = pages(&office.converted(&deck, "pdf"));
            assert_eq!(shown.len(), slides.len(), "{template}: LibreOffice shows every slide");
            let bytes = std::fs::read(&deck).unwrap();
            assert!(
                !holds(&bytes, "CANARY") && !shown.join(" ").contains("CANARY"),
                "its own slides stay behind"
            );
        }
    }
}

#[test]
fn layouts_are_chosen_once() {
    let Some(folder) = made() else { return };
    let wish = ["--layouts", "finding=Quer,lighthouse=inhalt", "--layouts", "table=1"];
    let (deck, said) = onto(folder.path(), "wide.potx", "en", &wish);
    assert!(
        !said.contains("--layouts") && said.contains("finding: Quer"),
        "what was chosen is no proposal: {said}"
    );
    let chosen: Vec<String> = read_back(&deck).into_iter().map(|(layout, ..)| layout).collect();
    assert_eq!((chosen[1].as_str(), chosen[4].as_str()), ("Quer", "Inhalt"));
    // The same file under another name is the same template.
    std::fs::copy(folder.path().join("wide.potx"), folder.path().join("other.potx")).unwrap();
    let (again, said) = onto(folder.path(), "other.potx", "en", &[]);
    assert!(!said.contains("--layouts"), "it was confirmed before: {said}");
    let kept: Vec<String> = read_back(&again).into_iter().map(|(layout, ..)| layout).collect();
    assert_eq!(kept, chosen);
}

#[test]
fn what_is_no_template_is_refused_with_a_reason() {
    let Some(folder) = made() else { return };
    let file = folder.path().join("en.pharos");
    for (template, because) in [
        ("bad-macro.pptm", "has macros"),
        ("bad-program.pptx", "has macros"),
        ("bad-cut.pptx", "damaged or cut off"),
        ("bad-broken.pptx", "damaged or cut off"),
        ("bad-size.pptx", "damaged or cut off"),
        ("bad-titles.pptx", "no layout with a title"),
        ("bad-encrypted.pptx", "protected by a password"),
        ("bad-text.pptx", "no presentation"),
        ("bad-word.pptx", "no presentation"),
        ("bad-bomb.pptx", "larger than any template"),
        ("en.pharos", "no presentation"),
    ] {
        let (out, template) = (folder.path().join("out.pptx"), folder.path().join(template));
        for language in ["en", "zh-CN"] {
            let wish = [
                "export",
                text(&file),
                "--to",
                text(&out),
                "--template",
                text(&template),
                "--lang",
                language,
            ];
            let output = run(folder.path(), &wish);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(language != "en" || said.contains(because), "{because}: {said}");
            assert!(said.trim().lines().count() == 2 && !out.exists(), "{said}");
        }
    }
    let (out, template) = (folder.path().join("out.pptx"), folder.path().join("bare.pptx"));
    let wish = ["export", text(&file), "--to", text(&out), "--template", text(&template), "--lang", "en"];
    let output = run(folder.path(), &[&wish[..], &["--layouts", "cover=Nothing"]].concat());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("no layout “Nothing”") && said.contains("Title Slide, Title Only"), "{said}");
    let output = run(folder.path(), &[&wish[..], &["--layouts", "back=1"]].concat());
    assert_eq!(output.status.code(), Some(2), "a kind of slide that there is not");
}
