//! Which model to take, in sentences, and what would change that.

use super::{Teller, facts};
use crate::report::figures::{plain, times};
use workshop::Facts;
use workshop::model_choice::finding::{ModelFlip, ModelRival, ModelVerdict};
use workshop::model_choice::scores::ModelDimension;

impl Teller<'_> {
    /// Which one to take.
    pub(super) fn found(&self) -> String {
        match &self.sheet.verdict {
            ModelVerdict::NoCandidates => self.say("model-lead-nobody"),
            ModelVerdict::NoneListed => self.say("model-lead-none-listed"),
            ModelVerdict::NoCases => self.say("model-lead-no-cases"),
            ModelVerdict::Judging => {
                let facts =
                    Facts::new().with("given", self.sheet.verdicts).with("asked", self.sheet.verdicts_asked);
                self.language.say("model-lead-judging", &facts)
            }
            ModelVerdict::NonePasses { model } => {
                self.language.say("model-lead-none-passes", &self.usable_of(model))
            }
            ModelVerdict::Take { model, .. } => self.language.say("model-lead-take", &self.usable_of(model)),
        }
    }

    /// What stands behind it, what would change it, what was chosen, and by which rule.
    pub(super) fn said(&self) -> Vec<String> {
        if self.sheet.hidden {
            return vec![self.say("model-why-judging")];
        }
        let mut said = vec![self.reasons()];
        if matches!(self.sheet.verdict, ModelVerdict::Take { .. }) {
            if self.sheet.flips.is_empty() {
                said.push(self.say("model-flip-none"));
            }
            said.extend(self.sheet.flips.iter().map(|flip| self.flip(flip)));
        }
        if let Some(chosen) = &self.sheet.chosen {
            let facts = Facts::new()
                .with("name", chosen.name.as_str())
                .with("by", chosen.by.as_str())
                .with("when", chosen.at.format("%Y-%m-%d").to_string());
            let told = self.language.say("model-chosen", &facts);
            let why = Facts::new().with("name", told.as_str()).with("said", chosen.why.as_str());
            said.push(if chosen.why.is_empty() { told } else { self.language.say("sheet-plan-of", &why) });
        }
        if self.sheet.cases.all > 0 {
            said.extend(self.rules());
        }
        said.retain(|line| !line.is_empty());
        said
    }

    fn reasons(&self) -> String {
        let (model, rival) = match &self.sheet.verdict {
            ModelVerdict::NoCandidates => return String::new(),
            ModelVerdict::NoneListed => return self.say("model-why-none-listed"),
            ModelVerdict::NoCases => return self.say("model-why-no-cases"),
            ModelVerdict::Judging => return self.say("model-why-judging"),
            ModelVerdict::NonePasses { .. } => return self.say("model-why-none-passes"),
            ModelVerdict::Take { model, rival: None } => {
                let facts = Facts::new().with("name", self.name(model));
                return self.language.say("model-why-alone", &facts);
            }
            ModelVerdict::Take { model, rival: Some(rival) } => (model, rival),
        };
        let differ = rival.wins + rival.losses;
        let facts = Facts::new()
            .with("name", self.name(&rival.model))
            .with("cases", self.sheet.cases.all)
            .with("differ", differ)
            .with("wins", rival.wins)
            .with("losses", rival.losses);
        if !rival.equal {
            return self.language.say("model-why-better", &facts);
        }
        let key = if differ == 0 { "model-why-same" } else { "model-why-equal" };
        [self.language.say(key, &facts), self.decides(model, rival)].join(&self.between())
    }

    /// What puts one of two in front that are as good.
    fn decides(&self, first: &str, rival: &ModelRival) -> String {
        let year = |model: &str| {
            let one = self.sheet.candidates.iter().find(|one| one.candidate.model == model)?;
            Some(self.money(one.year?))
        };
        let what = self.say(match rival.decides {
            Some(ModelDimension::Performance) => "model-decides-performance",
            Some(ModelDimension::Ease) => "model-decides-ease",
            Some(ModelDimension::Cost) => "model-decides-cost",
            None => "model-decides-nothing",
        });
        let Some((one, other)) = year(first).zip(year(&rival.model)) else { return what };
        let years = if one == other {
            self.language.say("model-years-same", &Facts::new().with("year", one))
        } else {
            self.language.say("model-years", &Facts::new().with("first", one).with("other", other))
        };
        years + &what
    }

    fn flip(&self, flip: &ModelFlip) -> String {
        match flip {
            ModelFlip::Weight { dimension, from, to, leader } => {
                let facts = Facts::new()
                    .with("dimension", self.dimension(*dimension))
                    .with("from", *from)
                    .with("to", *to)
                    .with("leader", self.name(leader));
                self.language.say("model-flip-weight", &facts)
            }
            ModelFlip::Price { model, times: by, leader } => {
                let (key, by) =
                    if *by >= 1.0 { ("model-flip-dearer", *by) } else { ("model-flip-cheaper", 1.0 / by) };
                let facts = Facts::new()
                    .with("name", self.name(model))
                    .with("times", times(by))
                    .with("leader", self.name(leader));
                self.language.say(key, &facts)
            }
            ModelFlip::Requirement { requirement, leader } => {
                let facts = Facts::new()
                    .with("name", facts::name(requirement, self.language))
                    .with("leader", self.name(leader));
                self.language.say("model-flip-requirement", &facts)
            }
        }
    }

    /// When a model passes, how far judges agreed, what a score is of, and what a dollar was taken to be worth.
    fn rules(&self) -> Vec<String> {
        let of =
            |key: &'static str, number: u32| Facts::new().with("of", self.sheet.cases.all).with(key, number);
        let mut said = vec![self.language.say("model-pass", &of("needed", self.sheet.pass_mark))];
        if let Some(agreed) = self.sheet.judges_agreed {
            // Who judged is nobody's business outside.
            let judge = |number: u32| self.language.say("model-judge", &Facts::new().with("number", number));
            let facts = of("count", agreed).with("one", judge(1)).with("other", judge(2));
            said.push(self.language.say("model-agreed", &facts));
        }
        let weights = self.sheet.text.weights;
        let facts = Facts::new()
            .with("performance", weights.performance)
            .with("ease", weights.ease)
            .with("cost", weights.cost);
        said.push(self.language.say("models-weights", &facts));
        if let Some(rate) = &self.sheet.rate {
            let facts = Facts::new().with("rate", plain(rate.cny_per_usd)).with("date", rate.date.as_str());
            said.push(self.language.say("model-rate", &facts));
        }
        said
    }

    pub(super) fn dimension(&self, dimension: ModelDimension) -> String {
        self.say(match dimension {
            ModelDimension::Performance => "model-dimension-performance",
            ModelDimension::Ease => "model-dimension-ease",
            ModelDimension::Cost => "model-dimension-cost",
        })
    }

    fn name(&self, model: &str) -> String {
        let known = self.sheet.candidates.iter().find(|one| one.candidate.model == model);
        known.map_or(model, |one| &one.facts.name).to_owned()
    }

    fn usable_of(&self, model: &str) -> Facts {
        let counts = self.sheet.candidates.iter().find(|one| one.candidate.model == model);
        let all = counts.and_then(|one| one.counts).map(|counts| counts.all).unwrap_or_default();
        Facts::new().with("name", self.name(model)).with("usable", all.usable).with("of", all.of)
    }

    fn between(&self) -> String {
        self.say("decide-between-sentences")
    }
}
