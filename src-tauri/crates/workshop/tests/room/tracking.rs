//! Tracking of a lighthouse: what is refused, what a missing month is, what rings and is closed, and that none of it leaves
//! the facilitator.

use crate::setup::Room;
use chrono::Utc;
use workshop::tracking::alarms::AlarmKind;
use workshop::tracking::levers::{CostLever, LeverAim};
use workshop::tracking::sheet::{BandPlace, TrackingSheet};
use workshop::tracking::{MonthFigures, NewTrackedMonth, TrackingText};
use workshop::visibility::{Audience, seen};
use workshop::{Currency, MoneyTerms, Names, Refusal, Steering, Table, UseCaseId};

fn lit() -> (Room, UseCaseId) {
    let mut room = Room::new(Names::Named);
    let use_case = room.cases[0];
    room.steer(&Steering::LightLighthouse { use_case, lit: true }).unwrap();
    (room, use_case)
}

fn figures() -> MonthFigures {
    MonthFigures {
        from_day: 0,
        to_day: 29,
        active_users: 20.0,
        calls: 1_000.0,
        tokens_in_m: 2.0,
        tokens_out_m: 0.2,
        review_hours: 10.0,
        minutes_saved: 8.0,
        ..MonthFigures::default()
    }
}

fn put(
    room: &mut Room,
    use_case: UseCaseId,
    months: &[(u32, MonthFigures)],
    replace: bool,
) -> Result<(), Refusal> {
    let months = months.iter().cloned().map(|(month, figures)| NewTrackedMonth { month, figures });
    room.steer(&Steering::PutTrackedMonths { use_case, months: months.collect(), replace }).map(drop)
}

fn sheet(room: &Room, use_case: UseCaseId) -> TrackingSheet {
    room.workshop.tracking_question(use_case, Utc::now()).unwrap().answered()
}

#[test]
fn what_is_no_figure_of_a_month_is_refused_and_changes_nothing() {
    let (mut room, use_case) = lit();
    let billion = 1_000_000_000;
    let off = |lowest, highest| Err(Refusal::OutOfRange { lowest, highest });
    let mut refused =
        |month, figures| put(&mut room, use_case, &[(1, self::figures()), (month, figures)], false);
    for number in [-1.0, f64::NAN, f64::INFINITY, 1e12] {
        assert_eq!(refused(2, MonthFigures { calls: number, ..figures() }), off(0, billion), "{number}");
        assert_eq!(
            refused(2, MonthFigures { review_hours: number, ..figures() }),
            off(0, billion),
            "{number}"
        );
    }
    assert_eq!(refused(2, MonthFigures { cached_share: 1.1, ..figures() }), off(0, 1), "more than all of it");
    assert_eq!(refused(2, MonthFigures { helped_of_100: Some(101.0), ..figures() }), off(0, 100));
    assert_eq!(refused(2, MonthFigures { from_day: 30, ..figures() }), Err(Refusal::ItemEndsFirst));
    assert_eq!(refused(0, figures()), off(1, 36), "months are counted from 1 on");
    assert_eq!(refused(37, figures()), off(1, 36), "a plan looks 36 months ahead");
    assert_eq!(refused(1, figures()), Err(Refusal::AlreadyThere), "a month comes once");
    assert_eq!(room.workshop.tracked_months(use_case).count(), 0, "none of it came in");
    let other = room.cases[1];
    assert_eq!(put(&mut room, other, &[(1, figures())], false), Err(Refusal::NotLit), "no lighthouse");
}

#[test]
fn a_month_that_is_there_gives_way_only_if_somebody_says_so() {
    let (mut room, use_case) = lit();
    put(&mut room, use_case, &[(1, figures()), (2, figures())], false).unwrap();
    assert_eq!(room.workshop.tracking(use_case).unwrap().text.started_day, 0, "it is tracked from now on");
    let other = MonthFigures { calls: 2_000.0, ..figures() };
    let refused = put(&mut room, use_case, &[(3, figures()), (2, other.clone())], false);
    assert_eq!(refused, Err(Refusal::MonthTaken { month: 2 }));
    assert_eq!(room.workshop.tracked_months(use_case).count(), 2, "all or nothing");
    put(&mut room, use_case, &[(2, other.clone())], true).unwrap();
    assert_eq!(room.workshop.tracked_month(use_case, 2).unwrap().figures, other);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.tracked_month(use_case, 2).unwrap().figures, figures(), "undo brings it back");
}

#[test]
fn a_month_that_is_missing_is_a_gap_and_never_a_guess() {
    let (mut room, use_case) = lit();
    put(&mut room, use_case, &[(1, figures()), (4, figures())], false).unwrap();
    let told = sheet(&room, use_case);
    assert_eq!(told.gaps, [(2, 3)]);
    assert_eq!(told.months.iter().map(|month| month.month).collect::<Vec<_>>(), [1, 4]);
    let apart = told.months[1].cumulative - told.months[0].cumulative;
    assert!((apart - told.months[1].money.net).abs() < 1e-9, "what is missing counts nothing");
}

#[test]
fn money_of_another_currency_is_refused_both_ways() {
    let (mut room, use_case) = lit();
    let text = TrackingText { once_actual: Some(1_000.0), ..TrackingText::default() };
    let mut say = |currency, text: &TrackingText| {
        room.steer(&Steering::PutTracking { use_case, currency, text: text.clone() }).map(drop)
    };
    assert_eq!(
        say(Currency::Cny, &text),
        Err(Refusal::CurrencyInUse),
        "an English workshop counts in dollars"
    );
    say(Currency::Usd, &text).unwrap();
    let negative = TrackingText { hosting_month: Some(-1.0), ..text.clone() };
    assert!(matches!(say(Currency::Usd, &negative), Err(Refusal::OutOfRange { .. })));
    let aim = |to| LeverAim { lever: CostLever::SmallerModel, to: Some(to), when: String::new() };
    let dearer = TrackingText { aims: vec![aim(1.5)], ..text.clone() };
    assert!(matches!(say(Currency::Usd, &dearer), Err(Refusal::OutOfRange { .. })));
    let twice = TrackingText { aims: vec![aim(0.5), aim(0.4)], ..text };
    assert_eq!(say(Currency::Usd, &twice), Err(Refusal::AlreadyThere));
    let terms = MoneyTerms { currency: Currency::Cny, year: 2026 };
    let refused = room.steer(&Steering::SetMoneyTerms { terms }).map(drop);
    assert_eq!(refused, Err(Refusal::CurrencyInUse), "what was paid would silently become another sum");
}

#[test]
fn an_alarm_is_closed_with_a_sentence_and_stays() {
    let (mut room, use_case) = lit();
    let calm = sheet(&room, use_case);
    let threshold = calm.tokens_threshold.unwrap();
    let of_a_call = |tokens: f64| MonthFigures { tokens_in_m: tokens / 1e3 - 0.2, ..figures() };
    put(&mut room, use_case, &[(1, of_a_call(threshold)), (2, of_a_call(threshold + 1.0))], false).unwrap();
    let tokens = |room: &Room| -> Vec<_> {
        let alarms = sheet(room, use_case).alarms.into_iter().filter(|one| one.kind == AlarmKind::Tokens);
        alarms.map(|one| (one.month, one.closed.map(|closed| (closed.in_month, closed.what)))).collect()
    };
    assert_eq!(tokens(&room), [(2, None)], "exactly twice the plan does not ring");
    let close = |month, what: &str| Steering::CloseAlarm {
        use_case,
        month,
        kind: AlarmKind::Tokens,
        what: what.to_owned(),
    };
    assert_eq!(room.steer(&close(2, " ")).map(drop), Err(Refusal::TextEmpty), "with a sentence");
    assert_eq!(room.steer(&close(1, "Why?")).map(drop), Err(Refusal::NotFound), "it never rang");
    put(&mut room, use_case, &[(3, figures())], false).unwrap();
    room.steer(&close(2, "Pasting is limited.")).unwrap();
    let closed = Some((3, "Pasting is limited.".to_owned()));
    assert_eq!(tokens(&room), [(2, closed.clone())]);
    put(&mut room, use_case, &[(2, figures())], true).unwrap();
    assert_eq!(tokens(&room), [(2, closed)], "what was said stays, also when it no longer rings");
    room.steer(&Steering::RemoveTrackedMonths { use_case, months: vec![2] }).unwrap();
    assert_eq!(tokens(&room), [], "it goes with its month");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(tokens(&room).len(), 1, "and comes back with it");
}

#[test]
fn the_plan_without_months_is_the_band_alone() {
    let (room, use_case) = lit();
    let told = sheet(&room, use_case);
    assert_eq!((told.plan.len(), told.months.len(), told.started), (36, 0, false));
    assert_eq!((told.word, told.back_in), (None, None), "nothing is said that nobody counted");
    for month in &told.plan {
        assert!(month.cost[0] <= month.likely_cost && month.likely_cost <= month.cost[2]);
        assert!(month.benefit[0] <= month.benefit[1] && month.benefit[1] <= month.benefit[2]);
    }
}

#[test]
fn a_month_far_above_the_plan_is_above_its_band() {
    let (mut room, use_case) = lit();
    let dear = MonthFigures { review_hours: 100_000.0, calls: 0.0, ..figures() };
    put(&mut room, use_case, &[(1, dear)], false).unwrap();
    let month = sheet(&room, use_case).months[0];
    assert_eq!((month.cost_place, month.benefit_place), (BandPlace::Above, BandPlace::Below));
    assert_eq!((month.per_call, month.tokens_per_call), (None, None), "nothing is divided by no calls");
}

#[test]
fn nothing_of_it_leaves_the_facilitator_and_it_goes_with_its_use_case() {
    let (mut room, use_case) = lit();
    put(&mut room, use_case, &[(1, figures())], false).unwrap();
    let is_tracking = |table: Table| matches!(table, Table::Tracking | Table::TrackedMonth);
    let rows: Vec<_> = room.workshop.rows().filter(|row| is_tracking(row.key().table())).collect();
    assert_eq!(rows.len(), 2);
    for row in &rows {
        for audience in [Audience::Wall { results: true }, Audience::Participant { results: true }] {
            assert_eq!(seen(&room.workshop, row, audience), None, "what a use case costs stays here");
        }
    }
    room.steer(&Steering::RemoveUseCases { ids: vec![use_case] }).unwrap();
    assert!(!room.workshop.rows().any(|row| is_tracking(row.key().table())), "they go with it");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.tracked_months(use_case).count(), 1, "and come back with it");
}
