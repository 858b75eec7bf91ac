//! What is asked of models, and what is known of one, in words.

use super::grouped;
use workshop::model_choice::catalogue;
use workshop::model_choice::facts::{AskedRequirement, Modality, ModelFacts, RequirementAsk, Residency};
use workshop::{Facts, Language};

/// From here on tokens are told in thousands, as makers tell them.
const TOLD_IN_THOUSANDS: u32 = 10_000;

/// What a requirement is called.
pub(super) fn name(requirement: &str, language: Language) -> String {
    let shipped = catalogue::requirement(requirement);
    shipped.map_or(requirement, |shipped| shipped.name.in_language(language)).to_owned()
}

/// What is asked: its name, how much of it, and why.
pub(super) fn asked(asked: &AskedRequirement, language: Language) -> String {
    let shipped = catalogue::requirement(&asked.requirement);
    let options = shipped.map(|shipped| shipped.options.in_language(language)).unwrap_or_default();
    let option = |place: &u32| options.get(*place as usize).cloned().unwrap_or_default();
    let much = match &asked.asks {
        RequirementAsk::Yes => String::new(),
        RequirementAsk::Choice(place) => option(place),
        RequirementAsk::Several(places) => {
            let all: Vec<String> = places.iter().map(option).collect();
            all.join(&language.say("list-comma", &Facts::new()))
        }
        RequirementAsk::Number(number) => {
            let unit = language.say(&format!("model-asks-{}", asked.requirement), &Facts::new());
            let facts = Facts::new().with("limit", grouped(*number, 0)).with("unit", unit);
            language.say("quickwin-limit-unit", &facts)
        }
    };
    let more: Vec<&str> = [much.as_str(), &asked.why].into_iter().filter(|more| !more.is_empty()).collect();
    let name = name(&asked.requirement, language);
    if more.is_empty() {
        return name;
    }
    let more = more.join(&language.say("list-comma", &Facts::new()));
    language.say("sheet-plan-of", &Facts::new().with("name", name).with("said", more))
}

/// What is known of a model about a requirement.
pub(super) fn fact(requirement: &str, facts: &ModelFacts, language: Language) -> String {
    let say = |key: &str| language.say(key, &Facts::new());
    let known =
        |fact: Option<bool>, [yes, no]: [&str; 2]| fact.map(|is_so| say(if is_so { yes } else { no }));
    let words = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
    let can_be_kept = facts.open_weights == Some(true);
    let yes_or_no = ["model-yes", "model-no"];
    let found = match requirement {
        "residency" if can_be_kept => Some(say(residency(Residency::OwnRooms))),
        "residency" => facts.residency.map(|near| say(residency(near))),
        "open_weights" => known(facts.open_weights, ["model-open", "model-closed"]),
        "licence" => words(&facts.licence),
        "filing_cn" => words(&facts.filed),
        "context" => facts.context.map(tokens),
        "latency" => facts
            .latency
            .map(|seconds| language.say("model-seconds", &Facts::new().with("number", grouped(seconds, 1)))),
        "fine_tuning" => known(facts.fine_tuning, yes_or_no),
        "private_hosting" if can_be_kept => Some(say("model-yes")),
        "private_hosting" => known(facts.private_hosting, yes_or_no),
        "modality" => {
            let all: Vec<String> = facts.modality.iter().map(|one| say(modality(*one))).collect();
            words(&all.join(&say("list-comma")))
        }
        "volume" => facts.volume.map(|calls| grouped(calls.into(), 0)),
        "support" => known(facts.support, yes_or_no),
        _ => None,
    };
    found.unwrap_or_else(|| say("model-not-known"))
}

fn tokens(count: u32) -> String {
    if count >= TOLD_IN_THOUSANDS {
        format!("{}k", grouped(f64::from(count / 1_000), 0))
    } else {
        grouped(count.into(), 0)
    }
}

fn residency(near: Residency) -> &'static str {
    match near {
        Residency::Anywhere => "model-residency-anywhere",
        Residency::Region => "model-residency-region",
        Residency::OwnRooms => "model-residency-own-rooms",
    }
}

fn modality(one: Modality) -> &'static str {
    match one {
        Modality::Text => "model-modality-text",
        Modality::Picture => "model-modality-picture",
        Modality::Scan => "model-modality-scan",
        Modality::Speech => "model-modality-speech",
        Modality::Video => "model-modality-video",
    }
}
