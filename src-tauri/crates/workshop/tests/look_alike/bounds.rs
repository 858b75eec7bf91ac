//! Texts nobody writes, and far too many that look alike.

use workshop::look_alike::LookAlikes;

#[test]
fn nothing_written_is_like_nothing() {
    let texts = ["", " ", "…", "?!", "\u{200d}", "\u{feff}"];
    assert_eq!(LookAlikes::new(texts.into_iter().enumerate()).pairs().count(), 0);
}

#[test]
fn one_character_and_a_picture_are_texts_too() {
    let texts = ["图", "图", "👍🏽", "👍🏽", "a", "A", "표"];
    let index = LookAlikes::new(texts.into_iter().enumerate());
    let pairs: Vec<_> = index.pairs().map(|pair| (pair.one, pair.other, pair.likeness)).collect();
    assert_eq!(pairs, [(0, 1, 1000), (2, 3, 1000), (4, 5, 1000)]);
}

#[test]
fn the_longest_texts_are_compared_like_others() {
    let long =
        |from: usize| (from..from + 2_000).map(|n| char::from(b'a' + (n * n % 23) as u8)).collect::<String>();
    let spaced = |text: String| {
        text.as_bytes().chunks(7).map(|it| String::from_utf8_lossy(it)).collect::<Vec<_>>().join(" ")
    };
    let texts = [spaced(long(0)), spaced(long(0)), "图".repeat(2_000), "短".to_owned()];
    let index = LookAlikes::new(texts.iter().map(String::as_str).enumerate());
    assert_eq!(index.pairs().map(|pair| (pair.one, pair.other)).collect::<Vec<_>>(), [(0, 1)]);
}

/// Two thousand times the same would be two million pairs. The best are kept, and as they are worked off the
/// others come.
#[test]
fn of_too_many_pairs_the_best_are_kept_and_the_others_follow() {
    let mut index = LookAlikes::new((0..2_000).map(|id| (id, "the same again")));
    let first = |index: &LookAlikes<i32>| index.pairs().next().map(|pair| (pair.one, pair.other));
    assert_eq!(index.pairs().count(), 1_000);
    assert_eq!(first(&index), Some((0, 1)));
    assert_eq!(index.like(1_999, 3), [(0, 1000), (1, 1000), (2, 1000)]);

    index.remove(0);
    assert_eq!(index.pairs().count(), 0, "all that were kept were pairs of the first");
    assert!(index.wants_to_settle());
    index.settle();
    assert_eq!((index.pairs().count(), first(&index)), (1_000, Some((1, 2))));

    index.keep_apart(1, 2);
    assert_eq!(first(&index), Some((1, 3)));
    index.compare(2, 1);
    assert_eq!(first(&index), Some((1, 2)));
}

#[test]
fn a_better_pair_finds_its_place_among_too_many() {
    let nearly = |id: i32| format!("one of the tenders we lost, number {}", id % 7);
    let texts: Vec<String> = (0..100).map(nearly).collect();
    let mut index = LookAlikes::new((0..).zip(texts.iter().map(String::as_str)));
    let before: Vec<_> = index.pairs().collect();
    index.put(100, "a coffee machine");
    index.put(101, "A coffee machine!");
    let coffee = index.pairs().position(|pair| (pair.one, pair.other) == (100, 101));
    let same = before.iter().filter(|pair| pair.likeness == 1000).count();
    assert_eq!(
        (index.pairs().count(), coffee),
        (1_000, Some(same)),
        "behind those that are as good, by name"
    );
}
