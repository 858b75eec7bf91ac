//! Files that are small and unpack to much, or promise much, or never end.

use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// Each with its name, and whether it must be refused.
pub(super) fn all() -> Vec<(&'static str, Vec<u8>, bool)> {
    let shared = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(900_000));
    let row = format!("<row>{}</row>", r#"<c t="s"><v>0</v></c>"#.repeat(10));
    let strings = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(1_600_000));
    let code = "0".repeat(300_000);
    let styles = format!(
        r#"<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs>{}</cellXfs></styleSheet>"#,
        r#"<xf numFmtId="200"/>"#.repeat(1_000)
    );
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \
                    \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    let laughing = format!("{entities}<row><c t=\"inlineStr\"><is><t>&c;&c;&c;</t></is></c></row>");
    let deep = format!("<row>{}", "<c>".repeat(1_000_000));
    vec![
        ("a plain workbook", workbook_of(&format!("<row>{}</row>", text_cell("Title")), &[]), false),
        ("five million cells", workbook_of(&"<c/>".repeat(5_000_000), &[]), true),
        (
            "a long text in a hundred and more cells",
            workbook_of(&row.repeat(18), &[("xl/sharedStrings.xml", &shared)]),
            true,
        ),
        ("more shared texts than fit", workbook_of("", &[("xl/sharedStrings.xml", &strings)]), true),
        ("a format for every style", workbook_of("", &[("xl/styles.xml", &styles)]), true),
        ("entities of entities", workbook_of(&laughing, &[]), true),
        ("a million cells within each other", workbook_of(&deep, &[]), true),
        (
            "more promised than there is",
            workbook_of("", &[("xl/sharedStrings.xml", r#"<sst uniqueCount="999999999999"></sst>"#)]),
            true,
        ),
        ("two million lines", "a,b\n".repeat(2_000_000).into_bytes(), true),
        ("six million empty lines", "\n".repeat(6_000_000).into_bytes(), true),
        ("one endless line", "a,".repeat(3_000_000).into_bytes(), true),
        ("one endless cell", format!("Title\n{}\n", "a".repeat(50_000_000)).into_bytes(), true),
        ("quotes that never close", "\"a\n".repeat(3_000_000).into_bytes(), true),
        ("zeros", vec![0; 20_000_000], true),
    ]
}

/// A workbook with one sheet; `more` are further parts of it.
fn workbook_of(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
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
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = parts.iter().map(|(name, text)| (*name, text.as_str()));
    for (name, text) in parts.chain(more.iter().copied()) {
        packed.start_file(name, SimpleFileOptions::default()).expect("a part");
        packed.write_all(text.as_bytes()).expect("a part is packed");
    }
    packed.finish().expect("an xlsx").into_inner()
}

fn text_cell(text: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#)
}
