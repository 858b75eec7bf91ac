//! The example workshop, loaded through its commands, comes to the figures that were computed elsewhere.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use serde_json::Value;
use std::collections::HashMap;
use workshop::{About, Batch, CommandId, Language, Standing, StandingState, Workshop, WorkshopId, example};

const CONTENT: &str = include_str!("../../../../assets/content/example_workshop.json");

fn loaded(language: Language) -> Workshop {
    let now = chrono::Utc::now();
    let about = About::new(WorkshopId::random(), "Example", "example", language, now).unwrap();
    let mut workshop = Workshop::from_rows(about, [], []);
    let mut robustness = None;
    for command in example::commands(language) {
        if robustness.is_none() && matches!(command, workshop::Steering::SignDecision { .. }) {
            robustness = Some(workshop.robustness(None));
        }
        let decision = workshop.decide_knowing(&command, chrono::Utc::now(), robustness.as_ref()).unwrap();
        let changes = workshop.apply(decision.changes);
        workshop.note(&Batch {
            command: CommandId::random(),
            at: now,
            actor: workshop::Actor::Facilitator,
            step: decision.step,
            changes,
            erased: decision.erased,
        });
    }
    workshop
}

fn close(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: a number is expected"));
    assert!((found - expected).abs() < 1e-6, "{what}: {found} is not {expected}");
}

#[test]
fn it_comes_to_the_expected_figures_in_both_languages() {
    let content: Value = serde_json::from_str(CONTENT).unwrap();
    for (language, tongue) in [(Language::En, "en"), (Language::ZhCn, "zh")] {
        let workshop = loaded(language);
        let ids: HashMap<String, String> = content["use_cases"]
            .as_array()
            .unwrap()
            .iter()
            .map(|case| {
                (case["title"][tongue].as_str().unwrap().to_owned(), case["id"].as_str().unwrap().to_owned())
            })
            .collect();
        let standings = workshop.standings();
        let id = |standing: &Standing| ids[&workshop.use_case(standing.use_case).unwrap().text.title].clone();
        let ranked: Vec<_> =
            standings.iter().filter(|standing| standing.state == StandingState::Ranked).collect();

        let order: Vec<String> = ranked.iter().map(|standing| id(standing)).collect();
        let expected_order: Vec<String> =
            serde_json::from_value(content["expected"]["order"].clone()).unwrap();
        assert_eq!(order, expected_order, "best first, ties as the method breaks them");

        for expected in content["expected"]["final"].as_array().unwrap() {
            let standing = ranked.iter().find(|standing| id(standing) == expected["id"]).unwrap();
            let what = expected["id"].as_str().unwrap();
            close(standing.value.unwrap(), &expected["V"], what);
            close(standing.cost.unwrap(), &expected["C"], what);
            close(standing.score.unwrap(), &expected["score"], what);
            assert_eq!(Value::from(standing.on_the_line), expected["on_the_line"], "{what}: on the line");
            assert_eq!(
                serde_json::to_value(standing.quadrant).unwrap(),
                expected["quadrant"],
                "{what}: quadrant"
            );
            assert_eq!(
                serde_json::to_value(&standing.uncovered).unwrap(),
                expected["uncovered"],
                "{what}: uncovered"
            );
            if let Some(rank) = expected.get("rank") {
                assert_eq!(Value::from(standing.rank), *rank, "{what}: rank");
            }
            let cells = workshop.cell_figures(standing.use_case).cells;
            for (criterion, cell) in expected["cells"].as_object().unwrap() {
                let shown = cells.get(&criterion.parse().unwrap());
                if cell["n"].as_u64().unwrap() < 3 {
                    assert!(
                        shown.is_none(),
                        "{what} {criterion}: nothing of a cell leaves below three raters"
                    );
                    continue;
                }
                let shown = shown.unwrap();
                close(shown.mean, &cell["mean"], &format!("{what} {criterion}"));
                close(
                    shown.agreement.unwrap(),
                    &cell["agreement"],
                    &format!("{what} {criterion}: agreement"),
                );
                assert_eq!(
                    serde_json::to_value(&shown.histogram).unwrap(),
                    cell["histogram"],
                    "{what} {criterion}"
                );
            }
        }
    }
}

#[test]
fn what_was_stopped_or_parked_is_kept_and_not_ranked() {
    let workshop = loaded(Language::En);
    let states: Vec<StandingState> = workshop.standings().iter().map(|standing| standing.state).collect();
    assert_eq!(states.iter().filter(|state| **state == StandingState::Stopped).count(), 1, "the mood camera");
    assert_eq!(
        states.iter().filter(|state| **state == StandingState::Parked).count(),
        1,
        "the website adviser"
    );
    assert_eq!(workshop.use_cases().filter(|case| case.lighthouse).count(), 3, "three lighthouses are lit");
    assert_eq!(workshop.ideas().len(), 56);
    assert!(workshop.undoable().is_none(), "the example is where undo ends");
}

#[test]
fn it_stands_as_firmly_as_expected_and_talk_begins_where_it_can_move_something() {
    let content: Value = serde_json::from_str(CONTENT).unwrap();
    let workshop = loaded(Language::En);
    let of_example = |name: &str| {
        let cases = content["use_cases"].as_array().unwrap();
        let title = cases.iter().find(|case| case["id"] == name).unwrap()["title"]["en"].as_str().unwrap();
        workshop.use_cases().find(|case| case.text.title == title).unwrap().id
    };
    let robustness = workshop.robustness(Some(7));
    assert_eq!(robustness.use_cases.len(), 12, "all that are ranked, and nothing else");
    let near = |found: f64, expected: &Value, what: &str| {
        let expected = expected.as_f64().unwrap_or(0.0);
        assert!((found - expected).abs() < 0.03, "{what}: {found} is not about {expected}");
    };
    for (name, expected) in content["expected"]["robustness"]["by_use_case"].as_object().unwrap() {
        let found = robustness.of(of_example(name)).unwrap();
        near(found.around_yours, &expected["top3"], name);
        let classes = serde_json::to_value(found.classes.unwrap()).unwrap();
        for (quadrant, share) in classes.as_object().unwrap() {
            near(share.as_f64().unwrap(), &expected["classes"][quadrant], &format!("{name} {quadrant}"));
        }
    }
    for (criterion, expected) in content["expected"]["flip"].as_object().unwrap() {
        let found = robustness.flips[&criterion.parse().unwrap()];
        match expected["weight"].as_f64() {
            Some(weight) => {
                let found = found.unwrap();
                assert!((found.weight - weight).abs() < 1e-6, "{criterion}: {found:?} is not {weight}");
                assert_eq!(found.leads, of_example(expected["leads"].as_str().unwrap()), "{criterion}");
            }
            None => assert!(found.is_none(), "{criterion}: {found:?}"),
        }
    }
    for known in [Some(&robustness), None] {
        let queue = workshop.queue_of_talk(known);
        assert_eq!(queue.len(), 12);
        if known.is_some() {
            let first: Vec<_> = queue.iter().take(2).map(|talk| talk.use_case).collect();
            assert_eq!(first, [of_example("UC08"), of_example("UC05")], "the two that a talk can move");
            assert_eq!(queue[0].criterion.to_string(), "C1", "and the question they differ about");
        } else {
            assert!(queue.is_sorted_by(|one, next| one.disagreement >= next.disagreement), "by that alone");
        }
    }
    let cell = workshop.wall_cell(of_example("UC08"), "C1".parse().unwrap()).unwrap();
    let told: Vec<_> =
        cell.if_agreed.iter().map(|agreed| (agreed.point, agreed.quadrant, agreed.stays)).collect();
    use ranking::Quadrant::{BigBet, QuickWin};
    assert_eq!(told, [(2, QuickWin, true), (5, BigBet, false)], "what agreement would change");
}

/// The story of the records agrees with the numbers that they froze, and tells no other ones.
#[test]
fn what_was_decided_agrees_with_the_numbers() {
    let content: Value = serde_json::from_str(CONTENT).unwrap();
    for (language, tongue) in [(Language::En, "en"), (Language::ZhCn, "zh")] {
        let workshop = loaded(language);
        assert_eq!(workshop.decision_records().len(), 3, "one for each lighthouse");
        for decision in content["decisions"].as_array().unwrap() {
            let case = content["use_cases"].as_array().unwrap().iter();
            let title = case.clone().find(|case| case["id"] == decision["use_case"]).unwrap();
            let title = title["title"][tongue].as_str().unwrap();
            let record = workshop.decision_records().find(|record| record.title == title).unwrap();
            let (figures, expected) = (&record.figures, &decision["figures"]);
            assert_eq!(Value::from(figures.rank), expected["rank"], "{title}: rank");
            let score = (10.0 * figures.score.unwrap()).round() / 10.0;
            close(score, &expected["score"], title);
            assert_eq!(serde_json::to_value(figures.quadrant).unwrap(), expected["class"], "{title}: box");
            let (found, told) =
                (i64::from(figures.top_three_in_100.unwrap()), expected["top3_of_100"].as_i64().unwrap());
            assert!((found - told).abs() <= 2, "{title}: among the first three {found} times, not {told}");
            // The numbers the text says are those that are frozen beside it.
            let why = &record.text.why;
            assert_eq!(*why, decision["why"][tongue].as_str().unwrap());
            assert!(why.contains(&format!("{score:.1}")), "{title}: the text says the score");
            assert!(
                why.contains(&told.to_string()),
                "{title}: the text says how often it is in the top three"
            );
            let hands = decision["fist_of_five"].as_array().unwrap();
            let mut counts = vec![0; 6];
            for hand in hands {
                counts[usize::try_from(hand.as_u64().unwrap()).unwrap()] += 1;
            }
            assert_eq!(record.fist.as_ref().unwrap().counts, counts, "{title}: hands");
            assert!(!record.text.lacks_anything(), "{title}: signed, so whole");
            assert_eq!(record.text.review_days.map(i64::from), decision["review_day"].as_i64());
        }
    }
}

#[test]
fn its_lighthouses_bring_their_plans_along() {
    for language in [Language::En, Language::ZhCn] {
        let workshop = loaded(language);
        let lit: Vec<_> = workshop.use_cases().filter(|case| case.lighthouse).collect();
        assert_eq!(lit.len(), 3);
        for case in lit {
            let found = workshop.plan_finding(case.id).unwrap();
            assert!(found.tasks.len() >= 7, "{}: {} tasks", case.text.title, found.tasks.len());
            assert_eq!(found.tasks.iter().map(|task| task.starts).min(), Some(0));
            assert_eq!(found.stages.len(), 3, "{}", case.text.title);
            let [design, deploy, validate] = &found.stages[..] else { panic!("three stages") };
            assert!(design.ends <= deploy.starts && deploy.ends <= validate.starts, "{}", case.text.title);
            assert!(found.plan.rules.iter().all(|rule| rule.go.is_some()), "each rule has its number");
            assert!(found.left.is_empty() && !found.plan.owner.is_empty() && !found.plan.sponsor.is_empty());
            assert!(case.text.mode.is_some(), "and how it runs");
        }
    }
}

#[test]
fn its_roadmap_has_exactly_its_one_conflict_which_stands_on_purpose() {
    for language in [Language::En, Language::ZhCn] {
        let workshop = loaded(language);
        let sheet = workshop.roadmap_sheet();
        let number = |id| workshop.roadmap_item(id).unwrap().number;
        let path: Vec<u32> = sheet.critical_path.iter().map(|id| number(*id)).collect();
        assert_eq!(path, [1, 2, 8, 13, 17]);
        let [conflict] = sheet.conflicts.as_slice() else { panic!("{:?}", sheet.conflicts) };
        assert_eq!((number(conflict.first), number(conflict.second)), (7, 11));
        assert_eq!((conflict.from, conflict.to, conflict.begins_too_early), (150, 200, true));
        assert!(!conflict.person.is_empty() && !conflict.reason.is_empty());
        let later: Vec<_> =
            conflict.later.iter().map(|one| (number(one.id), one.start_day, one.end_day)).collect();
        assert_eq!(later, [(11, 200, 310)], "nothing else goes along");
        assert!(sheet.suggested.is_empty(), "all lighthouses are on it");
        assert_eq!(sheet.frame.day, Some(170));
    }
}

#[test]
fn its_registers_say_what_holds_up_what() {
    for language in [Language::En, Language::ZhCn] {
        let workshop = loaded(language);
        let sheet = workshop.register_sheet();
        let counts: Vec<_> = sheet.registers.iter().map(|tab| (tab.done, tab.lines.len())).collect();
        assert_eq!(counts, [(3, 9), (5, 7), (5, 6), (6, 10)], "done of all, as the example says");
        let data = &sheet.registers[0];
        assert_eq!(data.held.lines, 2, "part numbers and machine data");
        assert_eq!(data.held.use_cases.len(), 2);
        assert_eq!(data.held.quadrant, Some(ranking::Quadrant::BigBet), "two big bets");
        let uses: Vec<_> =
            sheet.enablers.iter().map(|found| (found.enabler.as_str(), found.unlocks.len())).collect();
        assert_eq!(uses, [("EN-O5", 3), ("EN-D4", 1), ("EN-T2", 7), ("EN-T4", 3), ("EN-T3", 3)]);
        assert!(sheet.suggested.is_empty(), "what a low answer offers was taken up");
        let cleaned = workshop.enabler_trial("EN-D4").unwrap();
        let [moved] = &cleaned.moves[..] else { panic!("one use case waits for it") };
        assert!(moved.cost_then < moved.cost_now, "cheaper, if still a big bet: {moved:?}");
        assert_eq!(workshop.enabler_trial("EN-D1"), Err(workshop::Refusal::NotFound), "nobody took it up");
    }
}

/// Money to the cent: what was worked out elsewhere is rounded to it.
fn cents(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: a number is expected"));
    assert!((found - expected).abs() < 0.005_001, "{what}: {found} is not {expected}");
}

#[test]
fn its_months_come_to_the_expected_figures_line_by_line() {
    let content: Value = serde_json::from_str(CONTENT).unwrap();
    let (given, expected) = (&content["tracking"], &content["expected"]["tracking"]);
    let rate = |name: &str| given["parameters"][name].as_f64().unwrap();
    for language in [Language::En, Language::ZhCn] {
        let workshop = loaded(language);
        let [tracked] = workshop.trackings().collect::<Vec<_>>()[..] else { panic!("one is tracked") };
        let sheet = workshop.tracking_question(tracked.use_case, chrono::Utc::now()).unwrap().answered();
        assert_eq!((sheet.months.len(), sheet.gaps.len()), (4, 0));
        let mut open = -given["once_actual"].as_f64().unwrap();
        for (at, month) in sheet.months.iter().enumerate() {
            let said = |name: &str| given["months"][at][name].as_f64().unwrap();
            let told = |name: &str| &expected["months"][at][name];
            let money = &month.money;
            // By hand, from what the example says and from nothing else.
            let cached = said("cached_share");
            let full = 1.0 - cached + cached * rate("cache_price_ratio");
            let tokens =
                said("tokens_in_m") * rate("price_in") * full + said("tokens_out_m") * rate("price_out");
            let review = said("review_hours") * rate("review_hourly");
            let running = tokens + review + rate("upkeep_month") + rate("hosting_month");
            let time =
                said("calls") * said("minutes_saved") / 60.0 * rate("benefit_hourly") * rate("realisation");
            let benefit = time + said("errors_avoided") * rate("cost_per_error");
            open += benefit - running;
            for (found, by_hand, name) in [
                (money.tokens, tokens, "token_cost"),
                (money.review, review, "review_cost"),
                (money.running_cost, running, "running_cost"),
                (money.benefit, benefit, "benefit"),
                (money.net, benefit - running, "net"),
                (month.cumulative, open, "cumulative"),
            ] {
                assert!((found - by_hand).abs() < 1e-9 * by_hand.abs(), "{name}: {found}, by hand {by_hand}");
                cents(found, told(name), name);
            }
            assert!((money.net - (money.benefit - money.running_cost)).abs() < 1e-12, "EBITDA effect");
            let of_a_call = month.per_call.unwrap() - told("cost_per_call").as_f64().unwrap();
            let users = month.adoption.unwrap() - told("adoption").as_f64().unwrap();
            assert!(of_a_call.abs() < 5e-5 && users.abs() < 5e-5, "to the digits that are given");
        }
        for (found, name) in [
            (sheet.sum.running_cost, "running_cost"),
            (sheet.sum.benefit, "benefit"),
            (sheet.sum.calls, "calls"),
        ] {
            let off = (found - expected[name].as_f64().unwrap()).abs();
            assert!(off < 0.01, "{name}: {found}; what is expected adds up rounded months");
        }
        let rounded = |months: Option<f64>| months.unwrap().round() as u32;
        assert_eq!((rounded(sheet.back_in), rounded(sheet.planned_back_in)), (9, 11), "as the design says");
        assert!((sheet.once_planned - 220_000.0).abs() < 1e-6 && (sheet.once - 236_400.0).abs() < 1e-6);
        assert!((sheet.rates.users - rate("users")).abs() < 1e-9, "the money says who is meant to use it");
    }
}

#[test]
fn its_months_ring_lie_in_the_band_and_could_cost_less_as_the_design_says() {
    use workshop::tracking::alarms::AlarmKind::{Cost, Incident, Tokens};
    use workshop::tracking::levers::CostLever;
    use workshop::tracking::sheet::BandPlace::{Above, Below, Inside};
    use workshop::tracking::sheet::{BenefitWord, CostWord, TrackingWord};
    let workshop = loaded(Language::En);
    let tracked = workshop.trackings().next().unwrap();
    let sheet = workshop.tracking_question(tracked.use_case, chrono::Utc::now()).unwrap().answered();
    let places: Vec<_> = sheet.months.iter().map(|month| (month.cost_place, month.benefit_place)).collect();
    assert_eq!(places, [(Inside, Below), (Inside, Inside), (Inside, Above), (Inside, Inside)]);
    assert!(sheet.months.iter().all(|month| month.cost_above_likely), "above the likely line in all four");
    let word = TrackingWord { benefit: BenefitWord::Ahead, cost: CostWord::ComingDown };
    assert_eq!(sheet.word, Some(word), "benefit is ahead of plan, cost is coming down to it");
    let rang: Vec<_> = sheet
        .alarms
        .iter()
        .map(|alarm| (alarm.month, alarm.kind, alarm.closed.as_ref().map(|closed| closed.in_month)))
        .collect();
    assert_eq!(rang, [(2, Tokens, Some(3)), (1, Cost, Some(1)), (1, Incident, Some(1))]);
    assert!((sheet.tokens_threshold.unwrap() - 13_000.0).abs() < 1e-6, "rings above 13k, twice the plan");
    assert!((sheet.alarms[0].found.unwrap() - 28_513.5).abs() < 0.1, "28.5k tokens a call");
    let levers: Vec<_> =
        sheet.levers.iter().map(|lever| (lever.lever, lever.saves.round(), lever.hardly)).collect();
    assert_eq!(
        levers,
        [
            (CostLever::Upkeep, 2_500.0, false),
            (CostLever::Review, 960.0, false),
            (CostLever::SmallerModel, 34.0, true),
            (CostLever::CachedPrefix, 7.0, true),
        ],
        "another way to run it saves nothing that could still name its sources"
    );
    assert_eq!(workshop.tracking_question(tracked.use_case, chrono::Utc::now()).unwrap().open_alarms(), 0);
}

#[test]
fn its_governance_says_what_touches_a_gate() {
    for language in [Language::En, Language::ZhCn] {
        let workshop = loaded(language);
        let sheet = workshop.governance_sheet("2026-11-30".parse().unwrap());
        let numbers: Vec<_> =
            sheet.inventory.iter().map(|line| workshop.use_case(line.use_case).unwrap().number).collect();
        assert_eq!(numbers, [1, 2, 3, 7, 12, 13, 14], "three lighthouses, and four behind gates");
        let counts = sheet.counts;
        assert_eq!((counts.lighthouses, counts.clear), (3, 3), "no lighthouse touches a gate");
        assert_eq!((counts.stopped, counts.public, counts.watched), (1, 1, 2));
        assert!(sheet.without_rules.is_empty());
    }
}

#[test]
fn its_chain_changed_in_five_links_and_nothing_acts_alone() {
    for language in [Language::En, Language::ZhCn] {
        let sheet = loaded(language).chain_sheet();
        assert_eq!((sheet.links.len(), sheet.changed, sheet.at_the_top), (7, 5, 0));
        assert!(sheet.links.iter().all(|link| !link.is_above));
    }
}
