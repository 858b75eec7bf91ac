use super::scene::{Anchor, Form, Mark, Scene, Words};
use super::{draw_matrix, to_png, to_svg};
use crate::report::tests::{example, many};
use crate::type_setting::Typesetter;
use quick_xml::Reader;
use quick_xml::events::Event;
use workshop::Language;

/// Left, top, right, bottom.
type Area = [f32; 4];

#[test]
fn no_words_cover_others_and_none_leave_the_picture() {
    for language in [Language::En, Language::ZhCn] {
        for count in [2, 12, 40, 120, 300] {
            let report = many(language, count);
            let mut typesetter = Typesetter::new(language);
            let scene = draw_matrix(&report, &mut typesetter);
            let areas = words(&scene, &mut typesetter);
            let boxes = ["quick-win", "big-bet", "fill-in", "reconsider"];
            let boxes = boxes.map(|name| report.say(&format!("quadrant-{name}")));
            for (number, (one, a)) in areas.iter().enumerate() {
                let is_inside = a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= scene.width && a[3] <= scene.height;
                assert!(is_inside, "{count}: {one} is in the picture");
                for (other, b) in &areas[number + 1..] {
                    // Bubbles stay near their place: in a crowd over each other, or over the name of a box.
                    let is_number = |words: &str| words.chars().all(|one| one.is_ascii_digit());
                    let is_below = |words: &str| is_number(words) || boxes.iter().any(|name| name == words);
                    let is_crowd = (is_number(one) && is_below(other)) || (is_number(other) && is_below(one));
                    let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                    assert!(apart || is_crowd, "{count}: {one} covers {other}");
                }
            }
            let named = report.use_cases.iter().filter(|case| {
                areas.iter().any(|(words, _)| case.text.title.starts_with(words.trim_end_matches('…')))
            });
            let named = named.count();
            let wanted = match count {
                ..=12 => count,
                13..=120 => 8,
                _ => 0,
            };
            assert!(named >= wanted as usize, "{count}: {named} are named");
        }
    }
}

#[test]
fn every_use_case_has_its_shape_and_its_rank_in_it() {
    let report = example(Language::En);
    let scene = draw_matrix(&report, &mut Typesetter::new(Language::En));
    let is_words = |wanted: &str| {
        scene
            .marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Words(Words { text, .. }) if text == wanted))
            .count()
    };
    for case in report.ranked() {
        let rank = case.standing.rank.unwrap().to_string();
        assert!(is_words(&rank) >= 1, "rank {rank}");
    }
    let diamonds = scene
        .marks
        .iter()
        .filter(|mark| matches!(mark, Mark::Shape { form: Form::Polygon(points), .. } if points.len() == 4));
    let bets = report.ranked().filter(|case| case.standing.quadrant == Some(ranking::Quadrant::BigBet));
    // One beside the name of the box, and the wedge of light has four corners too.
    assert_eq!(diamonds.count(), bets.count() + 2);
}

#[test]
fn a_drawing_is_xml_whatever_people_wrote_and_says_what_it_shows() {
    let mut report = example(Language::ZhCn);
    report.title = "<script>alert(1)</script> & \u{0}\u{fffe}\u{202e}喆祎珺堃 👩‍🚀".to_owned();
    report.use_cases[0].text.title = "]]> <b>\u{7}& \"x\"".to_owned();
    let svg = to_svg(&report);
    let mut reader = Reader::from_str(&svg);
    let mut elements = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                elements.push(element.name().as_ref().to_owned());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(!elements.iter().any(|name| name == "script" || name == "b"), "{elements:?}");
    assert!(elements.iter().any(|name| name == "title") && elements.iter().any(|name| name == "desc"));
    assert!(!svg.contains(['\u{0}', '\u{7}', '\u{fffe}', '\u{202e}']));
    assert!(svg.contains("喆祎珺堃 👩🚀"), "in a drawing a character needs none of our fonts");
}

#[test]
fn a_picture_of_pixels_names_what_no_font_has() {
    let mut report = example(Language::En);
    let whole = to_png(&report).unwrap();
    assert!(whole.bytes.starts_with(b"\x89PNG") && whole.missing.is_empty());
    assert_eq!(whole, to_png(&report).unwrap(), "the same report gives the same bytes");
    report.use_cases[0].text.title = "مرحبا".to_owned();
    assert_eq!(to_png(&report).unwrap().missing.len(), 5);
}

#[test]
fn nothing_is_made_up_where_nothing_is_rated() {
    let mut report = example(Language::En);
    report.use_cases.clear();
    let scene = draw_matrix(&report, &mut Typesetter::new(Language::En));
    let says = |wanted: &str| {
        scene.marks.iter().any(|mark| matches!(mark, Mark::Words(Words { text, .. }) if text == wanted))
    };
    assert!(says(&report.say("decide-empty")));
    assert!(
        !scene
            .marks
            .iter()
            .any(|mark| matches!(mark, Mark::Shape { fill: Some(super::Fill::Light { .. }), .. }))
    );
}

fn words(scene: &Scene, typesetter: &mut Typesetter) -> Vec<(String, Area)> {
    let mut areas = Vec::new();
    for mark in &scene.marks {
        let Mark::Words(Words { text, at, anchor, size, is_bold, is_upright, .. }) = mark else { continue };
        let width = typesetter.width_of(text, *is_bold, *size);
        let share = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => 0.5,
            Anchor::End => 1.0,
        };
        // Letters without what reaches below them.
        let (from, to) = (-width * share, width * (1.0 - share));
        let area = if *is_upright {
            [at.0 - size * 0.7, at.1 - to, at.0, at.1 - from]
        } else {
            [at.0 + from, at.1 - size * 0.7, at.0 + to, at.1]
        };
        areas.push((text.clone(), area));
    }
    areas
}
