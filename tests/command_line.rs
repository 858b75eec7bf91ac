//! The command line, as scripts use it.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use product_tests::{done, ranking, run, text};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tables")
}

fn new_file(folder: &tempfile::TempDir) -> PathBuf {
    let file = folder.path().join("new.pharos");
    let _ = done(&["new", text(&file), "--template", "default", "--lang", "en"]);
    file
}

fn titles(file: &Path) -> Vec<String> {
    let mut titles: Vec<String> =
        ranking(file).iter().map(|case| case["title"].as_str().unwrap().to_owned()).collect();
    titles.sort();
    titles
}

fn refused(arguments: &[&str], because: &str) {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{arguments:?} is refused with a reason: {said}");
    assert!(said.contains(because), "{arguments:?} says {because:?}, not: {said}");
    assert!(said.trim().lines().count() >= 2 || said.contains('.'), "and what to do next: {said}");
}

#[test]
fn five_dialects_of_one_list_give_the_same_sixty_use_cases() {
    let names = [
        "sample_genai_60.csv",
        "sample_genai_60.tsv",
        "sample_genai_60.xlsx",
        "sample_genai_60_semicolon_cp1252.csv",
        "sample_genai_60_utf8bom_crlf.csv",
    ];
    let mut lists = names.map(|name| {
        let folder = tempfile::tempdir().unwrap();
        let file = new_file(&folder);
        let _ = done(&["import", text(&file), text(&tables().join(name)), "--as", "use-cases"]);
        titles(&file)
    });
    assert_eq!(lists[0].len(), 60);
    let last = lists[4].clone();
    for (list, name) in lists.iter_mut().zip(names) {
        assert_eq!(*list, last, "{name} reads as the others do");
    }
}

#[test]
fn both_chinese_lists_read_right() {
    for name in ["inspiration_zh_gb18030.csv", "inspiration_zh_utf8bom.csv"] {
        let folder = tempfile::tempdir().unwrap();
        let file = new_file(&folder);
        let _ = done(&["import", text(&file), text(&tables().join(name)), "--as", "use-cases"]);
        let titles = titles(&file);
        assert_eq!(titles.len(), 24, "{name}");
        assert!(titles.contains(&"月结差异说明".to_owned()), "{name}: {titles:?}");
    }
}

#[test]
fn a_real_inventory_gives_975() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let said = done(&[
        "import",
        text(&file),
        text(&tables().join("us_2025_genai_agentic.csv")),
        "--as",
        "use-cases",
    ]);
    assert_eq!(ranking(&file).len(), 975, "{said}");
    let dry = folder.path().join("dry.pharos");
    let _ = done(&["new", text(&dry)]);
    let said = done(&[
        "import",
        text(&dry),
        text(&tables().join("sample_genai_60.csv")),
        "--as",
        "use-cases",
        "--dry-run",
    ]);
    assert!(said.contains("60 rows would come in"), "{said}");
    assert_eq!(ranking(&dry).len(), 0, "a dry run changes nothing");
}

/// Golden example g17: six raters, eight use cases, eleven criteria, brought in as tables.
#[test]
fn imported_ratings_come_to_the_golden_ranking() {
    let golden = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/golden/g17_workshop_end_to_end.json"),
    );
    let golden: Value = serde_json::from_str(&golden.unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let cases = folder.path().join("cases.csv");
    fs::write(&cases, "title\n".to_owned() + &(1..=8).map(|n| format!("Case {n}\n")).collect::<String>())
        .unwrap();
    let _ = done(&["import", text(&file), text(&cases), "--as", "use-cases"]);

    let criteria: Vec<String> = serde_json::from_value(golden["criteria"].clone()).unwrap();
    let mut long = String::from("rater,use_case,criterion,rating\n");
    for (rater, sheets) in golden["ratings_rater_usecase_criterion"].as_array().unwrap().iter().enumerate() {
        for (case, sheet) in sheets.as_array().unwrap().iter().enumerate() {
            for (criterion, value) in criteria.iter().zip(sheet.as_array().unwrap()) {
                let value = value.as_u64().map(|value| value.to_string()).unwrap_or_default();
                long += &format!("R{rater},Case {},{criterion},{value}\n", case + 1);
            }
        }
    }
    let ratings = folder.path().join("ratings.csv");
    fs::write(&ratings, long).unwrap();
    let _ = done(&["import", text(&file), text(&ratings), "--as", "ratings"]);

    let ranking = ranking(&file);
    for (n, expected) in golden["expected_mean"].as_array().unwrap().iter().enumerate() {
        let case = ranking.iter().find(|case| case["title"] == format!("Case {}", n + 1)).unwrap();
        for (field, wanted) in [("value", "value"), ("cost", "cost"), ("score", "net")] {
            match expected[wanted].as_f64() {
                Some(number) => {
                    let found = case[field].as_f64().unwrap();
                    assert!((found - number).abs() < 1e-9, "case {}: {field} {found} is not {number}", n + 1);
                }
                None => assert!(case[field].is_null(), "case {}: {field} has no number", n + 1),
            }
        }
        assert_eq!(case["rank"], expected["rank"], "case {}", n + 1);
        assert_eq!(case["quadrant"], expected["quadrant"], "case {}", n + 1);
        assert_eq!(
            case["on_the_line"],
            expected.get("on_the_line").cloned().unwrap_or(false.into()),
            "case {}",
            n + 1
        );
        assert_eq!(case["raters"], 6);
        for (criterion, wanted) in criteria.iter().zip(golden["agreement_A"][n].as_array().unwrap()) {
            if let Some(found) = case["agreement"][criterion].as_f64() {
                let wanted = wanted.as_f64().unwrap();
                assert!((found - wanted).abs() < 1e-9, "case {} {criterion}: {found} is not {wanted}", n + 1);
            }
        }
    }
    assert_eq!(ranking.last().unwrap()["rank"], Value::Null, "the unranked come last");
    assert_eq!(ranking[3]["uncovered"], serde_json::json!(["C5"]), "a case without C5 always says so");
}

#[test]
fn a_bad_rating_is_named_row_by_row_and_the_others_come_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let cases = folder.path().join("cases.csv");
    fs::write(&cases, "title\nA\nB\n").unwrap();
    let _ = done(&["import", text(&file), text(&cases), "--as", "use-cases"]);
    let ratings = folder.path().join("ratings.csv");
    let lines = "rater,use_case,criterion,rating\nLin,A,V1,4\nLin,A,V1,5\nLin,A,V9,3\nLin,Z,V1,3\nLin,B,V1,6\nLin,B,V2,four\nLin,B,V3,can't judge\n";
    fs::write(&ratings, lines).unwrap();
    let said = done(&["import", text(&file), text(&ratings), "--as", "ratings"]);
    for named in [
        "row 3: rated twice",
        "row 4: unknown criterion V9",
        "row 5: unknown use case Z",
        "row 6: 6 is not between 1 and 5",
        "row 7: four is no rating",
    ] {
        assert!(said.contains(named), "{named:?} is missing in:\n{said}");
    }
    assert!(said.contains("2 rows came in, 5 did not"), "{said}");
}

#[test]
fn ideas_come_in_with_their_lanes() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let table = folder.path().join("ideas.csv");
    fs::write(
        &table,
        "idea,lane\nRead tenders for me,Sales\nShift notes by voice,Production\n,Sales\nAsk the manual,\n",
    )
    .unwrap();
    let said = done(&["import", text(&file), text(&table), "--as", "ideas"]);
    assert!(said.contains("3 rows came in, 1 did not") && said.contains("row 4: no text"), "{said}");
    assert!(done(&["check", text(&file)]).contains("3 ideas"));
}

#[test]
fn lighthouses_and_exports() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "zh-CN"]);
    let _ = done(&["lighthouse", text(&file), "add", "问公司"]);
    let lit =
        |title: &str| ranking(&file).iter().any(|case| case["title"] == title && case["lighthouse"] == true);
    assert!(lit("问公司"));
    let _ = done(&["lighthouse", text(&file), "remove", "问公司"]);
    assert!(!lit("问公司"));
    refused(&["lighthouse", text(&file), "add", "没有这个"], "No use case");

    let csv = folder.path().join("list.csv");
    let _ = done(&["export", text(&file), "--to", text(&csv), "--lang", "zh-CN"]);
    let written = fs::read(&csv).unwrap();
    assert!(written.starts_with(&[0xEF, 0xBB, 0xBF]), "a spreadsheet needs the mark to read Chinese");
    let written = String::from_utf8(written).unwrap();
    assert!(written.contains("停机现场排障助手") && written.contains("速赢") && written.contains("不含C4"));
    let xlsx = folder.path().join("list.xlsx");
    let _ = done(&["export", text(&file), "--to", text(&xlsx)]);
    assert!(fs::read(&xlsx).unwrap().starts_with(b"PK"), "a real workbook");
    refused(&["export", text(&file), "--to", "list.doc"], ".csv and .xlsx");
}

#[test]
fn a_title_that_looks_like_a_formula_stays_a_title() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let cases = folder.path().join("cases.csv");
    fs::write(&cases, "title\n=1+1\n@SUM(A1)\n-2\n+cmd\n").unwrap();
    let _ = done(&["import", text(&file), text(&cases), "--as", "use-cases"]);
    let csv = folder.path().join("list.csv");
    let _ = done(&["export", text(&file), "--to", text(&csv)]);
    let written = fs::read_to_string(&csv).unwrap();
    for title in ["'=1+1", "'@SUM(A1)", "'-2", "'+cmd"] {
        assert!(written.contains(title), "{title} cannot be carried out by a spreadsheet: {written}");
    }
}

#[test]
fn what_cannot_be_done_is_refused_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let at = |name: &str| text(&folder.path().join(name)).to_owned();
    fs::write(at("empty.pharos"), "").unwrap();
    fs::write(at("text.pharos"), "hello").unwrap();
    fs::write(at("numbers.csv"), "1,2\n3,4\n5,6\n").unwrap();
    fs::write(at("picture.csv"), [0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13]).unwrap();

    refused(&["check", &at("absent.pharos")], "is not there");
    refused(&["check", &at("empty.pharos")], "is empty");
    refused(&["check", &at("text.pharos")], "is not a workshop");
    refused(&["check", text(folder.path())], "is a folder");
    refused(&["new", text(&file)], "exists already");
    refused(&["new", &at("x.pharos"), "--template", "no-such"], "not in this workshop");
    refused(&["import", text(&file), &at("absent.csv"), "--as", "use-cases"], "is not there");
    refused(&["import", text(&file), &at("numbers.csv"), "--as", "use-cases"], "No row with column names");
    refused(&["import", text(&file), &at("picture.csv"), "--as", "use-cases"], "is not a table");
    refused(
        &[
            "import",
            text(&file),
            text(&tables().join("sample_genai_60.csv")),
            "--as",
            "use-cases",
            "--map",
            "title=Nope",
        ],
        "no column Nope",
    );
    let chinese = run(&["check", &at("absent.pharos"), "--lang", "zh-CN"]);
    assert!(String::from_utf8_lossy(&chinese.stderr).contains("找不到absent.pharos"));

    for wrong in
        [vec!["frobnicate"], vec!["import", text(&file)], vec!["rank", text(&file), "--format", "xml"]]
    {
        assert_eq!(run(&wrong).status.code(), Some(2), "{wrong:?} is wrong use");
    }
}

#[test]
fn a_file_that_is_open_elsewhere_is_refused_with_its_holder() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let served = product_tests::Served::new(&file);
    refused(&["rank", text(&file)], "is open already");
    drop(served);
    assert!(run(&["rank", text(&file)]).status.success(), "its holder gone, it opens again");
}

#[test]
fn what_can_be_read_of_a_damaged_file_is_salvaged() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("day.pharos"), folder.path().join("salvaged.pharos"));
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let before = ranking(&file);
    let mut bytes = fs::read(&file).unwrap();
    // The page of a table, full of zeros: as disks and memory sticks leave it.
    let words = b"Fault finder in front of the machine";
    let at = bytes.windows(words.len()).position(|window| window == words).unwrap() / 4096 * 4096;
    bytes[at..at + 4096].fill(0);
    fs::write(&file, &bytes).unwrap();
    refused(&["check", text(&file)], "is damaged");

    let told = done(&["salvage", text(&file), text(&out), "--lang", "en"]);
    for part in ["People: 18 of 18", "Ideas: 56 of 56", "Use cases: 14 of 14", "Ratings: 1649 of 1649"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(fs::read(&file).unwrap(), bytes, "the damaged file is not touched");
    assert!(done(&["check", text(&out)]).contains("is whole"));
    assert_eq!(ranking(&out), before, "and everything stands where it stood");
    refused(&["salvage", text(&file), text(&out)], "exists already");
    let chinese = run(&["salvage", text(&file), text(&folder.path().join("z.pharos")), "--lang", "zh-CN"]);
    assert!(String::from_utf8_lossy(&chinese.stdout).contains("想法：56中的56"), "{chinese:?}");
}
