//! Risks of a lighthouse: what is expected of each, what is done about it, and what is still missing.

use crate::setup::Room;
use workshop::gate::NewGateAnswer;
use workshop::risk_register::{
    Audience, ControlKind, ControlWork, NewPlannedRisk, OwnControl, PlannedControl, RiskFinding, RiskReason,
    RiskText,
};
use workshop::{Gate, Names, OperatingMode, Refusal, Steering, UseCaseId};

/// A room whose first use case answers from documents.
fn room() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let was = room.workshop.use_case(case).unwrap().text.clone();
    let text = workshop::UseCaseText {
        capabilities: vec!["rag".to_owned(), "summarise".to_owned()],
        mode: Some(OperatingMode::Retrieval),
        ..was.clone()
    };
    room.steer(&Steering::EditUseCase { id: case, was: Box::new(was), text: Box::new(text) }).unwrap();
    (room, case)
}

fn shipped(control: &str) -> PlannedControl {
    PlannedControl { control: control.to_owned(), evidence: String::new(), own: None }
}

fn risk(risk: &str, owner: &str, controls: &[&str]) -> NewPlannedRisk {
    let controls = controls.iter().map(|id| shipped(id)).collect();
    let text = RiskText { owner: owner.to_owned(), controls, ..RiskText::default() };
    NewPlannedRisk { risk: risk.to_owned(), text }
}

fn put(room: &mut Room, case: UseCaseId, risks: Vec<NewPlannedRisk>) -> Result<(), Refusal> {
    room.steer(&Steering::PutPlannedRisks { use_case: case, risks }).map(drop)
}

fn finding(room: &Room, case: UseCaseId) -> RiskFinding {
    room.workshop.risk_finding(case).unwrap()
}

fn yes(room: &mut Room, use_case: UseCaseId, gate: Gate) {
    let [note, by, confirms] = [const { String::new() }; 3];
    let answer = NewGateAnswer { use_case, gate, yes: Some(true), note, by, confirms };
    room.steer(&Steering::AnswerGates { answers: vec![answer] }).unwrap();
}

#[test]
fn what_is_expected_comes_from_cards_mode_gates_and_whom_it_is_for() {
    let (mut room, case) = room();
    let names = |room: &Room| -> Vec<String> {
        finding(room, case).suggested.into_iter().map(|one| one.risk).collect()
    };
    // Two capability cards and the mode speak for each of these; among equals the order in which they ship.
    assert_eq!(names(&room), ["confabulation", "stale_knowledge", "confidentiality"]);
    let why = finding(&room, case).suggested[0].because.clone();
    let mode = RiskReason::Mode(OperatingMode::Retrieval);
    assert_eq!(why, [RiskReason::Capability("rag".into()), RiskReason::Capability("summarise".into()), mode]);

    // A wrong document troubles nobody but whoever asked.
    room.steer(&Steering::SetRiskAudience { use_case: case, audience: Some(Audience::Author) }).unwrap();
    assert!(!names(&room).contains(&"stale_knowledge".to_owned()));

    // What is in the register is not suggested again, and a gate alone is enough.
    put(&mut room, case, vec![risk("confabulation", "", &[]), risk("confidentiality", "", &[])]).unwrap();
    assert!(!names(&room).contains(&"regulatory_duty".to_owned()));
    room.steer(&Steering::SetRiskAudience { use_case: case, audience: Some(Audience::Public) }).unwrap();
    yes(&mut room, case, Gate::X2);
    assert!(!names(&room).contains(&"confabulation".to_owned()));
    assert!(
        finding(&room, case).suggested.iter().any(|one| one.because.contains(&RiskReason::Gate(Gate::X2)))
    );
}

#[test]
fn what_nothing_does_is_said_and_proposed_where_it_helps() {
    let (mut room, case) = room();
    let controls = ["source_link", "real_case_test"];
    put(&mut room, case, vec![risk("confabulation", "Du", &controls), risk("data_privacy", "", &[])])
        .unwrap();
    let found = finding(&room, case);
    assert_eq!((found.counts.prevents, found.counts.detects, found.counts.corrects), (1, 1, 0));
    assert_eq!(found.without_control, ["data_privacy"]);
    assert_eq!(found.without_owner, ["data_privacy"]);
    let proposal = found.proposal.unwrap();
    assert_eq!((proposal.works, proposal.risk.as_str()), (ControlWork::Corrects, "confabulation"));
    let all = std::iter::once(&proposal.control).chain(&proposal.instead);
    for control in all {
        let ships = workshop::risk_content::control(control).unwrap();
        assert_eq!(ships.works, ControlWork::Corrects, "{control}");
        assert!(ships.risks.iter().any(|id| id == "confabulation"), "{control}");
    }

    // One of the room's own fills the gap as well.
    let own = OwnControl {
        name: "Call the old hand".to_owned(),
        works: ControlWork::Corrects,
        kind: ControlKind::Review,
    };
    let mut whole = risk("confabulation", "Du", &controls);
    whole.text.controls.push(PlannedControl {
        control: "own-1".to_owned(),
        evidence: String::new(),
        own: Some(own),
    });
    put(&mut room, case, vec![whole]).unwrap();
    let found = finding(&room, case);
    assert_eq!((found.counts.corrects, found.proposal), (1, None));
    assert_eq!(
        room.workshop.planned_risk(case, "confabulation").unwrap().number,
        1,
        "it stays where it stood"
    );
}

#[test]
fn every_plan_answers_the_same_eight_and_a_reason_is_an_answer() {
    let (mut room, case) = room();
    assert_eq!(finding(&room, case).unanswered.len(), 8);
    let mut none = risk("intellectual_property", "", &[]);
    none.text.no_concern = "Nothing leaves the company".to_owned();
    put(&mut room, case, vec![none]).unwrap();
    let found = finding(&room, case);
    assert_eq!(found.unanswered.len(), 7);
    assert!(found.without_control.is_empty() && found.without_owner.is_empty(), "it needs neither");
}

#[test]
fn a_gate_asks_for_a_control_that_somebody_answers_for() {
    let (mut room, case) = room();
    yes(&mut room, case, Gate::X5);
    let met = |room: &Room| {
        let required = finding(room, case).required;
        assert_eq!(required.iter().map(|one| one.gate).collect::<Vec<_>>(), [Gate::X5]);
        assert!(required[0].one_of.contains(&"confirm_irreversible".to_owned()));
        required[0].is_met
    };
    assert!(!met(&room));
    put(&mut room, case, vec![risk("agent_overreach", "", &["confirm_irreversible"])]).unwrap();
    assert!(!met(&room), "nobody answers for it");
    put(&mut room, case, vec![risk("agent_overreach", "Xie", &["confirm_irreversible"])]).unwrap();
    assert!(met(&room));
}

#[test]
fn a_confirmation_is_of_what_stood_there() {
    let (mut room, case) = room();
    let confirmed = |room: &Room| room.workshop.risk_sheet_of(case).confirmed.map(|one| one.by);
    put(&mut room, case, vec![risk("confabulation", "Du", &["source_link"])]).unwrap();
    room.steer(&Steering::ConfirmRisks { use_case: case, by: " Du ".to_owned() }).unwrap();
    assert_eq!(confirmed(&room).as_deref(), Some("Du"));
    room.steer(&Steering::RemovePlannedRisk { use_case: case, risk: "confabulation".to_owned() }).unwrap();
    assert_eq!(confirmed(&room), None);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(confirmed(&room).as_deref(), Some("Du"), "one step");
    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!(room.workshop.planned_risks(case).count(), 0);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.planned_risks(case).count(), 1);
    assert_eq!(confirmed(&room).as_deref(), Some("Du"));
}

#[test]
fn odd_wishes_are_refused() {
    let (mut room, case) = room();
    let unknown_control = risk("confabulation", "", &["magic"]);
    let twice = risk("confabulation", "", &["source_link", "source_link"]);
    let nameless = risk("own-1", "", &[]);
    let mut odd_name = risk("own 1 <b>", "", &[]);
    odd_name.text.name = "Ours".to_owned();
    let refused = [
        (vec![unknown_control], Refusal::NotFound),
        (vec![twice], Refusal::AlreadyThere),
        (vec![nameless], Refusal::TextEmpty),
        (vec![odd_name], Refusal::NotFound),
        (vec![risk("data_privacy", "", &[]), risk("data_privacy", "", &[])], Refusal::AlreadyThere),
    ];
    for (risks, refusal) in refused {
        assert_eq!(put(&mut room, case, risks).unwrap_err(), refusal);
    }
    assert_eq!(put(&mut room, UseCaseId::random(), vec![]).unwrap_err(), Refusal::NotFound);
    let mut own = risk("own-0", "", &[]);
    own.text.name = "Ours".to_owned();
    let many = (0..41).map(|n| NewPlannedRisk { risk: format!("own-{n}"), ..own.clone() }).collect();
    assert_eq!(put(&mut room, case, many).unwrap_err(), Refusal::TooMany { limit: 40 });
    assert_eq!(room.workshop.planned_risks(case).count(), 0);
}
