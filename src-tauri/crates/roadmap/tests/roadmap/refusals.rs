//! What is no roadmap.

use roadmap::{Item, LAST_DAY, Roadmap, RoadmapError};

fn item(starts: u32, ends: u32, needs: &[usize]) -> Item {
    Item { starts, ends, needs: needs.to_vec(), ..Item::default() }
}

fn refused(items: Vec<Item>) -> RoadmapError {
    Roadmap::new(items).unwrap_err()
}

#[test]
fn a_circle_is_named() {
    let items =
        vec![item(0, 1, &[]), item(0, 1, &[0, 3]), item(0, 1, &[1]), item(0, 1, &[2]), item(0, 1, &[3])];
    assert_eq!(
        refused(items),
        RoadmapError::Circle(vec![1, 3, 2]),
        "each needs the next, the last needs the first"
    );
    assert_eq!(refused(vec![item(0, 1, &[0])]), RoadmapError::Circle(vec![0]), "itself");
}

#[test]
fn days_that_are_none_are_refused() {
    assert_eq!(refused(vec![item(0, 1, &[]), item(5, 4, &[])]), RoadmapError::Days(1));
    assert_eq!(refused(vec![item(0, LAST_DAY + 1, &[])]), RoadmapError::Days(0));
    assert_eq!(refused(vec![item(0, 1, &[1])]), RoadmapError::Unknown(0));
    let roadmap = Roadmap::new(vec![item(0, 10, &[]), item(10, LAST_DAY, &[0])]).unwrap();
    assert_eq!(roadmap.moved(2, 0, 1), Err(RoadmapError::Unknown(2)));
    assert_eq!(roadmap.moved(0, 2, 1), Err(RoadmapError::Days(0)));
    assert_eq!(
        roadmap.moved(0, 1, 11),
        Err(RoadmapError::Days(1)),
        "the one behind it would leave the roadmap"
    );
}

#[test]
fn of_nothing_there_is_nothing() {
    let roadmap = Roadmap::new(Vec::new()).unwrap();
    assert!(roadmap.critical_path().is_empty());
    assert_eq!(roadmap.conflicts(), []);
}
