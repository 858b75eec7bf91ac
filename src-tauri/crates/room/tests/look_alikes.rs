//! Look-alikes from the writer to a page: told as ideas come, and not again once they are kept apart.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use room::Live;
use room::protocol::{AlikePair, FrameBody};
use std::time::{Duration, Instant};
use workshop::idea::NewIdea;
use workshop::{
    About, CommandId, IdeaId, LaneId, Language, NotTheSame, Steering, Workshop, WorkshopId, template,
};

const PATIENCE: Duration = Duration::from_secs(20);

fn steer(live: &Live, command: Steering) {
    live.steer(CommandId::random(), command).unwrap();
}

fn add(live: &Live, lane: LaneId, text: &str) -> IdeaId {
    let id = IdeaId::random();
    let ideas = vec![NewIdea { id, lane, text: text.to_owned(), inspired_by: None }];
    steer(live, Steering::AddIdeas { new_lanes: Vec::new(), ideas });
    id
}

/// What a page is told, until it is so many pairs.
fn until(live: &Live, count: usize) -> Vec<AlikePair<IdeaId>> {
    let mut page = live.subscribe().unwrap();
    let begun = Instant::now();
    loop {
        match page.queue.try_recv().as_deref() {
            Ok(FrameBody::LookAlikes { pairs }) if pairs.len() == count => return pairs.clone(),
            Ok(_) => {}
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
        assert!(begun.elapsed() < PATIENCE, "never {count} pairs");
    }
}

#[test]
fn two_are_told_and_not_again_once_they_are_kept_apart_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pharos");
    let about =
        About::new(WorkshopId::random(), "Test", "half_day", Language::En, chrono::Utc::now()).unwrap();
    store::create(&path, &about, &[]).unwrap();
    let live = Live::open(&path).unwrap();
    for command in template::commands(template::find("default").unwrap(), "Test", Language::En) {
        steer(&live, command);
    }
    let lane = live.look(|workshop: &Workshop| workshop.lanes().next().unwrap().id).unwrap();
    assert_eq!(until(&live, 0), []);
    let tender = add(&live, lane, "read the tender, 240 pages, and find the killer clause");
    let _ = add(&live, lane, "招标文件");
    let again = add(&live, lane, "AI reads the 240 page tender and finds the killer clause");
    let pairs = until(&live, 1);
    assert_eq!((pairs[0].one, pairs[0].other), (tender.min(again), tender.max(again)));

    steer(&live, Steering::ParkIdeas { ids: vec![tender], parked: true });
    assert_eq!(until(&live, 0), []);
    steer(&live, Steering::ParkIdeas { ids: vec![tender], parked: false });
    assert_eq!(until(&live, 1), pairs);
    steer(&live, Steering::KeepApart { pairs: vec![NotTheSame { one: again, other: tender }] });
    assert_eq!(until(&live, 0), []);
    steer(&live, Steering::Undo);
    assert_eq!(until(&live, 1), pairs);
    steer(&live, Steering::Redo);
    drop(live);

    let live = Live::open(&path).unwrap();
    let _ = add(&live, lane, "translate the manuals");
    let _ = add(&live, lane, "Translate the manuals!");
    let pairs = until(&live, 1);
    assert_eq!(pairs[0].likeness, 1000, "only the new ones: {pairs:?}");
}
