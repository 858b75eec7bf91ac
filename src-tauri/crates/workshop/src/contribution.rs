//! What people in the room may send, and what comes of it. Their sockets decode nothing else.

use crate::about::Step;
use crate::card;
use crate::change::Change;
use crate::handed_card;
use crate::idea::{self, Idea};
use crate::plan_suggestion::{self, NewPlanSuggestion};
use crate::rating;
use crate::seat_key::{KeyHash, SeatKey};
use crate::seat_readiness;
use crate::silent_sorting;
use crate::vote::{self, Marks};
use crate::{
    Actor, Answer, GroupId, IdeaId, LaneId, PlanSuggestionId, RatingKey, Refusal, Seat, SeatId, StepKind,
    StepName, ThemeId, Workshop,
};
use crate::{CriterionId, Decision, RoundId, UseCaseId, UseCaseText, VoteId, group};
use sabotage::{Sabotage, sabotaged};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a participant may send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Contribution {
    /// Writes an idea.
    AddIdea {
        /// Made by the device.
        idea: IdeaId,
        /// Where it hangs.
        lane: LaneId,
        /// What was written.
        text: String,
        /// On an anonymous board: 32 hexadecimal digits that the device keeps. Else None.
        secret: Option<String>,
        /// The idea it goes on from, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        extends: Option<IdeaId>,
        /// The use case of others that it began from, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        inspired_by: Option<String>,
    },
    /// Changes an own idea.
    EditIdea {
        /// Which.
        idea: IdeaId,
        /// What it says now.
        text: String,
        /// On an anonymous board: the secret of this idea.
        secret: Option<String>,
    },
    /// Takes an own idea back.
    RemoveIdea {
        /// Which.
        idea: IdeaId,
        /// On an anonymous board: the secret of this idea.
        secret: Option<String>,
    },
    /// Takes cards of others in the hand, while the room brainwrites: three, whoever has fewer.
    DrawCards {},
    /// Gives a card back for another one.
    SwapCard {
        /// Which.
        idea: IdeaId,
    },
    /// Puts an idea into a theme, or takes it out of its theme, while the room sorts in silence.
    SortIdea {
        /// Which.
        idea: IdeaId,
        /// None: it stays alone.
        theme: Option<ThemeId>,
    },
    /// Begins a theme with an idea, while the room sorts in silence. It has no name yet.
    BeginTheme {
        /// Made by the device.
        theme: ThemeId,
        /// The first one in it.
        idea: IdeaId,
    },
    /// Writes on a use case's card that was given to this seat. Only what differs between the two texts is taken.
    WriteCard {
        /// Which.
        use_case: UseCaseId,
        /// All fields as they were when the writing began.
        was: Box<UseCaseText>,
        /// All fields.
        now: Box<UseCaseText>,
    },
    /// Answers one question about one use case.
    Rate {
        /// In which round.
        round: RoundId,
        /// About which use case.
        use_case: UseCaseId,
        /// By which criterion.
        criterion: CriterionId,
        /// A value, "can't judge", or nothing any more.
        answer: Answer,
        /// Why, in one line; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[ts(optional, as = "Option<String>")]
        reason: String,
    },
    /// Answers a vote.
    CastBallot {
        /// Which.
        vote: VoteId,
        /// None takes the ballot back.
        marks: Option<Marks>,
    },
    /// Suggests something for a plan, anew or otherwise, while the room is asked about it.
    SuggestForPlan {
        /// What, and for which plan.
        suggestion: NewPlanSuggestion,
    },
    /// Takes an own suggestion back before it is read.
    WithdrawSuggestion {
        /// For the plan of which use case.
        use_case: UseCaseId,
        /// Which one.
        suggestion: PlanSuggestionId,
    },
    /// Says which sentence of a question of readiness is true, anew or otherwise, while the room is asked.
    SayReadiness {
        /// Which question.
        question: String,
        /// Which sentence, 1..5. None can't say.
        level: Option<i32>,
    },
    /// Says who is sitting there.
    Introduce {
        /// May be empty.
        name: String,
        /// None rates everything.
        group: Option<GroupId>,
    },
}

/// An idea as it was written.
struct Written<'a> {
    id: IdeaId,
    lane: LaneId,
    text: &'a str,
    secret: Option<&'a str>,
    extends: Option<IdeaId>,
    inspired_by: Option<&'a str>,
}

/// Somebody sits down. Made by the room, once the door let them in.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The new seat.
    pub seat: SeatId,
    /// Of the key that the device made.
    pub key: KeyHash,
    /// May be empty.
    pub name: String,
    /// None rates everything.
    pub group: Option<GroupId>,
    /// Most people in the room.
    pub most: u32,
}

impl Workshop {
    /// Decides what a participant's wish changes. Changes nothing itself.
    ///
    /// History never says what was written or rated: the facilitator reads it before the reveal.
    ///
    /// # Refusals
    /// [`Refusal::TakenOut`], [`Refusal::NotFound`], [`Refusal::NotYours`], [`Refusal::NotNow`] while the room does something else,
    /// [`Refusal::TooLate`] for an anonymous box that is closed, and those of the rule it goes to.
    pub fn decide_contribution(&self, seat: SeatId, wish: &Contribution) -> Result<Decision, Refusal> {
        let seat = self.seat(seat)?;
        if seat.left {
            return Err(Refusal::TakenOut);
        }
        let (kind, changes) = match wish {
            Contribution::AddIdea { idea, lane, text, secret, extends, inspired_by } => {
                let wish = Written {
                    id: *idea,
                    lane: *lane,
                    text,
                    secret: secret.as_deref(),
                    extends: *extends,
                    inspired_by: inspired_by.as_deref(),
                };
                (StepKind::WriteIdea, self.write(seat, &wish)?)
            }
            Contribution::DrawCards {} => (StepKind::DrawCards, handed_card::draw(self, seat)?),
            Contribution::SwapCard { idea } => (StepKind::DrawCards, handed_card::swap(self, seat, *idea)?),
            Contribution::SortIdea { idea, theme } => {
                (StepKind::SortFromSeat, silent_sorting::put(self, *idea, *theme)?)
            }
            Contribution::BeginTheme { theme, idea } => {
                (StepKind::SortFromSeat, silent_sorting::begin(self, *theme, *idea)?)
            }
            Contribution::EditIdea { idea, text, secret } => {
                let own = self.own_idea(seat, *idea, secret.as_deref())?.clone();
                let text = idea::note(text)?;
                let mut changes: Vec<Change> = handed_card::with_text(self, own.id, &text).collect();
                changes.push(Change::put(Idea { text, ..own }));
                (StepKind::WriteIdea, changes)
            }
            Contribution::RemoveIdea { idea, secret } => {
                let own = self.own_idea(seat, *idea, secret.as_deref())?;
                (StepKind::TakeIdeaBack, idea::without(self, &[own.id]))
            }
            Contribution::WriteCard { use_case, was, now } => {
                (StepKind::WriteCard, card::edit_from_seat(self, seat, *use_case, was, now)?)
            }
            Contribution::Rate { round, use_case, criterion, answer, reason } => {
                let rating =
                    RatingKey { round: *round, use_case: *use_case, seat: seat.id, criterion: *criterion };
                (StepKind::RateFromSeat, rating::rate_from_seat(self, rating, *answer, reason)?)
            }
            Contribution::CastBallot { vote, marks } => {
                (StepKind::VoteFromSeat, vote::cast_from_seat(self, *vote, seat, marks.as_ref())?)
            }
            Contribution::SuggestForPlan { suggestion } => {
                (StepKind::SuggestForPlan, plan_suggestion::suggest(self, seat, suggestion)?)
            }
            Contribution::WithdrawSuggestion { use_case, suggestion } => {
                (StepKind::SuggestForPlan, plan_suggestion::withdraw(self, seat, *use_case, *suggestion)?)
            }
            Contribution::SayReadiness { question, level } => {
                (StepKind::ReadinessFromSeat, seat_readiness::say(self, seat, question, *level)?)
            }
            Contribution::Introduce { name, group } => {
                (StepKind::Introduce, vec![group::introduce(self, seat, name, group.as_ref())?])
            }
        };
        Ok(unnamed(kind, changes))
    }

    /// Who is to be named for a participant's wish: on an anonymous board, nobody for what is written; and nobody
    /// anywhere for what is sorted.
    #[must_use]
    pub fn actor_of(&self, seat: SeatId, wish: &Contribution) -> Actor {
        let writes = matches!(
            wish,
            Contribution::AddIdea { .. } | Contribution::EditIdea { .. } | Contribution::RemoveIdea { .. }
        );
        let sorts = matches!(wish, Contribution::SortIdea { .. } | Contribution::BeginTheme { .. });
        let keeps = self.board().names.keep_author() && !sorts || sabotaged(Sabotage::KeepActor);
        if (writes || sorts) && !keeps { Actor::Somebody } else { Actor::Seat(seat) }
    }

    /// Decides what it changes that somebody sits down.
    ///
    /// # Refusals
    /// [`Refusal::AlreadyThere`] for a key that opens a seat already, [`Refusal::TooMany`] in a full room, and what
    /// [`crate::text`] refuses in the name.
    pub fn decide_arrival(&self, arrival: &Arrival) -> Result<Decision, Refusal> {
        if self.seat_with_key(&arrival.key).is_some() {
            return Err(Refusal::AlreadyThere);
        }
        let sits = |seat: &&Seat| !seat.left && self.seat_key(seat.id).is_some();
        if self.seats().filter(sits).count() >= arrival.most as usize {
            return Err(Refusal::TooMany { limit: arrival.most as usize });
        }
        let wish = group::NewSeat {
            id: arrival.seat,
            name: arrival.name.clone(),
            group: arrival.group.clone(),
            facilitator: false,
        };
        let mut changes = group::add_seats(self, &[wish])?;
        changes.push(Change::put(SeatKey { seat: arrival.seat, hash: arrival.key }));
        Ok(unnamed(StepKind::Arrive, changes))
    }

    /// Decides what it changes that a seat moves to another device: the old one's key opens nothing any more.
    ///
    /// # Refusals
    /// [`Refusal::NotFound`], [`Refusal::AlreadyThere`] for a key that opens another seat,
    /// [`Refusal::NotYours`] for the facilitator's seat: it belongs to the console.
    pub fn decide_move(&self, seat: SeatId, key: KeyHash) -> Result<Decision, Refusal> {
        if self.seat_with_key(&key).is_some_and(|other| other.id != seat) {
            return Err(Refusal::AlreadyThere);
        }
        let seat = self.seat(seat)?;
        if seat.facilitator {
            return Err(Refusal::NotYours);
        }
        let back = Change::put(Seat { left: false, ..seat.clone() });
        Ok(unnamed(StepKind::Arrive, vec![back, Change::put(SeatKey { seat: seat.id, hash: key })]))
    }

    fn write(&self, seat: &Seat, wish: &Written) -> Result<Vec<Change>, Refusal> {
        let board = self.board();
        let anonymous = !board.names.keep_author();
        if board.box_closed {
            return Err(Refusal::TooLate);
        }
        let id = idea::unused(self, wish.id)?;
        let on = wish.extends.map(|on| handed_card::extended(self, seat, on)).transpose()?;
        // What goes on from a card hangs where that hangs, whatever the device thought.
        let lane = self.lane(on.map_or(wish.lane, |on| on.lane))?;
        let secret = match wish.secret.filter(|_| anonymous) {
            Some(secret) => Some(KeyHash::of(secret)?),
            None if anonymous => return Err(Refusal::NotYours),
            None => None,
        };
        let late = match self.about().step {
            Step::Ideate => false,
            Step::Sort | Step::Cards | Step::Rate | Step::Vote | Step::Results
                if sabotaged(Sabotage::RefuseLateIdeas) =>
            {
                return Err(Refusal::NotNow);
            }
            // What was typed offline and arrives after the step is kept, but on the side.
            Step::Sort | Step::Cards | Step::Rate | Step::Vote | Step::Results => true,
            Step::Welcome if self.asked_for_ideas() => true,
            Step::Welcome => return Err(Refusal::NotNow),
        };
        // Right below the card it goes on from. On an anonymous board the random id decides where it hangs, so that the order says nothing.
        let place = match on {
            Some(on) => on.place + 1 + i64::from(id.0.as_fields().2),
            None if anonymous => i64::from(id.0.as_fields().0) + 1,
            None => idea::end_of(self, lane.id),
        };
        Ok(vec![Change::put(Idea {
            id,
            lane: lane.id,
            number: idea::next_number(self, 1)?,
            place,
            text: idea::note(wish.text)?,
            author: (!anonymous || sabotaged(Sabotage::KeepAuthor)).then_some(seat.id),
            revealed: !lane.silent,
            parked: late,
            late,
            extends: wish.extends,
            theme: None,
            moves: 0,
            merged_into: None,
            split_from: None,
            inspired_by: idea::inspiration(wish.inspired_by)?,
            secret,
        })])
    }

    /// An idea that its author may still change.
    fn own_idea(&self, seat: &Seat, id: IdeaId, secret: Option<&str>) -> Result<&Idea, Refusal> {
        let idea = self.idea(id)?;
        let board = self.board();
        if board.box_closed {
            return Err(Refusal::TooLate);
        }
        let is_own = match (idea.secret, secret) {
            (Some(hash), Some(secret)) => KeyHash::of(secret)? == hash,
            (None, _) => idea.author == Some(seat.id),
            (Some(_), None) => false,
        };
        if !is_own {
            return Err(Refusal::NotYours);
        }
        if self.about().step != Step::Ideate {
            return Err(Refusal::TooLate);
        }
        Ok(idea)
    }
}

fn unnamed(kind: StepKind, changes: Vec<Change>) -> Decision {
    let step = StepName { kind, subject: String::new(), count: 1, of: None };
    Decision { changes, step, erased: Vec::new() }
}
