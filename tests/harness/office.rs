//! LibreOffice, which opens what Pharos writes and works it out anew.

use super::program::text;
use calamine::{Data, Reader, Xlsx, open_workbook};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What a cell of a sheet holds.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing, or a text without letters.
    Nothing,
    /// A number.
    Number(f64),
    /// A text, or the name of an error.
    Text(String),
}

/// Sheets by their names; rows and columns from 0 on.
pub type Sheets = BTreeMap<String, Vec<Vec<SheetCell>>>;

impl SheetCell {
    /// Whether it is this text.
    #[must_use]
    pub fn is_text(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own == text)
    }

    /// Whether it is the same text, or the same number but for the last digits of a double.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(one), Self::Number(two)) => (one - two).abs() < 1e-9 * (1.0 + one.abs()),
            _ => self == other,
        }
    }
}

/// LibreOffice with settings of its own: it works out every formula when it opens a file.
#[derive(Debug)]
pub struct Office {
    folder: TempDir,
}

/// Without it, LibreOffice shows the results that are stored.
const ALWAYS_WORK_OUT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

impl Default for Office {
    fn default() -> Self {
        Self::new()
    }
}

impl Office {
    /// Without anything open.
    ///
    /// # Panics
    /// Where the disk says no.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let user = folder.path().join("user");
        fs::create_dir(&user).expect("a folder for settings");
        fs::write(user.join("registrymodifications.xcu"), ALWAYS_WORK_OUT).expect("settings");
        Self { folder }
    }

    /// What a workbook holds after everything was worked out anew.
    ///
    /// # Panics
    /// Where LibreOffice does not open it.
    #[must_use]
    pub fn worked_out(&self, workbook: &Path) -> Sheets {
        sheets(&self.converted(workbook, "xlsx"))
    }

    /// The file as one of another kind.
    ///
    /// # Panics
    /// Where LibreOffice does not open it.
    #[must_use]
    pub fn converted(&self, file: &Path, kind: &str) -> PathBuf {
        let out = self.folder.path().join("out");
        let profile = format!("-env:UserInstallation=file://{}", text(self.folder.path()));
        let done = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", kind, "--outdir", text(&out), text(file)])
            .output()
            .expect("LibreOffice starts");
        let converted = out.join(file.file_name().expect("a name")).with_extension(kind);
        assert!(converted.exists(), "LibreOffice: {}", String::from_utf8_lossy(&done.stderr));
        converted
    }
}

/// What is wrong with a file for Office by its own schema; None where nothing on this machine can tell, which is said.
///
/// # Panics
/// Where the audit does not run.
#[must_use]
pub fn audited(file: &Path) -> Option<String> {
    let audit = std::env::var_os("OPENXML_AUDIT").map(PathBuf::from).filter(|path| path.exists());
    let Some(audit) = audit else {
        eprintln!("not audited, openxml-audit is missing: {}", file.display());
        return None;
    };
    let said = Command::new(audit).args(["--max-errors", "5", text(file)]).output().expect("the audit runs");
    let all = [said.stdout, said.stderr].concat();
    Some(if said.status.success() { String::new() } else { String::from_utf8_lossy(&all).into_owned() })
}

/// Runs a script by the interpreter that has python-pptx and jsonschema, the one of the audit. What it prints; None where
/// it is missing on this machine, which is said.
///
/// # Panics
/// Where the script does not end well.
#[must_use]
pub fn scripted(script: &str, arguments: &[&str]) -> Option<String> {
    let audit = std::env::var_os("OPENXML_AUDIT").map(PathBuf::from);
    // An index that could not be reached leaves an interpreter without what it needs.
    let has_all = |python: &PathBuf| {
        let imported = Command::new(python).args(["-c", "import jsonschema, pptx"]).output();
        imported.is_ok_and(|said| said.status.success())
    };
    let python = audit.map(|audit| audit.with_file_name("python3")).filter(has_all);
    let Some(python) = python else {
        eprintln!("not checked, the interpreter beside openxml-audit is missing, or what it needs");
        return None;
    };
    let said = Command::new(python).arg("-c").arg(script).args(arguments).output().expect("the script runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    Some(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// The words of a document, page by page.
///
/// # Panics
/// Where it is no PDF.
#[must_use]
pub fn pages(pdf: &Path) -> Vec<String> {
    let said = Command::new("pdftotext").args(["-layout", text(pdf), "-"]).output().expect("pdftotext runs");
    let all = String::from_utf8(said.stdout).expect("words");
    all.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

/// What a workbook holds, with the results that are stored in it.
///
/// # Panics
/// Where it is no workbook.
#[must_use]
pub fn sheets(workbook: &Path) -> Sheets {
    let mut book: Xlsx<_> = open_workbook(workbook).expect("a workbook");
    let names = book.sheet_names();
    let read = names.into_iter().map(|name| {
        let range = book.worksheet_range(&name).expect("a sheet");
        let (rows, columns) = range.end().unwrap_or((0, 0));
        let cell = |row, column| match range.get_value((row, column)) {
            None | Some(Data::Empty) => SheetCell::Nothing,
            Some(Data::String(text)) if text.is_empty() => SheetCell::Nothing,
            Some(Data::Float(number)) => SheetCell::Number(*number),
            Some(Data::Int(number)) => SheetCell::Number(*number as f64),
            Some(other) => SheetCell::Text(other.to_string()),
        };
        let row = |row| (0..=columns).map(|column| cell(row, column)).collect();
        (name, (0..=rows).map(row).collect())
    });
    read.collect()
}

/// A cell, wherever it is.
#[must_use]
pub fn cell(sheets: &Sheets, sheet: &str, row: usize, column: usize) -> SheetCell {
    let row = sheets.get(sheet).and_then(|rows| rows.get(row));
    row.and_then(|row| row.get(column)).cloned().unwrap_or(SheetCell::Nothing)
}

/// Types another number into a cell of a workbook that holds one, as a person would who saves without working it out.
///
/// # Panics
/// Where there is no such number.
pub fn type_number(workbook: &Path, sheet: &str, (row, column): (usize, usize), number: f64) {
    let mut parts = ZipArchive::new(Cursor::new(fs::read(workbook).expect("a workbook"))).expect("a package");
    let mut names = String::new();
    parts.by_name("xl/workbook.xml").expect("a workbook").read_to_string(&mut names).expect("words");
    let before = names.split("<sheet ").skip(1).position(|one| one.contains(&format!("name=\"{sheet}\"")));
    let part = format!("xl/worksheets/sheet{}.xml", before.expect("the sheet") + 1);
    let letter = char::from(b'A' + u8::try_from(column).expect("one of the first columns"));
    let place = format!("<c r=\"{letter}{}\"", row + 1);
    let mut whole = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..parts.len() {
        let mut file = parts.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("a part is read");
        if name == part {
            let xml = String::from_utf8(bytes).expect("words");
            let (head, rest) = xml.split_once(&place).expect("the cell");
            let (kind, rest) = rest.split_once("<v>").expect("a number");
            let (_, rest) = rest.split_once("</v>").expect("a number");
            bytes = format!("{head}{place}{kind}<v>{number}</v>{rest}").into_bytes();
        }
        whole.start_file(name, SimpleFileOptions::default()).expect("a part");
        whole.write_all(&bytes).expect("a part is written");
    }
    fs::write(workbook, whole.finish().expect("a package").into_inner()).expect("a workbook");
}
