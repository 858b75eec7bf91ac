//! Workshop files on a real disk: made whole, opened once, refused in one clear sentence when they are not
//! what they should be, and never changed by a refusal.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what a test needs and does not get, fails the test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use store::{Damage, StoreError, WorkshopFile, create};
use workshop::idea::NewIdea;
use workshop::registers::Register;
use workshop::seat_readiness::SeatReadiness;
use workshop::use_case::NewUseCase;
use workshop::{
    About, Actor, Ballot, Batch, Change, CommandId, HandedCard, IdeaId, Key, Language, Marks, NotTheSame,
    NotTheSameCase, RatingSource, Steering, StepKind, StepName, UseCaseId, UseCaseText, VoteId, VoteQuestion,
    Workshop, WorkshopId, template,
};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn workshop(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        let now = chrono::Utc::now();
        let about = About::new(WorkshopId::random(), "Test", "half_day", Language::En, now).unwrap();
        let mut workshop = Workshop::from_rows(about.clone(), [], []);
        let commands = template::commands(template::find("default").unwrap(), "Test", Language::En);
        let batches: Vec<Batch> = commands.iter().map(|command| batch(&mut workshop, command)).collect();
        create(&path, &about, &batches).unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn batch(workshop: &mut Workshop, command: &Steering) -> Batch {
    let decision = workshop.decide(command, chrono::Utc::now()).unwrap();
    let changes = workshop.apply(decision.changes);
    let batch = Batch {
        command: CommandId::random(),
        at: chrono::Utc::now(),
        actor: workshop::Actor::Facilitator,
        step: decision.step,
        changes,
        erased: decision.erased,
    };
    workshop.note(&batch);
    batch
}

fn described(workshop: &mut Workshop, title: &str) -> Batch {
    let (title, question, organisation) = (title.to_owned(), String::new(), String::new());
    batch(workshop, &Steering::DescribeWorkshop { title, question, organisation })
}

fn refusal(path: &Path) -> StoreError {
    let before = fs::read(path).ok();
    let refused = WorkshopFile::open(path).expect_err("this must be refused");
    assert_eq!(fs::read(path).ok(), before, "a refusal writes nothing");
    refused
}

#[test]
fn a_closed_workshop_is_one_file_and_holds_what_was_committed() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    assert_eq!(folder.names(), ["a.pharos"], "a new workshop is one file");

    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let batch = described(&mut workshop, "顾师傅的34本笔记");
    file.commit(std::slice::from_ref(&batch)).unwrap();
    assert!(file.has_receipt(batch.command), "a command that was carried out has a receipt");
    assert!(!file.has_receipt(CommandId::random()), "another one has none");
    file.close().unwrap();
    assert_eq!(folder.names(), ["a.pharos"], "no log, no lock, no second file remains");

    let file = WorkshopFile::open(&path).unwrap();
    assert!(file.has_receipt(batch.command), "the receipt is on disk");
    let contents = file.read().unwrap();
    assert_eq!(contents.workshop.about().title, "顾师傅的34本笔记");
    assert_eq!(file.damaged_journal_lines().unwrap(), Vec::<u32>::new());
    assert_eq!(file.history(None, 1).unwrap()[0].number, contents.newest, "the newest line comes first");
}

#[test]
fn cards_and_ballots_come_back_also_when_the_lane_of_a_card_is_gone() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let mut lanes = workshop.lanes().map(|lane| lane.id).collect::<Vec<_>>();
    let (other, lane) = (lanes.pop().unwrap(), lanes.pop().unwrap());
    let (seat, idea, vote) = (workshop.seats().next().unwrap().id, IdeaId::random(), VoteId::random());
    let ideas =
        vec![NewIdea { id: idea, lane, text: "read aloud".to_owned(), inspired_by: Some("U01".to_owned()) }];
    let mut batches = vec![
        batch(&mut workshop, &Steering::AddIdeas { new_lanes: vec![], ideas }),
        batch(
            &mut workshop,
            &Steering::OpenVote { id: vote, question: VoteQuestion::Fist { use_case: None } },
        ),
    ];
    let card = HandedCard { seat, idea, lane, text: "read aloud".to_owned(), given_back: false };
    let ballot = Ballot { vote, seat, marks: Marks::Fist(3), source: RatingSource::Device };
    let changes = workshop.apply(vec![Change::put(card.clone()), Change::put(ballot.clone())]);
    let step = StepName { kind: StepKind::DrawCards, subject: String::new(), count: 1, of: None };
    let (command, at) = (CommandId::random(), chrono::Utc::now());
    batches.push(Batch { command, at, actor: Actor::Seat(seat), step, changes, erased: Vec::new() });
    batches.push(batch(&mut workshop, &Steering::MoveIdeas { ids: vec![idea], lane: other, before: None }));
    batches.push(batch(&mut workshop, &Steering::RemoveLane { id: lane }));
    file.commit(&batches).expect("nothing is left hanging");
    file.close().unwrap();

    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    assert_eq!(read.handed_card(seat, idea), Some(&card));
    assert_eq!(read.idea(idea).unwrap().inspired_by.as_deref(), Some("U01"), "what it began from, too");
    assert_eq!(read.ballot(vote, seat), Some(&ballot));
    assert_eq!(read.row(&Key::Vote(vote)), workshop.row(&Key::Vote(vote)));
}

#[test]
fn what_the_room_said_about_readiness_comes_back_and_what_it_is_asked() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let seat = workshop.seats().next().unwrap().id;
    let ask = |asked| Steering::AskAboutReadiness { register: Register::People, asked };
    let mut batches = vec![batch(&mut workshop, &ask(true))];
    let said = [("O1", Some(1)), ("O2", Some(5)), ("O3", None)].map(|(question, level)| SeatReadiness {
        question: question.to_owned(),
        seat,
        level,
    });
    let changes = workshop.apply(said.iter().cloned().map(Change::put).collect());
    let step = StepName { kind: StepKind::ReadinessFromSeat, subject: String::new(), count: 1, of: None };
    let (command, at) = (CommandId::random(), chrono::Utc::now());
    batches.push(Batch { command, at, actor: Actor::Seat(seat), step, changes, erased: Vec::new() });
    file.commit(&batches).unwrap();
    file.close().unwrap();

    let mut file = WorkshopFile::open(&path).unwrap();
    let mut read = file.read().unwrap().workshop;
    assert_eq!(read.register_asked(), Some(Register::People), "the room is still asked");
    assert_eq!(read.seat_readiness().collect::<Vec<_>>(), said.iter().collect::<Vec<_>>());
    let closed = batch(&mut read, &ask(false));
    let gone = workshop::RowChange { before: read.row(&said[0].key()), after: None };
    read.apply(vec![Change::Gone(said[0].key())]);
    file.commit(&[
        closed,
        Batch { command: CommandId::random(), changes: vec![gone], ..batches.pop().unwrap() },
    ])
    .unwrap();
    file.close().unwrap();

    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    assert_eq!(read.register_asked(), None);
    assert_eq!(read.seat_readiness().collect::<Vec<_>>(), said[1..].iter().collect::<Vec<_>>());
}

#[test]
fn pairs_that_are_kept_apart_come_back_and_go_with_one_of_them() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let lane = workshop.lanes().next().unwrap().id;
    let ids: Vec<_> = (0..3).map(|_| IdeaId::random()).collect();
    let ideas =
        ids.iter().map(|id| NewIdea { id: *id, lane, text: "again".to_owned(), inspired_by: None }).collect();
    let pair = |one: usize, other: usize| NotTheSame { one: ids[one], other: ids[other] };
    let batches = vec![
        batch(&mut workshop, &Steering::AddIdeas { new_lanes: vec![], ideas }),
        batch(
            &mut workshop,
            &Steering::KeepApart { pairs: vec![pair(0, 1), pair(1, 0), pair(2, 1), pair(2, 0)] },
        ),
        batch(&mut workshop, &Steering::RemoveIdeas { ids: vec![ids[0]] }),
    ];
    file.commit(&batches).expect("nothing is left hanging");
    file.close().unwrap();

    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    let kept: Vec<_> = read.not_the_same().copied().collect();
    let (one, other) = (ids[1].min(ids[2]), ids[1].max(ids[2]));
    assert_eq!(kept, [NotTheSame { one, other }], "once, whichever was named first");
}

#[test]
fn use_cases_that_are_kept_apart_come_back_and_go_with_one_of_them() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let ids: Vec<_> = (0..3).map(|_| UseCaseId::random()).collect();
    let text = UseCaseText { title: "Read the tender".to_owned(), ..UseCaseText::default() };
    let use_cases =
        ids.iter().map(|id| NewUseCase { id: *id, text: text.clone(), ideas: Vec::new() }).collect();
    let pair = |one: usize, other: usize| NotTheSameCase { one: ids[one], other: ids[other] };
    let batches = vec![
        batch(&mut workshop, &Steering::AddUseCases { use_cases }),
        batch(&mut workshop, &Steering::KeepCasesApart { pairs: vec![pair(0, 1), pair(2, 1), pair(1, 2)] }),
        batch(&mut workshop, &Steering::RemoveUseCases { ids: vec![ids[0]] }),
    ];
    file.commit(&batches).expect("nothing is left hanging");
    file.close().unwrap();

    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    let kept: Vec<_> = read.not_the_same_cases().copied().collect();
    let (one, other) = (ids[1].min(ids[2]), ids[1].max(ids[2]));
    assert_eq!(kept, [NotTheSameCase { one, other }], "once, whichever was named first");
}

#[test]
fn rows_come_back_as_they_were_written() {
    let folder = Folder::new();
    let path = folder.path("example.pharos");
    let now = chrono::Utc::now();
    let about = About::new(WorkshopId::random(), "Example", "example", Language::ZhCn, now).unwrap();
    let mut workshop = Workshop::from_rows(about.clone(), [], []);
    let commands = workshop::example::commands(Language::ZhCn);
    let batches: Vec<Batch> = commands.iter().map(|command| batch(&mut workshop, command)).collect();
    create(&path, &about, &batches).unwrap();

    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    let rows = |workshop: &Workshop| {
        let mut rows: Vec<_> = workshop.rows().map(|row| (row.key(), row)).collect();
        rows.sort_by(|a, b| a.0.cmp(&b.0));
        rows
    };
    let same_time = |rows: Vec<_>| {
        rows.into_iter()
            .filter(|(key, _)| *key != workshop::Key::Workshop)
            .collect::<Vec<(workshop::Key, workshop::Row)>>()
    };
    assert_eq!(same_time(rows(&read)), same_time(rows(&workshop)), "memory and file hold the same rows");
    assert_eq!(read.standings(), workshop.standings(), "and come to the same ranking");
}

#[test]
fn a_second_opening_is_refused_with_the_holder() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let open = WorkshopFile::open(&path).unwrap();
    for same in [path.clone(), folder.path("link.pharos")] {
        if same != path {
            std::os::unix::fs::symlink(&path, &same).unwrap();
        }
        // Not read here: closing it would take away the locks that this very process holds.
        match WorkshopFile::open(&same).expect_err("it is open already") {
            StoreError::InUse { holder, .. } => {
                assert!(holder.contains(&std::process::id().to_string()), "says who has it: {holder}");
            }
            other => panic!("in use, not {other}"),
        }
    }
    open.close().unwrap();
    assert!(WorkshopFile::open(&path).is_ok(), "closed, it opens again");
}

#[test]
fn a_lock_that_was_left_behind_locks_nobody_out() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    fs::write(folder.path(".a.pharos.lock"), "somebody (1)").unwrap();
    assert!(WorkshopFile::open(&path).is_ok(), "its holder is dead: nobody holds the lock");
}

#[test]
fn what_is_no_sound_workshop_is_refused_for_what_it_is() {
    let folder = Folder::new();
    let good = fs::read(folder.workshop("good.pharos")).unwrap();
    let made = |name: &str, bytes: &[u8]| {
        let path = folder.path(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let damaged = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        change(&mut bytes);
        bytes
    };

    assert!(matches!(refusal(&folder.path("absent.pharos")), StoreError::Missing(_)));
    assert!(matches!(refusal(&made("empty.pharos", b"")), StoreError::Empty(_)));
    assert!(matches!(refusal(&made("text.pharos", b"title,problem\nA,B\n")), StoreError::NotAWorkshop(_)));
    assert!(matches!(refusal(&made("short.pharos", &good[..60])), StoreError::NotAWorkshop(_)));
    assert!(matches!(refusal(&made("cut.pharos", &good[..good.len() / 2])), StoreError::Damaged(..)));
    fs::create_dir(folder.path("folder.pharos")).unwrap();
    assert!(matches!(refusal(&folder.path("folder.pharos")), StoreError::Folder(_)));

    let newer = made("newer.pharos", &damaged(&|bytes| bytes[60..64].copy_from_slice(&7_u32.to_be_bytes())));
    assert!(matches!(refusal(&newer), StoreError::TooNew { version: 7, .. }));
    let other = made("other.pharos", &damaged(&|bytes| bytes[68..72].copy_from_slice(&1_u32.to_be_bytes())));
    assert!(matches!(refusal(&other), StoreError::NotAWorkshop(_)), "a database of another program");
    let old = made("old.pharos", &damaged(&|bytes| bytes[60..64].copy_from_slice(&0_u32.to_be_bytes())));
    assert!(matches!(refusal(&old), StoreError::NotAWorkshop(_)), "a version that never was");

    let linked = made("linked.pharos", &good);
    fs::hard_link(&linked, folder.path("second-name.pharos")).unwrap();
    assert!(matches!(refusal(&linked), StoreError::HardLinked(_)));

    let locked = made("locked.pharos", &good);
    fs::set_permissions(&locked, std::os::unix::fs::PermissionsExt::from_mode(0o444)).unwrap();
    assert!(matches!(refusal(&locked), StoreError::ReadOnly(_)));
}

#[test]
fn a_foreign_table_or_trigger_is_not_trusted() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute_batch("CREATE TRIGGER bad AFTER INSERT ON idea BEGIN DELETE FROM rating; END").unwrap();
    drop(foreign);
    assert!(
        matches!(refusal(&path), StoreError::Damaged(..)),
        "exactly the tables of this version, nothing else"
    );
}

#[test]
fn a_changed_journal_line_is_found() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute("UPDATE journal SET step = replace(step, 'open_round', 'close_round') WHERE step LIKE '%open_round%'", []).unwrap();
    drop(foreign);
    let damaged = WorkshopFile::open(&path).unwrap().damaged_journal_lines().unwrap();
    assert_eq!(damaged.len(), 1, "the line says something else than what was written");
}

#[test]
fn a_changed_row_is_found_by_what_the_history_says() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    assert_eq!(WorkshopFile::open(&path).unwrap().damage().unwrap(), Damage::default(), "as it was made");
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute("UPDATE lane SET name = 'Another' WHERE number = 1", []).unwrap();
    drop(foreign);
    let damage = WorkshopFile::open(&path).unwrap().damage().unwrap();
    assert_eq!(
        (damage.lines.len(), damage.rows.len()),
        (0, 1),
        "no line is damaged, but a row is: {damage:?}"
    );
}

#[test]
fn bytes_that_are_no_text_are_damage() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute("UPDATE journal SET changes = CAST(x'5bff5d' AS TEXT) WHERE number = 1", []).unwrap();
    drop(foreign);
    let read = WorkshopFile::open(&path).and_then(|file| file.read().map(drop));
    assert!(matches!(read, Err(StoreError::Damaged(..))), "so that it can be salvaged: {read:?}");
}

#[test]
fn nothing_is_overwritten_by_a_new_workshop() {
    let folder = Folder::new();
    let path = folder.path("taken.pharos");
    fs::write(&path, "mine").unwrap();
    let about =
        About::new(WorkshopId::random(), "Test", "half_day", Language::En, chrono::Utc::now()).unwrap();
    assert!(matches!(create(&path, &about, &[]), Err(StoreError::Exists(_))));
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert!(matches!(create(&folder.path("no/such/a.pharos"), &about, &[]), Err(StoreError::Missing(_))));
    assert_eq!(folder.names(), ["taken.pharos"], "nothing half-made is left behind");
}

#[test]
fn no_flipped_byte_makes_it_panic_or_lose_rows_in_silence() {
    let folder = Folder::new();
    let good = fs::read(folder.workshop("good.pharos")).unwrap();
    let whole =
        WorkshopFile::open(&folder.path("good.pharos")).unwrap().read().unwrap().workshop.rows().count();
    for n in 0..120 {
        let place = (n * 7_919) % good.len();
        let mut bytes = good.clone();
        bytes[place] ^= 0xFF;
        let path = folder.path("flipped.pharos");
        fs::write(&path, &bytes).unwrap();
        if let Ok(file) = WorkshopFile::open(&path)
            && let Ok(contents) = file.read()
        {
            assert_eq!(
                contents.workshop.rows().count(),
                whole,
                "byte {place}: rows must not go missing in silence"
            );
        }
    }
}

#[test]
fn opening_and_closing_changes_nothing() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    WorkshopFile::open(&path).unwrap().close().unwrap();
    assert_eq!(folder.names(), ["a.pharos"], "no log, no lock remains");
}

#[test]
fn the_clock_of_a_step_is_where_it_was_after_a_restart() {
    let folder = Folder::new();
    let path = folder.workshop("a.pharos");
    let mut file = WorkshopFile::open(&path).unwrap();
    let mut workshop = file.read().unwrap().workshop;
    let steps: Vec<_> = workshop.agenda_in_order().iter().map(|step| step.id).collect();
    let (first, second) = (steps[0], steps[1]);
    let ends_at = Some("2026-05-05T12:30:00Z".parse().unwrap());
    let commands = [
        Steering::SetDay { day: workshop::Day { starts_at: None, ends_at } },
        Steering::StartAgendaStep { id: first },
        Steering::StartAgendaStep { id: second },
        Steering::StretchAgendaStep { id: second, minutes: -3 },
        Steering::PauseAgendaStep { id: second },
        Steering::RemoveAgendaStep { id: steps[4] },
    ];
    for command in &commands {
        let batch = batch(&mut workshop, command);
        file.commit(&[batch]).unwrap();
    }
    // Dropped and not closed: as after a crash.
    drop(file);
    let read = WorkshopFile::open(&path).unwrap().read().unwrap().workshop;
    assert_eq!(read.agenda_in_order(), workshop.agenda_in_order(), "memory and file hold the same steps");
    assert_eq!(read.day(), workshop.day());
    assert_eq!(read.about().step, workshop.about().step, "and the room is where it was");
    let (read, known) = (read.running_step().unwrap(), workshop.running_step().unwrap());
    assert_eq!((read.id, read.clock()), (second, known.clock()), "the clock stands where it stood");
}
