//! How ready the room thinks the company is: the questions of one register, answered by everybody alone and in silence.
//!
//! While a register is asked, nobody is told more than how many have answered, the facilitator neither. Once she closes,
//! she is told how many chose each sentence, from three people on. Single answers never leave but to the seat that gave
//! them, and the company's own answer ([`crate::registers::ReadinessAnswer`]) is never changed by them.

use crate::change::{Change, Key};
use crate::quick_win_plan::QuickWinPlan;
use crate::registers::{Register, in_range};
use crate::{Refusal, Seat, SeatId, Workshop, plan_suggestion, readiness_content};
use ranking::AgreementWord;
use ranking::agreement::{van_der_eijk, word};
use ranking::model::MIN_RATERS_SHOWN;
use ranking::order_statistics::{middle_half, quantile_of_histogram};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many sentences there are to choose from, from the worst to the best.
pub const SENTENCES: usize = 5;

/// The room is asked. There is one such row while it is, and none else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadinessAsking {
    /// The questions of which register.
    pub register: Register,
}

/// What one seat says to one question. Told to nobody but that seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SeatReadiness {
    /// A question of `assets/content/readiness.json`.
    pub question: String,
    /// Who says so.
    pub seat: SeatId,
    /// Which sentence, 1..5; None can't say.
    pub level: Option<u8>,
}

/// How far the room is with the questions that it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadinessTurnout {
    /// The questions of which register.
    pub register: Register,
    /// How many seats have answered all of them; "can't say" is an answer.
    pub answered: u32,
    /// How many sit there with a device of their own.
    pub seats: u32,
}

/// What the room said to one question, once it is closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadinessSaid {
    /// Which question.
    pub question: String,
    /// How many answered it, those who can't say included.
    pub answers: u32,
    /// How they are spread; None where fewer than three chose a sentence.
    pub spread: Option<ReadinessSpread>,
}

/// How answers are spread over the five sentences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReadinessSpread {
    /// How many chose each sentence, from the first to the fifth.
    pub histogram: Vec<u32>,
    /// How many can't say.
    pub cannot_say: u32,
    /// The middle one, 1..5; half way between two where an even number of people parts there.
    pub median: f64,
    /// Lower and upper quartile, 1..5.
    pub middle_half: (f64, f64),
    /// How far they stand together, in a word: from four people on.
    #[ts(type = "\"agreed\" | \"mixed\" | \"split\" | null")]
    pub word: Option<AgreementWord>,
    /// Which sentence is taken over with one press, 1..5: the median, and between two sentences the worse one, since half of
    /// the room says that the better one is not true.
    pub level: u8,
}

/// Asks the room the questions of a register, or closes that. One thing at a time is asked: a plan or another register that is
/// open is closed. What was said before is kept, and can be said otherwise while it is open again.
///
/// # Refusals
/// [`Refusal::NotNow`] for closing what is not asked.
pub(crate) fn ask(workshop: &Workshop, register: Register, asked: bool) -> Result<Vec<Change>, Refusal> {
    if !asked {
        return match workshop.register_asked() {
            Some(open) if open == register => Ok(closed(workshop).into_iter().collect()),
            _ => Err(Refusal::NotNow),
        };
    }
    let is_asked = |plan: &&QuickWinPlan| plan.asked;
    let plans = workshop.quick_win_plans().filter(is_asked);
    let mut changes: Vec<Change> = plans.flat_map(|plan| plan_suggestion::closed(workshop, plan)).collect();
    changes.push(Change::put(ReadinessAsking { register }));
    Ok(changes)
}

/// What it takes to ask the room nothing about readiness any more.
pub(crate) fn closed(workshop: &Workshop) -> Option<Change> {
    workshop.register_asked().map(|_| Change::Gone(Key::ReadinessAsking))
}

/// Somebody says which sentence is true, or says it otherwise; None can't say.
///
/// # Refusals
/// [`Refusal::NotFound`] for an unknown question; [`Refusal::NotNow`] while its register is not asked;
/// [`Refusal::OutOfRange`] outside 1..5.
pub(crate) fn say(
    workshop: &Workshop,
    seat: &Seat,
    question: &str,
    level: Option<i32>,
) -> Result<Vec<Change>, Refusal> {
    let known = readiness_content::question(question).ok_or(Refusal::NotFound)?;
    if workshop.register_asked() != Some(known.register) {
        return Err(Refusal::NotNow);
    }
    let level = level.map(|level| in_range(level, 1, SENTENCES as u32)).transpose()?;
    let level = level.and_then(|level| u8::try_from(level).ok());
    Ok(vec![Change::put(SeatReadiness { question: known.id.clone(), seat: seat.id, level })])
}

impl SeatReadiness {
    /// What names it.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::SeatReadiness(self.question.clone(), self.seat)
    }
}

impl Workshop {
    /// How far the room is with what it is asked about readiness; None while it is asked nothing.
    #[must_use]
    pub fn readiness_turnout(&self) -> Option<ReadinessTurnout> {
        let register = self.register_asked()?;
        let questions = || readiness_content::questions().iter().filter(|one| one.register == register);
        let has_answered = |seat: &&Seat| {
            questions().all(|one| self.row(&Key::SeatReadiness(one.id.clone(), seat.id)).is_some())
        };
        let sits = |seat: &&Seat| !seat.left && self.seat_key(seat.id).is_some();
        let seats: Vec<&Seat> = self.seats().filter(sits).collect();
        let answered = seats.iter().copied().filter(has_answered).count();
        Some(ReadinessTurnout { register, answered: whole(answered), seats: whole(seats.len()) })
    }

    /// What the room said, question by question, without those of the register that is asked just now and without those that
    /// nobody answered.
    #[must_use]
    pub fn readiness_said(&self) -> Vec<ReadinessSaid> {
        let open = self.register_asked();
        let closed = readiness_content::questions().iter().filter(|one| Some(one.register) != open);
        closed.filter_map(|one| self.said_to(&one.id)).collect()
    }

    fn said_to(&self, question: &str) -> Option<ReadinessSaid> {
        let levels: Vec<Option<u8>> =
            self.seat_readiness().filter(|row| row.question == question).map(|row| row.level).collect();
        let answers = whole(levels.len());
        (answers > 0).then(|| ReadinessSaid {
            question: question.to_owned(),
            answers,
            spread: spread(&levels),
        })
    }
}

fn spread(levels: &[Option<u8>]) -> Option<ReadinessSpread> {
    let chose = |level: usize| levels.iter().flatten().filter(|one| usize::from(**one) == level).count();
    let histogram: Vec<u32> = (1..=SENTENCES).map(|level| whole(chose(level))).collect();
    let values: u32 = histogram.iter().sum();
    if values < MIN_RATERS_SHOWN {
        return None;
    }
    let median = quantile_of_histogram(&histogram, 1.0, 0.5)?;
    Some(ReadinessSpread {
        cannot_say: whole(levels.len()).saturating_sub(values),
        middle_half: middle_half(&histogram, 1.0)?,
        word: van_der_eijk(&histogram).and_then(|agreement| word(values, agreement)),
        // 1..5.
        level: median.floor() as u8,
        histogram,
        median,
    })
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
