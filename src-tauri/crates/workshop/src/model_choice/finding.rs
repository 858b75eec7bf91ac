//! What follows from a choice of a model: who is on the list, who passes, what a year costs, and which one to take.
//!
//! A question is taken out of the workshop, and answered on whatever thread.

use super::facts::{ModelFacts, PriceAge, RequirementState};
use super::own_cases::CaseKind;
use super::scores::{self, ModelDimension, ModelMarks, Outcomes, PassCounts};
use super::{Candidate, ChosenModel, ModelChoice, ModelChoiceText, catalogue, flip, suggested};
use crate::content;
use crate::{Currency, MoneyQuestion, MoneyTerms, Refusal, UseCaseId, Workshop};
use chrono::{DateTime, Utc};
use ranking::pass_rate::{SIGNIFICANT, sign_test};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The choice of a model for a kind of task, and what follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelSheet {
    /// Of which use case.
    pub use_case: UseCaseId,
    /// For which kind of task.
    pub domain: String,
    /// Somebody said something; else it is how one would begin.
    pub begun: bool,
    /// What is compared, and how.
    pub text: ModelChoiceText,
    /// What was chosen.
    pub chosen: Option<ChosenModel>,
    /// All kinds of tasks of the use case, also those that its capability cards suggest.
    pub domains: Vec<DomainOfCase>,
    /// One for each candidate, in their order.
    pub candidates: Vec<CandidateFinding>,
    /// Own cases.
    pub cases: CaseCounts,
    /// Names and counts are hidden: verdicts are missing.
    pub hidden: bool,
    /// Verdicts that are in.
    pub verdicts: u32,
    /// Verdicts that are asked for.
    pub verdicts_asked: u32,
    /// In how many cases two judges said the same of every answer; None with one judge or while names are hidden.
    pub judges_agreed: Option<u32>,
    /// So many of all cases must be usable.
    pub pass_mark: u32,
    /// In which money a year is told.
    pub terms: MoneyTerms,
    /// What the two currencies were taken to be worth; None where every price is in the workshop's own.
    pub rate: Option<UsedRate>,
    /// Which one to take.
    pub verdict: ModelVerdict,
    /// What would change that, one of each kind at most.
    pub flips: Vec<ModelFlip>,
}

/// A kind of task of a use case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DomainOfCase {
    /// Which one.
    pub domain: String,
    /// Somebody said something about it; else the capability cards suggest it.
    pub begun: bool,
    /// What was chosen.
    pub chosen: Option<ChosenModel>,
    /// Own cases.
    pub cases: u32,
}

/// How many own cases there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "each counts the cases of its kind")]
pub struct CaseCounts {
    pub usual: u32,
    pub rare: u32,
    pub nasty: u32,
    pub all: u32,
}

/// What is known of a candidate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CandidateFinding {
    /// Who.
    #[serde(flatten)]
    pub candidate: Candidate,
    /// What is known of it.
    pub facts: ModelFacts,
    /// The workshop says so; else it is as it ships.
    pub is_own: bool,
    /// How it meets what is asked, in that order.
    pub requirements: Vec<RequirementState>,
    /// It meets everything that is asked.
    pub listed: bool,
    /// How fresh its price is; None without one.
    pub price_age: Option<PriceAge>,
    /// What a year of tokens costs, in the workshop's currency; None without a price.
    pub year: Option<f64>,
    /// On our own cases; None while nothing was judged or names are hidden.
    pub counts: Option<PassCounts>,
    /// It keeps the pass rule.
    pub passes: bool,
    /// 1..5, 5 is good, each. Who cannot be told from the best one has its mark of performance.
    pub marks: ModelMarks,
    /// Weighted mean of what is known; None without cases.
    pub score: Option<f64>,
    /// What the score leaves out.
    pub without: Vec<ModelDimension>,
}

/// What a dollar was taken to be worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct UsedRate {
    /// Renminbi for a US dollar.
    pub cny_per_usd: f64,
    /// Of which day.
    pub date: String,
}

/// Which model to take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum ModelVerdict {
    /// Nobody is compared.
    NoCandidates,
    /// Nobody meets what is asked.
    NoneListed,
    /// There are no own cases, or nobody has judged any.
    NoCases,
    /// Verdicts are missing, and names are hidden until then.
    Judging,
    /// Nobody keeps the pass rule; this one comes nearest.
    NonePasses {
        /// Which one.
        model: String,
    },
    /// This one.
    Take {
        /// Which one.
        model: String,
        /// The next best; None where nobody else passes.
        rival: Option<ModelRival>,
    },
}

/// The next best one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ModelRival {
    /// Which one.
    pub model: String,
    /// Cases where only the first was usable.
    pub wins: u32,
    /// Cases where only the rival was.
    pub losses: u32,
    /// That decides nothing: they are equally good (two-sided sign test at 5 %).
    pub equal: bool,
    /// What decides then; None where nothing does.
    pub decides: Option<ModelDimension>,
}

/// A smallest change that would put another one in front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(export)]
pub enum ModelFlip {
    /// A weight, the two others in proportion.
    Weight {
        /// Which one.
        dimension: ModelDimension,
        /// Points of a hundred that it has.
        from: u32,
        /// Points of a hundred from which on another one leads.
        to: u32,
        /// Who leads then.
        leader: String,
    },
    /// A price.
    Price {
        /// Whose.
        model: String,
        /// So many times as high, in and out.
        times: f64,
        /// Who leads then.
        leader: String,
    },
    /// Something that is no longer asked.
    Requirement {
        /// What.
        requirement: String,
        /// Who leads then.
        leader: String,
    },
}

/// Everything that a choice hangs on.
#[derive(Clone, Debug)]
pub struct ModelQuestion {
    choice: ModelChoice,
    begun: bool,
    domains: Vec<DomainOfCase>,
    cases: CaseCounts,
    hidden: bool,
    verdicts: (usize, usize),
    judges_agreed: u32,
    tried: Vec<Tried>,
    money: MoneyQuestion,
    now: DateTime<Utc>,
}

#[derive(Clone, Debug)]
struct Tried {
    candidate: Candidate,
    facts: ModelFacts,
    is_own: bool,
    outcomes: Outcomes,
}

impl Workshop {
    /// What the choice of a model hangs on as things stand.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for an unknown use case or kind of task.
    pub fn model_question(
        &self,
        use_case: UseCaseId,
        domain: &str,
        now: DateTime<Utc>,
    ) -> Result<ModelQuestion, Refusal> {
        let choice = self.model_choice_of(use_case, domain)?;
        let judges = choice.judges();
        let tried = |candidate: &Candidate| Tried {
            candidate: candidate.clone(),
            facts: self.known_model(&candidate.model).unwrap_or_default(),
            is_own: self.own_model(&candidate.model).is_some(),
            outcomes: Outcomes::of(&candidate.model, judges, self.model_tests(use_case, domain)),
        };
        let listed = self.listed_candidates(&choice);
        let same = |verdicts: &[super::own_cases::JudgedAnswer]| matches!(verdicts, [one, other] if one.verdict == other.verdict && one.never_said == other.never_said);
        let agreed = self
            .model_tests(use_case, domain)
            .filter(|case| !listed.is_empty() && listed.iter().all(|model| same(case.verdicts_on(model))));
        Ok(ModelQuestion {
            begun: self.model_choice(use_case, domain).is_some(),
            domains: self.domains_of(use_case, domain),
            cases: self.case_counts(use_case, domain),
            hidden: self.is_blind_now(&choice),
            verdicts: self.verdicts_in(&choice),
            judges_agreed: count(agreed.count()),
            tried: choice.text.candidates.iter().map(tried).collect(),
            money: self.money_question(use_case, &[], now)?,
            choice,
            now,
        })
    }

    /// Those that somebody works on, in their order, then those that are suggested, then the one that is looked at.
    fn domains_of(&self, use_case: UseCaseId, at: &str) -> Vec<DomainOfCase> {
        let mut choices: Vec<&ModelChoice> = self.model_choices_of(use_case).collect();
        choices.sort_unstable_by_key(|choice| choice.number);
        let begun = choices.into_iter().map(|choice| DomainOfCase {
            domain: choice.domain.clone(),
            begun: true,
            chosen: choice.chosen.clone(),
            cases: count(self.model_tests(use_case, &choice.domain).count()),
        });
        let mut all: Vec<DomainOfCase> = begun.collect();
        for domain in suggested::domains(self, use_case).into_iter().chain([at]) {
            if !all.iter().any(|one| one.domain == domain) {
                all.push(DomainOfCase { domain: domain.to_owned(), begun: false, chosen: None, cases: 0 });
            }
        }
        all
    }

    /// The kind of task that comes first for a use case.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn main_domain(&self, use_case: UseCaseId) -> Result<String, Refusal> {
        self.use_case(use_case)?;
        let first = self.model_choices_of(use_case).min_by_key(|choice| choice.number);
        let suggested = || suggested::domains(self, use_case).first().copied().unwrap_or_default().to_owned();
        Ok(first.map_or_else(suggested, |choice| choice.domain.clone()))
    }

    fn case_counts(&self, use_case: UseCaseId, domain: &str) -> CaseCounts {
        let mut counts = CaseCounts::default();
        for case in self.model_tests(use_case, domain) {
            counts.all += 1;
            *match case.text.kind {
                CaseKind::Usual => &mut counts.usual,
                CaseKind::Rare => &mut counts.rare,
                CaseKind::Nasty => &mut counts.nasty,
            } += 1;
        }
        counts
    }
}

impl ModelQuestion {
    /// What follows.
    #[must_use]
    pub fn answered(&self) -> ModelSheet {
        let rule = &catalogue::models().test_recipe.pass_rule;
        let mut candidates: Vec<CandidateFinding> =
            self.tried.iter().map(|one| self.candidate(one)).collect();
        self.level_with_best(&mut candidates);
        for one in &mut candidates {
            one.score = one.marks.score(&self.choice.text.weights);
            one.without = one.marks.missing();
        }
        let verdict = self.verdict(&candidates);
        let flips = match &verdict {
            ModelVerdict::Take { model, .. } => {
                flip::all(model, &candidates, &self.choice.text, self.money.benefit())
            }
            _ => Vec::new(),
        };
        let terms = self.money.terms();
        let is_other = |one: &CandidateFinding| {
            one.facts.price.as_ref().is_some_and(|price| price.currency != terms.currency)
        };
        let rate = candidates.iter().any(is_other).then(|| {
            let rate = &content::money_defaults().rate;
            UsedRate { cny_per_usd: rate.cny_per_usd, date: rate.date.clone() }
        });
        let two_judges = self.choice.judges() == 2 && !self.hidden && self.verdicts.0 > 0;
        ModelSheet {
            use_case: self.choice.use_case,
            domain: self.choice.domain.clone(),
            begun: self.begun,
            text: self.choice.text.clone(),
            chosen: self.choice.chosen.clone(),
            domains: self.domains.clone(),
            candidates,
            cases: self.cases,
            hidden: self.hidden,
            verdicts: count(self.verdicts.0),
            verdicts_asked: count(self.verdicts.1),
            judges_agreed: two_judges.then_some(self.judges_agreed),
            pass_mark: mark_of(self.cases.all, rule.usable_share),
            terms,
            rate,
            verdict,
            flips,
        }
    }

    fn candidate(&self, tried: &Tried) -> CandidateFinding {
        let requirements: Vec<RequirementState> =
            self.choice.text.requirements.iter().map(|asked| tried.facts.meets(asked)).collect();
        let listed = requirements.iter().all(|state| state.is_met());
        let counts = if self.hidden { None } else { tried.outcomes.counts() };
        let rule = &catalogue::models().test_recipe.pass_rule;
        let keeps = |counts: &PassCounts| {
            counts.all.usable >= mark_of(counts.all.of, rule.usable_share)
                && counts.never_said <= rule.never_said
        };
        let year = self.year_of(&tried.facts);
        let marks = ModelMarks {
            performance: counts.and_then(|counts| scores::performance(counts.all)),
            ease: tried.candidate.ease.map(f64::from),
            cost: year.map(|year| scores::cost(year, self.money.benefit())),
        };
        CandidateFinding {
            candidate: tried.candidate.clone(),
            is_own: tried.is_own,
            requirements,
            listed,
            price_age: tried.facts.price.as_ref().map(|price| price.age(self.now)),
            year,
            passes: counts.as_ref().is_some_and(keeps),
            counts,
            marks,
            score: None,
            without: Vec::new(),
            facts: tried.facts.clone(),
        }
    }

    /// What a year of tokens costs at its prices.
    fn year_of(&self, facts: &ModelFacts) -> Option<f64> {
        let price = facts.price.as_ref()?;
        let rate = content::money_defaults().rate.cny_per_usd;
        let factor = match (price.currency, self.money.terms().currency) {
            (Currency::Usd, Currency::Cny) => rate,
            (Currency::Cny, Currency::Usd) => 1.0 / rate,
            _ => 1.0,
        };
        Some(self.money.token_cost_at(price.price_in * factor, price.price_out * factor))
    }

    /// Small tests decide big differences only: who cannot be told from the best one counts as good as that.
    fn level_with_best(&self, candidates: &mut [CandidateFinding]) {
        let usable = |one: &CandidateFinding| one.counts.map_or(0, |counts| counts.all.usable);
        let among = candidates.iter().enumerate().filter(|(_, one)| one.listed && one.passes);
        // The first of those that are as good.
        let Some(best) = among.rev().max_by_key(|(_, one)| usable(one)).map(|(place, _)| place) else {
            return;
        };
        let Some((mark, leader)) = candidates[best].marks.performance.zip(self.tried.get(best)) else {
            return;
        };
        for (one, tried) in candidates.iter_mut().zip(&self.tried).filter(|(one, _)| one.passes) {
            let (wins, losses) = leader.outcomes.against(&tried.outcomes);
            if sign_test(wins, losses) >= SIGNIFICANT {
                one.marks.performance = one.marks.performance.map(|own| own.max(mark));
            }
        }
    }

    fn verdict(&self, candidates: &[CandidateFinding]) -> ModelVerdict {
        if candidates.is_empty() {
            return ModelVerdict::NoCandidates;
        }
        let mut listed: Vec<&CandidateFinding> = candidates.iter().filter(|one| one.listed).collect();
        if listed.is_empty() {
            return ModelVerdict::NoneListed;
        }
        if self.hidden {
            return ModelVerdict::Judging;
        }
        listed.retain(|one| one.counts.is_some());
        listed.sort_by(|one, other| compared(one, other));
        let Some(first) = listed.first() else { return ModelVerdict::NoCases };
        let model = first.candidate.model.clone();
        if !first.passes {
            return ModelVerdict::NonePasses { model };
        }
        let rival = listed.get(1).filter(|other| other.passes);
        ModelVerdict::Take { model, rival: rival.map(|other| self.rival(first, other)) }
    }

    fn rival(&self, first: &CandidateFinding, other: &CandidateFinding) -> ModelRival {
        let tried = |one: &CandidateFinding| {
            self.tried.iter().find(|tried| tried.candidate.model == one.candidate.model)
        };
        let pair = tried(first).zip(tried(other));
        let (wins, losses) = pair.map_or((0, 0), |(one, other)| one.outcomes.against(&other.outcomes));
        let equal = sign_test(wins, losses) >= SIGNIFICANT;
        let decides = if equal { self.decides(first, other) } else { Some(ModelDimension::Performance) };
        ModelRival { model: other.candidate.model.clone(), wins, losses, equal, decides }
    }

    /// What puts one of two in front that are as good: the mark that weighs more, else the lower bill.
    fn decides(&self, first: &CandidateFinding, other: &CandidateFinding) -> Option<ModelDimension> {
        let lead = |dimension: ModelDimension| {
            let by = first.marks.of(dimension)? - other.marks.of(dimension)?;
            Some(self.choice.text.weights.share(dimension) * by)
        };
        let leads =
            ModelDimension::ALL.into_iter().filter_map(|dimension| Some((lead(dimension)?, dimension)));
        let most = leads.max_by(|(one, _), (other, _)| one.total_cmp(other));
        let by_marks = most.filter(|(lead, _)| *lead > 0.0).map(|(_, dimension)| dimension);
        let is_cheaper = first.year.zip(other.year).is_some_and(|(one, other)| one < other);
        by_marks.or(is_cheaper.then_some(ModelDimension::Cost))
    }
}

/// Who comes first: who passes, who lacks least, the higher score, more usable answers, the lower bill.
fn compared(one: &CandidateFinding, other: &CandidateFinding) -> std::cmp::Ordering {
    let score = |one: &CandidateFinding| one.score.unwrap_or(0.0);
    let usable = |one: &CandidateFinding| one.counts.map_or(0, |counts| counts.all.usable);
    let year = |one: &CandidateFinding| one.year.unwrap_or(f64::INFINITY);
    let by_pass = other.passes.cmp(&one.passes);
    by_pass
        .then_with(|| one.without.len().cmp(&other.without.len()))
        .then_with(|| score(other).total_cmp(&score(one)))
        .then_with(|| usable(other).cmp(&usable(one)))
        .then_with(|| year(one).total_cmp(&year(other)))
}

/// So many of these cases are a share of them, or more.
fn mark_of(cases: u32, share: f64) -> u32 {
    (f64::from(cases) * share - 1e-9).ceil().max(0.0) as u32
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
