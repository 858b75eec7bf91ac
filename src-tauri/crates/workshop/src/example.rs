//! The example workshop that ships: an invented company from first idea to lighthouses, loaded by the same
//! commands as everything else.

mod business;
mod governance;
mod plans;
mod registers;
mod roadmap;
mod tracking;

use self::business::ExampleBusiness;
use self::governance::ExampleGovernance;
use self::plans::ExamplePlan;
use self::registers::ExampleRegisters;
use self::roadmap::ExampleRoadmap;
use self::tracking::ExampleTracking;
use crate::case_money::{Currency, EstimateValues, MoneyTerms, NewEstimate};
use crate::command::NewRating;
use crate::content::{TemplateStep, parse};
use crate::gate::NewGateAnswer;
use crate::group::NewSeat;
use crate::idea::{NewIdea, NewLane};
use crate::use_case::NewUseCase;
use crate::{
    Bilingual, CriterionId, DecisionRecordId, DecisionText, Gate, GroupId, IdeaId, LaneId, Language, Marks,
    Names, NewDecisionRecord, RoundId, SeatId, Steering, Step, UseCaseId, UseCaseText, VoteId, VoteQuestion,
    template,
};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// Dots of each person, as its agenda says.
const EXAMPLE_DOTS: u32 = 11;
/// The year whose prices its money is in: that of the defaults that ship.
const EXAMPLE_YEAR: u32 = 2026;

/// Title of the example in one language.
#[must_use]
pub fn title(language: Language) -> String {
    Example::load().workshop.title.in_language(language).to_owned()
}

/// What fills the example, its texts in one language.
#[must_use]
pub fn commands(language: Language) -> Vec<Steering> {
    let example = Example::load();
    let named = Named::new(&example);
    let criteria = template::criteria("full").into_iter();
    let mut commands: Vec<_> = criteria.map(|criterion| Steering::PutCriterion { criterion }).collect();
    let mask = |id| example.masks.get(id).cloned().unwrap_or_default();
    let groups = example.groups.iter().map(|known| template::group(&known.id, mask(&known.id)));
    commands.extend(groups.map(|group| Steering::PutGroup { group }));
    let agenda = example.agenda.iter().map(|step| template::agenda_step(step, 1, language));
    commands.push(Steering::ReplaceAgenda { steps: agenda.collect() });
    commands.extend(example.people_and_board(&named, language));
    commands.push(example.use_cases(&named, language));
    commands.push(example.gates(&named, language));
    commands.extend(example.parked(&named));
    commands.extend(example.rounds(&named));
    commands.extend(example.lighthouses(&named));
    // Numbers are frozen as they stand: all ratings come before.
    commands.extend(example.decided(&named, language));
    commands.extend(example.money(&named));
    commands.extend(example.planned(&named, language));
    commands.extend(example.roadmap(&named, language));
    commands.extend(example.tracked(&named, language));
    commands.extend(example.governed(&named, language));
    commands.push(Steering::SetDots { dots: Some(EXAMPLE_DOTS) });
    let reference = example.calibration.reference.in_language(language).to_owned();
    commands.push(Steering::SetReference { reference });
    commands.push(Steering::SetNames { names: example.workshop.names });
    commands.push(Steering::RevealLanes { lanes: named.lanes.values().copied().collect() });
    commands.push(Steering::GoToStep { step: Step::Results });
    commands.push(Steering::MarkBeginning);
    commands
}

#[derive(Default, Deserialize)]
struct Example {
    workshop: ExampleAbout,
    groups: Vec<ExampleGroup>,
    seats: Vec<ExampleSeat>,
    criteria_order: Vec<CriterionId>,
    masks: BTreeMap<GroupId, Vec<CriterionId>>,
    agenda: Vec<TemplateStep>,
    lanes: Vec<ExampleLane>,
    ideas: Vec<ExampleIdea>,
    use_cases: Vec<ExampleUseCase>,
    calibration: ExampleCalibration,
    rating_rounds: ExampleRounds,
    decisions: Vec<ExampleDecision>,
    plans: Vec<ExamplePlan>,
    money: Option<ExampleMoney>,
    roadmap: Option<ExampleRoadmap>,
    tracking: Option<ExampleTracking>,
    registers: ExampleRegisters,
    governance: Option<ExampleGovernance>,
    business: Option<ExampleBusiness>,
}

#[derive(Default, Deserialize)]
struct ExampleAbout {
    title: Bilingual,
    question: Bilingual,
    company: Bilingual,
    names: Names,
    /// So many days after day 0 it is opened.
    day0_before_opening: u32,
}

#[derive(Deserialize)]
struct ExampleGroup {
    id: GroupId,
}

#[derive(Deserialize)]
struct ExampleSeat {
    id: String,
    group: GroupId,
    name: Bilingual,
}

#[derive(Deserialize)]
struct ExampleLane {
    id: String,
    name: Bilingual,
}

#[derive(Deserialize)]
struct ExampleIdea {
    id: String,
    lane: String,
    text: Bilingual,
}

#[derive(Deserialize)]
struct ExampleUseCase {
    id: String,
    status: String,
    ideas: Vec<String>,
    title: Bilingual,
    problem: Bilingual,
    who: Bilingual,
    what: Bilingual,
    data: Bilingual,
    outcome: Bilingual,
    owner: String,
    gates: BTreeMap<Gate, bool>,
    #[serde(default)]
    gate_notes: BTreeMap<Gate, Bilingual>,
    #[serde(default)]
    capabilities: Vec<String>,
}

#[derive(Default, Deserialize)]
struct ExampleCalibration {
    reference: Bilingual,
}

#[derive(Default, Deserialize)]
struct ExampleRounds {
    rounds: Vec<ExampleRound>,
}

#[derive(Deserialize)]
struct ExampleRound {
    cases: Vec<String>,
    /// Seat, use case, one sign a criterion: a value, `-` for "can't judge", `.` for not asked.
    rows: Vec<(String, String, String)>,
}

#[derive(Deserialize)]
struct ExampleDecision {
    use_case: String,
    lighthouse: bool,
    what: Bilingual,
    why: Bilingual,
    dissent: Bilingual,
    rejected: Bilingual,
    conditions: Vec<Bilingual>,
    owner: String,
    review_day: u32,
    /// The hand of each seat, in their order.
    fist_of_five: Vec<u32>,
}

#[derive(Deserialize)]
struct ExampleMoney {
    currency: Currency,
    cases: Vec<ExampleCaseMoney>,
}

#[derive(Deserialize)]
struct ExampleCaseMoney {
    use_case: String,
    /// Low, likely and high of each driver.
    drivers: BTreeMap<String, [f64; 3]>,
}

/// The example's short names and the ids they got in this copy.
struct Named {
    seats: HashMap<String, SeatId>,
    lanes: HashMap<String, LaneId>,
    ideas: HashMap<String, IdeaId>,
    use_cases: HashMap<String, UseCaseId>,
}

impl Named {
    fn new(example: &Example) -> Self {
        Self {
            seats: example.seats.iter().map(|seat| (seat.id.clone(), SeatId::random())).collect(),
            lanes: example.lanes.iter().map(|lane| (lane.id.clone(), LaneId::random())).collect(),
            ideas: example.ideas.iter().map(|idea| (idea.id.clone(), IdeaId::random())).collect(),
            use_cases: example.use_cases.iter().map(|case| (case.id.clone(), UseCaseId::random())).collect(),
        }
    }
}

impl Example {
    fn load() -> Self {
        parse(include_str!("../../../../assets/content/example_workshop.json"))
    }

    fn people_and_board(&self, named: &Named, language: Language) -> [Steering; 4] {
        let text = |text: &Bilingual| text.in_language(language).to_owned();
        let seats = self.seats.iter().filter_map(|seat| {
            let id = *named.seats.get(&seat.id)?;
            Some(NewSeat { id, name: text(&seat.name), group: Some(seat.group.clone()), facilitator: false })
        });
        let lanes = self.lanes.iter().filter_map(|lane| {
            Some(NewLane { id: *named.lanes.get(&lane.id)?, name: text(&lane.name), question: String::new() })
        });
        let ideas = self.ideas.iter().filter_map(|idea| {
            Some(NewIdea {
                id: *named.ideas.get(&idea.id)?,
                lane: *named.lanes.get(&idea.lane)?,
                text: text(&idea.text),
                inspired_by: None,
            })
        });
        [
            Steering::DescribeWorkshop {
                title: text(&self.workshop.title),
                question: text(&self.workshop.question),
                organisation: text(&self.workshop.company),
            },
            Steering::AddSeats { seats: seats.collect() },
            Steering::AddLanes { lanes: lanes.collect() },
            Steering::AddIdeas { new_lanes: Vec::new(), ideas: ideas.collect() },
        ]
    }

    fn use_cases(&self, named: &Named, language: Language) -> Steering {
        let text = |text: &Bilingual| text.in_language(language).to_owned();
        let cases = self.use_cases.iter().filter_map(|case| {
            let written = UseCaseText {
                title: text(&case.title),
                problem: text(&case.problem),
                description: text(&case.what),
                users: text(&case.who),
                process: String::new(),
                data: text(&case.data),
                outcome: text(&case.outcome),
                department: String::new(),
                owner: self.person(&case.owner, language),
                note: String::new(),
                capabilities: case.capabilities.clone(),
                mode: self.plan(&case.id).map(|plan| plan.operating_mode),
            };
            let ideas = case.ideas.iter().filter_map(|idea| named.ideas.get(idea).copied()).collect();
            Some(NewUseCase { id: *named.use_cases.get(&case.id)?, text: written, ideas })
        });
        Steering::AddUseCases { use_cases: cases.collect() }
    }

    fn gates(&self, named: &Named, language: Language) -> Steering {
        let answers = self.use_cases.iter().filter_map(|case| {
            let use_case = *named.use_cases.get(&case.id)?;
            Some(case.gates.iter().map(move |(gate, yes)| {
                NewGateAnswer {
                    use_case,
                    gate: *gate,
                    yes: Some(*yes),
                    note: case
                        .gate_notes
                        .get(gate)
                        .map(|note| note.in_language(language).to_owned())
                        .unwrap_or_default(),
                    by: String::new(),
                    confirms: String::new(),
                }
            }))
        });
        Steering::AnswerGates { answers: answers.flatten().collect() }
    }

    fn parked(&self, named: &Named) -> impl Iterator<Item = Steering> {
        let parked = self.use_cases.iter().filter(|case| case.status == "parked");
        parked.filter_map(|case| {
            Some(Steering::ParkUseCase { id: *named.use_cases.get(&case.id)?, parked: true })
        })
    }

    fn rounds(&self, named: &Named) -> impl Iterator<Item = Steering> {
        self.rating_rounds.rounds.iter().flat_map(|round| {
            let id = RoundId::random();
            let cases = round.cases.iter().filter_map(|case| named.use_cases.get(case).copied()).collect();
            let rows = round.rows.iter().filter_map(|(seat, case, signs)| {
                Some(self.ratings(*named.seats.get(seat)?, *named.use_cases.get(case)?, signs))
            });
            [
                Steering::OpenRound { id, use_cases: Some(cases) },
                Steering::ImportRatings {
                    round: id,
                    new_seats: Vec::new(),
                    ratings: rows.flatten().collect(),
                },
                Steering::CloseRound { id },
            ]
        })
    }

    fn ratings<'a>(
        &'a self,
        seat: SeatId,
        use_case: UseCaseId,
        signs: &'a str,
    ) -> impl Iterator<Item = NewRating> + 'a {
        let answered = self.criteria_order.iter().zip(signs.chars()).filter(|(_, sign)| *sign != '.');
        answered.map(move |(criterion, sign)| NewRating {
            use_case,
            criterion: *criterion,
            seat,
            value: sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok()),
        })
    }

    fn lighthouses(&self, named: &Named) -> impl Iterator<Item = Steering> {
        let lit = self.decisions.iter().filter(|decision| decision.lighthouse);
        lit.filter_map(|decision| {
            Some(Steering::LightLighthouse { use_case: *named.use_cases.get(&decision.use_case)?, lit: true })
        })
    }

    /// The room shows its hands, and what it decided is signed: for each lighthouse.
    fn decided(&self, named: &Named, language: Language) -> impl Iterator<Item = Steering> {
        let lit = self.decisions.iter().filter(|decision| decision.lighthouse);
        lit.filter_map(move |decision| {
            let (use_case, vote) = (*named.use_cases.get(&decision.use_case)?, VoteId::random());
            let hands = self.seats.iter().zip(&decision.fist_of_five).filter_map(|(seat, hand)| {
                let seat = *named.seats.get(&seat.id)?;
                Some(Steering::CastBallot { vote, seat, marks: Some(Marks::Fist(*hand)) })
            });
            let question = VoteQuestion::Fist { use_case: Some(use_case) };
            let record = NewDecisionRecord {
                id: DecisionRecordId::random(),
                use_case,
                text: self.text_of(decision, language),
                fist: Some(vote),
            };
            let signed = Steering::SignDecision { record: Box::new(record) };
            let opened = std::iter::once(Steering::OpenVote { id: vote, question });
            let commands = opened.chain(hands).chain([Steering::CloseVote { id: vote }, signed]);
            Some(commands.collect::<Vec<_>>())
        })
        .flatten()
    }

    /// What was said about the money of the lighthouses.
    fn money(&self, named: &Named) -> Vec<Steering> {
        let Some(money) = &self.money else { return Vec::new() };
        let terms = MoneyTerms { currency: money.currency, year: EXAMPLE_YEAR };
        let estimates = money.cases.iter().filter_map(|case| {
            let estimates = case.drivers.iter().map(|(driver, [low, likely, high])| NewEstimate {
                driver: driver.clone(),
                values: Some(EstimateValues {
                    low: *low,
                    likely: *likely,
                    high: *high,
                    source: String::new(),
                }),
            });
            let use_case = *named.use_cases.get(&case.use_case)?;
            Some(Steering::PutEstimates { use_case, estimates: estimates.collect() })
        });
        std::iter::once(Steering::SetMoneyTerms { terms }).chain(estimates).collect()
    }

    /// The plans of the lighthouses, and the registers of what they need.
    fn planned(&self, named: &Named, language: Language) -> Vec<Steering> {
        let person = |seat: &str| self.person(seat, language);
        let plans = self.plans.iter().flat_map(|plan| plan.commands(named, &person, language));
        plans.chain(self.registers.commands(named, &person, language)).collect()
    }

    fn roadmap(&self, named: &Named, language: Language) -> Vec<Steering> {
        let person = |seat: &str| self.person(seat, language);
        let day = self.workshop.day0_before_opening;
        let commands = |roadmap: &ExampleRoadmap| roadmap.commands(named, &person, language, day);
        self.roadmap.as_ref().map(commands).unwrap_or_default()
    }

    /// The months of the first lighthouse, and what its money cannot know.
    fn tracked(&self, named: &Named, language: Language) -> Vec<Steering> {
        let currency = self.money.as_ref().map(|money| money.currency);
        let commands =
            |(tracking, currency): (&ExampleTracking, Currency)| tracking.commands(named, currency, language);
        self.tracking.as_ref().zip(currency).map(commands).unwrap_or_default()
    }

    /// What the company agreed on, and what becomes of its work.
    fn governed(&self, named: &Named, language: Language) -> Vec<Steering> {
        let person = |seat: &str| self.person(seat, language);
        let governance = self.governance.iter().flat_map(|known| known.commands(named, &person, language));
        let business = self.business.iter().flat_map(|known| known.commands(named, &person, language));
        governance.chain(business).collect()
    }

    fn plan(&self, use_case: &str) -> Option<&ExamplePlan> {
        self.plans.iter().find(|plan| plan.use_case == use_case)
    }

    fn person(&self, seat: &str, language: Language) -> String {
        let found = self.seats.iter().find(|other| other.id == seat);
        found.map(|seat| seat.name.in_language(language).to_owned()).unwrap_or_default()
    }

    fn text_of(&self, decision: &ExampleDecision, language: Language) -> DecisionText {
        let text = |text: &Bilingual| text.in_language(language).to_owned();
        let name = |seat: &str| self.person(seat, language);
        let plan = self.plan(&decision.use_case);
        DecisionText {
            what: text(&decision.what),
            why: text(&decision.why),
            dissent: text(&decision.dissent),
            rejected: text(&decision.rejected),
            conditions: decision.conditions.iter().map(text).collect(),
            owner: name(&decision.owner),
            review_days: Some(decision.review_day),
            signed_by: plan.map(|plan| name(&plan.sponsor)).unwrap_or_default(),
        }
    }
}
