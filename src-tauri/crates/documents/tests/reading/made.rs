//! Workbooks made by hand, as hostile as one likes. The campaign `files` makes its bombs of them too.

use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A workbook with one sheet; `more` are further parts of it.
pub(crate) fn workbook_of(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let workbook = format!(
        r#"<workbook xmlns:r="{RELATIONSHIPS}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>"#
    );
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>")),
    ];
    let parts = parts.iter().map(|(name, text)| (*name, text.as_str()));
    packed(parts.chain(more.iter().copied()))
}

/// An archive of some parts.
pub(crate) fn packed<'a>(parts: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let begun = archive.start_file(name, SimpleFileOptions::default());
        assert!(begun.is_ok() && archive.write_all(text.as_bytes()).is_ok(), "{name} is packed");
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_else(|error| panic!("it is packed: {error}"))
}

/// A cell that holds its own text.
pub(crate) fn text_cell(text: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#)
}
