//! The finding in words, made from the figures and claiming no more than they do: what the page of the decision says.

use super::ReportedUseCase;
use ranking::Quadrant;
use ranking::model::PRACTICALLY_TIED;
use workshop::{Facts, Language, StandingState, Workshop};

/// A longer title would push the finding off its line.
const TITLE_LENGTH: usize = 56;

/// The finding itself, and what belongs to it.
pub(super) fn finding(
    workshop: &Workshop,
    cases: &[ReportedUseCase],
    language: Language,
) -> (Vec<String>, Vec<String>) {
    let ranked: Vec<&ReportedUseCase> = cases.iter().filter(|case| case.standing.rank.is_some()).collect();
    let lead = [leaders(&ranked, language)].into_iter().chain(quick_wins(&ranked, language));
    let facts = [
        scores(&ranked, language),
        leader_elsewhere(&ranked, language),
        on_the_line(&ranked, language),
        how_many(cases, StandingState::TooLittle, "decide-fact-too-little", language),
        how_many(cases, StandingState::TooFew, "people-too-few", language),
        open(workshop, &ranked, language),
    ];
    (lead.collect(), facts.into_iter().flatten().collect())
}

fn leaders(ranked: &[&ReportedUseCase], language: Language) -> String {
    let say = |key: &str, facts: &Facts| language.say(key, facts);
    let Some(first) = ranked.first() else { return say("decide-lead-none", &Facts::new()) };
    let title = short_title(&first.text.title);
    let Some(second) = ranked.get(1) else {
        return say("decide-lead-only", &Facts::new().with("title", title));
    };
    let equal = ranked.iter().filter(|case| case.standing.rank == Some(1)).count();
    match level(ranked) {
        0 | 1 => say("decide-lead-clear", &Facts::new().with("title", title)),
        2 => {
            let key = if equal == 2 { "decide-lead-equal-two" } else { "decide-lead-tied-two" };
            say(key, &Facts::new().with("first", title).with("second", short_title(&second.text.title)))
        }
        near => {
            let key = if equal == near { "decide-lead-equal-many" } else { "decide-lead-tied-many" };
            say(key, &Facts::new().with("count", near))
        }
    }
}

fn quick_wins(ranked: &[&ReportedUseCase], language: Language) -> Option<String> {
    if ranked.len() < 2 {
        return None;
    }
    let is_win = |case: &&&ReportedUseCase| case.standing.quadrant == Some(Quadrant::QuickWin);
    let wins = ranked.iter().filter(is_win);
    let (count, lit) = (wins.clone().count(), wins.filter(|case| case.lighthouse).count());
    Some(match count {
        0 => language.say("decide-wins-none", &Facts::new()),
        _ => language.say("decide-wins", &Facts::new().with("count", count).with("lit", lit)),
    })
}

fn scores(ranked: &[&ReportedUseCase], language: Language) -> Option<String> {
    let [first, second, ..] = ranked else { return None };
    if level(ranked) > 1 {
        return None;
    }
    let whole = |case: &ReportedUseCase| format!("{:.0}", case.standing.score.unwrap_or_default().round());
    let facts = Facts::new().with("first", whole(first)).with("second", whole(second));
    Some(language.say("decide-fact-scores", &facts))
}

/// Who leads by score need not be a quick win: the sentence must not let one think so.
fn leader_elsewhere(ranked: &[&ReportedUseCase], language: Language) -> Option<String> {
    let first = ranked.first().filter(|_| ranked.len() > 1 && level(ranked) <= 1)?;
    let key = match first.standing.quadrant? {
        Quadrant::QuickWin => return None,
        Quadrant::BigBet => "decide-fact-leader-big-bet",
        Quadrant::FillIn => "decide-fact-leader-fill-in",
        Quadrant::Reconsider => "decide-fact-leader-reconsider",
    };
    Some(language.say(key, &Facts::new()))
}

fn on_the_line(ranked: &[&ReportedUseCase], language: Language) -> Option<String> {
    let count = ranked.iter().filter(|case| case.standing.on_the_line).count();
    let facts = Facts::new().with("count", count).with("total", ranked.len());
    (count > 0 && ranked.len() > 1).then(|| language.say("decide-fact-line", &facts))
}

fn how_many(
    cases: &[ReportedUseCase],
    state: StandingState,
    key: &str,
    language: Language,
) -> Option<String> {
    let count = cases.iter().filter(|case| case.standing.state == state).count();
    (count > 0).then(|| language.say(key, &Facts::new().with("count", count)))
}

fn open(workshop: &Workshop, ranked: &[&ReportedUseCase], language: Language) -> Option<String> {
    let round = workshop.open_round()?;
    let counts = ranked.iter().any(|case| case.standing.round == Some(round.number));
    counts.then(|| language.say("decide-fact-open", &Facts::new().with("round", round.number)))
}

/// How many are practically tied at the top, the first among them.
fn level(ranked: &[&ReportedUseCase]) -> usize {
    let best = ranked.first().and_then(|case| case.standing.score).unwrap_or_default();
    let is_near = |score: f64| best - score < PRACTICALLY_TIED;
    ranked.iter().filter(|case| case.standing.score.is_some_and(is_near)).count()
}

/// The beginning of a title that would take too much of a sentence.
pub(super) fn short_title(title: &str) -> String {
    if title.chars().count() <= TITLE_LENGTH {
        return title.to_owned();
    }
    let beginning: String = title.chars().take(TITLE_LENGTH - 1).collect();
    format!("{}…", beginning.trim_end())
}
