//! The roadmap: what is refused, what is marked, what moves on request, and that undo brings all of it back.

use crate::setup::Room;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};
use uuid::Uuid;
use workshop::WorkState;
use workshop::roadmap_items::{
    ItemDays, NewRoadmapItem, RoadmapFrame, RoadmapItemText, RoadmapKind, RoadmapStage, StageCondition,
};
use workshop::{Names, Refusal, RoadmapItemId, Row, Steering, Table, UseCaseId, Workshop};

fn room() -> Room {
    Room::new(Names::Named)
}

fn id(number: u8) -> RoadmapItemId {
    RoadmapItemId(Uuid::from_u128(u128::from(number)))
}

fn text(title: &str, (start_day, end_day): (u32, u32), owner: &str, depends_on: &[u8]) -> RoadmapItemText {
    RoadmapItemText {
        kind: RoadmapKind::Enabler,
        stage: RoadmapStage::Plan,
        title: title.to_owned(),
        start_day,
        end_day,
        owner: owner.to_owned(),
        depends_on: depends_on.iter().map(|number| id(*number)).collect(),
        use_case: None,
        enabler: String::new(),
        component: String::new(),
        state: WorkState::Open,
    }
}

fn put(room: &mut Room, items: Vec<(u8, RoadmapItemText)>) -> Result<(), Refusal> {
    let items = items.into_iter().map(|(number, text)| NewRoadmapItem { id: id(number), text }).collect();
    room.steer(&Steering::PutRoadmapItems { items }).map(drop)
}

fn shift(room: &mut Room, number: u8, (start_day, end_day): (u32, u32), along: bool) -> Result<(), Refusal> {
    room.steer(&Steering::MoveRoadmapItem { id: id(number), start_day, end_day, along }).map(drop)
}

fn leave(room: &mut Room, one: u8, other: u8, reason: &str) -> Result<(), Refusal> {
    let reason = reason.to_owned();
    room.steer(&Steering::LeaveConflictStanding { one: id(one), other: id(other), reason }).map(drop)
}

fn days(room: &Room, number: u8) -> (u32, u32) {
    let text = &room.workshop.roadmap_item(id(number)).unwrap().text;
    (text.start_day, text.end_day)
}

/// 1 before 2 before 3; 4 stands alone.
fn chain() -> Room {
    let mut room = room();
    put(
        &mut room,
        vec![
            (1, text("Gateway", (0, 20), "", &[])),
            (2, text("Pilot", (20, 50), "", &[1])),
            (3, text("Roll-out", (60, 90), "", &[2])),
            (4, text("Editor", (0, 10), "", &[])),
        ],
    )
    .unwrap();
    room
}

#[test]
fn items_that_wait_for_each_other_are_refused_and_named() {
    let mut room = chain();
    let refused = put(&mut room, vec![(1, text("Gateway", (0, 20), "", &[3]))]);
    assert_eq!(refused, Err(Refusal::TaskCircle { way: "Gateway → Roll-out → Pilot → Gateway".to_owned() }));
    let alone = put(&mut room, vec![(4, text("Editor", (0, 10), "", &[4]))]);
    assert_eq!(alone, Err(Refusal::TaskCircle { way: "Editor → Editor".to_owned() }));
    let two = vec![(5, text("A", (0, 1), "", &[6])), (6, text("B", (0, 1), "", &[5]))];
    assert!(matches!(put(&mut room, two), Err(Refusal::TaskCircle { .. })), "also of two that come together");
    assert_eq!(room.workshop.roadmap_items().len(), 4, "nothing was changed");
}

#[test]
fn what_cannot_be_is_refused() {
    let mut room = chain();
    let out = Err(Refusal::OutOfRange { lowest: 0, highest: 3_650 });
    assert_eq!(put(&mut room, vec![(5, text("Late", (3_650, 3_651), "", &[]))]), out);
    assert_eq!(put(&mut room, vec![(5, text("Huge", (u32::MAX, u32::MAX), "", &[]))]), out);
    assert_eq!(put(&mut room, vec![(5, text("Back", (9, 8), "", &[]))]), Err(Refusal::ItemEndsFirst));
    for owners in ["Hao; Wei", "郝工、韦工", "Hao & Wei", "Hao and Wei"] {
        let refused = put(&mut room, vec![(5, text("Shared", (0, 1), owners, &[]))]);
        assert_eq!(refused, Err(Refusal::TwoOwners), "{owners}");
    }
    for owner in ["Hao, product data", "R&D lead", "Hao;"] {
        put(&mut room, vec![(5, text("One", (7, 7), owner, &[]))]).unwrap();
    }
    assert_eq!(
        put(&mut room, vec![(6, text("?", (0, 1), "", &[99]))]),
        Err(Refusal::NotFound),
        "needs nothing known"
    );
    assert_eq!(put(&mut room, vec![(6, text(" ", (0, 1), "", &[]))]), Err(Refusal::TextEmpty));
    let twice = vec![(6, text("A", (0, 1), "", &[])), (6, text("B", (0, 1), "", &[]))];
    assert_eq!(put(&mut room, twice), Err(Refusal::AlreadyThere));
    let about = RoadmapItemText { use_case: Some(UseCaseId::random()), ..text("A", (0, 1), "", &[]) };
    assert_eq!(put(&mut room, vec![(6, about)]), Err(Refusal::NotFound));
    assert_eq!(shift(&mut room, 99, (0, 1), false), Err(Refusal::NotFound));
    assert_eq!(shift(&mut room, 1, (3_640, 3_660), false), out);
    assert_eq!(shift(&mut room, 1, (30, 20), true), Err(Refusal::ItemEndsFirst));
    assert_eq!(shift(&mut room, 1, (3_600, 3_640), true), out, "what goes along would leave the roadmap");
    assert_eq!(room.steer(&Steering::RemoveRoadmapItem { id: id(99) }).map(drop), Err(Refusal::NotFound));

    let mut frame = RoadmapFrame::default();
    frame.stages.swap(0, 1);
    assert_eq!(room.steer(&Steering::SetRoadmapFrame { frame }).map(drop), Err(Refusal::NotFound));
    let mut frame = RoadmapFrame::default();
    frame.stages[1].to_day = 1;
    assert_eq!(room.steer(&Steering::SetRoadmapFrame { frame }).map(drop), Err(Refusal::ItemEndsFirst));
    let frame = RoadmapFrame { day: Some(3_651), ..RoadmapFrame::default() };
    assert_eq!(room.steer(&Steering::SetRoadmapFrame { frame }).map(drop), out);
}

#[test]
fn a_date_before_its_dependency_is_allowed_and_marked() {
    let mut room = chain();
    assert_eq!(room.workshop.roadmap_sheet().conflicts, []);
    shift(&mut room, 2, (10, 40), false).unwrap();
    let sheet = room.workshop.roadmap_sheet();
    let [conflict] = sheet.conflicts.as_slice() else { panic!("{:?}", sheet.conflicts) };
    assert_eq!((conflict.first, conflict.second, conflict.from, conflict.to), (id(1), id(2), 10, 20));
    assert!(conflict.begins_too_early);
    assert_eq!((conflict.person.as_str(), conflict.reason.as_str()), ("", ""));
    assert_eq!(
        conflict.later,
        [ItemDays { id: id(2), start_day: 20, end_day: 50 }],
        "ten days later it is none"
    );
}

#[test]
fn one_person_and_one_component_are_at_one_thing_at_a_time() {
    let mut room = room();
    let shared = |title, days, component: &str| RoadmapItemText {
        component: component.to_owned(),
        ..text(title, days, "", &[])
    };
    put(
        &mut room,
        vec![
            (1, text("A", (0, 30), "Hao", &[])),
            (2, text("B", (20, 60), "hao", &[])),
            (3, shared("C", (0, 30), "Search index")),
            (4, shared("D", (10, 15), "Search index")),
        ],
    )
    .unwrap();
    let conflicts = room.workshop.roadmap_sheet().conflicts;
    let told: Vec<_> = conflicts
        .iter()
        .map(|one| (one.first, one.second, one.person.as_str(), one.component.as_str(), one.from, one.to))
        .collect();
    assert_eq!(
        told,
        [(id(3), id(4), "", "Search index", 10, 15), (id(1), id(2), "hao", "", 20, 30)],
        "by the day it begins; the same name in other letters is the same person"
    );
    let done = RoadmapItemText { state: WorkState::Done, ..text("A", (0, 30), "Hao", &[]) };
    put(&mut room, vec![(1, done)]).unwrap();
    assert_eq!(room.workshop.roadmap_sheet().conflicts.len(), 1, "what is done is in nobody's way");
}

#[test]
fn what_waits_moves_on_request_alone_and_as_one_step() {
    let mut room = chain();
    shift(&mut room, 1, (15, 35), false).unwrap();
    assert_eq!((days(&room, 2), days(&room, 3)), ((20, 50), (60, 90)), "nothing goes along by itself");
    room.steer(&Steering::Undo).unwrap();

    let tried = room.workshop.try_roadmap_move(id(1), 20, 40).unwrap();
    let moved: Vec<_> = tried.iter().map(|one| (one.id, one.start_day, one.end_day)).collect();
    assert_eq!(moved, [(id(1), 20, 40), (id(2), 40, 70), (id(3), 70, 100)], "each just as far as it must");
    assert_eq!(days(&room, 1), (0, 20), "trying changes nothing");
    shift(&mut room, 1, (20, 40), true).unwrap();
    for one in &tried {
        let row = &room.workshop.roadmap_item(one.id).unwrap().text;
        assert_eq!(
            (row.start_day, row.end_day),
            (one.start_day, one.end_day),
            "what was shown is what is done"
        );
    }
    room.steer(&Steering::Undo).unwrap();
    assert_eq!((days(&room, 1), days(&room, 2), days(&room, 3)), ((0, 20), (20, 50), (60, 90)), "one step");
}

#[test]
fn a_conflict_stands_with_a_reason_as_long_as_it_is_one() {
    let mut room = chain();
    assert_eq!(
        leave(&mut room, 1, 2, "On purpose"),
        Err(Refusal::NotFound),
        "they are not in each other's way"
    );
    shift(&mut room, 2, (10, 40), false).unwrap();
    leave(&mut room, 2, 1, "  On purpose ").unwrap();
    let reason = |room: &Room| {
        let conflicts = room.workshop.roadmap_sheet().conflicts;
        conflicts.first().map(|conflict| conflict.reason.clone())
    };
    assert_eq!(reason(&room).as_deref(), Some("On purpose"));
    leave(&mut room, 1, 2, "").unwrap();
    assert_eq!(reason(&room).as_deref(), Some(""), "it is taken back by whichever is named first");
    leave(&mut room, 1, 2, "On purpose").unwrap();

    shift(&mut room, 2, (20, 50), false).unwrap();
    assert_eq!(reason(&room), None);
    shift(&mut room, 2, (5, 35), false).unwrap();
    assert_eq!(
        reason(&room).as_deref(),
        Some(""),
        "that was another conflict: nobody said this one may stand"
    );
}

#[test]
fn what_goes_is_waited_for_no_more_and_comes_back_with_it() {
    let mut room = chain();
    let case = room.cases[0];
    let about = RoadmapItemText { use_case: Some(case), ..text("Editor", (0, 10), "", &[]) };
    put(&mut room, vec![(4, about)]).unwrap();
    room.steer(&Steering::RemoveRoadmapItem { id: id(2) }).unwrap();
    assert!(room.workshop.roadmap_item(id(3)).unwrap().text.depends_on.is_empty());
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.roadmap_item(id(3)).unwrap().text.depends_on, [id(2)]);

    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!(room.workshop.roadmap_item(id(4)).unwrap().text.use_case, None, "the bar stays");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.roadmap_item(id(4)).unwrap().text.use_case, Some(case));
}

#[test]
fn lighthouses_that_are_not_on_it_are_proposed_and_never_put_there_by_themselves() {
    let mut room = room();
    let case = room.cases[0];
    assert!(room.workshop.roadmap_sheet().suggested.is_empty(), "none is lit");
    room.steer(&Steering::LightLighthouse { use_case: case, lit: true }).unwrap();
    let suggested = room.workshop.roadmap_sheet().suggested;
    let [lighthouse] = suggested.as_slice() else { panic!("{suggested:?}") };
    assert_eq!((lighthouse.kind, lighthouse.stage), (RoadmapKind::Lighthouse, RoadmapStage::Pilot));
    assert_eq!((lighthouse.use_case, lighthouse.start_day, lighthouse.end_day), (Some(case), 0, 84));
    assert_eq!(room.workshop.roadmap_items().len(), 0);
    put(&mut room, vec![(1, lighthouse.clone())]).unwrap();
    assert!(room.workshop.roadmap_sheet().suggested.is_empty());
}

#[test]
fn a_stage_says_what_must_be_true_before_it_is_left() {
    let mut room = room();
    let mut frame = room.workshop.roadmap_frame_or_default();
    let condition = StageCondition { text: " Each lighthouse has its verdict ".to_owned(), met: false };
    frame.stages[0].must_be_true.push(condition);
    room.steer(&Steering::SetRoadmapFrame { frame: frame.clone() }).unwrap();
    let kept = room.workshop.roadmap_frame().unwrap().stages[0].must_be_true[0].clone();
    assert_eq!((kept.text.as_str(), kept.met), ("Each lighthouse has its verdict", false));
    frame.stages[0].must_be_true[0].text = " ".to_owned();
    assert_eq!(room.steer(&Steering::SetRoadmapFrame { frame }).map(drop), Err(Refusal::TextEmpty));
    room.steer(&Steering::Undo).unwrap();
    assert!(room.workshop.roadmap_frame().is_none());
}

#[test]
fn days_are_kept_beside_the_roadmap_and_swapped_with_it() {
    let mut room = chain();
    assert_eq!(room.steer(&Steering::SwapRoadmapDays).map(drop), Err(Refusal::NotFound), "none are kept");
    room.steer(&Steering::KeepRoadmapDays { name: " Slow ".to_owned() }).unwrap();
    shift(&mut room, 1, (20, 40), true).unwrap();
    put(&mut room, vec![(5, text("Later", (100, 110), "", &[]))]).unwrap();
    room.steer(&Steering::RemoveRoadmapItem { id: id(4) }).unwrap();

    let kept = |room: &Room| room.workshop.roadmap_frame().unwrap().scenario.clone().unwrap();
    assert_eq!((kept(&room).name.as_str(), kept(&room).days.len()), ("Slow", 4));
    let first = |room: &Room| (kept(room).days[0].start_day, kept(room).days[0].end_day);
    assert_eq!(first(&room), (0, 20), "what is kept stays as it was");
    room.steer(&Steering::SwapRoadmapDays).unwrap();
    assert_eq!((days(&room, 1), days(&room, 3), first(&room)), ((0, 20), (60, 90), (20, 40)));
    assert_eq!(days(&room, 5), (100, 110), "what came later stays");
    assert!(room.workshop.roadmap_item(id(4)).is_none(), "and what is gone stays gone");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!((days(&room, 1), first(&room)), ((20, 40), (0, 20)), "one step");

    let frame = RoadmapFrame { day: Some(9), ..RoadmapFrame::default() };
    room.steer(&Steering::SetRoadmapFrame { frame }).unwrap();
    assert_eq!(kept(&room).name, "Slow", "stages are written without it");
    room.steer(&Steering::ForgetRoadmapDays).unwrap();
    assert_eq!(room.workshop.roadmap_frame().unwrap().scenario, None);
    let nameless = room.steer(&Steering::KeepRoadmapDays { name: " ".to_owned() });
    assert_eq!(nameless.map(drop), Err(Refusal::TextEmpty));
}

fn any_step() -> impl Strategy<Value = Steering> {
    let number = || 0..6_u8;
    let row =
        (number(), 0..60_u32, 0..40_u32, 0..3_u8, prop::collection::btree_set(number(), 0..3), any::<bool>());
    let item = row.prop_map(|(number, start, length, owner, needs, is_done)| {
        let needs: Vec<u8> = needs.into_iter().collect();
        let owner = ["", "Hao", "Wei"][usize::from(owner)];
        let state = if is_done { WorkState::Done } else { WorkState::Open };
        let text = RoadmapItemText { state, ..text("Item", (start, start + length), owner, &needs) };
        NewRoadmapItem { id: id(number), text }
    });
    prop_oneof![
        4 => prop::collection::vec(item, 1..4).prop_map(|items| Steering::PutRoadmapItems { items }),
        3 => (number(), 0..80_u32, 0..40_u32, any::<bool>()).prop_map(|(number, start_day, length, along)| {
            Steering::MoveRoadmapItem { id: id(number), start_day, end_day: start_day + length, along }
        }),
        2 => (number(), number(), 0..2_u8).prop_map(|(one, other, reason)| Steering::LeaveConflictStanding {
            one: id(one),
            other: id(other),
            reason: ["", "On purpose"][usize::from(reason)].to_owned(),
        }),
        1 => number().prop_map(|number| Steering::RemoveRoadmapItem { id: id(number) }),
    ]
}

fn bars(workshop: &Workshop) -> Vec<Row> {
    workshop.rows().filter(|row| row.key().table() == Table::RoadmapItem).collect()
}

proptest! {
    /// Whatever is done to a roadmap, nothing waits for itself or for what is not there, each reason belongs to a conflict,
    /// and undo brings all of it back, step by step.
    #[test]
    fn undo_brings_all_of_it_back(steps in prop::collection::vec(any_step(), 1..12)) {
        let mut room = room();
        let mut before = Vec::new();
        for step in steps {
            let was = bars(&room.workshop);
            if room.steer(&step).is_ok_and(|changes| !changes.is_empty()) {
                before.push(was);
            } else {
                prop_assert_eq!(bars(&room.workshop), was, "what is refused changes nothing");
            }
            let sheet = room.workshop.roadmap_sheet();
            let reasons: usize = room.workshop.roadmap_items().map(|item| item.left_standing.len()).sum();
            let standing = sheet.conflicts.iter().filter(|conflict| !conflict.reason.is_empty()).count();
            prop_assert_eq!(reasons, standing, "each reason belongs to a conflict that there is");
            for item in room.workshop.roadmap_items() {
                prop_assert!(item.text.depends_on.iter().all(|need| room.workshop.roadmap_item(*need).is_some()));
            }
            prop_assert_eq!(
                sheet.critical_path.is_empty(),
                room.workshop.roadmap_items().len() == 0,
                "without a circle there is a longest chain"
            );
        }
        while let Some(was) = before.pop() {
            room.steer(&Steering::Undo).unwrap();
            prop_assert_eq!(bars(&room.workshop), was);
        }
    }
}

#[test]
fn a_roadmap_is_signed_by_name_and_says_what_changed_since() {
    let mut room = room();
    let sign = |room: &mut Room, by: &str| room.steer(&Steering::SignRoadmap { by: by.to_owned() }).map(drop);
    assert_eq!(sign(&mut room, "Xie"), Err(Refusal::NotFound), "nothing is on it");
    let mut room = chain();
    sign(&mut room, " Xie ").unwrap();
    let signed = |room: &Room| room.workshop.roadmap_frame().unwrap().signed.clone();
    let changed = |room: &Room| room.workshop.roadmap_sheet().changed_since_signed;
    assert_eq!(signed(&room).map(|one| (one.by, one.days.len())), Some(("Xie".to_owned(), 4)));
    assert_eq!(changed(&room), 0);

    shift(&mut room, 1, (1, 21), false).unwrap();
    put(&mut room, vec![(5, text("New", (100, 110), "", &[]))]).unwrap();
    room.steer(&Steering::RemoveRoadmapItem { id: id(4) }).unwrap();
    assert_eq!(changed(&room), 3, "one on other days, one new, one gone");
    let frame = RoadmapFrame { day: Some(9), ..RoadmapFrame::default() };
    room.steer(&Steering::SetRoadmapFrame { frame }).unwrap();
    room.steer(&Steering::KeepRoadmapDays { name: "Slow".to_owned() }).unwrap();
    assert_eq!(signed(&room).unwrap().by, "Xie", "who signed stays where stages are written");

    sign(&mut room, "Wei").unwrap();
    assert_eq!((signed(&room).unwrap().by.as_str(), changed(&room)), ("Wei", 0), "signed anew, as it is now");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!((signed(&room).unwrap().by.as_str(), changed(&room)), ("Xie", 3), "one step");
    sign(&mut room, "").unwrap();
    assert_eq!((signed(&room), changed(&room)), (None, 0));
}
