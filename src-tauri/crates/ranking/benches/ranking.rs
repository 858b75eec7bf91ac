//! How long a room waits: a whole ranking from nothing, a ranking after one tap, a matrix of 120, robustness.

use divan::{Bencher, black_box};
use ranking::budget::{Candidate, Limits, pick};
use ranking::labels::{Bubble, Plot, Rect, Size, place_labels};
use ranking::robustness::{ComparedCriterion, Comparison, DRAWS, Voice, Weighting};
use ranking::scoreboard::MISSING;
use ranking::{Criterion, InputError, Scoreboard, Settings, Side};

const USE_CASES: usize = 200;
const RATERS: usize = 500;

fn main() {
    divan::main();
}

/// Budget: 20 ms.
#[divan::bench]
fn rank_from_scratch_200x500x11(bencher: Bencher) {
    let ratings = ratings();
    bencher.bench(|| {
        let board = Scoreboard::from_ratings(criteria(), USE_CASES, RATERS, black_box(&ratings));
        board.map(|board| board.assess(&board.weights(), &settings()))
    });
}

/// Budget: 1 ms.
#[divan::bench]
fn rank_after_one_rating(bencher: Bencher) {
    let Ok(mut board) = Scoreboard::from_ratings(criteria(), USE_CASES, RATERS, &ratings()) else { return };
    let weights = board.weights();
    let mut last = None;
    bencher.bench_local(|| {
        let next = if last == Some(5) { 1 } else { 5 };
        let changed = board.replace_rating(black_box(77), 3, last, Some(next));
        last = Some(next);
        changed.map(|()| board.assess(&weights, &settings()))
    });
}

/// Every name is asked for, which no screen does. Budget: 10 ms.
#[divan::bench]
fn labels_for_120_bubbles(bencher: Bencher) {
    let bubbles = bubbles(|_| true);
    bencher.bench(|| place_labels(&plot(), black_box(&bubbles)));
}

/// What the screen does above 40 use cases.
#[divan::bench]
fn a_dozen_labels_among_120_bubbles(bencher: Bencher) {
    let bubbles = bubbles(|index| index < 12);
    bencher.bench(|| place_labels(&plot(), black_box(&bubbles)));
}

/// 10,000 weightings of 50 use cases by 10 criteria, drawn and ranked. Budget: 10 ms.
#[divan::bench]
fn weightings_50x10(bencher: Bencher) {
    let comparison = comparison(50, 10);
    bencher.bench(|| {
        let draws = black_box(&comparison).draw_weights(Weighting::AroundYours, 1, DRAWS);
        comparison.rank_shares(&draws)
    });
}

/// Only the drawing of the above.
#[divan::bench]
fn drawing_of_weights_50x10(bencher: Bencher) {
    let comparison = comparison(50, 10);
    bencher.bench(|| black_box(&comparison).draw_weights(Weighting::AroundYours, 1, DRAWS));
}

/// The largest workshop: 200 use cases by 11 criteria.
#[divan::bench]
fn weightings_200x11(bencher: Bencher) {
    let comparison = comparison(200, 11);
    bencher.bench(|| {
        let draws = black_box(&comparison).draw_weights(Weighting::AroundYours, 1, DRAWS);
        comparison.rank_shares(&draws)
    });
}

/// All that 40 use cases rated by 20 people show for the first time: both weightings, the re-votes and the flips.
#[divan::bench]
fn robustness_of_40_cases(bencher: Bencher) {
    robustness(bencher, true);
}

/// The same after a slider has moved: the re-votes are there already. Budget, with the way to the screen: 100 ms.
#[divan::bench]
fn robustness_of_40_cases_under_other_weights(bencher: Bencher) {
    robustness(bencher, false);
}

fn robustness(bencher: Bencher, is_drawn_anew: bool) {
    let cases = 40;
    let table = ratings();
    let of_case = 20 * criteria().len();
    let Ok(board) = Scoreboard::from_ratings(criteria(), cases, 20, &table[..cases * of_case]) else {
        return;
    };
    let voice = |row: &[u8]| Voice {
        group: u32::from(row[0] % 4),
        ratings: row.iter().map(|&rating| (rating != MISSING).then_some(rating)).collect(),
    };
    let voices: Vec<Vec<Voice>> =
        table.chunks_exact(of_case).take(cases).map(|rows| rows.chunks(11).map(voice).collect()).collect();
    let keys: Vec<u32> = (0..11).collect();
    let weights = board.weights();
    let draw = || -> Result<Vec<_>, InputError> {
        (0_u32..).zip(&voices).map(|(key, voices)| board.draw_revotes(voices, 1, key)).collect()
    };
    let before = draw();
    bencher.bench(|| {
        let comparison = black_box(&board).comparison(&weights, &settings(), &keys)?;
        let shares = [Weighting::AroundYours, Weighting::AnythingGoes]
            .map(|weighting| comparison.rank_shares(&comparison.draw_weights(weighting, 1, DRAWS)));
        let anew = is_drawn_anew.then(draw).transpose()?;
        let drawn = anew.as_ref().map_or_else(|| before.as_ref().map_err(|error| *error), Ok)?;
        let classes: Result<Vec<_>, _> = drawn
            .iter()
            .enumerate()
            .filter_map(|(case, drawn)| Some((case, drawn.as_ref()?)))
            .map(|(case, drawn)| board.class_shares(case, drawn, &weights, &settings()))
            .collect();
        Ok::<_, InputError>((shares, classes?, comparison.flips()))
    });
}

/// As hard as it gets: 24 candidates of which money buys about half.
#[divan::bench]
fn budget_of_24(bencher: Bencher) {
    let mut random = pseudo_random();
    let candidates: Vec<Candidate> = (0..24)
        .map(|_| Candidate { value: 0.4 + 0.4 * random(), money: 1.0 + random(), ..Candidate::default() })
        .collect();
    let limits = Limits { money: Some(18.0), ..Limits::default() };
    bencher.bench(|| pick(black_box(&candidates), &limits));
}

fn comparison(cases: usize, width: u32) -> Comparison {
    let mut random = pseudo_random();
    let side = |key| if key < width / 2 { Side::Value } else { Side::Cost };
    let criteria = (0..width).map(|key| ComparedCriterion { side: side(key), weight: 10.0, key }).collect();
    let rows: Vec<Vec<f64>> = (0..cases).map(|_| (0..width).map(|_| random()).collect()).collect();
    Comparison::new(criteria, 0.5, &rows).unwrap_or_else(|refused| panic!("{refused}"))
}

fn criteria() -> Vec<Criterion> {
    let of = |side| move |weight| Criterion { side, weight, lowest: 1, highest: 5 };
    let value = [30.0, 20.0, 20.0, 15.0, 15.0].map(of(Side::Value));
    let cost = [20.0, 20.0, 15.0, 20.0, 10.0, 15.0].map(of(Side::Cost));
    value.into_iter().chain(cost).collect()
}

fn settings() -> Settings {
    Settings { tie_break: Some(8), ..Settings::default() }
}

fn ratings() -> Vec<u8> {
    let mut random = pseudo_random();
    let mut rating = || match random() {
        share if share < 0.1 => MISSING,
        share => 1 + ((share - 0.1) / 0.9 * 5.0) as u8,
    };
    (0..USE_CASES * RATERS * criteria().len()).map(|_| rating()).collect()
}

fn plot() -> Plot {
    let corner = |x, y| Rect { x, y, width: 100.0, height: 22.0 };
    let obstacles = vec![corner(10.0, 6.0), corner(570.0, 6.0), corner(10.0, 574.0), corner(570.0, 574.0)];
    Plot { width: 676.0, height: 602.0, obstacles, value_line_y: 301.0, cost_line_x: 338.0 }
}

/// A cloud in the middle of the plot, as means of many ratings form it.
fn bubbles(is_named: impl Fn(usize) -> bool) -> Vec<Bubble> {
    let mut random = pseudo_random();
    let mut middling = |length: f64| length * (random() + random() + random()) / 3.0;
    let mut bubble = |index| Bubble {
        x: middling(676.0),
        y: middling(602.0),
        radius: 9.0,
        label: is_named(index).then_some(Size { width: 120.0, height: 32.0 }),
    };
    (0..120).map(&mut bubble).collect()
}

/// Numbers from 0 up to 1, the same in every run (xorshift).
fn pseudo_random() -> impl FnMut() -> f64 {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    }
}
