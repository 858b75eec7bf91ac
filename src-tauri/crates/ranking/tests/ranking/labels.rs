//! Names on the matrix: none covers anything, and the example's twelve all find a place.

use proptest::prelude::*;
use ranking::labels::{Anchor, Bubble, Placement, Plot, Rect, Size, place_labels};

use crate::reading::{content, rows, text};

/// Slack for sums of pixels.
const SLACK: f64 = 1e-6;

#[test]
fn all_twelve_cases_of_the_example_are_named() {
    let bubbles = example_bubbles();
    assert_eq!(bubbles.len(), 12, "the example rates twelve cases");
    let placements = place_labels(&design_plot(), &bubbles);
    let hidden: Vec<usize> = (0..12).filter(|&index| placements[index].label.is_none()).collect();
    assert!(hidden.is_empty(), "the design names every bubble of the example: {placements:#?}");
    for (index, placement) in placements.iter().enumerate() {
        check_name(&design_plot(), &bubbles, &placements, index);
        let away = (placement.bubble_x - bubbles[index].x).hypot(placement.bubble_y - bubbles[index].y);
        assert!(away < 15.0, "bubble {index} steps aside, it does not wander off: {away} px");
    }
}

#[test]
fn a_lonely_bubble_stays_and_has_its_name_at_its_right() {
    let plot = design_plot();
    let placements = place_labels(&plot, &[bubble(200.0, 150.0)]);
    assert_eq!(placements.len(), 1, "one placement a bubble");
    assert!(!placements[0].moved, "nothing is in its way");
    let label = placements[0].label.expect("there is room");
    assert_eq!(label.anchor, Anchor::Start, "a name reads best at the right");
    assert!(label.x > 214.0, "the name begins beyond the bubble");
}

#[test]
fn bubbles_in_the_same_place_part_the_same_way_each_time() {
    let crowd = vec![bubble(200.0, 150.0); 5];
    let placements = place_labels(&design_plot(), &crowd);
    for (one, other) in pairs(&placements) {
        let apart = (one.bubble_x - other.bubble_x).hypot(one.bubble_y - other.bubble_y);
        assert!(apart >= 28.0 - 0.01, "bubbles of radius 14 do not cover each other: {apart}");
    }
    let moved = placements.iter().filter(|placement| placement.moved).count();
    assert!(moved >= 4, "at most one can stay; a hair line leads from each other to the true place");
    assert_eq!(placements, place_labels(&design_plot(), &crowd), "the picture does not flicker");
}

#[test]
fn stepping_aside_never_crosses_a_line() {
    let plot = design_plot();
    let pushed = [
        [bubble(322.0, 150.0), bubble(337.0, 150.0)],
        [bubble(339.0, 150.0), bubble(354.0, 150.0)],
        [bubble(150.0, 285.0), bubble(150.0, 300.0)],
        [bubble(150.0, 302.0), bubble(150.0, 317.0)],
        [bubble(338.0, 301.0), bubble(338.5, 301.5)],
    ];
    for (placement, bubble) in pushed.iter().flat_map(|pair| place_labels(&plot, pair).into_iter().zip(pair))
    {
        let is_low_cost = placement.bubble_x <= plot.cost_line_x;
        assert_eq!(
            is_low_cost,
            bubble.x <= plot.cost_line_x,
            "a bubble is seen in its own quadrant: {bubble:?}"
        );
        let is_high_value = placement.bubble_y <= plot.value_line_y;
        assert_eq!(
            is_high_value,
            bubble.y <= plot.value_line_y,
            "a bubble is seen in its own quadrant: {bubble:?}"
        );
    }
}

#[test]
fn a_name_without_room_is_hidden() {
    let plot = Plot { width: 100.0, height: 60.0, ..design_plot() };
    let placements = place_labels(&plot, &[bubble(50.0, 30.0)]);
    assert_eq!(placements[0].label, None, "120 px of name do not fit into 100 px of plot");
}

#[test]
fn odd_numbers_are_survived() {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, f64::MAX];
    for one in odd {
        for other in odd {
            let label = Some(Size { width: one, height: other });
            let bubbles = [Bubble { x: one, y: other, radius: other, label }, bubble(10.0, one)];
            let obstacles = vec![Rect { x: one, y: other, width: other, height: one }];
            let plot = Plot { width: one, height: other, obstacles, value_line_y: one, cost_line_x: other };
            assert_eq!(place_labels(&plot, &bubbles).len(), 2, "one placement a bubble, whatever it is");
            let placements = place_labels(&design_plot(), &bubbles);
            assert!(placements.iter().all(|placement| placement.bubble_x.is_finite()), "a place is a place");
        }
    }
}

proptest! {
    /// A shown name covers no bubble, no obstacle, no other name, and stays inside.
    #[test]
    fn shown_names_cover_nothing(bubbles in any_bubbles(40)) {
        let plot = design_plot();
        let placements = place_labels(&plot, &bubbles);
        for (index, (placement, bubble)) in placements.iter().zip(&bubbles).enumerate() {
            check_name(&plot, &bubbles, &placements, index);
            let is_inside = |centre: f64, length: f64| {
                centre >= bubble.radius - SLACK && centre <= length - bubble.radius + SLACK
            };
            prop_assert!(is_inside(placement.bubble_x, plot.width), "bubbles stay in the plot");
            prop_assert!(is_inside(placement.bubble_y, plot.height), "bubbles stay in the plot");
        }
    }

    /// The same bubbles give the same picture.
    #[test]
    fn placing_is_deterministic(bubbles in any_bubbles(30)) {
        let plot = design_plot();
        prop_assert_eq!(place_labels(&plot, &bubbles), place_labels(&plot, &bubbles));
    }

    /// Bubbles that cannot touch each other's names are placed alike in any order.
    #[test]
    fn the_order_of_far_bubbles_does_not_matter(order in Just((0..6).collect::<Vec<usize>>()).prop_shuffle()) {
        let plot = Plot { width: 1600.0, height: 900.0, cost_line_x: 800.0, value_line_y: 450.0, obstacles: vec![] };
        let far = |index: usize| bubble(250.0 + 500.0 * (index % 3) as f64, 200.0 + 450.0 * (index / 3) as f64);
        let straight: Vec<Bubble> = (0..6).map(far).collect();
        let shuffled: Vec<Bubble> = order.iter().map(|&index| straight[index]).collect();
        let expected = place_labels(&plot, &straight);
        for (placement, &index) in place_labels(&plot, &shuffled).iter().zip(&order) {
            prop_assert_eq!(placement, &expected[index], "nobody is near enough to be in the way");
        }
    }

    /// A few bubbles anywhere come apart completely.
    #[test]
    fn a_few_bubbles_do_not_cover_each_other(bubbles in any_bubbles(8)) {
        let placements = place_labels(&design_plot(), &bubbles);
        for first in 0..bubbles.len() {
            for second in 0..first {
                let (one, other) = (&placements[first], &placements[second]);
                let apart = (one.bubble_x - other.bubble_x).hypot(one.bubble_y - other.bubble_y);
                let needed = bubbles[first].radius + bubbles[second].radius;
                prop_assert!(apart >= needed - 0.01, "{apart} px apart, {needed} needed");
            }
        }
    }
}

/// Panics when the name of a bubble covers anything.
fn check_name(plot: &Plot, bubbles: &[Bubble], placements: &[Placement], index: usize) {
    let Some(rect) = rect_of(&bubbles[index], &placements[index]) else { return };
    assert!(rect.x >= 0.0 && rect.y >= 0.0, "names stay in the plot: {rect:?}");
    assert!(rect.x + rect.width <= plot.width + SLACK, "names stay in the plot: {rect:?}");
    assert!(rect.y + rect.height <= plot.height + SLACK, "names stay in the plot: {rect:?}");
    for obstacle in &plot.obstacles {
        assert!(!covers(&rect, obstacle), "quadrant names stay readable: {rect:?}");
    }
    for (other, (bubble, placement)) in bubbles.iter().zip(placements).enumerate() {
        let dx = placement.bubble_x - placement.bubble_x.clamp(rect.x, rect.x + rect.width);
        let dy = placement.bubble_y - placement.bubble_y.clamp(rect.y, rect.y + rect.height);
        assert!(dx.hypot(dy) >= bubble.radius - SLACK, "name {index} covers bubble {other}");
        if let Some(theirs) = rect_of(bubble, placement).filter(|_| other != index) {
            assert!(!covers(&rect, &theirs), "name {index} covers name {other}");
        }
    }
}

fn rect_of(bubble: &Bubble, placement: &Placement) -> Option<Rect> {
    let (size, place) = (bubble.label?, placement.label?);
    Some(Rect { x: place.x, y: place.y, width: size.width, height: size.height })
}

fn covers(one: &Rect, other: &Rect) -> bool {
    let is_apart_x = one.x + one.width <= other.x + SLACK || other.x + other.width <= one.x + SLACK;
    let is_apart_y = one.y + one.height <= other.y + SLACK || other.y + other.height <= one.y + SLACK;
    !is_apart_x && !is_apart_y
}

fn pairs(placements: &[Placement]) -> impl Iterator<Item = (&Placement, &Placement)> {
    let others = |index: usize| placements[..index].iter();
    placements.iter().enumerate().flat_map(move |(index, one)| others(index).map(move |other| (one, other)))
}

/// The matrix of the design: 676 x 602 px, a quadrant's name in each corner.
fn design_plot() -> Plot {
    let corner = |x, y, width| Rect { x, y, width, height: 20.0 };
    let obstacles = vec![
        corner(13.0, 8.0, 95.0),
        corner(577.0, 8.0, 86.0),
        corner(13.0, 577.0, 70.0),
        corner(554.0, 577.0, 110.0),
    ];
    Plot { width: 676.0, height: 602.0, obstacles, value_line_y: 301.0, cost_line_x: 338.0 }
}

fn bubble(x: f64, y: f64) -> Bubble {
    Bubble { x, y, radius: 14.0, label: Some(Size { width: 120.0, height: 32.0 }) }
}

/// The rated cases of the example in the order of their ranks, their names wrapped to two lines.
fn example_bubbles() -> Vec<Bubble> {
    let example = content("example_workshop");
    let mut cases: Vec<_> = rows(&example["expected"]["final"]).iter().collect();
    cases.sort_by_key(|case| case["rank"].as_u64());
    let bubble = |case: &&serde_json::Value| {
        let titles = rows(&example["use_cases"]).iter();
        let title = titles.clone().find(|each| each["id"] == case["id"]).expect("the use case exists");
        let place = |name: &str| (case[name].as_f64().expect("it is rated") - 1.0) / 4.0;
        Bubble {
            x: 676.0 * place("C"),
            y: 602.0 * (1.0 - place("V")),
            radius: if case["rank"].as_u64() < Some(5) { 22.0 } else { 16.0 },
            label: Some(on_two_lines(text(&title["title"]["en"]))),
        }
    };
    cases.iter().map(bubble).collect()
}

/// Size of a text of 7 px a sign, broken where the longer line is shortest.
fn on_two_lines(title: &str) -> Size {
    let signs = |part: &str| part.chars().count();
    let breaks = title.match_indices(' ').map(|(at, _)| signs(&title[..at]).max(signs(&title[at + 1..])));
    let longest = breaks.min().unwrap_or(signs(title));
    Size { width: 7.0 * longest as f64, height: 32.0 }
}

fn any_bubbles(most: usize) -> impl Strategy<Value = Vec<Bubble>> {
    let size = prop::option::weighted(0.9, (20.0..180.0, 14.0..40.0));
    let bubble = (-20.0..700.0, -20.0..620.0, 0.0..24.0, size).prop_map(|(x, y, radius, size)| Bubble {
        x,
        y,
        radius,
        label: size.map(|(width, height)| Size { width, height }),
    });
    prop::collection::vec(bubble, 0..most)
}
