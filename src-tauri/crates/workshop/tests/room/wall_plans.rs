//! The plan of a lighthouse on the wall: what the room reads, and what never leaves.

use crate::setup::Room;
use workshop::quick_win_plan::{
    Better, MeasureScale, NewPlanTask, PlanEdit, PlanMeasure, PlanRole, PlanRule, PlanStage, PlanThreshold,
    Stakeholder, ThresholdSide,
};
use workshop::risk_register::{NewPlannedRisk, RiskText};
use workshop::visibility::{Audience, WallPlan, seen, wall_plan};
use workshop::{Names, Steering, UseCaseId};

const OWNER: &str = "Wei Ownername";
const SPONSOR: &str = "Xie Sponsorname";
/// What stays with the facilitator, wherever it stands.
const KEPT: [&str; 6] =
    ["Qiao Taskname", "Ren Partname", "Du Riskname", "kept risk", "kept money", "kept way"];

fn planned() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let edit = |room: &mut Room, edit: PlanEdit| {
        room.steer(&Steering::EditPlan { use_case, edit: Box::new(edit) }).unwrap();
    };
    let task = NewPlanTask {
        task: "first".into(),
        stage: PlanStage::Design,
        text: "Sit beside the hotline".into(),
        owner: KEPT[0].into(),
        days: 6,
        after: vec![],
    };
    room.steer(&Steering::AddPlanTasks { use_case, tasks: vec![task] }).unwrap();
    edit(&mut room, PlanEdit::Owner { name: OWNER.into() });
    edit(&mut room, PlanEdit::Sponsor { name: SPONSOR.into() });
    let measure = PlanMeasure {
        id: "minutes".into(),
        name: "Time to the right cause".into(),
        unit: "minutes".into(),
        scale: MeasureScale::Number,
        better: Better::Less,
        baseline: Some(95.0),
        target: None,
        how: KEPT[5].into(),
    };
    edit(&mut room, PlanEdit::Measure { measure });
    let rule = PlanRule {
        rule: "answers".into(),
        name: "Answers that helped".into(),
        unit: "of 10".into(),
        go: Some(PlanThreshold { is: ThresholdSide::AtLeast, value: 6.0 }),
        stop: None,
        sample: None,
        days: Some(75),
    };
    edit(&mut room, PlanEdit::Rule { rule });
    let stakeholder = Stakeholder {
        role: "it_lead".into(),
        title: String::new(),
        name: KEPT[1].into(),
        decides: String::new(),
    };
    edit(&mut room, PlanEdit::Stakeholder { stakeholder });
    let text = RiskText { name: KEPT[3].into(), owner: KEPT[2].into(), ..RiskText::default() };
    let risks = vec![NewPlannedRisk { risk: "own".into(), text }];
    room.steer(&Steering::PutPlannedRisks { use_case, risks }).unwrap();
    room.steer(&Steering::SayWhatTimeBecomes { use_case, becomes: KEPT[4].into() }).unwrap();
    (room, use_case)
}

fn shown(room: &Room, use_case: UseCaseId) -> WallPlan {
    wall_plan(&room.workshop, use_case).unwrap()
}

fn names(plan: &WallPlan) -> Vec<&str> {
    plan.people.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn the_room_reads_stages_measures_and_rules_in_both_languages() {
    let (room, use_case) = planned();
    let plan = shown(&room, use_case);
    assert!(plan.is_draft);
    let stage = &plan.stages[0];
    assert_eq!((stage.days.en.as_str(), stage.days.zh.as_str()), ("Days 1–6", "第1到6天"));
    assert_eq!((stage.tasks[0].text.en.as_str(), stage.tasks[0].day), ("Sit beside the hotline", 6));
    let today = plan.measures[0].today.as_ref().unwrap();
    assert_eq!((today.en.as_str(), today.zh.as_str()), ("95 minutes", "95minutes"));
    assert_eq!(plan.measures[0].target, None);
    assert!(plan.rules[0].en.starts_with("Go if “Answers that helped” is at least 6 of 10."), "{plan:?}");
    assert!(plan.open.iter().any(|point| point.en.contains("Time to the right cause")), "{plan:?}");
}

#[test]
fn nobody_is_named_but_who_said_yes_and_nothing_else_leaves() {
    let (mut room, use_case) = planned();
    let sent = |room: &Room| serde_json::to_string(&shown(room, use_case)).unwrap();
    let kept = |text: &str, words: &[&str]| {
        for word in words {
            assert!(!text.contains(word), "{word} is in {text}");
        }
    };
    kept(&sent(&room), &KEPT);
    kept(&sent(&room), &[OWNER, SPONSOR]);
    assert!(names(&shown(&room, use_case)).is_empty());

    let yes = |room: &mut Room, role, by: &str| {
        room.steer(&Steering::ConfirmPlan { use_case, role, by: by.to_owned() }).unwrap();
    };
    yes(&mut room, PlanRole::Owner, OWNER);
    assert_eq!(names(&shown(&room, use_case)), [OWNER]);
    assert!(shown(&room, use_case).is_draft, "one yes is not enough");
    kept(&sent(&room), &KEPT);
    kept(&sent(&room), &[SPONSOR]);
    yes(&mut room, PlanRole::Sponsor, SPONSOR);
    assert_eq!(names(&shown(&room, use_case)), [OWNER, SPONSOR]);
    assert!(!shown(&room, use_case).is_draft);
    yes(&mut room, PlanRole::Owner, "");
    assert_eq!(names(&shown(&room, use_case)), [SPONSOR], "who took it back is not named any more");

    // The rows themselves go nowhere.
    for row in room.workshop.rows() {
        for audience in [Audience::Wall { results: true }, Audience::Participant { results: true }] {
            let told = serde_json::to_string(&seen(&room.workshop, &row, audience)).unwrap();
            kept(&told, &KEPT);
            kept(&told, &[OWNER, SPONSOR, "Time to the right cause"]);
        }
    }
}

#[test]
fn what_is_put_aside_or_stopped_is_not_shown() {
    let (mut room, use_case) = planned();
    assert_eq!(wall_plan(&room.workshop, UseCaseId::random()), None);
    room.steer(&Steering::ParkUseCase { id: use_case, parked: true }).unwrap();
    assert_eq!(wall_plan(&room.workshop, use_case), None);
    room.steer(&Steering::ParkUseCase { id: use_case, parked: false }).unwrap();
    assert!(wall_plan(&room.workshop, use_case).is_some());
}
