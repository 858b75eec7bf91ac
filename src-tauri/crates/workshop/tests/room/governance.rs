//! Risk governance: which rules concern whom, what the inventory says by itself, and what is kept and refused.

use crate::setup::Room;
use chrono::NaiveDate;
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use workshop::gate::NewGateAnswer;
use workshop::governance::finding::{GovernanceSheet, InventoryState, RuleFinding};
use workshop::governance::{
    GovernanceEntryText, GovernanceKind, GovernancePolicy, InventoryNoteText, NewGovernanceEntry, PolicyLine,
    PolicyRule,
};
use workshop::risk_register::{Audience, ControlWork, NewPlannedRisk, PlannedControl, RiskText};
use workshop::rules_content::RuleForce;
use workshop::{Gate, GovernanceEntryId, Names, Refusal, Row, Steering, UseCaseId, WorkState, risk_content};

fn sheet(room: &Room) -> GovernanceSheet {
    room.workshop.governance_sheet("2026-11-30".parse::<NaiveDate>().unwrap())
}

fn answer(room: &mut Room, use_case: UseCaseId, gate: Gate, yes: Option<bool>) {
    let (note, by, confirms) = (String::new(), String::new(), String::new());
    let answer = NewGateAnswer { use_case, gate, yes, note, by, confirms };
    room.steer(&Steering::AnswerGates { answers: vec![answer] }).unwrap();
}

fn found(sheet: &GovernanceSheet, rule: &str) -> RuleFinding {
    sheet.rules.iter().find(|found| found.rule == rule).unwrap().clone()
}

fn agreed(regions: &[&str]) -> GovernancePolicy {
    let lines = vec![PolicyLine { rule: PolicyRule::Ask, text: "Ask first".to_owned() }];
    let regions = regions.iter().map(|&region| region.to_owned()).collect();
    GovernancePolicy { regions, lines, from_day: Some(30), board: String::new() }
}

fn entry(kind: GovernanceKind, day: Option<u32>) -> GovernanceEntryText {
    GovernanceEntryText {
        kind,
        name: "Something".to_owned(),
        owner: "Wei".to_owned(),
        about: String::new(),
        data: String::new(),
        use_case: None,
        day,
        state: WorkState::Open,
    }
}

fn put(room: &mut Room, text: GovernanceEntryText) -> Result<GovernanceEntryId, Refusal> {
    let id = GovernanceEntryId::random();
    room.steer(&Steering::PutGovernanceEntry { id, text }).map(|_| id)
}

#[test]
fn a_rule_concerns_whom_its_gate_brings_up_in_the_regions_chosen() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    answer(&mut room, one, Gate::X3, Some(true));
    answer(&mut room, other, Gate::X3, Some(false));
    room.steer(&Steering::SetGovernance { policy: agreed(&["cn"]) }).unwrap();
    let told = found(&sheet(&room), "cn-genai");
    assert_eq!(told.concerns, [one], "the gate was answered with yes");
    assert!(!told.may_concern.contains(&other), "and with no");
    assert_eq!(told.may_concern.len(), room.cases.len() - 2, "nobody answered it for the others");
    assert_eq!(told.gates, [Gate::X3]);
    let abroad = found(&sheet(&room), "kr-ai");
    assert!(!abroad.is_chosen && abroad.concerns.is_empty() && abroad.may_concern.is_empty());
    let always = found(&sheet(&room), "cn-csl");
    assert_eq!(always.concerns, room.cases, "without gate, readers and cards it concerns everybody");
}

#[test]
fn without_a_gate_a_rule_goes_by_who_reads() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let concerns = |room: &Room| {
        let told = found(&sheet(room), "eu-pld");
        (told.concerns.contains(&case), told.may_concern.contains(&case), told.force)
    };
    assert_eq!(concerns(&room), (false, true, RuleForce::NotYet), "nobody said who reads");
    for (audience, hits) in [(Audience::Colleagues, false), (Audience::Customers, true)] {
        room.steer(&Steering::SetRiskAudience { use_case: case, audience: Some(audience) }).unwrap();
        assert_eq!(concerns(&room), (hits, false, RuleForce::NotYet), "{audience:?}");
    }
}

#[test]
fn a_region_without_rules_says_so_and_the_list_says_how_old_it_is() {
    let mut room = Room::new(Names::Named);
    assert!(sheet(&room).without_rules.is_empty() && sheet(&room).rules.iter().all(|rule| rule.is_chosen));
    room.steer(&Steering::SetGovernance { policy: agreed(&["eu", "Brazil"]) }).unwrap();
    let told = sheet(&room);
    assert_eq!(told.without_rules, ["Brazil"]);
    assert_eq!((told.rule_count, told.unchecked_count, told.is_too_old), (58, 7, false));
    let later = room.workshop.governance_sheet("2027-06-01".parse().unwrap());
    assert!(later.is_too_old, "half a year later nobody knows");
}

#[test]
fn the_inventory_follows_from_gates_and_keeps_what_is_stopped() {
    let mut room = Room::new(Names::Named);
    let (stopped, watched) = (room.cases[0], room.cases[1]);
    answer(&mut room, stopped, Gate::X1, Some(true));
    answer(&mut room, watched, Gate::X5, Some(true));
    let told = sheet(&room);
    let states: Vec<_> = told.inventory.iter().map(|line| (line.use_case, line.state)).collect();
    assert_eq!(states.len(), 2);
    assert!(states.contains(&(stopped, InventoryState::Stopped)), "it stays");
    assert_eq!((told.counts.stopped, told.counts.watched, told.counts.public), (1, 1, 0));
    answer(&mut room, watched, Gate::X3, Some(true));
    let counts = sheet(&room).counts;
    assert_eq!((counts.watched, counts.public), (0, 1), "what is offered to the public counts there");
    let note = InventoryNoteText { owner: "Wei".to_owned(), ..InventoryNoteText::default() };
    room.steer(&Steering::NoteInInventory { use_case: watched, note }).unwrap();
    let owner = |room: &Room| {
        let told = sheet(room);
        told.inventory.iter().find(|line| line.use_case == watched).unwrap().owner.clone()
    };
    assert_eq!(owner(&room), "Wei", "what somebody said stands before what follows");
    let note = InventoryNoteText::default();
    room.steer(&Steering::NoteInInventory { use_case: watched, note }).unwrap();
    assert_eq!(room.workshop.inventory_notes().len(), 0, "nothing said is no row");
}

#[test]
fn who_notices_is_what_the_plans_controls_that_detect_say() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let control =
        |control: &str| PlannedControl { control: control.to_owned(), evidence: String::new(), own: None };
    // One detects, the other one prevents.
    let kinds = ["four_eyes", "source_link"].map(|id| risk_content::control(id).unwrap().works);
    assert_eq!(kinds, [ControlWork::Detects, ControlWork::Prevents]);
    let controls = vec![control("four_eyes"), control("source_link")];
    let text = RiskText { controls, ..RiskText::default() };
    let risks = vec![NewPlannedRisk { risk: "confabulation".to_owned(), text }];
    assert!(sheet(&room).monitoring.is_empty());
    room.steer(&Steering::PutPlannedRisks { use_case: case, risks }).unwrap();
    let told = sheet(&room).monitoring;
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].use_case, told[0].controls.clone()), (case, vec!["four_eyes".to_owned()]));
}

#[test]
fn the_next_look_is_due_a_quarter_after_the_last() {
    let mut room = Room::new(Names::Named);
    assert_eq!(sheet(&room).next_review_day, None, "nobody looked yet");
    let late = put(&mut room, entry(GovernanceKind::Review, Some(170))).unwrap();
    let early = put(&mut room, entry(GovernanceKind::Review, Some(80))).unwrap();
    assert_eq!(sheet(&room).reviews, [late, early], "the latest first");
    assert_eq!(sheet(&room).next_review_day, Some(261));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut room = Room::new(Names::Named);
    let days = Err(Refusal::OutOfRange { lowest: 0, highest: 3_650 });
    let twice = Steering::SetGovernance { policy: agreed(&["eu", " eu "]) };
    assert_eq!(room.steer(&twice).map(drop), Err(Refusal::AlreadyThere));
    let late = GovernancePolicy { from_day: Some(3_651), ..agreed(&[]) };
    assert_eq!(room.steer(&Steering::SetGovernance { policy: late }).map(drop), days);
    let line = agreed(&[]).lines;
    let long = GovernancePolicy { lines: vec![line[0].clone(); 13], ..agreed(&[]) };
    let most = Err(Refusal::TooMany { limit: 12 });
    assert_eq!(room.steer(&Steering::SetGovernance { policy: long }).map(drop), most);
    for kind in [GovernanceKind::Incident, GovernanceKind::Review] {
        assert_eq!(put(&mut room, entry(kind, None)).map(drop), days, "{kind:?} has a day");
    }
    let by = |kind, owner: &str| GovernanceEntryText { owner: owner.to_owned(), ..entry(kind, Some(1)) };
    assert_eq!(put(&mut room, by(GovernanceKind::Review, " ")).map(drop), Err(Refusal::TextEmpty));
    assert_eq!(put(&mut room, by(GovernanceKind::Role, "Wei & Su")).map(drop), Err(Refusal::TwoOwners));
    let nameless = GovernanceEntryText { name: " ".to_owned(), ..entry(GovernanceKind::Role, None) };
    assert_eq!(put(&mut room, nameless).map(drop), Err(Refusal::TextEmpty));
    let unknown = GovernanceEntryText {
        use_case: Some(UseCaseId::random()),
        ..entry(GovernanceKind::Incident, Some(1))
    };
    assert_eq!(put(&mut room, unknown).map(drop), Err(Refusal::NotFound));
    let gone = Steering::RemoveGovernanceEntry { id: GovernanceEntryId::random() };
    assert_eq!(room.steer(&gone).map(drop), Err(Refusal::NotFound));
    assert!(sheet(&room).reviews.is_empty());
}

#[test]
fn a_use_case_that_goes_is_named_no_more_until_undo() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let text = GovernanceEntryText { use_case: Some(case), ..entry(GovernanceKind::Incident, Some(3)) };
    let id = put(&mut room, text).unwrap();
    let note = InventoryNoteText { state: "On hold".to_owned(), ..InventoryNoteText::default() };
    room.steer(&Steering::NoteInInventory { use_case: case, note }).unwrap();
    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!(room.workshop.governance_entry(id).unwrap().text.use_case, None, "what happened stays");
    assert_eq!(room.workshop.inventory_notes().len(), 0);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.governance_entry(id).unwrap().text.use_case, Some(case));
    assert_eq!(room.workshop.inventory_note(case).unwrap().text.state, "On hold");
}

proptest! {
    /// Whatever is answered at the gates: a rule never concerns somebody for sure and perhaps at once, answering with no
    /// never adds anybody, and what no region asks for concerns nobody.
    #[test]
    fn answers_only_ever_narrow_down(answers in prop::collection::vec((any::<u8>(), 0_usize..5, any::<bool>()), 0..20)) {
        let mut room = Room::new(Names::Named);
        room.steer(&Steering::SetGovernance { policy: agreed(&["cn", "eu"]) }).unwrap();
        for (seed, gate, yes) in answers {
            let case = room.cases[usize::from(seed) % room.cases.len()];
            let before = sheet(&room);
            answer(&mut room, case, Gate::ALL[gate], Some(yes));
            for (was, is) in before.rules.iter().zip(&sheet(&room).rules) {
                prop_assert!(is.concerns.iter().all(|id| !is.may_concern.contains(id)), "{}", is.rule);
                prop_assert!(is.is_chosen || is.concerns.is_empty() && is.may_concern.is_empty());
                if !yes {
                    prop_assert!(is.concerns.iter().all(|id| was.concerns.contains(id)), "{}", is.rule);
                }
                prop_assert!(is.may_concern.iter().all(|id| was.may_concern.contains(id) || *id == case));
            }
        }
    }

    /// Whatever is written down, undo brings back what was there.
    #[test]
    fn undo_brings_back_what_was_there(steps in prop::collection::vec((0_u8..4, any::<u8>()), 1..10)) {
        let mut room = Room::new(Names::Named);
        let case = room.cases[0];
        let known: Vec<_> = (0..3).map(|_| GovernanceEntryId::random()).collect();
        let rows = |room: &Room| -> Vec<Row> {
            let is_ours = |row: &Row| {
                matches!(row, Row::GovernancePolicy(_) | Row::GovernanceEntry(_) | Row::InventoryNote(_))
            };
            room.workshop.rows().filter(is_ours).collect()
        };
        for (kind, seed) in steps {
            let before = rows(&room);
            let id = known[usize::from(seed) % known.len()];
            let command = match kind {
                0 => Steering::SetGovernance {
                    policy: GovernancePolicy { from_day: Some(seed.into()), ..agreed(&["us"]) },
                },
                1 => Steering::PutGovernanceEntry { id, text: entry(GovernanceKind::Incident, Some(seed.into())) },
                2 => Steering::RemoveGovernanceEntry { id },
                _ => Steering::NoteInInventory {
                    use_case: case,
                    note: InventoryNoteText { state: "x".repeat(usize::from(seed % 4)), ..Default::default() },
                },
            };
            let Ok(changes) = room.steer(&command) else {
                prop_assert_eq!(rows(&room), before, "what is refused changes nothing");
                continue;
            };
            if changes.is_empty() {
                continue;
            }
            let after = rows(&room);
            room.steer(&Steering::Undo).unwrap();
            prop_assert_eq!(&rows(&room), &before);
            room.steer(&Steering::Redo).unwrap();
            prop_assert_eq!(&rows(&room), &after);
        }
    }
}

#[test]
fn a_policy_comes_with_its_entries_in_one_step() {
    let mut room = Room::new(Names::Named);
    let new = |name: &str| NewGovernanceEntry {
        id: GovernanceEntryId::random(),
        text: GovernanceEntryText { name: name.to_owned(), ..entry(GovernanceKind::Role, None) },
    };
    let entries = vec![new("First"), new("Second")];
    let take = |room: &mut Room, entries: Vec<NewGovernanceEntry>| {
        room.steer(&Steering::TakeGovernance { policy: agreed(&["eu"]), entries }).map(drop)
    };
    let twice = vec![entries[0].clone(), entries[0].clone()];
    assert_eq!(take(&mut room, twice), Err(Refusal::AlreadyThere));
    let two_owners = GovernanceEntryText { owner: "Su & Wei".to_owned(), ..entries[1].text.clone() };
    let refused = vec![entries[0].clone(), NewGovernanceEntry { text: two_owners, ..entries[1].clone() }];
    assert_eq!(take(&mut room, refused), Err(Refusal::TwoOwners));
    assert!(room.workshop.governance_policy().is_none(), "nothing of it comes without the rest");

    take(&mut room, entries.clone()).unwrap();
    let numbers: Vec<_> =
        entries.iter().filter_map(|one| Some(room.workshop.governance_entry(one.id)?.number)).collect();
    assert_eq!(numbers, [1, 2], "in their order");
    room.steer(&Steering::Undo).unwrap();
    assert!(room.workshop.governance_policy().is_none());
    assert_eq!(room.workshop.governance_entries().len(), 0, "one step of undo");
    room.steer(&Steering::Redo).unwrap();
    assert_eq!(room.workshop.governance_entries().len(), 2);
}
