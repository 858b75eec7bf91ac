//! What ships as content: whole, in both languages, and every reference leads somewhere.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what a test needs and does not get, fails the test"
)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

fn content(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).expect("json")
}

const FILES: [&str; 15] = [
    "capability_cards.json",
    "chains.json",
    "controls.json",
    "criteria.json",
    "example_workshop.json",
    "governance.json",
    "inspiration_use_cases.json",
    "models.json",
    "money_defaults.json",
    "plan_tasks.json",
    "readiness.json",
    "risks.json",
    "rules.json",
    "step_texts.json",
    "templates.json",
];

fn ids(list: &Value) -> BTreeSet<String> {
    let ids: Vec<String> =
        list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect();
    let unique: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(ids.len(), unique.len(), "ids are never reused: {ids:?}");
    unique
}

fn words(list: &Value) -> BTreeSet<String> {
    list.as_array().into_iter().flatten().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// Calls back for every text in both languages.
fn each_text(value: &Value, check: &mut dyn FnMut(&Value, &Value)) {
    match value {
        Value::Object(fields) => {
            if let (Some(en), Some(zh)) = (fields.get("en"), fields.get("zh")) {
                check(en, zh);
            }
            fields.values().for_each(|field| each_text(field, check));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| each_text(entry, check)),
        _ => {}
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    for file in FILES {
        each_text(&content(file), &mut |en, zh| match (en, zh) {
            (Value::Array(en), Value::Array(zh)) => assert_eq!(en.len(), zh.len(), "{file}: {en:?}"),
            (Value::String(en), Value::String(zh)) => {
                assert!(!en.trim().is_empty() && !zh.trim().is_empty(), "{file}: {en:?} / {zh:?}");
                let mut before = ' ';
                for c in zh.chars() {
                    let chinese = ('\u{4e00}'..='\u{9fff}').contains(&before);
                    assert!(!(chinese && ",;?!".contains(c)), "{file}: half-width {c} in {zh}");
                    before = c;
                }
            }
            _ => {}
        });
    }
}

#[test]
fn the_minutes_of_each_template_add_up() {
    let steps = ids(&content("step_texts.json")["steps"]);
    let templates = content("templates.json");
    for template in templates["templates"].as_array().unwrap() {
        let sum = |list: &str| -> u64 {
            template[list].as_array().unwrap().iter().map(|entry| entry["minutes"].as_u64().unwrap()).sum()
        };
        let minutes = template["minutes"].as_u64().unwrap();
        assert_eq!(sum("sessions"), minutes, "{}: sessions", template["id"]);
        assert_eq!(sum("steps"), minutes, "{}: steps", template["id"]);
        for step in template["steps"].as_array().unwrap() {
            assert!(steps.contains(step["kind"].as_str().unwrap()), "{}: {}", template["id"], step["kind"]);
        }
    }
}

#[test]
fn references_lead_somewhere() {
    let criteria = ids(&content("criteria.json"));
    let cards = ids(&content("capability_cards.json"));
    let controls = ids(&content("controls.json")["controls"]);
    let risks = ids(&content("risks.json")["risks"]);
    let enablers = ids(&content("readiness.json")["enablers"]);
    let example = content("example_workshop.json");
    let models = ids(&content("models.json")["entries"]);
    let holds = |known: &BTreeSet<String>, named: &Value, what: &str| {
        let missing: Vec<String> = words(named).difference(known).cloned().collect();
        assert!(missing.is_empty(), "{what}: {missing:?}");
    };
    for case in content("inspiration_use_cases.json")
        .as_array()
        .unwrap()
        .iter()
        .chain(example["use_cases"].as_array().unwrap())
    {
        holds(&cards, &case["capabilities"], "capabilities");
    }
    for risk in content("risks.json")["risks"].as_array().unwrap() {
        holds(&controls, &risk["first_controls"], "first controls");
    }
    for control in content("controls.json")["controls"].as_array().unwrap() {
        holds(&risks, &control["risks"], "risks of a control");
        holds(&enablers, &control["enablers"], "enablers of a control");
    }
    for enabler in content("readiness.json")["enablers"].as_array().unwrap() {
        holds(&criteria, &enabler["lowers"], "criteria an enabler lowers");
    }
    for plan in example["plans"].as_array().unwrap() {
        assert!(models.contains(plan["model_choice"]["entry"].as_str().unwrap()), "model of a plan");
    }
    let tasks = content("plan_tasks.json");
    let phases: Vec<String> = tasks["phases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phase| phase["id"].as_str().unwrap().to_owned())
        .collect();
    let phase_of = |id: &str| {
        let task = tasks["tasks"]
            .as_array()
            .unwrap()
            .iter()
            .find(|task| task["id"] == id)
            .expect("a task that is needed exists");
        phases.iter().position(|phase| task["phase"] == **phase).expect("a known phase")
    };
    for task in tasks["tasks"].as_array().unwrap() {
        for needed in words(&task["needs"]) {
            assert!(
                phase_of(&needed) <= phase_of(task["id"].as_str().unwrap()),
                "no task needs one of a later phase"
            );
        }
    }
}
