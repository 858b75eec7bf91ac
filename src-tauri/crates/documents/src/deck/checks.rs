//! What can be wrong with slides, looked for on the slides themselves: characters that no font has, words that are cut,
//! and names that should not be there.

use super::gantt_shapes::area_of;
use super::onward::ROADMAP_LETTERS;
use super::package::Stages;
use super::shapes::{BESIDE_SIZES, TEXT_SIZES, beside_chart, body_fitted, title_fitted};
use super::slides::{Body, Slide};
use super::stage::Stage;
use crate::type_setting::fonts::without_font;
use std::collections::BTreeMap;

/// Shorter names stand in too many words.
const SHORTEST_NAME: usize = 2;

/// What was found. Slides are numbered from 1 on, those that are left out are not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Characters that our fonts do not have, and on which slides they stand.
    pub missing: BTreeMap<char, Vec<usize>>,
    /// Slides on which something does not fit and is cut.
    pub cut: Vec<usize>,
    /// Names, and on which slides or in whose notes they stand.
    pub names: BTreeMap<String, Vec<usize>>,
}

/// Looks through slides. `names` are those that should not be on them.
pub(super) fn checked(slides: &[Slide], names: &[String], stages: &Stages) -> Checks {
    let mut found = Checks::default();
    let known = |name: &&String| name.trim().chars().count() >= SHORTEST_NAME;
    let names: Vec<&str> = names.iter().filter(known).map(|name| name.trim()).collect();
    for (number, slide) in (1..).zip(slides.iter().filter(|slide| !slide.is_out)) {
        let words = slide.all_words();
        let missing = words.iter().flat_map(|words| without_font(words));
        for character in missing.collect::<std::collections::BTreeSet<_>>() {
            found.missing.entry(character).or_default().push(number);
        }
        if stages.get(&slide.role).is_some_and(|stage| is_cut(slide, stage)) {
            found.cut.push(number);
        }
        let said = || words.iter().chain(&slide.notes);
        for name in names.iter().filter(|name| said().any(|words| names_somebody(words, name))) {
            let slides = found.names.entry((*name).to_owned()).or_default();
            if slides.last() != Some(&number) {
                slides.push(number);
            }
        }
    }
    found
}

/// Whether something of it does not fit, however small its letters become.
fn is_cut(slide: &Slide, stage: &Stage) -> bool {
    let title_is_cut = title_fitted(slide, stage).1.concat() != slide.title;
    let body_is_cut = match &slide.body {
        Body::Cover(_) => false,
        Body::Text(paragraphs) => body_fitted(paragraphs, stage.text_room, TEXT_SIZES).1 != *paragraphs,
        Body::Matrix(_, paragraphs) => {
            let beside = beside_chart(stage.place);
            let room = super::fit::Size { width: beside.width, height: beside.height };
            body_fitted(paragraphs, room, BESIDE_SIZES).1 != *paragraphs
        }
        Body::Table(table) => table.is_cut,
        Body::Roadmap(gantt) => gantt.is_cut(area_of(stage.place), ROADMAP_LETTERS),
    };
    title_is_cut || body_is_cut
}

/// Whether a name stands in a text: by itself, where its letters have words.
fn names_somebody(text: &str, name: &str) -> bool {
    let is_of_word = |character: Option<char>| character.is_some_and(|one| one.is_ascii_alphanumeric());
    let begins_word = is_of_word(name.chars().next());
    let ends_word = is_of_word(name.chars().next_back());
    text.match_indices(name).any(|(place, found)| {
        let before = text[..place].chars().next_back();
        let after = text[place + found.len()..].chars().next();
        !(begins_word && is_of_word(before) || ends_word && is_of_word(after))
    })
}

#[cfg(test)]
mod tests {
    use super::names_somebody;
    use crate::deck::{all_slides, checks};
    use crate::report::tests::example;
    use workshop::Language;

    #[test]
    fn the_example_is_clean_and_each_fault_is_found_on_its_slide() {
        for language in [Language::En, Language::ZhCn] {
            let report = example(language);
            let found = checks(&all_slides(&report, None), &["Nobody Here".to_owned()], None);
            assert_eq!((found.missing.len(), found.names.len()), (0, 0), "{found:?}");

            let mut faulty = report.clone();
            faulty.finding = vec!["很长".repeat(400), "B 🚀".to_owned()];
            let found = checks(&all_slides(&faulty, None), &[], None);
            assert!(found.cut.contains(&2), "the finding does not fit: {found:?}");
            assert!(found.missing.contains_key(&'🚀'), "{found:?}");

            let lit = faulty.lighthouses().next().unwrap().text.title.clone();
            let found = checks(&all_slides(&report, None), std::slice::from_ref(&lit), None);
            assert!(found.names.get(&lit).is_some_and(|slides| slides.len() > 1), "{found:?}");
        }
    }

    #[test]
    fn a_name_stands_by_itself() {
        assert!(names_somebody("Ask Lin, please", "Lin") && names_somebody("请林薇确认", "林薇"));
        assert!(!names_somebody("Line by line", "Lin") && !names_somebody("Berlin", "lin"));
    }
}
