//! Why a report is a draft, and how its figures came about.

use super::ReportedUseCase;
use workshop::{Facts, Language, Workshop};

/// Why it is a draft, a sentence each.
pub(super) fn draft(workshop: &Workshop, cases: &[ReportedUseCase], language: Language) -> Vec<String> {
    let round = workshop
        .open_round()
        .filter(|round| workshop.has_ratings(round.id))
        .map(|round| language.say("report-draft-round", &Facts::new().with("round", round.number)));
    let vote = workshop
        .open_vote()
        .map(|vote| language.say("report-draft-vote", &Facts::new().with("vote", vote.number)));
    let lit = || cases.iter().filter(|case| case.lighthouse);
    let uncovered = lit().filter(|case| !case.standing.uncovered.is_empty()).map(|case| {
        let facts = Facts::new().with("title", case.text.title.as_str()).with("marks", case.marks.as_str());
        language.say("report-draft-uncovered", &facts)
    });
    let unsigned = lit().filter(|case| case.record.is_none()).count();
    let unsigned =
        (unsigned > 0).then(|| language.say("report-draft-unsigned", &Facts::new().with("count", unsigned)));
    round.into_iter().chain(vote).chain(uncovered).chain(unsigned).collect()
}

/// How the figures came about, a paragraph each.
pub(super) fn method(workshop: &Workshop, language: Language) -> Vec<String> {
    let raters = workshop.seats().filter(|seat| workshop.ratings_from(seat.id).next().is_some()).count();
    let ideas = workshop.ideas().filter(|idea| idea.revealed).count();
    let closed = workshop.rounds().filter(|round| round.closed).count();
    let cases = workshop.use_cases().filter(|case| case.merged_into.is_none()).count();
    let who =
        Facts::new().with("ideas", ideas).with("cases", cases).with("raters", raters).with("rounds", closed);
    let about = workshop.about();
    let said = |number: f64| format!("{number:.1}");
    let share = format!("{:.0}", 100.0 * about.balance);
    let lines = Facts::new().with("value", said(about.value_line)).with("cost", said(about.cost_line));
    [
        ("report-method-who", who),
        ("report-method-cells", Facts::new()),
        ("report-method-gates", Facts::new()),
        ("report-method-score", Facts::new().with("balance", share)),
        ("report-method-boxes", lines),
        ("report-method-firmness", Facts::new()),
        ("report-method-law", Facts::new()),
    ]
    .into_iter()
    .map(|(key, facts)| language.say(key, &facts))
    .collect()
}
