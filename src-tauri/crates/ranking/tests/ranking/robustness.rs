//! Weightings and flips: what holds for any comparison, against slow and obvious ways.

use proptest::prelude::*;
use ranking::robustness::{ComparedCriterion, Comparison, RankShares, WeightDraws, Weighting};
use ranking::{InputError, Settings, Side};

use crate::oracle::any_workshop;

const SEED: u64 = 0x5EED;
const FEW: usize = 300;

proptest! {
    /// Counting many draws at once finds what sorting each draw finds.
    #[test]
    fn ranks_are_those_of_looking_at_each_draw((criteria, balance, rows) in any_comparison(), is_near in any::<bool>()) {
        let comparison = Comparison::new(criteria, balance, &rows).unwrap();
        let draws = comparison.draw_weights(weighting(is_near), SEED, FEW);
        let found = comparison.rank_shares(&draws);
        let expected = by_looking_at_each_draw(&rows, &draws);
        for (row, expected) in expected.iter().enumerate() {
            for (rank, expected) in (1..).zip(expected) {
                let share = found.at(row, rank);
                prop_assert!((share - expected).abs() < 1e-9, "row {row} rank {rank}: {share} {expected}");
            }
        }
    }

    /// Everybody has some rank, and every rank somebody.
    #[test]
    fn shares_sum_to_one_over_ranks_and_over_cases((criteria, balance, rows) in any_comparison()) {
        let comparison = Comparison::new(criteria, balance, &rows).unwrap();
        let found = shares(&comparison, Weighting::AroundYours);
        for one in 0..rows.len() {
            let of_case: f64 = (1..=rows.len()).map(|rank| found.at(one, rank)).sum();
            let of_rank: f64 = (0..rows.len()).map(|row| found.at(row, one + 1)).sum();
            prop_assert!((of_case - 1.0).abs() < 1e-9 && (of_rank - 1.0).abs() < 1e-9, "{of_case} {of_rank}");
            prop_assert!((found.top(one, rows.len()) - 1.0).abs() < 1e-9, "everybody is among all");
        }
    }

    /// Drawn weights are weights: of the right sum on each side, and 0 where the room said 0.
    #[test]
    fn drawn_weights_are_weights((criteria, balance, rows) in any_comparison(), is_near in any::<bool>()) {
        let comparison = Comparison::new(criteria.clone(), balance, &rows).unwrap();
        let draws = comparison.draw_weights(weighting(is_near), SEED, FEW);
        let column = |number| draws.of_criterion(number).unwrap();
        for (side, share) in [(Side::Value, balance), (Side::Cost, 1.0 - balance)] {
            let members: Vec<usize> = (0..criteria.len()).filter(|&number| criteria[number].side == side).collect();
            for draw in 0..FEW {
                let sum: f64 = members.iter().map(|&number| column(number)[draw]).sum();
                prop_assert!((sum - share).abs() < 1e-9, "{sum} of {share}");
            }
            let has_weight = members.iter().any(|&number| criteria[number].weight > 0.0);
            for &number in &members {
                let is_nothing = is_near && has_weight && criteria[number].weight == 0.0;
                prop_assert!(!is_nothing || column(number).iter().all(|weight| *weight == 0.0), "0 stays 0");
                prop_assert!(column(number).iter().all(|weight| *weight >= 0.0), "weights are not negative");
            }
        }
    }

    /// The same row twice ties in every draw.
    #[test]
    fn identical_cases_come_in_alike((criteria, balance, mut rows) in any_comparison()) {
        rows.push(rows[0].clone());
        let comparison = Comparison::new(criteria, balance, &rows).unwrap();
        let found = shares(&comparison, Weighting::AnythingGoes);
        for rank in 1..=rows.len() {
            prop_assert_eq!(found.at(0, rank), found.at(rows.len() - 1, rank), "rank {}", rank);
        }
        prop_assert!(found.at(0, 1) <= 0.5 + 1e-9, "the first place is shared");
    }

    /// Who is beaten on every criterion is never first.
    #[test]
    fn who_is_beaten_on_everything_is_never_first((criteria, balance, mut rows) in any_comparison()) {
        let worse = rows[0].iter().map(|figure| figure / 2.0).collect::<Vec<f64>>();
        rows[0].iter_mut().zip(&worse).for_each(|(figure, worse)| *figure = worse + 0.25);
        rows.push(worse);
        let comparison = Comparison::new(criteria, balance, &rows).unwrap();
        for weighting in [Weighting::AroundYours, Weighting::AnythingGoes] {
            prop_assert_eq!(shares(&comparison, weighting).at(rows.len() - 1, 1), 0.0);
        }
    }

    /// Use cases and criteria have no order; a criterion's draws hang on its key alone.
    #[test]
    fn another_order_changes_no_share((criteria, balance, rows) in any_comparison()) {
        let comparison = Comparison::new(criteria.clone(), balance, &rows).unwrap();
        let turned_criteria: Vec<ComparedCriterion> = criteria.into_iter().rev().collect();
        let turned_rows: Vec<Vec<f64>> =
            rows.iter().rev().map(|row| row.iter().rev().copied().collect()).collect();
        let turned = Comparison::new(turned_criteria, balance, &turned_rows).unwrap();
        let (before, after) = (shares(&comparison, Weighting::AroundYours), shares(&turned, Weighting::AroundYours));
        for row in 0..rows.len() {
            for rank in 1..=rows.len() {
                let change = before.at(row, rank) - after.at(rows.len() - 1 - row, rank);
                // Sums in another order may differ in the last digit, and a draw may lie on that digit.
                prop_assert!(change.abs() <= 1.0 / FEW as f64 + 1e-9, "{change}");
            }
        }
    }

    /// One weight and its criterion's draws do not touch another's draws.
    #[test]
    fn a_new_criterion_moves_no_other_ones_draws((criteria, balance, rows) in any_comparison()) {
        let before = Comparison::new(criteria.clone(), balance, &rows).unwrap();
        let mut more = criteria.clone();
        more.push(ComparedCriterion { side: Side::Value, weight: 10.0, key: 999 });
        let longer: Vec<Vec<f64>> = rows.iter().map(|row| [row.clone(), vec![0.5]].concat()).collect();
        let after = Comparison::new(more, balance, &longer).unwrap();
        let (before, after) = (draws(&before), draws(&after));
        for (number, _) in criteria.iter().enumerate().filter(|(_, one)| one.side == Side::Cost) {
            prop_assert_eq!(before.of_criterion(number), after.of_criterion(number), "the other side is the same");
        }
    }

    /// A little beyond its flip another use case is first; a little before, the first one still is.
    #[test]
    fn a_flip_flips((criteria, balance, rows) in any_comparison()) {
        let comparison = Comparison::new(criteria.clone(), balance, &rows).unwrap();
        let agreed = comparison.scores();
        let first = (0..rows.len()).rev().max_by(|&a, &b| rounded(agreed[a]).cmp(&rounded(agreed[b]))).unwrap();
        let runner_up = (0..rows.len()).filter(|&row| row != first).map(|row| agreed[row]).fold(0.0, f64::max);
        // With a shared first place there is no "before".
        prop_assume!(rows.len() < 2 || agreed[first] - runner_up > 1e-4);
        for (number, flip) in comparison.flips().iter().enumerate() {
            let now = share_within_side(&criteria, number);
            let lead = |weight: f64| {
                let scores = scores_at(&criteria, balance, &rows, number, weight);
                let best_other =
                    (0..rows.len()).filter(|&row| row != first).map(|row| scores[row]).fold(-1.0, f64::max);
                (scores[first] - best_other, scores)
            };
            match flip {
                None => {
                    for step in 0..=100 {
                        prop_assert!(lead(f64::from(step) / 100.0).0 > -1e-9, "nothing dethrones it: {number}");
                    }
                }
                Some(flip) => {
                    let away = (flip.weight - now).signum();
                    let (before, _) = lead(flip.weight - away * 1e-6);
                    let (beyond, _) = lead((flip.weight + away * 1e-6).clamp(0.0, 1.0));
                    prop_assert!(before > -1e-12 && beyond < 1e-12, "{flip:?} from {now}: {before} {beyond}");
                    let (_, scores) = lead((flip.weight + away * 1e-8).clamp(0.0, 1.0));
                    let best = scores.iter().copied().fold(0.0, f64::max);
                    prop_assert!(scores[flip.leads] >= best - 1e-12, "it is the one that leads: {flip:?}");
                    for share in [now, flip.weight, 1.0 - flip.weight, 0.0, 1.0] {
                        let (_, scores) = lead(share);
                        let best = scores.iter().copied().fold(0.0, f64::max);
                        let found = comparison.leader_if(number, share).unwrap();
                        prop_assert!(scores[found] >= best - 1e-8, "who leads at {share}: {found} of {scores:?}");
                    }
                    prop_assert_eq!(comparison.leader_if(number, now), Some(first), "now the first does");
                }
            }
        }
    }

    /// A board's comparison has the board's own scores, gaps or none.
    #[test]
    fn a_comparison_has_the_scores_of_its_board(workshop in any_workshop(), balance in 0.0..=1.0) {
        let board = workshop.board();
        let settings = Settings { balance, ..Settings::default() };
        let keys: Vec<u32> = (0..).take(workshop.criteria.len()).collect();
        let comparison = board.comparison(&board.weights(), &settings, &keys).unwrap();
        let assessments = board.assess(&board.weights(), &settings);
        for (case, score) in comparison.cases().iter().zip(comparison.scores()) {
            prop_assert!((assessments[*case].score.unwrap() - 100.0 * score).abs() < 1e-9);
        }
        let ranked = assessments.iter().filter(|figures| figures.rank.is_some()).count();
        prop_assert_eq!(comparison.cases().len(), ranked, "all that are ranked, nobody else");
    }
}

#[test]
fn the_same_seed_gives_the_same_integers() {
    let criteria = criteria(&[30.0, 20.0, 20.0, 15.0, 15.0], &[20.0, 20.0, 15.0, 20.0, 10.0, 0.1]);
    let rows: Vec<Vec<f64>> = (0..7_u32)
        .map(|case| (0..11_u32).map(|number| f64::from((case * 37 + number * 53) % 17) / 16.0).collect())
        .collect();
    let comparison = Comparison::new(criteria, 0.5, &rows).unwrap();
    let count = |weighting| -> Vec<i64> {
        let found = comparison.rank_shares(&comparison.draw_weights(weighting, 42, 10_000));
        (0..7).map(|row| (10_000.0 * found.top(row, 3)).round() as i64).collect()
    };
    assert_eq!(count(Weighting::AroundYours), AROUND_YOURS, "written down once, the same in every build");
    assert_eq!(count(Weighting::AnythingGoes), ANYTHING_GOES, "written down once, the same in every build");
}

const AROUND_YOURS: [i64; 7] = [1_181, 290, 5_450, 3_305, 9_945, 9_819, 10];
const ANYTHING_GOES: [i64; 7] = [1_295, 1_851, 6_595, 6_528, 8_614, 4_276, 841];

#[test]
fn a_fifth_of_the_weight_deviates_by_about_six_points() {
    let criteria = criteria(&[20.0, 30.0, 50.0, 0.5], &[1.0]);
    let comparison = Comparison::new(criteria, 1.0, &[vec![0.0; 5]]).unwrap();
    let draws = comparison.draw_weights(Weighting::AroundYours, 1, 40_000);
    let sum = 20.0 + 30.0 + 50.0 + 0.5;
    for (number, weight) in [20.0, 30.0, 50.0, 0.5].into_iter().enumerate() {
        let share: f64 = weight / sum;
        let column = draws.of_criterion(number).unwrap();
        let mean = column.iter().sum::<f64>() / 40_000.0;
        let variance = column.iter().map(|drawn| (drawn - mean).powi(2)).sum::<f64>() / 40_000.0;
        let expected = share * (1.0 - share) / 41.0;
        assert!((mean - share).abs() < 4.0 * (expected / 40_000.0).sqrt(), "mean {mean} of {share}");
        assert!(
            (variance / expected - 1.0).abs() < 0.05 + 0.1 * f64::from(share < 0.1),
            "{variance} {expected}"
        );
    }
}

#[test]
fn few_or_equal_cases_are_survived() {
    let one_a_side = criteria(&[1.0], &[1.0]);
    let alone = Comparison::new(one_a_side.clone(), 0.5, &[vec![0.2, 0.9]]).unwrap();
    assert_eq!(shares(&alone, Weighting::AroundYours).at(0, 1), 1.0, "who is alone is first");
    assert_eq!(alone.flips(), [None, None], "nobody could take over");
    let equal = Comparison::new(one_a_side.clone(), 0.5, &[vec![0.25, 0.5], vec![0.5, 0.25]]).unwrap();
    assert_eq!(shares(&equal, Weighting::AroundYours).at(1, 1), 0.5, "a side of one criterion has no choice");
    assert_eq!(equal.flips(), [None, None], "a side with one criterion has no flip");
    let nobody = Comparison::new(one_a_side, 0.5, &[]).unwrap();
    assert_eq!(shares(&nobody, Weighting::AroundYours).at(0, 1), 0.0, "nobody is nowhere");
    assert!(nobody.flips().iter().all(Option::is_none), "and nobody falls");
    let nothing = Comparison::new(vec![], 0.5, &[vec![], vec![]]).unwrap();
    assert_eq!(shares(&nothing, Weighting::AnythingGoes).at(0, 1), 0.5, "without criteria all are equal");
    let weightless = Comparison::new(criteria(&[0.0, 0.0], &[0.0]), 0.5, &[vec![1.0, 0.0, 0.5]]).unwrap();
    assert_eq!(weightless.scores(), [0.5], "without weights all count the same");
    assert_eq!(shares(&weightless, Weighting::AroundYours).top(0, 3), 1.0, "and are drawn so");
    let none = alone.rank_shares(&alone.draw_weights(Weighting::AroundYours, 1, 0));
    assert_eq!((none.at(0, 1), none.at(0, 0), none.at(9, 1)), (0.0, 0.0, 0.0), "no draws, no shares");
}

#[test]
fn odd_figures_are_refused() {
    let refused = |rows: &[Vec<f64>]| Comparison::new(criteria(&[1.0], &[1.0]), 0.5, rows).err();
    assert_eq!(refused(&[vec![0.0, 1.0], vec![0.0]]), Some(InputError::WrongLength(2, 1)), "a short row");
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.1, 1.1] {
        let found = refused(&[vec![0.0, 1.0], vec![odd, 0.0]]);
        assert_eq!(found, Some(InputError::OutOfRange(1)), "{odd} is no share");
    }
    for odd in [f64::NAN, f64::INFINITY, -5.0, f64::MAX] {
        let found =
            Comparison::new(criteria(&[odd, 1.0], &[1.0]), odd, &[vec![0.5; 3], vec![0.1; 3]]).unwrap();
        assert!(
            found.scores().iter().all(|score| (0.0..=1.0).contains(score)),
            "weights are mended, as always"
        );
        assert!((shares(&found, Weighting::AroundYours).top(0, 2) - 1.0).abs() < 1e-9);
    }
    let board = ranking::Scoreboard::new(vec![]);
    let found = board.comparison(&[], &Settings::default(), &[1]);
    assert_eq!(found.err(), Some(InputError::WrongLength(0, 1)), "a key too many");
}

fn shares(comparison: &Comparison, weighting: Weighting) -> RankShares {
    comparison.rank_shares(&comparison.draw_weights(weighting, SEED, FEW))
}

fn draws(comparison: &Comparison) -> WeightDraws {
    comparison.draw_weights(Weighting::AroundYours, SEED, FEW)
}

fn weighting(is_near: bool) -> Weighting {
    if is_near { Weighting::AroundYours } else { Weighting::AnythingGoes }
}

fn by_looking_at_each_draw(rows: &[Vec<f64>], draws: &WeightDraws) -> Vec<Vec<f64>> {
    let mut shares = vec![vec![0.0; rows.len()]; rows.len()];
    for draw in 0..draws.draws() {
        let score = |row: &Vec<f64>| {
            let weight = |number| draws.of_criterion(number).unwrap()[draw];
            rounded(row.iter().enumerate().map(|(number, good)| good * weight(number)).sum())
        };
        let scores: Vec<i64> = rows.iter().map(score).collect();
        for (row, own) in scores.iter().enumerate() {
            let better = scores.iter().filter(|other| *other > own).count();
            let equal = scores.iter().filter(|other| *other == own).count();
            for share in &mut shares[row][better..better + equal] {
                *share += 1.0 / (equal * draws.draws()) as f64;
            }
        }
    }
    shares
}

/// Scores with one criterion at this weight within its side, the others of the side in proportion.
fn scores_at(
    criteria: &[ComparedCriterion],
    balance: f64,
    rows: &[Vec<f64>],
    tried: usize,
    weight: f64,
) -> Vec<f64> {
    let mut trial = criteria.to_vec();
    let others: Vec<usize> = (0..criteria.len())
        .filter(|&number| number != tried && criteria[number].side == criteria[tried].side)
        .collect();
    if !others.is_empty() {
        let sum: f64 = others.iter().map(|&number| share_within_side(criteria, number)).sum();
        for &number in &others {
            let part = share_within_side(criteria, number) / sum;
            trial[number].weight = (1.0 - weight) * if sum > 0.0 { part } else { 1.0 / others.len() as f64 };
        }
        trial[tried].weight = weight;
    }
    Comparison::new(trial, balance, rows).unwrap().scores()
}

fn share_within_side(criteria: &[ComparedCriterion], number: usize) -> f64 {
    let side: Vec<f64> =
        criteria.iter().filter(|one| one.side == criteria[number].side).map(|one| one.weight).collect();
    let sum: f64 = side.iter().sum();
    if sum > 0.0 { criteria[number].weight / sum } else { 1.0 / side.len() as f64 }
}

fn rounded(score: f64) -> i64 {
    (score * 1e9).round_ties_even() as i64
}

fn criteria(value: &[f64], cost: &[f64]) -> Vec<ComparedCriterion> {
    let of = |side| move |&weight: &f64| (side, weight);
    let both = value.iter().map(of(Side::Value)).chain(cost.iter().map(of(Side::Cost)));
    (1..).zip(both).map(|(key, (side, weight))| ComparedCriterion { side, weight, key }).collect()
}

fn any_comparison() -> impl Strategy<Value = (Vec<ComparedCriterion>, f64, Vec<Vec<f64>>)> {
    let weights = || prop::collection::vec((0_u32..=50).prop_map(f64::from), 1..5);
    (weights(), weights(), 0_u32..=4, 1_usize..9).prop_flat_map(|(value, cost, balance, cases)| {
        // Quarters, so that ties are common.
        let row = prop::collection::vec(
            (0_u32..=4).prop_map(|step| f64::from(step) / 4.0),
            value.len() + cost.len(),
        );
        let criteria = criteria(&value, &cost);
        prop::collection::vec(row, cases)
            .prop_map(move |rows| (criteria.clone(), f64::from(balance) / 4.0, rows))
    })
}

/// Two of eighty points, times 40, are 1: where the recipe for gamma variables changes, and a sum in another order ends
/// one digit below.
#[test]
fn a_weight_at_the_edge_of_the_recipe_is_drawn_alike_in_any_order() {
    let of = |side, weight, key| ComparedCriterion { side, weight, key };
    let mut criteria = vec![of(Side::Value, 10.0, 1)];
    criteria
        .extend([48.0, 6.0, 24.0, 2.0].into_iter().zip(2..).map(|(weight, key)| of(Side::Cost, weight, key)));
    let rows = vec![vec![0.25, 0.25, 0.5, 1.0, 0.0], vec![0.25, 0.25, 0.5, 0.75, 1.0]];
    let before = draws(&Comparison::new(criteria.clone(), 0.25, &rows).unwrap());
    criteria.reverse();
    let rows: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().rev().copied().collect()).collect();
    let after = draws(&Comparison::new(criteria, 0.25, &rows).unwrap());
    for number in 0..5 {
        let (one, other) = (before.of_criterion(number).unwrap(), after.of_criterion(4 - number).unwrap());
        assert!(one.iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-9), "criterion {number}");
    }
}
