//! Files that are small and unpack to much, or promise much, or never end.

use super::made::{text_cell, workbook_of};

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
