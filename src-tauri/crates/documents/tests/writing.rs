//! Lists that people take away: read again, they say what was written.

#[cfg(test)]
mod writing {
    use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
    use documents::list::{Column, ColumnKind, List, Value, WriteError, to_csv, to_xlsx};
    use std::io::{Cursor, Read};

    #[test]
    fn a_sheet_holds_numbers_as_numbers_and_texts_as_texts() {
        let sheet = read_again(&a_list());
        assert_eq!(sheet[0], texts(&["Rank", "Use case", "Score"]), "the first row names the columns");
        assert_eq!(
            sheet[1],
            [Data::Float(1.0), text("月结差异说明"), Data::Float(82.3)],
            "rounded as its column says"
        );
        assert_eq!(sheet[2], [Data::Empty, text("发票 👩‍👩‍👧‍👦"), Data::Empty], "what is not there stays empty");
        assert_eq!(sheet[3], [Data::Empty, Data::Empty, Data::Empty], "an empty row ends the table");
        assert_eq!(sheet[4][0], text("Round 2 is still open."), "notes stand below");
    }

    #[test]
    fn a_sheet_runs_nothing_that_people_typed() {
        for payload in PAYLOADS {
            let mut list = a_list();
            list.columns[1].heading = payload.to_owned();
            list.rows[0][1] = Value::Text(payload.to_owned());
            list.notes = vec![payload.to_owned()];
            let sheet = read_again(&list);
            assert_eq!(sheet[1][1].to_string().trim_end(), payload.trim_end(), "{payload:?} is kept");
            assert!(matches!(sheet[1][1], Data::String(_)), "{payload:?} is a text");
            let parts = parts(&to_xlsx(std::slice::from_ref(&list)).unwrap());
            assert!(
                !parts.contains("<f>") && !parts.contains("<hyperlink"),
                "{payload:?} is no formula and no link"
            );
        }
    }

    #[test]
    fn a_csv_runs_nothing_that_people_typed() {
        for payload in PAYLOADS {
            let mut list = a_list();
            list.rows[0][1] = Value::Text(payload.to_owned());
            list.columns[1].heading = payload.to_owned();
            let records = records(&list);
            let dangerous = payload.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let expected = if dangerous { format!("'{payload}") } else { payload.to_owned() };
            assert_eq!(
                (&records[1][1], &records[0][1]),
                (&expected, &expected),
                "{payload:?} begins with no sign of a formula"
            );
        }
    }

    #[test]
    fn a_csv_is_what_spreadsheets_expect() {
        let mut list = a_list();
        list.rows[1][2] = Value::Number(-0.5);
        let csv = String::from_utf8(to_csv(&list).unwrap()).unwrap();
        assert_eq!(
            csv, "\u{FEFF}Rank,Use case,Score\r\n1,月结差异说明,82.3\r\n,发票 👩‍👩‍👧‍👦,-0.5\r\n",
            "marked as UTF-8, lines end in CRLF, a negative number is a number"
        );
    }

    #[test]
    fn numbers_are_rounded_the_way_people_round() {
        let column = |kind| Column { heading: "n".into(), kind };
        let list = List {
            columns: vec![
                column(ColumnKind::Decimal(2)),
                column(ColumnKind::Whole),
                column(ColumnKind::Text),
            ],
            rows: vec![
                [2.675, 0.5, 1e21].map(Value::Number).to_vec(),
                [-0.001, f64::NAN, 0.1].map(Value::Number).to_vec(),
                [1e300, f64::INFINITY, 3.0].map(Value::Number).to_vec(),
            ],
            ..List::default()
        };
        let records = records(&list);
        assert_eq!(records[1], ["2.68", "1", "1000000000000000000000"], "halves go up; no exponents");
        assert_eq!(records[2], ["0.00", "", "0.1"], "no minus before nothing; what is no number is empty");
        assert_eq!(records[3][1], "", "infinity is no number either");
        assert!(to_xlsx(std::slice::from_ref(&list)).is_ok(), "a sheet takes them as well");
    }

    #[test]
    fn a_sheet_takes_names_that_spreadsheets_refuse() {
        let mut list = a_list();
        for name in [
            "[a]:b*c?d/e\\f",
            "",
            "'''",
            "History",
            "名".repeat(40).as_str(),
            "a\u{1}\nb",
            "👩‍👩‍👧‍👦".repeat(9).as_str(),
        ] {
            list.sheet = name.to_owned();
            let book: Xlsx<_> =
                open_workbook_from_rs(Cursor::new(to_xlsx(std::slice::from_ref(&list)).unwrap())).unwrap();
            let names = book.sheet_names();
            assert!(
                !names[0].is_empty() && names[0].encode_utf16().count() <= 31,
                "{name:?} becomes {names:?}"
            );
        }
        list.columns[0].heading = String::new();
        list.columns[1].heading = "score".to_owned();
        assert_eq!(
            read_again(&list)[0],
            texts(&["#1", "score", "Score (2)"]),
            "headings are there and differ"
        );
    }

    #[test]
    fn a_text_is_no_longer_and_no_stranger_than_a_cell_allows() {
        let mut list = a_list();
        list.rows[0][1] = Value::Text("𠀀".repeat(40_000));
        list.rows[1][1] = Value::Text("a\u{0}b\u{8}c\u{FFFE}d\u{FFFF}e\nf\tg _x0041_ & <b>".to_owned());
        let sheet = read_again(&list);
        assert!(
            sheet[1][1].to_string().encode_utf16().count() <= 32_767,
            "a longer cell would break the file"
        );
        assert_eq!(
            sheet[2][1],
            text("abcde\nf\tg _x0041_ & <b>"),
            "what XML does not know is left out, the rest is kept"
        );
    }

    #[test]
    fn the_same_list_gives_the_same_bytes() {
        let first = to_xlsx(&[a_list()]).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        assert!(first == to_xlsx(&[a_list()]).unwrap(), "no clock in the file");
        assert_eq!(to_csv(&a_list()).unwrap(), to_csv(&a_list()).unwrap(), "nor in this one");
        assert!(parts(&first).contains("<dc:creator></dc:creator>"), "nobody is named");
        assert!(parts(&first).contains("2000-01-01T00:00:00Z"), "a time that tells nothing");
    }

    #[test]
    fn a_list_may_be_empty_or_ragged_or_too_large() {
        let mut list = a_list();
        list.rows = vec![vec![], vec![Value::Number(1.0); 9]];
        assert_eq!(records(&list)[1], ["", "", ""], "a short row ends with empty cells");
        assert!(to_xlsx(std::slice::from_ref(&list)).is_ok(), "cells beyond the columns are left out");
        list.rows.clear();
        assert_eq!(
            read_again(&list)[0],
            texts(&["Rank", "Use case", "Score"]),
            "a table without rows has its header"
        );
        assert!(
            to_xlsx(&[List::default()]).is_ok() && to_csv(&List::default()).is_ok(),
            "nothing can be written"
        );
        list.rows = vec![Vec::new(); 1_048_576];
        assert!(
            matches!(to_xlsx(std::slice::from_ref(&list)), Err(WriteError::TooLarge { .. })),
            "a sheet has an end"
        );
    }

    const PAYLOADS: [&str; 12] = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-1",
        "@x",
        "\tx",
        "=HYPERLINK(\"http://evil\")",
        "{=1+1}",
        "http://example.org",
        "mailto:a@example.org",
        "<r><t>x</t></r>",
        "1",
        "a,\"b\";c",
    ];

    fn a_list() -> List {
        let column = |heading: &str, kind| Column { heading: heading.to_owned(), kind };
        List {
            sheet: "Ranked list".to_owned(),
            columns: vec![
                column("Rank", ColumnKind::Whole),
                column("Use case", ColumnKind::Text),
                column("Score", ColumnKind::Decimal(1)),
            ],
            rows: vec![
                vec![Value::Number(1.0), Value::Text("月结差异说明".to_owned()), Value::Number(82.25)],
                vec![Value::Empty, Value::Text("发票 👩‍👩‍👧‍👦".to_owned()), Value::Empty],
            ],
            notes: vec!["Round 2 is still open.".to_owned()],
        }
    }

    fn read_again(list: &List) -> Vec<Vec<Data>> {
        let mut book: Xlsx<_> =
            open_workbook_from_rs(Cursor::new(to_xlsx(std::slice::from_ref(list)).unwrap())).unwrap();
        let range = book.worksheet_range_at(0).unwrap().unwrap();
        range.rows().map(<[Data]>::to_vec).collect()
    }

    fn records(list: &List) -> Vec<Vec<String>> {
        let bytes = to_csv(list).unwrap();
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// The text of every part of a workbook.
    fn parts(bytes: &[u8]) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        for part in 0..archive.len() {
            archive.by_index(part).unwrap().read_to_string(&mut text).unwrap();
        }
        text
    }

    fn text(text: &str) -> Data {
        Data::String(text.to_owned())
    }

    fn texts(list: &[&str]) -> Vec<Data> {
        list.iter().map(|word| text(word)).collect()
    }
}
