//! How firmly the ranking stands, in whole numbers out of 100: what the page of robustness says.

use super::ReportedUseCase;
use super::finding::short_title;
use workshop::{Facts, Language, Robustness, Workshop};

/// So many are named beside those that always are among the first three.
const NAMED: usize = 3;

pub(super) fn sentences(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    robustness: &Robustness,
    language: Language,
) -> Vec<String> {
    if robustness.use_cases.len() < 2 {
        return Vec::new();
    }
    let counted: Vec<(&ReportedUseCase, u8)> =
        cases.iter().filter_map(|case| Some((case, case.top_three_in_100?))).collect();
    let tried = language.say("robust-fact-tried", &Facts::new());
    let flip = flip(workshop, cases, robustness, language);
    [always(&counted, language), tried].into_iter().chain(sometimes(&counted, language)).chain(flip).collect()
}

fn always(counted: &[(&ReportedUseCase, u8)], language: Language) -> String {
    let title = |(case, _): &(&ReportedUseCase, u8)| short_title(&case.text.title);
    let always: Vec<_> = counted.iter().filter(|(_, count)| *count == 100).collect();
    match always.as_slice() {
        [] => language.say("robust-lead-none", &Facts::new()),
        [one] => language.say("robust-lead-one", &Facts::new().with("title", title(one))),
        [first, second] => language
            .say("robust-lead-two", &Facts::new().with("first", title(first)).with("second", title(second))),
        _ => language.say("robust-lead-firm", &Facts::new()),
    }
}

fn sometimes(counted: &[(&ReportedUseCase, u8)], language: Language) -> Vec<String> {
    let mut sometimes: Vec<_> = counted.iter().filter(|(_, count)| (1..100).contains(count)).collect();
    sometimes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let said = sometimes.iter().take(NAMED).map(|(case, count)| {
        let facts =
            Facts::new().with("title", short_title(&case.text.title)).with("count", u32::from(*count));
        language.say("robust-fact-some", &facts)
    });
    said.collect()
}

/// The smallest change of one weight that brings another to the first place, or that none does.
fn flip(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    robustness: &Robustness,
    language: Language,
) -> Option<String> {
    let shares: Vec<_> = super::criteria(workshop, language);
    let flips = shares.iter().filter_map(|one| Some((one, (*robustness.flips.get(&one.id)?)?)));
    let away = |share: f64, weight: f64| (weight - share).abs();
    let nearest = flips.min_by(|(a, flip_a), (b, flip_b)| {
        away(a.share, flip_a.weight).total_cmp(&away(b.share, flip_b.weight))
    });
    let Some((criterion, flip)) = nearest else {
        return Some(language.say("robust-flip-none", &Facts::new()));
    };
    let leads = cases.iter().find(|case| case.id == flip.leads)?;
    let now = 100.0 * criterion.share;
    // A decimal only where the whole number would be the one it flips at.
    let is_the_same = (now.round() - f64::from(flip.beyond)).abs() < f64::EPSILON;
    let now = if is_the_same { format!("{now:.1}") } else { format!("{now:.0}") };
    let facts = Facts::new()
        .with("criterion", criterion.name.as_str())
        .with("beyond", u32::from(flip.beyond))
        .with("now", now)
        .with("title", short_title(&leads.text.title));
    Some(language.say("robust-flip", &facts))
}
