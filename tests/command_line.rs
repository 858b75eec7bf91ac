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
    let robust = robust(&file, &[]);
    for (n, expected) in golden["expected_mean"].as_array().unwrap().iter().enumerate() {
        let case = robust.iter().find(|case| case["title"] == format!("Case {}", n + 1)).unwrap();
        assert_eq!(case["pareto"], expected["pareto"], "case {}", n + 1);
        let is_ranked = !expected["rank"].is_null();
        let added = ["top3_share", "class_share", "practically_tied"];
        assert!(added.iter().all(|name| case[name].is_null() != is_ranked), "case {}: {case}", n + 1);
    }
    let (third, seventh) = (&robust[1], &robust[2]);
    assert_eq!(third["practically_tied"], true, "two of eight are the same");
    assert_eq!(third["top3_share"], seventh["top3_share"], "and stand as firmly");
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
    refused(
        &["export", text(&file), "--to", "list.doc"],
        ".pptx, .pdf, .xlsx, .md, .csv, .svg, .png, .json and .zip",
    );
}

#[test]
fn ideas_and_cards_that_were_taken_along_come_in_again_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let file = new_file(&folder);
    fs::write(
        at("ideas.csv"),
        "idea,lane\n\"Read tenders, \"\"for me\"\"\",Sales\n\"two\nlines\",Sales\n夜班停线，先看哪儿,生产\n=1+1,Sales\n''=SUM(A1),Sales\n'quoted',Sales\n",
    )
    .unwrap();
    let sixty = tables().join("sample_genai_60.csv");
    let _ = done(&["import", text(&file), text(&at("ideas.csv")), "--as", "ideas"]);
    let _ = done(&["import", text(&file), text(&sixty), "--as", "use-cases"]);
    for language in ["en", "zh-CN"] {
        let again = at(&format!("again-{language}.pharos"));
        let _ = done(&["new", text(&again), "--template", "default", "--lang", "en"]);
        for (what, kind) in [("ideas", "ideas"), ("cards", "use-cases")] {
            let (first, second) = (at("first.csv"), at("second.csv"));
            let export = |file: &Path, to: &Path| {
                done(&["export", text(file), "--to", text(to), "--what", what, "--lang", language])
            };
            let _ = export(&file, &first);
            let said = done(&["import", text(&again), text(&first), "--as", kind]);
            let rows = if what == "ideas" { "6 rows" } else { "60 rows" };
            assert!(said.contains(rows), "{what}, {language}: {said}");
            let _ = export(&again, &second);
            let (first, second) = (fs::read_to_string(&first).unwrap(), fs::read_to_string(&second).unwrap());
            assert_eq!(first, second, "{what}, {language}: all of it came back");
            if what == "ideas" {
                assert!(
                    first.contains("'=1+1") && first.contains("''=SUM(A1)"),
                    "no text is a formula: {first}"
                );
            }
        }
    }
    let xlsx = at("ideas.xlsx");
    let _ = done(&["export", text(&file), "--to", text(&xlsx), "--what", "ideas"]);
    assert!(fs::read(&xlsx).unwrap().starts_with(b"PK"));
    assert_eq!(run(&["export", text(&file), "--to", text(&xlsx), "--what", "seats"]).status.code(), Some(2));
}

#[test]
fn a_card_is_taken_along_with_what_generative_ai_does_in_it() {
    let folder = tempfile::tempdir().unwrap();
    for (language, does) in [("en", "Extract, Draft"), ("zh-CN", "信息抽取、起草写作")] {
        let (file, csv) = (folder.path().join(format!("{language}.pharos")), folder.path().join("cards.csv"));
        let _ = done(&["example", text(&file), "--lang", language]);
        let _ = done(&["export", text(&file), "--to", text(&csv), "--what", "cards", "--lang", language]);
        let written = fs::read_to_string(&csv).unwrap();
        assert!(written.contains(does), "{does}: {written}");
    }
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
fn a_file_whose_beginning_is_gone_is_salvaged_from_the_lines_of_its_history() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("day.pharos"), folder.path().join("salvaged.pharos"));
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let (before, whole) = (ranking(&file), fs::read(&file).unwrap());
    // The list of tables; and all of the first page, by which a file is known.
    for from in [100, 0] {
        let mut bytes = whole.clone();
        bytes[from..4096].fill(0);
        fs::write(&file, &bytes).unwrap();
        refused(&["check", text(&file)], "is damaged");
        let told = done(&["salvage", text(&file), text(&out), "--lang", "en"]);
        assert!(told.contains("Ratings: 1649 of 1649"), "{told}");
        assert!(told.contains("could not be read"), "nobody knows whether a newer line was there: {told}");
        assert_eq!(ranking(&out), before, "everything stands where it stood");
        fs::remove_file(&out).unwrap();
    }
    fs::write(&file, vec![0; 8192]).unwrap();
    refused(&["salvage", text(&file), text(&out)], "is not a workshop");
}

#[test]
fn check_says_in_sentences_what_is_damaged_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let mut bytes = fs::read(&file).unwrap();
    // In a line of the history, which is found by its words; then in a row.
    let places: Vec<usize> = {
        let words = b"Fault finder in front of the machine";
        bytes
            .windows(words.len())
            .enumerate()
            .filter(|(_, window)| *window == words)
            .map(|(at, _)| at)
            .collect()
    };
    for at in places {
        bytes[at] = b'V';
    }
    fs::write(&file, &bytes).unwrap();
    let refused = run(&["check", text(&file), "--lang", "en"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    for words in ["is damaged or cut off", "of the history say", "pharos salvage", "autosave"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("UseCase") && !said.contains("journal"), "in words of people: {said}");
    let chinese = run(&["check", text(&file), "--lang", "zh-CN"]);
    let said = String::from_utf8_lossy(&chinese.stderr).into_owned();
    assert!(said.contains("损坏") && said.contains("历史里有") && said.contains("pharos salvage"), "{said}");
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

/// `pharos rank --robustness`, with more arguments.
fn robust(file: &Path, more: &[&str]) -> Vec<Value> {
    let printed = done(&[&["rank", text(file), "--format", "json", "--robustness"], more].concat());
    let ranking: Value = serde_json::from_str(&printed).unwrap();
    ranking["use_cases"].as_array().unwrap().clone()
}

#[test]
fn a_ranking_says_how_firmly_it_stands_and_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("example.pharos");
    let _ = done(&["example", text(&file), "--lang", "en"]);
    let (plain, found) = (ranking(&file), robust(&file, &[]));
    assert_eq!(plain.len(), found.len());
    for (plain, found) in plain.iter().zip(&found) {
        for (name, value) in plain.as_object().unwrap() {
            assert_eq!(&found[name], value, "nothing else changes: {name}");
        }
        assert_eq!(plain.get("top3_share"), None, "only who asks is told");
    }
    let sum = |cases: &[Value], weighting: &str| -> f64 {
        cases.iter().filter_map(|case| case["top3_share"][weighting].as_f64()).sum()
    };
    for weighting in ["around_yours", "anything_goes"] {
        let sum = sum(&found, weighting);
        assert!((sum - 3.0).abs() < 1e-9, "{weighting}: three are the first three: {sum}");
    }
    for case in found.iter().filter(|case| !case["class_share"].is_null()) {
        let shares = case["class_share"].as_object().unwrap();
        assert_eq!(shares.len(), 4, "{case}");
        let sum: f64 = shares.values().filter_map(Value::as_f64).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{case}");
    }
    let flip = found[0]["flip"].as_object().unwrap();
    assert_eq!(flip.len(), 11, "one a criterion: {flip:?}");
    assert!(flip.values().any(Value::is_f64) && flip.values().any(Value::is_null), "{flip:?}");
    let weights: Vec<f64> = flip.values().filter_map(Value::as_f64).collect();
    assert!(weights.iter().all(|weight| (0.0..=1.0).contains(weight)), "{weights:?}");
    assert!(found[1..].iter().all(|case| case.get("flip").is_none()), "of the first alone");

    assert_eq!(robust(&file, &[]), found, "the same file gives the same figures");
    let copy = folder.path().join("copy.pharos");
    fs::copy(&file, &copy).unwrap();
    assert_eq!(robust(&copy, &[]), found, "and so does its copy");
    let other = robust(&file, &["--seed", "1"]);
    assert_eq!(robust(&file, &["--seed", "1"]), other);
    assert_ne!(other, found, "another seed draws others");
    let near = |case: &Value, other: &Value| {
        let share = |case: &Value| case["top3_share"]["around_yours"].as_f64().unwrap_or(0.0);
        (share(case) - share(other)).abs() < 0.03
    };
    assert!(found.iter().zip(&other).all(|(case, other)| near(case, other)), "and finds about the same");
}

#[test]
fn few_voices_have_no_revotes() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    let (cases, ratings) = (folder.path().join("cases.csv"), folder.path().join("ratings.csv"));
    fs::write(&cases, "title\nAsk\nFind\n").unwrap();
    let _ = done(&["import", text(&file), text(&cases), "--as", "use-cases"]);
    let rate = |raters: u32| {
        let mut long = String::from("rater,use_case,criterion,rating\n");
        for rater in 0..raters {
            for criterion in ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5", "C6"] {
                long += &format!("R{rater},Ask,{criterion},{}\nR{rater},Find,{criterion},3\n", 1 + rater);
            }
        }
        fs::write(&ratings, long).unwrap();
        let _ = done(&["import", text(&file), text(&ratings), "--as", "ratings"]);
    };
    assert!(robust(&file, &[]).iter().all(|case| case["top3_share"].is_null()), "nobody rated anything");
    rate(3);
    let three = robust(&file, &[]);
    assert!(three.iter().all(|case| case["class_share"].is_null()), "too few voices: {three:?}");
    assert_eq!(three[0]["top3_share"]["around_yours"], 1.0, "two of two are always among the first three");
    rate(4);
    let four = robust(&file, &[]);
    assert!(four.iter().all(|case| case["class_share"]["quick_win"].is_f64()), "{four:?}");
}

#[test]
fn robustness_is_for_scripts() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_file(&folder);
    for wrong in [vec!["--robustness"], vec!["--format", "csv", "--robustness"], vec!["--seed", "3"]] {
        let output = run(&[&["rank", text(&file)], &wrong[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?} is wrong use");
    }
}
