//! Money of a use case: what is refused, what goes with what, and that none of it leaves the facilitator.

use crate::setup::Room;
use chrono::Utc;
use workshop::visibility::{Audience, paybacks, seen};
use workshop::{
    Currency, EstimateValues, Key, MoneySheet, MoneyTerms, Names, NewEstimate, OperatingMode, Refusal,
    Steering, Table, UseCaseId, UseCaseText,
};

fn values(low: f64, likely: f64, high: f64) -> EstimateValues {
    EstimateValues { low, likely, high, source: String::new() }
}

fn estimate(driver: &str, values: Option<EstimateValues>) -> NewEstimate {
    NewEstimate { driver: driver.to_owned(), values }
}

fn put(room: &mut Room, estimates: Vec<NewEstimate>) -> Result<(), Refusal> {
    let use_case = room.cases[0];
    room.steer(&Steering::PutEstimates { use_case, estimates }).map(drop)
}

fn sheet(room: &Room, use_case: UseCaseId) -> MoneySheet {
    room.workshop.money_question(use_case, &[], Utc::now()).unwrap().answered()
}

#[test]
fn what_nobody_spoke_of_is_a_default_and_says_so() {
    let mut room = Room::new(Names::Named);
    let before = sheet(&room, room.cases[0]);
    assert!(before.drivers.iter().all(|row| row.values == row.default), "nobody said anything");
    assert!(before.mode_is_assumed, "no mode was chosen on the card");
    assert_eq!(before.terms.currency, Currency::Usd, "an English workshop counts in dollars");

    put(&mut room, vec![estimate("users", Some(values(40.0, 72.0, 82.0)))]).unwrap();
    let sourced = EstimateValues { source: " Tickets of  May ".to_owned(), ..values(0.4, 0.7, 0.9) };
    put(&mut room, vec![estimate("adoption", Some(sourced))]).unwrap();
    let after = sheet(&room, room.cases[0]);
    let row = |name: &str| after.drivers.iter().find(|row| row.driver == name).unwrap().clone();
    let origin = |name: &str| format!("{:?}", row(name).origin);
    let origins = [origin("users"), origin("adoption"), origin("realisation")];
    assert_eq!(origins, ["Typed", "Source", "Default"]);
    assert_eq!(row("adoption").values.source, "Tickets of May", "one line");
    assert!((after.year.calls / before.year.calls - 72.0 * 0.7 / (200.0 * 0.6)).abs() < 1e-9, "both count");
    assert_eq!(sheet(&room, room.cases[1]).year, before.year, "the other use case is as it was");
}

#[test]
fn what_is_no_estimate_is_refused_and_changes_nothing() {
    let mut room = Room::new(Names::Named);
    let mut refused = |driver: &str, low, likely, high| {
        put(
            &mut room,
            vec![
                estimate("users", Some(values(1.0, 2.0, 3.0))),
                estimate(driver, Some(values(low, likely, high))),
            ],
        )
        .unwrap_err()
    };
    assert_eq!(refused("adoption", 0.1, 0.5, 3.0), Refusal::OutOfRange { lowest: 0, highest: 1 }, "300 %");
    assert_eq!(refused("adoption", -0.1, 0.5, 0.6), Refusal::OutOfRange { lowest: 0, highest: 1 });
    assert!(matches!(refused("price_in", 1.0, 2.0, 1e30), Refusal::OutOfRange { .. }), "huge");
    assert!(matches!(refused("price_in", f64::NAN, 2.0, 3.0), Refusal::OutOfRange { .. }), "no number");
    assert_eq!(refused("build_days", 30.0, 20.0, 40.0), Refusal::EstimateOutOfOrder, "low above likely");
    assert_eq!(refused("build_days", 3.0, 20.0, 10.0), Refusal::EstimateOutOfOrder, "likely above high");
    assert_eq!(
        refused("horizon_years", 3.0, 3.0, 3.0),
        Refusal::NotFound,
        "the horizon is 36 months everywhere"
    );
    assert_eq!(room.workshop.money_estimates().len(), 0, "a refusal takes all of it");
    assert_eq!(room.workshop.agreed_money_terms(), None);
    let unknown = Steering::PutEstimates { use_case: UseCaseId::random(), estimates: vec![] };
    assert_eq!(room.steer(&unknown).unwrap_err(), Refusal::NotFound);
}

#[test]
fn one_workshop_counts_in_one_currency() {
    let mut room = Room::new(Names::Named);
    let terms = |currency, year| Steering::SetMoneyTerms { terms: MoneyTerms { currency, year } };
    room.steer(&terms(Currency::Cny, 2026)).unwrap();
    assert_eq!(sheet(&room, room.cases[0]).terms.currency, Currency::Cny);
    put(&mut room, vec![estimate("day_rate", Some(values(1200.0, 2200.0, 4500.0)))]).unwrap();
    assert_eq!(
        room.steer(&terms(Currency::Usd, 2026)).unwrap_err(),
        Refusal::CurrencyInUse,
        "figures are in yuan"
    );
    room.steer(&terms(Currency::Cny, 2027)).unwrap();
    assert!(matches!(room.steer(&terms(Currency::Cny, 1999)).unwrap_err(), Refusal::OutOfRange { .. }));
    put(&mut room, vec![estimate("day_rate", None)]).unwrap();
    room.steer(&terms(Currency::Usd, 2026)).unwrap();
}

#[test]
fn the_first_figure_pins_the_currency() {
    let mut room = Room::new(Names::Named);
    put(&mut room, vec![estimate("day_rate", Some(values(400.0, 700.0, 1400.0)))]).unwrap();
    room.steer(&Steering::SetLanguage { language: workshop::Language::ZhCn }).unwrap();
    assert_eq!(
        sheet(&room, room.cases[0]).terms.currency,
        Currency::Usd,
        "dollars do not become yuan by a language"
    );
    room.steer(&Steering::Undo).unwrap();
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.agreed_money_terms(), None, "the figure and its currency were one step");
}

#[test]
fn finance_agrees_to_a_sentence_and_to_figures() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let agree = |by: Option<&str>| Steering::AgreeToBenefit { use_case, by: by.map(str::to_owned) };
    let says = |becomes: &str| Steering::SayWhatTimeBecomes { use_case, becomes: becomes.to_owned() };
    assert_eq!(room.steer(&agree(Some("Yao"))).unwrap_err(), Refusal::BenefitNotSaid, "minutes are no money");
    room.steer(&says("Fewer second visits")).unwrap();
    assert_eq!(room.steer(&agree(Some("  "))).unwrap_err(), Refusal::TextEmpty, "somebody says yes");
    room.steer(&agree(Some("Yao"))).unwrap();
    let agreed = |room: &Room| room.workshop.benefit_said(use_case).and_then(|said| said.agreed.clone());
    let known = agreed(&room).unwrap();
    assert_eq!((known.by.as_str(), known.benefit), ("Yao", sheet(&room, use_case).year.benefit));

    put(&mut room, vec![estimate("minutes_saved", Some(values(8.0, 14.0, 25.0)))]).unwrap();
    assert_eq!(agreed(&room), None, "to other figures nobody agreed");
    room.steer(&Steering::Undo).unwrap();
    assert!(agreed(&room).is_some(), "undo brings back both");
    room.steer(&says("Fewer night shifts")).unwrap();
    assert_eq!(agreed(&room), None, "nor to another sentence");
    room.steer(&agree(Some("Yao"))).unwrap();
    room.steer(&agree(None)).unwrap();
    assert_eq!(agreed(&room), None, "and it can be taken back");
}

#[test]
fn money_goes_with_its_use_case_and_comes_back_with_it() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    put(&mut room, vec![estimate("users", Some(values(1.0, 2.0, 3.0)))]).unwrap();
    room.steer(&Steering::SayWhatTimeBecomes { use_case, becomes: "Visits".to_owned() }).unwrap();
    let rows = |room: &Room| {
        let about = |key: &Key| matches!(key.table(), Table::MoneyEstimate | Table::BenefitSaid);
        room.workshop.rows().filter(|row| about(&row.key())).count()
    };
    assert_eq!(rows(&room), 2);
    room.steer(&Steering::RemoveUseCases { ids: vec![use_case] }).unwrap();
    assert_eq!(rows(&room), 0, "nothing is left hanging");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(rows(&room), 2);
    room.steer(&Steering::Erase { ideas: vec![], use_cases: vec![use_case] }).unwrap();
    assert_eq!(rows(&room), 0, "deleted for good");
}

#[test]
fn money_is_seen_by_the_facilitator_alone() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    put(&mut room, vec![estimate("users", Some(values(1.0, 2.0, 3.0)))]).unwrap();
    room.steer(&Steering::SayWhatTimeBecomes { use_case, becomes: "Visits".to_owned() }).unwrap();
    let tables = [Table::MoneyTerms, Table::MoneyEstimate, Table::BenefitSaid];
    let rows: Vec<_> = room.workshop.rows().filter(|row| tables.contains(&row.key().table())).collect();
    assert_eq!(rows.len(), 3, "one of each");
    for row in rows {
        for audience in [Audience::Participant { results: true }, Audience::Wall { results: true }] {
            assert!(seen(&room.workshop, &row, audience).is_none(), "{:?} to {audience:?}", row.key());
        }
        assert!(seen(&room.workshop, &row, Audience::Facilitator).is_some(), "{:?}", row.key());
    }
}

#[test]
fn a_mode_nobody_chose_follows_the_capability_cards() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let mut card = |capabilities: &[&str], mode| {
        let was = Box::new(room.workshop.use_case(use_case).unwrap().text.clone());
        let capabilities = capabilities.iter().map(|&id| id.to_owned()).collect();
        let text = Box::new(UseCaseText { capabilities, mode, ..*was.clone() });
        room.steer(&Steering::EditUseCase { id: use_case, was, text }).unwrap();
        let found = sheet(&room, use_case);
        (found.mode, found.mode_is_assumed)
    };
    assert_eq!(card(&["draft"], None), (OperatingMode::PromptOnly, true));
    assert_eq!(card(&["rag", "draft"], None), (OperatingMode::Retrieval, true));
    assert_eq!(card(&["rag", "agent"], None), (OperatingMode::Agent, true));
    assert_eq!(card(&["agent"], Some(OperatingMode::FineTuned)), (OperatingMode::FineTuned, false));
}

#[test]
fn the_room_is_told_when_the_money_of_a_lighthouse_is_back_once_finance_agreed() {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    let told = |room: &Room| paybacks(&room.workshop, Utc::now());
    let sure = ["users", "minutes_saved"].map(|driver| estimate(driver, Some(values(60.0, 60.0, 60.0))));
    put(&mut room, sure.to_vec()).unwrap();
    room.steer(&Steering::LightLighthouse { use_case, lit: true }).unwrap();
    room.steer(&Steering::SayWhatTimeBecomes { use_case, becomes: "Fewer visits".to_owned() }).unwrap();
    let back = sheet(&room, use_case).returns.payback.unwrap();
    assert_eq!(told(&room), [], "nobody in finance has agreed");

    let agree = Steering::AgreeToBenefit { use_case, by: Some("Yao".to_owned()) };
    room.steer(&agree).unwrap();
    let months: Vec<u32> = told(&room).iter().map(|payback| payback.months).collect();
    assert_eq!(months, [back.round() as u32]);

    room.steer(&Steering::LightLighthouse { use_case, lit: false }).unwrap();
    assert_eq!(told(&room), [], "it is no lighthouse any more");
    room.steer(&Steering::LightLighthouse { use_case, lit: true }).unwrap();
    assert_eq!(told(&room).len(), 1);
    let nothing = ["minutes_saved", "errors_avoided", "extra_margin"]
        .map(|driver| estimate(driver, Some(values(0.0, 0.0, 0.0))));
    put(&mut room, nothing.to_vec()).unwrap();
    assert_eq!(told(&room), [], "finance agreed to other figures");
    room.steer(&agree).unwrap();
    assert_eq!(sheet(&room, use_case).returns.payback, None);
    assert_eq!(told(&room), [], "the money never comes back");
}
