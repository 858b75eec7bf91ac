//! The chain of work: how far a machine may go in each link, what a person keeps, and what is refused.

use crate::setup::Room;
use workshop::business_model::{BoardDecision, BusinessChange, ChainLinkText, NewChainLink};
use workshop::gate::NewGateAnswer;
use workshop::{ChainLinkId, Gate, Names, Refusal, Steering, UseCaseId};

fn yes(room: &mut Room, use_case: UseCaseId, gate: Gate) {
    let (note, by, confirms) = (String::new(), String::new(), String::new());
    let answer = NewGateAnswer { use_case, gate, yes: Some(true), note, by, confirms };
    room.steer(&Steering::AnswerGates { answers: vec![answer] }).unwrap();
}

fn link(level_now: u8, level_end: u8, use_cases: &[UseCaseId]) -> ChainLinkText {
    ChainLinkText {
        name: "Purchasing".to_owned(),
        use_cases: use_cases.to_vec(),
        level_now,
        level_end,
        decides: "Every date".to_owned(),
        ..ChainLinkText::default()
    }
}

fn put(room: &mut Room, text: ChainLinkText) -> Result<ChainLinkId, Refusal> {
    let id = ChainLinkId::random();
    room.steer(&Steering::PutChainLinks { links: vec![NewChainLink { id, text }] }).map(|_| id)
}

#[test]
fn each_gate_allows_so_much_and_no_more() {
    for (gate, allowed) in [(Gate::X1, 0), (Gate::X2, 2), (Gate::X3, 4), (Gate::X4, 4), (Gate::X5, 3)] {
        assert_eq!(gate.level_allowed(), allowed, "{gate:?}");
        let mut room = Room::new(Names::Named);
        let case = room.cases[0];
        yes(&mut room, case, gate);
        for level in 0..=4 {
            let board = Some(BoardDecision { by: "The board".to_owned(), day: 90 });
            let text = ChainLinkText { board, ..link(0, level, &[case]) };
            let refused = (level > allowed).then_some(Refusal::AboveGate { gate, level: allowed });
            assert_eq!(put(&mut room, text).err(), refused, "{gate:?} at level {level}");
        }
    }
}

#[test]
fn the_strictest_gate_of_all_its_use_cases_counts() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    yes(&mut room, one, Gate::X5);
    yes(&mut room, other, Gate::X2);
    let refused = Err(Refusal::AboveGate { gate: Gate::X2, level: 2 });
    assert_eq!(put(&mut room, link(3, 2, &[one, other])).map(drop), refused, "now counts as much as then");
    let id = put(&mut room, link(0, 3, &[one])).unwrap();
    yes(&mut room, one, Gate::X1);
    let sheet = room.workshop.chain_sheet();
    assert_eq!((sheet.links[0].id, sheet.links[0].gate, sheet.links[0].allowed), (id, Some(Gate::X1), 0));
    assert!(sheet.links[0].is_above, "a gate that is answered later shows, and changes nothing by itself");
}

#[test]
fn the_top_level_needs_the_board_and_every_link_a_person() {
    let mut room = Room::new(Names::Named);
    assert_eq!(put(&mut room, link(0, 4, &[])).map(drop), Err(Refusal::BoardUndecided));
    let decided = |by: &str, day| ChainLinkText {
        board: Some(BoardDecision { by: by.to_owned(), day }),
        ..link(0, 4, &[])
    };
    assert_eq!(put(&mut room, decided(" ", 1)).map(drop), Err(Refusal::TextEmpty), "somebody decided");
    let days = Err(Refusal::OutOfRange { lowest: 0, highest: 3_650 });
    assert_eq!(put(&mut room, decided("The board", 3_651)).map(drop), days);
    put(&mut room, decided("The board", 90)).unwrap();
    assert_eq!(room.workshop.chain_sheet().at_the_top, 1);
    let alone = ChainLinkText { decides: " \n ".to_owned(), ..link(0, 0, &[]) };
    assert_eq!(put(&mut room, alone).map(drop), Err(Refusal::PersonDecidesNothing));
    let levels = Err(Refusal::OutOfRange { lowest: 0, highest: 4 });
    assert_eq!(put(&mut room, link(5, 0, &[])).map(drop), levels);
}

#[test]
fn what_cannot_be_is_refused() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    assert_eq!(put(&mut room, link(0, 0, &[case, case])).map(drop), Err(Refusal::AlreadyThere));
    assert_eq!(put(&mut room, link(0, 0, &[UseCaseId::random()])).map(drop), Err(Refusal::NotFound));
    let twice = NewChainLink { id: ChainLinkId::random(), text: link(0, 0, &[]) };
    let links = vec![twice.clone(), twice];
    assert_eq!(room.steer(&Steering::PutChainLinks { links }).map(drop), Err(Refusal::AlreadyThere));
    let wish = || NewChainLink { id: ChainLinkId::random(), text: link(0, 0, &[]) };
    let links = (0..13).map(|_| wish()).collect();
    assert_eq!(room.steer(&Steering::PutChainLinks { links }).map(drop), Err(Refusal::TooMany { limit: 12 }));
    let change = BusinessChange {
        from: "By the visit".to_owned(),
        to: "By the year".to_owned(),
        condition: String::new(),
        from_day: 360,
        to_day: 330,
        owner: String::new(),
    };
    let set = |room: &mut Room, change| room.steer(&Steering::SetBusinessChange { change }).map(drop);
    assert_eq!(set(&mut room, Some(change.clone())), Err(Refusal::ItemEndsFirst));
    let two = BusinessChange { from_day: 330, to_day: 360, owner: "Wei & Su".to_owned(), ..change.clone() };
    assert_eq!(set(&mut room, Some(two.clone())), Err(Refusal::TwoOwners));
    assert_eq!(set(&mut room, None), Err(Refusal::NotFound), "there is nothing to take back");
    set(&mut room, Some(BusinessChange { owner: String::new(), ..two })).unwrap();
    set(&mut room, None).unwrap();
    assert!(room.workshop.business_change().is_none());
}

#[test]
fn links_keep_their_order_and_undo_brings_it_back() {
    let mut room = Room::new(Names::Named);
    let ids: Vec<_> = (0..4).map(|_| put(&mut room, link(0, 0, &[])).unwrap()).collect();
    let order = |room: &Room| -> Vec<_> {
        let all = room.workshop.chain_in_order();
        all.iter().map(|link| ids.iter().position(|id| *id == link.id).unwrap()).collect()
    };
    room.steer(&Steering::MoveChainLink { id: ids[3], place: 2 }).unwrap();
    assert_eq!(order(&room), [0, 3, 1, 2]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(order(&room), [0, 1, 2, 3]);
    for place in [0, 5] {
        let out = Err(Refusal::OutOfRange { lowest: 1, highest: 4 });
        assert_eq!(room.steer(&Steering::MoveChainLink { id: ids[0], place }).map(drop), out);
    }
    room.steer(&Steering::RemoveChainLink { id: ids[1] }).unwrap();
    assert_eq!(order(&room), [0, 2, 3]);
    let again = put(&mut room, link(0, 0, &[])).unwrap();
    assert_eq!(room.workshop.chain_in_order().last().unwrap().id, again, "a new one stands at the end");
}

#[test]
fn a_use_case_that_goes_is_named_no_more_until_undo() {
    let mut room = Room::new(Names::Named);
    let (one, other) = (room.cases[0], room.cases[1]);
    let id = put(&mut room, link(0, 1, &[one, other])).unwrap();
    let named = |room: &Room| room.workshop.chain_link(id).unwrap().text.use_cases.clone();
    room.steer(&Steering::RemoveUseCases { ids: vec![one] }).unwrap();
    assert_eq!(named(&room), [other]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(named(&room), [one, other]);
}
