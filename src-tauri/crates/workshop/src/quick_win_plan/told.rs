//! A plan in words, for whoever reads it outside the facilitator's page.

use super::{MeasureScale, OpenPoint, PlanMeasure, PlanRule, PlanThreshold};
use crate::{Facts, Language, plan_content};

/// A figure as it is read: without decimals where it has none, three at most.
#[must_use]
pub fn plain(number: f64) -> String {
    let told = format!("{number:.3}");
    let told = told.trim_end_matches('0').trim_end_matches('.');
    told.to_owned()
}

impl PlanMeasure {
    /// One of its figures with what it counts: "95 minutes", "14 of 100".
    #[must_use]
    pub fn told(&self, number: f64, language: Language) -> String {
        let facts = Facts::new().with("value", plain(number));
        match (self.scale, self.unit.as_str()) {
            (MeasureScale::OfHundred, _) => language.say("quickwin-of-hundred", &facts),
            (MeasureScale::Number, "") => plain(number),
            (MeasureScale::Number, unit) => language.say("quickwin-with-unit", &facts.with("unit", unit)),
        }
    }
}

impl PlanRule {
    /// When it goes on, when it stops, and within how many days.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        let shipped = plan_content::rule(&self.rule);
        let (name, unit) = shipped.map_or((self.name.as_str(), self.unit.as_str()), |shipped| {
            (shipped.name.in_language(language), shipped.unit.in_language(language))
        });
        let go = match self.go {
            Some(go) => {
                let facts = Facts::new().with("name", name).with("limit", limit(go, unit, language));
                language.say("quickwin-go-if", &facts)
            }
            None => language.say("quickwin-go-open", &Facts::new().with("name", name)),
        };
        let stop = match self.stop {
            Some(stop) => {
                language.say("quickwin-stop-if", &Facts::new().with("limit", limit(stop, "", language)))
            }
            None => language.say("quickwin-stop-else", &Facts::new()),
        };
        let within =
            self.days.map(|days| language.say("sheet-plan-within", &Facts::new().with("days", days)));
        [go, stop, within.unwrap_or_default()].join(match language {
            Language::En => " ",
            Language::ZhCn => "",
        })
    }
}

fn limit(threshold: PlanThreshold, unit: &str, language: Language) -> String {
    let key = format!("quickwin-is-{}", threshold.is.as_key().replace('_', "-"));
    let limit = language.say(&key, &Facts::new().with("value", plain(threshold.value)));
    match unit {
        "" => limit,
        unit => language.say("quickwin-limit-unit", &Facts::new().with("limit", limit).with("unit", unit)),
    }
}

impl OpenPoint {
    /// What is open, in a sentence; `rules` are those of the plan.
    #[must_use]
    pub fn told(&self, rules: &[PlanRule], language: Language) -> String {
        let facts = Facts::new();
        let (key, facts) = match self {
            Self::Required { gate, task } => {
                let told = plan_content::task(task).map_or("", |task| task.text.in_language(language));
                ("required", facts.with("gate", format!("{gate:?}")).with("task", told))
            }
            Self::PersonConfirms => ("person-confirms", facts),
            Self::Owner => ("owner", facts),
            Self::Sponsor => ("sponsor", facts),
            Self::Tasks => ("tasks", facts),
            Self::TaskOwners { count } => ("task-owners", facts.with("count", *count)),
            Self::Measures => ("measures", facts),
            Self::Baseline { measure } => ("baseline", facts.with("measure", measure.as_str())),
            Self::Target { measure } => ("target", facts.with("measure", measure.as_str())),
            Self::Rules => ("rules", facts),
            Self::RuleNumber { rule } => {
                let own = || rules.iter().find(|one| one.rule == *rule).map(|rule| rule.name.as_str());
                let name = plan_content::rule(rule).map(|rule| rule.name.in_language(language)).or_else(own);
                ("rule-number", facts.with("name", name.unwrap_or_default()))
            }
            Self::Mode => ("mode", facts),
            Self::Risks { count } => ("risks", facts.with("count", *count)),
            Self::Left { name } => ("left", facts.with("name", name.as_str())),
            Self::OwnerYes { name } if name.is_empty() => ("owner-yes-nobody", facts),
            Self::OwnerYes { name } => ("owner-yes", facts.with("name", name.as_str())),
            Self::SponsorYes { name } if name.is_empty() => ("sponsor-yes-nobody", facts),
            Self::SponsorYes { name } => ("sponsor-yes", facts.with("name", name.as_str())),
        };
        language.say(&format!("quickwin-open-{key}"), &facts)
    }

    /// The point without anybody's name; None where it says nothing but a name.
    #[must_use]
    pub fn unnamed(self) -> Option<Self> {
        match self {
            Self::Left { .. } => None,
            Self::OwnerYes { .. } => Some(Self::OwnerYes { name: String::new() }),
            Self::SponsorYes { .. } => Some(Self::SponsorYes { name: String::new() }),
            other => Some(other),
        }
    }
}
