//! Alternatives: what was tried is kept, and what was agreed stays.

use crate::setup::Room;
use ranking::Side;
use std::collections::BTreeMap;
use workshop::{
    Alternative, AlternativeId, Budget, CriterionId, KeptAlternative, Names, Refusal, Steering, UseCaseId,
};

fn weights(room: &Room, weight: f64) -> KeptAlternative {
    let first = room.workshop.criteria().next().unwrap().id;
    KeptAlternative::Weights { weights: BTreeMap::from([(first, weight)]), balance: 0.75 }
}

fn keep(room: &mut Room, name: &str, kept: KeptAlternative) -> Result<AlternativeId, Refusal> {
    let id = AlternativeId::random();
    room.steer(&Steering::KeepAlternative { id, name: name.to_owned(), kept }).map(|_| id)
}

fn named(room: &Room) -> Vec<(u32, String)> {
    let mut all: Vec<&Alternative> = room.workshop.alternatives().collect();
    all.sort_by_key(|one| one.number);
    all.into_iter().map(|one| (one.number, one.name.clone())).collect()
}

#[test]
fn weights_are_kept_and_the_agreed_ones_stay() {
    let mut room = Room::new(Names::Named);
    let before = room.workshop.standings();
    let kept = weights(&room, 80.0);
    let id = keep(&mut room, "  Data first ", kept.clone()).unwrap();
    assert_eq!(room.workshop.alternative(id).unwrap().kept, kept);
    assert_eq!(named(&room), [(1, "Data first".to_owned())]);
    assert_eq!(room.workshop.standings(), before);

    room.steer(&Steering::RenameAlternative { id, name: "Data only".to_owned() }).unwrap();
    let kept = weights(&room, 10.0);
    keep(&mut room, "Another", kept).unwrap();
    room.steer(&Steering::RemoveAlternative { id }).unwrap();
    assert_eq!(named(&room), [(2, "Another".to_owned())]);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(named(&room), [(1, "Data only".to_owned()), (2, "Another".to_owned())]);
}

#[test]
fn a_kept_set_goes_without_a_use_case_that_goes() {
    let mut room = Room::new(Names::Named);
    let [first, second] = [room.cases[0], room.cases[1]];
    let budget = Budget { money: Some(500.0), ..Budget::default() };
    let kept = KeptAlternative::Pick { budget, use_cases: vec![first, second] };
    let id = keep(&mut room, "For the board", kept.clone()).unwrap();
    let of = |room: &Room| room.workshop.alternative(id).unwrap().kept.clone();

    room.steer(&Steering::RemoveUseCases { ids: vec![first] }).unwrap();
    assert_eq!(of(&room), KeptAlternative::Pick { budget, use_cases: vec![second] });
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(of(&room), kept);
}

#[test]
fn what_cannot_be_agreed_on_is_not_kept_either() {
    let mut room = Room::new(Names::Named);
    let pick = |use_cases, budget| KeptAlternative::Pick { budget, use_cases };
    let unknown = BTreeMap::from([(CriterionId { side: Side::Value, number: 99 }, 1.0)]);
    let odd_balance = KeptAlternative::Weights { weights: BTreeMap::new(), balance: f64::NAN };
    let refused = [
        (weights(&room, -1.0), Refusal::OutOfRange { lowest: 0, highest: 100 }),
        (odd_balance, Refusal::OutOfRange { lowest: 0, highest: 1 }),
        (KeptAlternative::Weights { weights: unknown, balance: 0.5 }, Refusal::NotFound),
        (pick(vec![UseCaseId::random()], Budget::default()), Refusal::NotFound),
        (pick(vec![room.cases[0]; 25], Budget::default()), Refusal::TooMany { limit: 24 }),
        (
            pick(vec![], Budget { count: Some(0), ..Budget::default() }),
            Refusal::OutOfRange { lowest: 1, highest: 24 },
        ),
    ];
    for (kept, refusal) in refused {
        assert_eq!(keep(&mut room, "Odd", kept).unwrap_err(), refusal);
    }
    let kept = weights(&room, 1.0);
    assert_eq!(keep(&mut room, "   ", kept.clone()).unwrap_err(), Refusal::TextEmpty);
    for number in 1..=50 {
        keep(&mut room, &format!("Number {number}"), kept.clone()).unwrap();
    }
    assert_eq!(keep(&mut room, "One more", kept).unwrap_err(), Refusal::TooMany { limit: 50 });
    let nobody = AlternativeId::random();
    assert_eq!(room.steer(&Steering::RemoveAlternative { id: nobody }).unwrap_err(), Refusal::NotFound);
}
