//! Many workshops side by side: what can be read is told, what cannot be is listed with what is the matter, and nothing is
//! written to.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not get, fails the test")]

use room::Live;
use room::portfolio::{PortfolioEntry, PortfolioStage, files_in, look_at};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use workshop::{Currency, ErrorCode, Language};

/// Every file of a folder with its bytes.
fn all_bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

fn looked_at(folder: &Path) -> Vec<PortfolioEntry> {
    files_in(folder).iter().map(|file| look_at(file, Language::En)).collect()
}

#[test]
fn what_is_damaged_or_newer_is_listed_and_nothing_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    room::make_example(&file("a.pharos"), Language::ZhCn).unwrap();
    room::make_new(&file("b.pharos"), "default", "Fresh", Language::En).unwrap();
    let whole = std::fs::read(file("a.pharos")).unwrap();
    // Cut in the middle; overwritten in the middle; of a format that is not known yet; and no workshop at all.
    std::fs::write(file("c.pharos"), &whole[..whole.len() / 2]).unwrap();
    let mut overwritten = whole.clone();
    let page = overwritten.len() / 2;
    overwritten[page..page + 4_096].fill(0xA5);
    std::fs::write(file("d.pharos"), overwritten).unwrap();
    let mut newer = whole;
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(file("e.pharos"), newer).unwrap();
    std::fs::write(file("f.pharos"), "not a workshop").unwrap();
    std::fs::write(file("notes.txt"), "not looked at").unwrap();

    let before = all_bytes(folder.path());
    let entries = looked_at(folder.path());
    assert_eq!(all_bytes(folder.path()), before, "no file is written to, and none comes beside them");

    let codes: Vec<_> =
        entries.iter().map(|entry| entry.problem.as_ref().map(|problem| problem.code)).collect();
    let damaged = Some(ErrorCode::FileDamaged);
    let newer = Some(ErrorCode::FileTooNew);
    assert_eq!(codes, [None, None, damaged, damaged, newer, Some(ErrorCode::FileNotAWorkshop)]);
    assert!(
        entries.iter().flat_map(|entry| &entry.problem).all(|problem| !problem.hint.is_empty()),
        "what to do"
    );
    assert_eq!(entries[2].title, "c", "by the name of the file");

    let [first, others @ ..] = entries[0].lighthouses.as_slice() else { panic!("the example has three") };
    assert_eq!((entries[0].currency, others.len()), (Some(Currency::Cny), 2));
    assert_eq!((first.stage, first.months, first.open_alarms), (PortfolioStage::Tracked, 4, 0));
    let close = |found: f64, expected: f64| (found - expected).abs() < 0.01;
    assert!(close(first.running_cost, 57_733.49) && close(first.benefit, 112_070.0), "{first:?}");
    assert!(close(first.once, 236_400.0) && close(first.cumulative.unwrap(), -182_063.5), "{first:?}");
    assert!(others.iter().all(|one| one.months == 0 && one.cumulative.is_none()), "nothing is made up");
    assert!(entries[1].lighthouses.is_empty() && entries[1].title == "Fresh");
}

#[test]
fn a_workshop_that_is_open_is_read_beside_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("open.pharos");
    room::make_example(&path, Language::En).unwrap();
    let live = Live::open(&path).unwrap();
    let before = all_bytes(folder.path());
    let entry = look_at(&path, Language::En);
    assert_eq!(all_bytes(folder.path()), before, "nothing is taken over from the log beside it");
    assert_eq!((entry.problem, entry.lighthouses.len()), (None, 3));
    live.close().unwrap();
    assert_eq!(files_in(&path), std::slice::from_ref(&path), "a file is itself");
    assert!(files_in(&folder.path().join("gone")).len() == 1, "what is not there is told as that");
    let gone = look_at(&folder.path().join("gone"), Language::En);
    assert_eq!(gone.problem.unwrap().code, ErrorCode::FileMissing);
}
