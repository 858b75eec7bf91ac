//! What holds for any workshop (method 2.12).

use proptest::prelude::*;
use ranking::{Assessment, Settings, Side};

use crate::oracle::{Case, Workshop, any_workshop, is_clear_of_rounding};

proptest! {
    /// Weights are proportions.
    #[test]
    fn only_the_proportions_of_weights_matter(workshop in any_workshop(), factor in 1e-3..1e3) {
        let board = workshop.board();
        let before = assess(&workshop);
        let scaled: Vec<f64> = workshop.weights().iter().map(|weight| weight * factor).collect();
        let after = board.assess(&scaled, &Settings::default());
        prop_assume!(are_clear_of_rounding(&before));
        for (before, after) in before.iter().zip(&after) {
            check_same(before, after)?;
        }
    }

    /// Raters have no order.
    #[test]
    fn raters_in_another_order_change_nothing(workshop in any_workshop(), seed in any::<prop::sample::Index>()) {
        let mut turned = workshop.clone();
        for case in &mut turned.cases {
            let by = seed.index(case.ratings.len());
            case.ratings.rotate_left(by);
            case.ratings.reverse();
        }
        prop_assert_eq!(assess(&workshop), assess(&turned));
    }

    /// Use cases in another order have the same figures and ranks.
    #[test]
    fn use_cases_in_another_order_keep_their_figures(workshop in any_workshop()) {
        let mut turned = workshop.clone();
        turned.cases.reverse();
        let (before, after) = (assess(&workshop), assess(&turned));
        for (before, after) in before.iter().zip(after.iter().rev()) {
            check_same(before, after)?;
        }
    }

    /// Criteria in another order change nothing but their own numbers.
    #[test]
    fn criteria_in_another_order_change_no_figure(workshop in any_workshop()) {
        let last = workshop.criteria.len() - 1;
        let mut turned = workshop.clone();
        turned.criteria.reverse();
        for case in &mut turned.cases {
            case.ratings.iter_mut().for_each(|row| row.reverse());
            case.floors.iter_mut().for_each(|floor| floor.criterion = last - floor.criterion);
        }
        let before = assess(&workshop);
        prop_assume!(are_clear_of_rounding(&before));
        for (before, after) in before.iter().zip(&assess(&turned)) {
            let mut uncovered: Vec<usize> = after.uncovered.iter().map(|&number| last - number).collect();
            uncovered.reverse();
            let after = Assessment { uncovered, ..after.clone() };
            check_same(before, &after)?;
        }
    }

    /// An idea that is worse than another in everything moves nobody.
    #[test]
    fn a_dominated_newcomer_changes_nobody_else(workshop in any_workshop(), model in any::<prop::sample::Index>()) {
        let before = assess(&workshop);
        let mut larger = workshop.clone();
        let better = &workshop.cases[model.index(workshop.cases.len())];
        larger.cases.push(worse_than(better, &workshop));
        let after = assess(&larger);
        let newcomer = after[before.len()].clone();
        for (before, after) in before.iter().zip(&after) {
            prop_assert_eq!(before.score, after.score, "a score is one's own");
            prop_assert_eq!(before.quadrant, after.quadrant, "a class is one's own");
            prop_assert_eq!((before.value, before.cost), (after.value, after.cost), "no min-max over the set");
            prop_assert_eq!(before.pareto, after.pareto, "it beats nobody");
            let is_below = newcomer.score < before.score;
            prop_assert!(!is_below || before.rank == after.rank, "who comes last moves nobody");
        }
    }

    /// A better rating never hurts.
    #[test]
    fn raising_a_value_rating_never_hurts(workshop in any_workshop(), choice in any::<prop::sample::Index>()) {
        let raisable = raisable_value_ratings(&workshop);
        if !raisable.is_empty() {
            let (case, rater, criterion) = raisable[choice.index(raisable.len())];
            let mut raised = workshop.clone();
            let rating = &mut raised.cases[case].ratings[rater][criterion];
            *rating = rating.map(|rating| rating + 1);
            let (before, after) = (assess(&workshop), assess(&raised));
            prop_assert!(after[case].score >= before[case].score, "more value, no lower score");
            prop_assert!(after[case].rank <= before[case].rank, "more value, no worse rank");
        }
    }

    /// Who is beaten by everybody on every criterion is never first.
    #[test]
    fn who_is_beaten_on_everything_is_never_first(workshop in any_workshop(), model in any::<prop::sample::Index>()) {
        let mut workshop = workshop;
        for criterion in &mut workshop.criteria {
            criterion.weight += 1.0;
        }
        for case in &mut workshop.cases {
            case.floors.clear();
            case.is_ranked = true;
            keep_off_the_worst(case, &workshop.criteria);
        }
        let raters = workshop.cases[model.index(workshop.cases.len())].ratings.len();
        let worst: Vec<Option<u8>> = workshop.criteria.iter().map(|criterion| match criterion.side {
            Side::Value => Some(criterion.lowest),
            Side::Cost => Some(criterion.highest),
        }).collect();
        workshop.cases.push(Case { ratings: vec![worst; raters], floors: vec![], is_ranked: true });
        let found = assess(&workshop);
        prop_assert!(found.last().and_then(|last| last.rank) > Some(1), "it is beaten by everybody");
        prop_assert_eq!(found.last().and_then(|last| last.pareto), Some(false), "and not on the front");
    }

    /// Twins share everything.
    #[test]
    fn identical_use_cases_tie(workshop in any_workshop(), model in any::<prop::sample::Index>()) {
        let mut workshop = workshop;
        let index = model.index(workshop.cases.len());
        workshop.cases.push(workshop.cases[index].clone());
        let found = assess(&workshop);
        let (one, other) = (&found[index], &found[found.len() - 1]);
        prop_assert_eq!((one.rank, one.score, one.pareto), (other.rank, other.score, other.pareto));
        let is_tied = one.practically_tied_with.contains(&(found.len() - 1));
        prop_assert_eq!(is_tied, one.rank.is_some(), "twins are practically tied");
    }

    /// A cell that does not count is named wherever the score stands.
    #[test]
    fn a_case_without_a_criterion_always_says_so(workshop in any_workshop()) {
        let board = workshop.board();
        for (index, figures) in assess(&workshop).iter().enumerate() {
            for criterion in 0..workshop.criteria.len() {
                let counts = board.cell(index, criterion).unwrap().counts;
                prop_assert_eq!(!counts, figures.uncovered.contains(&criterion), "{} of {}", criterion, index);
            }
        }
    }

    /// Places in the list are all different and follow the ranks.
    #[test]
    fn everybody_has_one_place_in_the_list(workshop in any_workshop()) {
        let found = assess(&workshop);
        let mut in_order: Vec<&Assessment> = found.iter().collect();
        in_order.sort_by_key(|figures| figures.display_order);
        prop_assert!(in_order.iter().enumerate().all(|(place, figures)| figures.display_order == place));
        let ranks: Vec<u32> = in_order.iter().map(|figures| figures.rank.unwrap_or(u32::MAX)).collect();
        prop_assert!(ranks.is_sorted(), "the ranked come first, by rank: {ranks:?}");
    }
}

fn assess(workshop: &Workshop) -> Vec<Assessment> {
    workshop.board().assess(&workshop.weights(), &Settings::default())
}

fn are_clear_of_rounding(assessments: &[Assessment]) -> bool {
    let mut scores = assessments.iter().filter_map(|figures| figures.score);
    scores.all(|score| is_clear_of_rounding(score / 100.0))
}

/// The same figures but for noise in the last digits; places in the list may differ among equals.
fn check_same(before: &Assessment, after: &Assessment) -> Result<(), TestCaseError> {
    let is_near = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    };
    prop_assert!(is_near(before.value, after.value), "value: {before:?} {after:?}");
    prop_assert!(is_near(before.cost, after.cost), "cost: {before:?} {after:?}");
    prop_assert!(is_near(before.score, after.score), "score: {before:?} {after:?}");
    prop_assert_eq!(before.rank, after.rank, "rank");
    prop_assert_eq!(before.quadrant, after.quadrant, "quadrant");
    prop_assert_eq!(before.pareto, after.pareto, "front");
    prop_assert_eq!(before.on_the_line, after.on_the_line, "line");
    prop_assert_eq!(&before.uncovered, &after.uncovered, "what is missing");
    Ok(())
}

/// Use case, rater and criterion of every value rating below the top of its scale.
fn raisable_value_ratings(workshop: &Workshop) -> Vec<(usize, usize, usize)> {
    let mut raisable = Vec::new();
    for (case, ratings) in workshop.cases.iter().map(|case| &case.ratings).enumerate() {
        for (rater, row) in ratings.iter().enumerate() {
            for (criterion, (rating, scale)) in row.iter().zip(&workshop.criteria).enumerate() {
                if scale.side == Side::Value && rating.is_some_and(|rating| rating < scale.highest) {
                    raisable.push((case, rater, criterion));
                }
            }
        }
    }
    raisable
}

/// One step worse in every rating, as far as the scales go.
fn worse_than(case: &Case, workshop: &Workshop) -> Case {
    let mut worse = case.clone();
    for row in &mut worse.ratings {
        for (rating, criterion) in row.iter_mut().zip(&workshop.criteria) {
            *rating = rating.map(|rating| match criterion.side {
                Side::Value => rating.saturating_sub(1).max(criterion.lowest),
                Side::Cost => (rating + 1).min(criterion.highest),
            });
        }
    }
    worse
}

/// Fills the gaps and makes every rating better than the worst.
fn keep_off_the_worst(case: &mut Case, criteria: &[ranking::Criterion]) {
    for row in &mut case.ratings {
        for (rating, criterion) in row.iter_mut().zip(criteria) {
            let given = rating.unwrap_or(criterion.lowest);
            *rating = Some(match criterion.side {
                Side::Value => given.max(criterion.lowest + 1),
                Side::Cost => given.min(criterion.highest - 1),
            });
        }
    }
}
