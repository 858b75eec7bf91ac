//! A workshop written the way a room writes it, in a process of its own that others may kill, trace or starve; and
//! what must be true of its file afterwards, whatever happened.

use crate::run::{Held, holds};
use fastrand::Rng;
use product_tests::{pharos, text};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use store::{Damage, StoreError, WorkshopFile};
use uuid::Uuid;
use workshop::use_case::NewUseCase;
use workshop::{
    About, Actor, Batch, CommandId, Decision, Language, Steering, UseCaseId, UseCaseText, Workshop,
    WorkshopId,
};

/// Batches of a run.
const BATCHES: u32 = 14;
/// Cards of a batch.
const CARDS: u32 = 3;
/// After this one, its first card is deleted for good: the log is cut off in the middle of work.
const ERASES: u32 = 8;
/// After this one, a copy is saved.
const SAVES: u32 = 11;

/// Writes a workshop and says on standard output what is done: `made`, `done N`, `erased`, `saved`, `closed`.
pub(crate) fn write(folder: &str, seed: &str) {
    let path = workshop_in(Path::new(folder));
    let mut random = Rng::with_seed(seed.parse().expect("a number"));
    let about =
        About::new(WorkshopId(Uuid::from_u128(1)), "Scribe", "default", Language::En, chrono::Utc::now());
    store::create(&path, &about.expect("a title"), &[]).expect("it is made");
    println!("made");
    let mut file = WorkshopFile::open(&path).expect("it opens");
    let mut workshop = file.read().expect("it is read").workshop;
    for number in 1..=BATCHES {
        let long = random.usize(0..3_000).min(2_000);
        commit(&mut file, &mut workshop, number, &cards(number, &"x".repeat(long)));
        println!("done {number}");
        if number == ERASES {
            let erased = Steering::Erase { ideas: Vec::new(), use_cases: vec![card(number, 0)] };
            commit(&mut file, &mut workshop, number + BATCHES, &erased);
            println!("erased");
        }
        if number == SAVES {
            let copy = file.copy().expect("it is copied");
            room::write_whole(&copy_in(Path::new(folder)), &copy).expect("it is saved");
            println!("saved");
        }
    }
    file.close().expect("it closes");
    println!("closed");
}

/// Runs [`write`] under another program, which may be none, and gives what it said.
pub(crate) fn run_under(other: &[&str], folder: &Path, seed: u64) -> Output {
    let own = std::env::current_exe().expect("a program has a path");
    let seed = seed.to_string();
    let line = [other, &[text(&own), "write-workshop", text(folder), &seed]].concat();
    let (program, arguments) = line.split_first().expect("a program");
    Command::new(program).args(arguments).env("PHAROS", pharos()).output().expect("it starts")
}

/// What was said to be done.
#[derive(Debug, Default)]
pub(crate) struct Told {
    made: bool,
    batches: BTreeSet<u32>,
    erased: bool,
    saved: bool,
    closed: bool,
}

impl Told {
    /// From what the scribe said.
    pub(crate) fn from(said: &str) -> Self {
        let mut told = Self::default();
        for line in said.lines() {
            told.hear(line);
        }
        told
    }

    /// One line more.
    pub(crate) fn hear(&mut self, line: &str) {
        match line.trim().split_once(' ') {
            Some(("done", number)) => drop(number.parse().map(|number| self.batches.insert(number))),
            _ => match line.trim() {
                "made" => self.made = true,
                "erased" => self.erased = true,
                "saved" => self.saved = true,
                "closed" => self.closed = true,
                _ => {}
            },
        }
    }

    /// Whether it was all done.
    pub(crate) fn is_complete(&self) -> bool {
        self.closed
    }

    /// How many batches were said to be done.
    pub(crate) fn acknowledged(&self) -> usize {
        self.batches.len()
    }

    /// Whether what lies in a folder is what was said: all of it, each batch whole or not at all, nothing damaged.
    pub(crate) fn holds_in(&self, folder: &Path) -> Held {
        let path = workshop_in(folder);
        let mut file = match WorkshopFile::open(&path) {
            Err(StoreError::Missing(_)) => {
                holds!(!self.made, "the file was made, and is not there");
                return Ok(());
            }
            opened => opened.map_err(|error| crate::run::Miss(format!("it does not open: {error}")))?,
        };
        let contents =
            file.read().map_err(|error| crate::run::Miss(format!("it cannot be read: {error}")))?;
        let damage = file.damage().expect("it is looked at");
        holds!(damage == Damage::default(), "it is damaged: {damage:?}");
        for number in 1..=BATCHES {
            let is_there = |at: &u32| contents.workshop.use_case(card(number, *at)).is_ok();
            let here: Vec<u32> = (0..CARDS).filter(is_there).collect();
            let known = file.has_receipt(command(number));
            let erased = number == ERASES && file.has_receipt(command(number + BATCHES));
            let whole: Vec<u32> = (u32::from(erased)..CARDS).collect();
            holds!(
                here == if known { whole } else { Vec::new() },
                "batch {number} is there in part: {here:?}, {known}"
            );
            holds!(known || !self.batches.contains(&number), "batch {number} was acknowledged and is lost");
            holds!(erased || number != ERASES || !self.erased, "what was deleted for good is back");
        }
        let lines = file.history(None, 100).expect("the history is read");
        let receipts = (1..=2 * BATCHES).filter(|number| file.has_receipt(command(*number))).count();
        holds!(lines.len() == receipts, "{} lines of the history, {receipts} receipts", lines.len());
        let again = batch_of(&mut contents.workshop.clone(), 99, &cards(99, "after"));
        holds!(file.commit(&[again]).is_ok(), "it can be written again");
        holds!(file.close().is_ok(), "it can be closed");
        self.copy_holds_in(folder)
    }

    fn copy_holds_in(&self, folder: &Path) -> Held {
        match store::read_copy(&copy_in(folder)) {
            Ok(copy) => {
                let there = copy.workshop.use_cases().len();
                holds!(there == (SAVES * CARDS - 1) as usize, "the copy has {there} cards");
                Ok(())
            }
            Err(StoreError::Missing(_)) => {
                holds!(!self.saved, "a copy was saved, and is not there");
                Ok(())
            }
            Err(error) => Err(crate::run::Miss(format!("a copy is there in part: {error}"))),
        }
    }
}

/// Where it writes.
pub(crate) fn workshop_in(folder: &Path) -> PathBuf {
    folder.join("scribe.pharos")
}

fn copy_in(folder: &Path) -> PathBuf {
    folder.join("copy.pharos")
}

fn commit(file: &mut WorkshopFile, workshop: &mut Workshop, number: u32, steering: &Steering) {
    let batch = batch_of(workshop, number, steering);
    // As a room does it: after an error nobody knows, so the file is opened anew, and the same command comes again.
    while file.commit(std::slice::from_ref(&batch)).is_err() {
        while file.reopen().is_err() {}
        if file.has_receipt(batch.command) {
            return;
        }
    }
}

fn batch_of(workshop: &mut Workshop, number: u32, steering: &Steering) -> Batch {
    let at = chrono::Utc::now();
    let Decision { changes, step, erased } = workshop.decide(steering, at).expect("it is allowed");
    let changes = workshop.apply(changes);
    Batch { command: command(number), at, actor: Actor::Facilitator, step, changes, erased }
}

fn cards(number: u32, description: &str) -> Steering {
    let card = |at| NewUseCase {
        id: card(number, at),
        text: UseCaseText {
            title: format!("Card {number} {at}"),
            description: description.to_owned(),
            ..UseCaseText::default()
        },
        ideas: Vec::new(),
    };
    Steering::AddUseCases { use_cases: (0..CARDS).map(card).collect() }
}

fn command(number: u32) -> CommandId {
    CommandId(Uuid::from_u128(0xC000_0000 + u128::from(number)))
}

fn card(number: u32, at: u32) -> UseCaseId {
    UseCaseId(Uuid::from_u128(0xA000_0000 + u128::from(number * CARDS + at)))
}
