//! Killing the program in the middle of work: what was acknowledged is there, once, afterwards.

use product_tests::{Served, done, rows, text};
use serde_json::json;
use std::collections::HashSet;

#[test]
fn kill_nine_in_the_middle_of_200_ratings_loses_no_acknowledged_one() {
    for kill_after in [1, 57, 123, 199] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("crash.pharos");
        let table = folder.path().join("cases.csv");
        let titles: String = (1..=20).map(|n| format!("Case {n}\n")).collect();
        std::fs::write(&table, format!("title\n{titles}")).unwrap();
        let _ = done(&["new", text(&file)]);
        let _ = done(&["import", text(&file), text(&table), "--as", "use-cases"]);

        let mut served = Served::new(&file);
        let mut page = served.page();
        let snapshot = page.snapshot();
        let cases: Vec<String> =
            rows(&snapshot, "use_case").iter().map(|case| case["id"].as_str().unwrap().to_owned()).collect();
        let seat = rows(&snapshot, "seat")[0]["id"].clone();
        let round = rows(&snapshot, "round")[0]["id"].clone();
        let criteria = ["V1", "V2", "V3", "V4", "V5", "C1", "C2", "C3", "C4", "C5"];
        let wishes: Vec<(String, &str)> = cases
            .iter()
            .flat_map(|case| criteria.iter().map(|criterion| (case.clone(), *criterion)))
            .collect();
        assert_eq!(wishes.len(), 200);
        for (case, criterion) in &wishes {
            let rating = json!({ "round": round, "use_case": case, "seat": seat, "criterion": criterion });
            let command = json!({ "do": "rate", "rating": rating, "answer": { "value": 4 } });
            page.ask_ahead("steer", &json!({ "id": uuid::Uuid::new_v4().to_string(), "command": command }));
        }
        let mut acknowledged = HashSet::new();
        while acknowledged.len() < kill_after {
            let message = page.next_message().expect("replies come");
            if message["kind"] == "reply" {
                assert!(message["reply"].get("ok").is_some(), "nothing speaks against a rating: {message}");
                acknowledged.insert(message["number"].as_u64().unwrap());
            }
        }
        served.program.kill().unwrap();
        served.program.wait().unwrap();
        // What was on its way when the program died counts too, if its reply still arrives.
        while let Some(message) = page.next_message() {
            if message["kind"] == "reply" {
                acknowledged.insert(message["number"].as_u64().unwrap());
            }
        }

        let served = Served::new(&file);
        let kept = rows(&served.page().snapshot(), "rating");
        let found: HashSet<(String, String)> = kept
            .iter()
            .map(|rating| {
                (
                    rating["use_case"].as_str().unwrap().to_owned(),
                    rating["criterion"].as_str().unwrap().to_owned(),
                )
            })
            .collect();
        assert_eq!(found.len(), kept.len(), "none is there twice");
        for number in acknowledged {
            let (case, criterion) = &wishes[usize::try_from(number).unwrap() - 1];
            let there = found.contains(&(case.clone(), (*criterion).to_owned()));
            assert!(there, "rating {number} was acknowledged before the kill and must be in the file");
        }
        drop(served);
        assert!(done(&["check", text(&file)]).contains("whole"), "the file is sound");
        let left: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.contains("pharos"))
            .collect();
        assert_eq!(left, ["crash.pharos"], "one file remains after closing");
    }
}

#[test]
fn the_same_command_twice_is_carried_out_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twice.pharos");
    let _ = done(&["new", text(&file)]);
    let served = Served::new(&file);
    let mut page = served.page();
    let _ = page.snapshot();
    let case = json!({ "id": uuid::Uuid::new_v4().to_string(), "title": "Only once" });
    let command = json!({ "do": "add_use_cases", "use_cases": [case] });
    let steer = json!({ "id": uuid::Uuid::new_v4().to_string(), "command": command });
    for _ in 0..3 {
        assert!(page.ask("steer", &steer).get("ok").is_some(), "the same id is answered as the first time");
    }
    assert_eq!(rows(&served.page().snapshot(), "use_case").len(), 1, "and changes nothing");
}
