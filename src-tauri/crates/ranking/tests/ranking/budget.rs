//! The budget pick, against looking at all sets without any thought.

use proptest::prelude::*;
use ranking::InputError;
use ranking::budget::{Candidate, Limits, MOST_CANDIDATES, Pick, Wish, pick, rank_then_fill};

proptest! {
    /// The search finds the best of all allowed sets, and what all good ones share.
    #[test]
    fn the_search_finds_the_best_of_all_sets(candidates in any_candidates(9), limits in any_limits()) {
        let found = pick(&candidates, &limits).unwrap();
        let allowed: Vec<Vec<usize>> = sets(candidates.len()).filter(|set| is_allowed(set, &candidates, &limits)).collect();
        let sum = |set: &[usize]| set.iter().map(|&index| worth(&candidates[index], &limits)).sum::<f64>();
        let best = allowed.iter().map(|set| sum(set)).reduce(f64::max);
        match (found, best) {
            (None, None) => {}
            (Some(Pick { best: members, sum: found, always_in, good_sets, in_sets }), Some(best)) => {
                prop_assert!((found - best).abs() < 1e-9, "{found} {best}");
                prop_assert!(allowed.contains(&members), "the best set is allowed");
                prop_assert!((sum(&members) - best).abs() < 1e-9, "and sums to what it says");
                let good: Vec<_> = allowed.iter().filter(|set| sum(set) >= 0.98 * best - 1e-9).collect();
                let expected: Vec<usize> =
                    (0..candidates.len()).filter(|index| good.iter().all(|set| set.contains(index))).collect();
                prop_assert_eq!(always_in, expected, "in all good sets");
                prop_assert_eq!(good_sets, good.len() as u64, "each of them once");
                for (index, sets) in in_sets.into_iter().enumerate() {
                    let with = good.iter().filter(|set| set.contains(&index)).count() as u64;
                    prop_assert_eq!(sets, with, "in how many of them {} is", index);
                }
            }
            (found, best) => prop_assert!(false, "{found:?} {best:?}"),
        }
    }

    /// More money never buys less.
    #[test]
    fn a_larger_budget_is_never_worse(candidates in any_candidates(10), limits in any_limits(), more in 0.0..20.0) {
        let larger = Limits { money: limits.money.map(|money| money + more), ..limits };
        let sum = |limits| pick(&candidates, &limits).unwrap().map_or(-1.0, |pick| pick.sum);
        prop_assert!(sum(larger) >= sum(limits) - 1e-9);
    }

    /// Filling by rank makes an allowed set, which the best one is never below.
    #[test]
    fn filling_by_rank_is_allowed_and_not_better(candidates in any_candidates(9), limits in any_limits()) {
        if let Some(filled) = rank_then_fill(&candidates, &limits).unwrap() {
            prop_assert!(is_allowed(&filled, &candidates, &limits), "{filled:?}");
            let sum: f64 = filled.iter().map(|&index| worth(&candidates[index], &limits)).sum();
            prop_assert!(pick(&candidates, &limits).unwrap().is_some_and(|pick| pick.sum >= sum - 1e-9));
        }
    }
}

#[test]
fn two_small_ones_can_beat_the_first() {
    let of = |value, money| Candidate { value, score: value, money, ..Candidate::default() };
    let candidates = [of(0.9, 10.0), of(0.6, 5.0), of(0.5, 5.0), of(0.1, 20.0)];
    let limits = Limits { money: Some(10.0), ..Limits::default() };
    let found = pick(&candidates, &limits).unwrap().unwrap();
    assert_eq!((found.best, found.always_in), (vec![1, 2], vec![1, 2]), "1.1 for the same money");
    let filled = rank_then_fill(&candidates, &limits).unwrap();
    assert_eq!(filled, Some(vec![0]), "what people expect, and why both are shown");
}

#[test]
fn among_equals_the_cheaper_set_is_picked() {
    let of = |money| Candidate { value: 0.5, money, ..Candidate::default() };
    let limits = Limits { count: Some(1), money: Some(9.0), ..Limits::default() };
    let found = pick(&[of(3.0), of(2.0), of(2.0)], &limits).unwrap().unwrap();
    assert_eq!((found.best, found.always_in), (vec![1], vec![]), "the first of the cheaper ones");
    let found = pick(&[Candidate { money: 1.0, ..Candidate::default() }], &limits).unwrap().unwrap();
    assert_eq!(found.best, [0; 0], "nothing is bought that is worth nothing");
}

#[test]
fn only_a_number_of_picks_goes_by_the_score() {
    let of = |value, score| Candidate { value, score, ..Candidate::default() };
    let candidates = [of(0.2, 80.0), of(0.9, 60.0)];
    let best = |limits| pick(&candidates, &limits).unwrap().unwrap().best;
    assert_eq!(best(Limits { count: Some(1), ..Limits::default() }), [0], "the score counts cost already");
    let with_money = Limits { count: Some(1), money: Some(1.0), ..Limits::default() };
    assert_eq!(best(with_money), [1], "with money the cost must not count twice");
}

#[test]
fn what_must_be_in_brings_along_what_it_needs() {
    let mut candidates = vec![Candidate { value: 0.5, money: 1.0, ..Candidate::default() }; 3];
    candidates[2].wish = Wish::Must;
    candidates[2].depends_on = vec![1];
    let limits = Limits { money: Some(2.0), ..Limits::default() };
    assert_eq!(pick(&candidates, &limits).unwrap().unwrap().best, [1, 2], "both");
    assert_eq!(rank_then_fill(&candidates, &limits).unwrap(), Some(vec![1, 2]), "both");
    candidates[1].wish = Wish::Never;
    assert_eq!(pick(&candidates, &limits).unwrap(), None, "the room asks for what cannot be");
    assert_eq!(rank_then_fill(&candidates, &limits).unwrap(), None, "the room asks for what cannot be");
    let poor = Limits { money: Some(0.5), ..Limits::default() };
    candidates[1].wish = Wish::Open;
    assert_eq!(pick(&candidates, &poor).unwrap(), None, "the money is not there");
}

#[test]
fn odd_budgets_are_refused() {
    let sound = Candidate { value: 0.5, ..Candidate::default() };
    let none = Limits::default();
    let many = vec![sound.clone(); MOST_CANDIDATES + 1];
    assert_eq!(pick(&many, &none), Err(InputError::TooMany(24, 25)), "said, not guessed");
    assert!(rank_then_fill(&many, &none).is_ok(), "filling is always possible");
    assert_eq!(pick(&[], &none).unwrap().map(|pick| pick.best), Some(vec![]), "nothing of nothing");
    for odd in [f64::NAN, f64::INFINITY, -1.0] {
        let candidates = [sound.clone(), Candidate { money: odd, ..sound.clone() }];
        assert_eq!(pick(&candidates, &none), Err(InputError::OutOfRange(1)), "money of {odd}");
        let limits = Limits { people: Some(odd), ..none };
        assert_eq!(pick(&candidates[..1], &limits), Err(InputError::OutOfRange(1)), "people of {odd}");
        assert_eq!(rank_then_fill(&candidates[..1], &limits), Err(InputError::OutOfRange(1)), "in both ways");
    }
    let lost = Candidate { depends_on: vec![7], ..sound };
    assert_eq!(pick(&[lost], &none), Err(InputError::Unknown(7)), "nothing is there to depend on");
}

fn sets(count: usize) -> impl Iterator<Item = Vec<usize>> {
    (0_u32..1 << count).map(move |bits| (0..count).filter(|index| bits & (1 << index) != 0).collect())
}

fn is_allowed(set: &[usize], candidates: &[Candidate], limits: &Limits) -> bool {
    let sum =
        |figure: fn(&Candidate) -> f64| set.iter().map(|&index| figure(&candidates[index])).sum::<f64>();
    let is_in = |index: usize| set.contains(&index);
    let agrees = |index: usize| match candidates[index].wish {
        Wish::Open => true,
        Wish::Must => is_in(index),
        Wish::Never => !is_in(index),
    };
    let is_clash = |one: usize, other: usize| {
        one != other
            && candidates[one].department.is_some()
            && candidates[one].department == candidates[other].department
    };
    limits.money.is_none_or(|limit| sum(|one| one.money) <= limit)
        && limits.people.is_none_or(|limit| sum(|one| one.people) <= limit)
        && limits.count.is_none_or(|limit| set.len() <= limit)
        && (0..candidates.len()).all(agrees)
        && set.iter().all(|&index| candidates[index].depends_on.iter().all(|&other| is_in(other)))
        && !(limits.one_a_department && set.iter().any(|&one| set.iter().any(|&other| is_clash(one, other))))
}

fn worth(candidate: &Candidate, limits: &Limits) -> f64 {
    let is_count_alone = limits.count.is_some() && limits.money.is_none() && limits.people.is_none();
    if is_count_alone { candidate.score } else { candidate.value }
}

/// Whole and half amounts, so that sums are exact.
fn any_candidates(most: usize) -> impl Strategy<Value = Vec<Candidate>> {
    let half = |most: u32| (0..=most).prop_map(|halves| f64::from(halves) / 2.0);
    let wish =
        prop::sample::select(vec![Wish::Open, Wish::Open, Wish::Open, Wish::Open, Wish::Must, Wish::Never]);
    let one = (
        0_u32..=32,
        0_u32..=100,
        half(12),
        half(6),
        prop::option::of(0_u32..4),
        wish,
        prop::collection::vec(any::<prop::sample::Index>(), 0..2),
    )
        .prop_map(|(value, score, money, people, department, wish, needs)| {
            let candidate = Candidate {
                value: f64::from(value) / 32.0,
                score: score.into(),
                money,
                people,
                department,
                wish,
                depends_on: vec![],
            };
            (candidate, needs)
        });
    prop::collection::vec(one, 0..most).prop_map(|rows| {
        let count = rows.len();
        let with_needs = |(mut candidate, needs): (Candidate, Vec<prop::sample::Index>)| {
            candidate.depends_on = needs.iter().map(|need| need.index(count)).collect();
            candidate
        };
        rows.into_iter().map(with_needs).collect()
    })
}

fn any_limits() -> impl Strategy<Value = Limits> {
    let amount = |most: u32| prop::option::of((0..=most).prop_map(f64::from));
    (amount(25), amount(12), prop::option::of(0_usize..8), any::<bool>()).prop_map(
        |(money, people, count, one_a_department)| Limits { money, people, count, one_a_department },
    )
}
