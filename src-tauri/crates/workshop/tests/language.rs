//! The language files: both whole, both saying the same things.

use std::collections::BTreeSet;
use workshop::{ErrorCode, Facts, Language};

const ENGLISH: &str = include_str!("../../../../assets/locales/en.ftl");
const CHINESE: &str = include_str!("../../../../assets/locales/zh-CN.ftl");

#[test]
fn both_files_parse_whole_and_have_the_same_keys() {
    let keys = |source: &str| -> BTreeSet<String> {
        let resource = fluent_bundle::FluentResource::try_new(source.to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("a line does not parse: {errors:?}"));
        let entries: Vec<String> = resource
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        let unique: BTreeSet<String> = entries.iter().cloned().collect();
        let twice = entries.iter().filter(|key| entries.iter().filter(|other| other == key).count() > 1);
        assert_eq!(entries.len(), unique.len(), "said twice: {:?}", twice.collect::<Vec<_>>());
        unique
    };
    let (english, chinese) = (keys(ENGLISH), keys(CHINESE));
    let missing: Vec<_> = english.symmetric_difference(&chinese).collect();
    assert!(missing.is_empty(), "both languages are equal, these keys stand in one only: {missing:?}");
}

#[test]
fn every_error_has_a_sentence_and_a_hint_in_both_languages() {
    for language in Language::ALL {
        for code in ErrorCode::ALL {
            let key = format!("problem-{}", code.as_key());
            for wanted in [key.clone(), format!("{key}.hint")] {
                let said = language.say(&wanted, &Facts::new());
                assert_ne!(said, wanted, "{}: a problem says what happened and what to do", language.tag());
            }
        }
    }
}

#[test]
fn chinese_uses_full_width_punctuation() {
    for line in CHINESE.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let mut before = ' ';
        for c in line.chars() {
            let is_chinese = ('\u{4e00}'..='\u{9fff}').contains(&before);
            assert!(!(is_chinese && ",;:?!()".contains(c)), "half-width {c} after Chinese in: {line}");
            before = c;
        }
    }
}
