//! Re-votes: what holds for any ratings.

use proptest::prelude::*;
use ranking::robustness::revotes::for_each_revote;
use ranking::robustness::{ClassShares, DRAWS, Voice};
use ranking::scoreboard::MISSING;
use ranking::{Criterion, Floor, InputError, Quadrant, Scoreboard, Settings, Side};

use crate::oracle::{Case, Workshop, any_workshop};

const SEED: u64 = 11;
const ALL: [Quadrant; 4] = [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Reconsider];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    /// The fast sums find what writing out every re-vote finds.
    #[test]
    fn classes_are_those_of_writing_out_every_revote(workshop in any_workshop(), split in 0_usize..6) {
        let board = workshop.board();
        let settings = Settings::default();
        for (index, case) in workshop.cases.iter().enumerate() {
            let voices = voices(case, split);
            let found = class_shares(&board, index, &voices, &settings, 3).unwrap();
            let heard = voices.iter().filter(|voice| voice.ratings.iter().any(Option::is_some)).count();
            let is_compared = board.assess(&board.weights(), &settings)[index].quadrant.is_some();
            prop_assert_eq!(found.is_some(), is_compared && heard >= 4, "too few voices are not shown");
            if let Some(found) = found {
                let expected = by_writing_out(&workshop, index, &voices, &settings);
                for (quadrant, expected) in ALL.into_iter().zip(expected) {
                    prop_assert!((found.of(quadrant) - expected).abs() < 1e-9, "{quadrant:?}: {found:?} {expected}");
                }
                prop_assert!((ALL.map(|one| found.of(one)).iter().sum::<f64>() - 1.0).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn one_mind_never_changes_its_class() {
    let found = shares(&[[5, 1]; 12], &[0; 12]).unwrap();
    assert_eq!((found.quick_win, found.largest()), (1.0, 1.0), "quick win in 100 of 100 re-votes");
}

#[test]
fn groups_keep_their_size_in_every_revote() {
    let groups = [7, 7, 7, 1, 7, 1, 2];
    let mut last = Vec::new();
    let revotes = for_each_revote(&groups, SEED, 0, |drawn| {
        for (place, &rater) in drawn.iter().enumerate() {
            assert_eq!(groups[rater], groups[place], "a rater stands in for their own group");
        }
        last = drawn.to_vec();
    });
    assert_eq!((revotes, last[6]), (DRAWS, 6), "who is alone in a group is in every re-vote");
    assert_eq!(for_each_revote(&[0; 61], SEED, 0, |_| ()), 1_000, "of many raters fewer draws are enough");
    assert_eq!(for_each_revote(&[0, 0, 0, 1, 1], SEED, 0, |_| ()), 27 * 4, "few are counted out");
    assert_eq!(for_each_revote(&[], SEED, 0, |_| ()), 1, "nobody votes in one way");
}

#[test]
fn drawing_finds_what_counting_out_would() {
    // Value stands at 3 or above in a re-vote when at least three of six draw a 5: binomial(6, 1/2).
    let found = shares(&[[5, 1], [5, 1], [5, 1], [1, 1], [1, 1], [1, 1]], &[0; 6]).unwrap();
    let expected = f64::from(20 + 15 + 6 + 1) / 64.0;
    assert!((found.quick_win - expected).abs() < 0.02, "{found:?} and {expected}");
    assert!((found.fill_in - (1.0 - expected)).abs() < 0.02, "{found:?}");
}

#[test]
fn a_floor_stands_in_every_revote() {
    let table = [[5, 1]; 4];
    let mut board = board(&table);
    board.set_floors(0, vec![Floor { criterion: 1, at_least: 4.0, tag: 2 }]).unwrap();
    let found = class_shares(&board, 0, &spoken(&table, &[0; 4]), &Settings::default(), 1);
    assert_eq!(found.unwrap().map(|found| found.big_bet), Some(1.0), "the gate makes it heavy every time");
}

#[test]
fn odd_voices_are_refused() {
    let table = [[5, 1]; 4];
    let board = board(&table);
    let found = |use_case: usize, ratings: Vec<Option<u8>>| {
        let mut voices = spoken(&table, &[0; 4]);
        voices[2].ratings = ratings;
        class_shares(&board, use_case, &voices, &Settings::default(), 1).err()
    };
    assert_eq!(found(1, vec![Some(5), None]), Some(InputError::Unknown(1)), "no such use case");
    assert_eq!(found(0, vec![Some(1)]), Some(InputError::WrongLength(2, 1)), "a short voice");
    assert_eq!(found(0, vec![Some(9), None]), Some(InputError::OutOfRange(2)), "9 is no point of 1..5");
    let silent = shares(&[[5, 1], [5, 1], [5, 1], [MISSING, MISSING]], &[0; 4]);
    assert_eq!(silent, None, "three voices and a silent one are three");
    let crowd = board.draw_revotes(&spoken(&[[5, 1]; 4_096], &[0; 4_096]), SEED, 1);
    assert_eq!(crowd, Err(InputError::TooMany(4_095, 4_096)), "more than are ever asked");
    let revotes = board.draw_revotes(&spoken(&table, &[0; 4]), SEED, 1).unwrap().unwrap();
    let mut narrow = Scoreboard::new(board.criteria()[..1].to_vec());
    narrow.add_use_case();
    let found = narrow.class_shares(0, &revotes, &[1.0], &Settings::default());
    assert_eq!(found, Err(InputError::WrongLength(1, 2)), "re-votes of another board");
}

#[test]
fn the_same_seed_gives_the_same_integers() {
    let table: Vec<[u8; 2]> = (0..20_u8).map(|rater| [1 + rater * 7 % 5, 1 + rater * 3 % 5]).collect();
    let groups: Vec<u32> = (0..20).map(|rater| rater % 3).collect();
    let found = shares(&table, &groups).unwrap();
    let integers = ALL.map(|quadrant| (10_000.0 * found.of(quadrant)).round() as i64);
    assert_eq!(integers, CLASSES, "written down once, the same in every build");
}

const CLASSES: [i64; 4] = [2_920, 2_445, 2_415, 2_220];

fn shares(table: &[[u8; 2]], groups: &[u32]) -> Option<ClassShares> {
    let board = board(table);
    class_shares(&board, 0, &spoken(table, groups), &Settings::default(), 5).unwrap()
}

/// Drawn, and counted under the weights of the board.
fn class_shares(
    board: &Scoreboard,
    use_case: usize,
    voices: &[Voice],
    settings: &Settings,
    key: u32,
) -> Result<Option<ClassShares>, InputError> {
    let revotes = board.draw_revotes(voices, SEED, key)?;
    let shares = revotes.map(|revotes| board.class_shares(use_case, &revotes, &board.weights(), settings));
    Ok(shares.transpose()?.flatten())
}

fn board(table: &[[u8; 2]]) -> Scoreboard {
    let of = |side| Criterion { side, weight: 1.0, lowest: 1, highest: 5 };
    Scoreboard::from_ratings(vec![of(Side::Value), of(Side::Cost)], 1, table.len(), table.as_flattened())
        .unwrap()
}

fn spoken(table: &[[u8; 2]], groups: &[u32]) -> Vec<Voice> {
    let rating = |&rating: &u8| (rating != MISSING).then_some(rating);
    let voice = |(row, &group): (&[u8; 2], &u32)| Voice { group, ratings: row.iter().map(rating).collect() };
    table.iter().zip(groups).map(voice).collect()
}

/// The first raters are one group, the others another.
fn voices(case: &Case, split: usize) -> Vec<Voice> {
    let voice = |(index, row): (usize, &Vec<Option<u8>>)| Voice {
        group: u32::from(index < split),
        ratings: row.clone(),
    };
    case.ratings.iter().enumerate().map(voice).collect()
}

/// Every re-vote as a workshop of its own: cells that did not count are emptied, cells that are empty in
/// the re-vote get the agreed ratings back, and one value is enough.
fn by_writing_out(workshop: &Workshop, index: usize, voices: &[Voice], settings: &Settings) -> [f64; 4] {
    let heard: Vec<&Voice> =
        voices.iter().filter(|voice| voice.ratings.iter().any(Option::is_some)).collect();
    let board = workshop.board();
    let counts: Vec<bool> =
        (0..workshop.criteria.len()).map(|number| board.cell(index, number).unwrap().counts).collect();
    let groups: Vec<u32> = heard.iter().map(|voice| voice.group).collect();
    let mut shares = [0.0; 4];
    let revotes = for_each_revote(&groups, SEED, 3, |drawn| {
        let mut board = Scoreboard::new(workshop.criteria.clone());
        board.add_use_case();
        board.set_floors(0, workshop.cases[index].floors.clone()).unwrap();
        for (number, _) in counts.iter().enumerate().filter(|(_, counts)| **counts) {
            let said: Vec<u8> = drawn.iter().filter_map(|&rater| heard[rater].ratings[number]).collect();
            let agreed = || heard.iter().filter_map(|voice| voice.ratings[number]).collect();
            for rating in if said.is_empty() { agreed() } else { said } {
                board.replace_rating(0, number, None, Some(rating)).unwrap();
            }
        }
        let found = board.assess(&board.weights(), settings)[0].quadrant;
        let place = ALL.iter().position(|quadrant| Some(*quadrant) == found).unwrap();
        shares[place] += 1.0;
    });
    shares.map(|count| count / revotes as f64)
}
