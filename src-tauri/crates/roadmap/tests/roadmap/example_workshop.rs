//! The roadmap of the example: its one conflict, and its critical path.

use roadmap::{Item, Moved, Resource, Roadmap};
use serde_json::Value;

const EXAMPLE: &str = include_str!("../../../../../assets/content/example_workshop.json");

struct Example {
    names: Vec<String>,
    roadmap: Roadmap,
    expected: Value,
}

impl Example {
    fn new() -> Self {
        let example: Value = serde_json::from_str(EXAMPLE).unwrap();
        let items = example["roadmap"]["items"].as_array().unwrap().clone();
        let names: Vec<String> = items.iter().map(|item| text(&item["id"])).collect();
        let place = |id: &Value| names.iter().position(|name| *name == text(id)).unwrap();
        let day = |day: &Value| u32::try_from(day.as_u64().unwrap()).unwrap();
        let item = |item: &Value| Item {
            starts: day(&item["start_day"]),
            ends: day(&item["end_day"]),
            takes: vec![Resource::Person(text(&item["owner"])[1..].parse().unwrap())],
            needs: item["depends_on"].as_array().unwrap().iter().map(place).collect(),
            is_done: item["state"] == "done",
        };
        let roadmap = Roadmap::new(items.iter().map(item).collect()).unwrap();
        Self { names, roadmap, expected: example["expected"]["roadmap_conflicts"].clone() }
    }

    fn place(&self, name: &str) -> usize {
        self.names.iter().position(|other| other == name).unwrap()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn it_has_exactly_its_one_conflict() {
    let example = Example::new();
    let [expected] = example.expected.as_array().unwrap().as_slice() else { panic!("one is expected") };
    let conflicts = example.roadmap.conflicts();
    let [conflict] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!(example.names[conflict.second], text(&expected["item"]));
    assert_eq!(example.names[conflict.first], text(&expected["depends_on"]));
    assert_eq!(u64::from(conflict.from), expected["starts_day"].as_u64().unwrap());
    assert_eq!(u64::from(conflict.to), expected["dependency_ends_day"].as_u64().unwrap());
    assert!(conflict.begins_too_early);
    assert_eq!(conflict.shared, [Resource::Person(11)], "the same person is at both");
}

#[test]
fn its_critical_path_has_five_steps() {
    let example = Example::new();
    let path: Vec<&str> =
        example.roadmap.critical_path().iter().map(|place| &*example.names[*place]).collect();
    assert_eq!(path, ["R01", "R02", "R08", "R13", "R17"]);
}

#[test]
fn moving_the_item_in_conflict_moves_nothing_else_and_ends_it() {
    let example = Example::new();
    let moving = example.place("R11");
    let moved = example.roadmap.moved(moving, 200, 310).unwrap();
    assert_eq!(moved, [Moved { item: moving, starts: 200, ends: 310 }]);
    let mut items = example.roadmap.items().to_vec();
    (items[moving].starts, items[moving].ends) = (200, 310);
    assert_eq!(Roadmap::new(items).unwrap().conflicts(), []);
}
