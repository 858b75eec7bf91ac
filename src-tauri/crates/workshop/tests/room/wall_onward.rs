//! The roadmap, the registers and the closing on the wall: what the room reads, and what never leaves.

use crate::setup::Room;
use chrono::{NaiveDate, Utc};
use workshop::quick_win_plan::{
    NewPlanTask, PlanEdit, PlanRole, PlanRule, PlanStage, PlanThreshold, ThresholdSide,
};
use workshop::registers::{NewRegisterLine, Register, RegisterLineText};
use workshop::roadmap_items::{NewRoadmapItem, RoadmapItemText, RoadmapKind, RoadmapStage};
use workshop::visibility::{WallRoadmap, wall_closing, wall_registers, wall_roadmap};
use workshop::{Names, RegisterLineId, RoadmapItemId, Steering, WorkState};

const BUSY: &str = "Hao Canary, PLM";

fn put(room: &mut Room, count: u32, owner: &str) {
    let item = |number: u32| {
        let text = RoadmapItemText {
            kind: RoadmapKind::Enabler,
            stage: RoadmapStage::Plan,
            title: format!("Item {number}"),
            start_day: number * 5,
            end_day: number * 5 + if number == 0 { 8 } else { 5 },
            owner: if number < 2 { owner.to_owned() } else { String::new() },
            depends_on: Vec::new(),
            use_case: None,
            enabler: String::new(),
            component: String::new(),
            state: WorkState::Open,
        };
        NewRoadmapItem { id: RoadmapItemId::random(), text }
    };
    let items = (0..count).map(item).collect();
    room.steer(&Steering::PutRoadmapItems { items }).unwrap();
}

fn shown(room: &Room) -> WallRoadmap {
    wall_roadmap(&room.workshop, NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()).unwrap()
}

#[test]
fn a_roadmap_names_nobody_who_said_yes_to_no_plan() {
    let mut room = Room::new(Names::Named);
    assert_eq!(wall_roadmap(&room.workshop, NaiveDate::default()), None, "nothing is on it");
    put(&mut room, 3, BUSY);
    let told = serde_json::to_string(&shown(&room)).unwrap();
    assert!(!told.contains("Canary"), "{told}");
    assert!(
        told.contains("Item 0") && shown(&room).finding.en.starts_with("One conflict: “Item 0”"),
        "{told}"
    );
    assert_eq!(shown(&room).items.iter().filter(|item| item.is_clash).count(), 2);

    let use_case = room.cases[0];
    let rule = PlanRule {
        rule: "answers".into(),
        name: "Answers that helped".into(),
        unit: "of 10".into(),
        go: Some(PlanThreshold { is: ThresholdSide::AtLeast, value: 6.0 }),
        stop: None,
        sample: None,
        days: Some(75),
    };
    room.steer(&Steering::EditPlan { use_case, edit: Box::new(PlanEdit::Rule { rule }) }).unwrap();
    let by = "Hao Canary".to_owned();
    room.steer(&Steering::ConfirmPlan { use_case, role: PlanRole::Owner, by }).unwrap();
    assert_eq!(shown(&room).finding.en, "One conflict: Hao Canary in two places, day 5 to 8");
}

#[test]
fn a_long_roadmap_is_told_stage_by_stage() {
    let mut room = Room::new(Names::Named);
    put(&mut room, 18, "");
    assert_eq!(shown(&room).items.len(), 18);
    let mut room = Room::new(Names::Named);
    put(&mut room, 300, "");
    let roadmap = shown(&room);
    assert_eq!((roadmap.items.len(), roadmap.count), (0, 300));
    assert_eq!(roadmap.stages.iter().map(|stage| stage.count).collect::<Vec<_>>(), [0, 300, 0]);
    let next: Vec<_> = roadmap.stages[1].next.iter().map(|next| (next.title.as_str(), next.day)).collect();
    assert_eq!(next, [("Item 0", 8), ("Item 1", 10), ("Item 2", 15), ("Item 3", 20)]);
}

#[test]
fn registers_tell_what_holds_something_up_and_not_whose_it_is() {
    let mut room = Room::new(Names::Named);
    assert_eq!(wall_registers(&room.workshop), None, "nothing stands in them");
    let cases = room.cases.clone();
    let line = |need: &str, state, use_cases: &[workshop::UseCaseId]| NewRegisterLine {
        id: RegisterLineId::random(),
        register: Register::Data,
        text: RegisterLineText {
            need: need.to_owned(),
            doing: "kept way".to_owned(),
            use_cases: use_cases.to_vec(),
            state,
            owner: BUSY.to_owned(),
            due_day: Some(40),
        },
    };
    let lines = vec![
        line("One", WorkState::Open, &cases[..1]),
        line("Both", WorkState::Open, &cases[..2]),
        line("There", WorkState::Done, &cases[..2]),
        line("For all", WorkState::Open, &[]),
    ];
    room.steer(&Steering::PutRegisterLines { lines }).unwrap();
    let registers = wall_registers(&room.workshop).unwrap();
    let data = &registers.registers[0];
    assert_eq!((data.done, data.count, data.holding_count), (1, 4, 2));
    let held: Vec<_> = data.holding.iter().map(|one| (one.need.as_str(), one.waiting_count)).collect();
    assert_eq!(held, [("Both", 2), ("One", 1)], "what holds up most comes first");
    let told = serde_json::to_string(&registers).unwrap();
    assert!(!told.contains("Canary") && !told.contains("kept way"), "{told}");
}

#[test]
fn the_last_picture_says_what_is_done_first_for_lighthouses_alone_and_not_by_whom() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let task = |name: &str, after: &[&str]| NewPlanTask {
        task: name.to_owned(),
        stage: PlanStage::Design,
        text: format!("Do {name}"),
        owner: BUSY.to_owned(),
        days: 3,
        after: after.iter().map(|one| (*one).to_owned()).collect(),
    };
    let tasks = vec![task("first", &[]), task("then", &["first"])];
    room.steer(&Steering::AddPlanTasks { use_case, tasks }).unwrap();
    assert!(wall_closing(&room.workshop, Utc::now()).first_tasks.is_empty(), "no lamp is lit");
    room.steer(&Steering::LightLighthouse { use_case, lit: true }).unwrap();
    let closing = wall_closing(&room.workshop, Utc::now());
    let [first] = closing.first_tasks.as_slice() else { panic!("{closing:?}") };
    assert_eq!((first.use_case, first.text.en.as_str()), (use_case, "Do first"));
    assert!(!serde_json::to_string(&closing).unwrap().contains("Canary"));
}
