//! Slides of the deck as the facilitator changed them.

use crate::setup::Room;
use workshop::slide_edit::said;
use workshop::visibility::{Audience, seen};
use workshop::{Language, Names, Refusal, SlideEdit, SlideName, SlidePart, Steering};

fn write(room: &mut Room, slide: SlideName, part: SlidePart, text: &str) -> Result<usize, Refusal> {
    let (text, instead_of) = (text.to_owned(), "What the figures say".to_owned());
    let command = Steering::WriteSlide { slide, part, language: Language::En, text, instead_of };
    room.steer(&command).map(|changes| changes.len())
}

fn leave_out(room: &mut Room, slide: SlideName, is_out: bool) -> Result<usize, Refusal> {
    room.steer(&Steering::LeaveSlideOut { slide, is_out }).map(|changes| changes.len())
}

fn edit(room: &Room, slide: SlideName) -> Option<SlideEdit> {
    room.workshop.slide_edit(slide).cloned()
}

#[test]
fn words_are_kept_language_by_language_and_given_back() {
    let mut room = Room::new(Names::Named);
    let slide = SlideName::Matrix;
    write(&mut room, slide, SlidePart::Title, "  Seven   quick wins ").unwrap();
    write(&mut room, slide, SlidePart::Notes, "First\nsecond").unwrap();
    let kept = edit(&room, slide).unwrap();
    assert_eq!(
        (kept.title_en.text.as_str(), kept.notes_en.text.as_str()),
        ("Seven quick wins", "First\nsecond")
    );
    assert_eq!(
        kept.title_en.instead_of,
        said("What the figures say"),
        "that they say something else is told"
    );
    assert_eq!(kept.title_zh, SlideEdit::of(slide).title_zh, "the other language has words of its own");

    room.steer(&Steering::Undo).unwrap();
    assert!(edit(&room, slide).unwrap().notes_en.text.is_empty(), "one step back");
    write(&mut room, slide, SlidePart::Title, "").unwrap();
    assert_eq!(edit(&room, slide), None, "a slide that says nothing of its own has no row");
    assert_eq!(write(&mut room, slide, SlidePart::Title, ""), Ok(0));
    write(&mut room, slide, SlidePart::Title, "What the figures say").unwrap();
    assert_eq!(edit(&room, slide), None, "what is said anyway is not written by hand");
}

#[test]
fn what_is_too_long_or_about_nothing_is_refused() {
    let mut room = Room::new(Names::Named);
    let unknown = SlideName::Lighthouse(workshop::UseCaseId::random());
    assert_eq!(write(&mut room, unknown, SlidePart::Title, "Mine"), Err(Refusal::NotFound));
    assert_eq!(leave_out(&mut room, unknown, true), Err(Refusal::NotFound));
    let long = write(&mut room, SlideName::Cover, SlidePart::Title, &"字".repeat(201));
    assert_eq!(long, Err(Refusal::TextTooLong { limit: 200 }));
    let long = write(&mut room, SlideName::Cover, SlidePart::Notes, &"字".repeat(2_001));
    assert_eq!(long, Err(Refusal::TextTooLong { limit: 2_000 }));
}

#[test]
fn a_slide_goes_out_and_comes_in_again() {
    let mut room = Room::new(Names::Named);
    leave_out(&mut room, SlideName::Gates, true).unwrap();
    assert!(edit(&room, SlideName::Gates).unwrap().is_out);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(edit(&room, SlideName::Gates), None);
    room.steer(&Steering::Redo).unwrap();
    leave_out(&mut room, SlideName::Gates, false).unwrap();
    assert_eq!(edit(&room, SlideName::Gates), None);
    assert_eq!(leave_out(&mut room, SlideName::Gates, false), Ok(0), "it is in already");
}

#[test]
fn the_slide_of_a_lighthouse_goes_with_its_use_case() {
    let mut room = Room::new(Names::Named);
    let case = room.cases[0];
    let slide = SlideName::Lighthouse(case);
    write(&mut room, slide, SlidePart::Title, "Ours").unwrap();
    room.steer(&Steering::RemoveUseCases { ids: vec![case] }).unwrap();
    assert_eq!(edit(&room, slide), None);
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(edit(&room, slide).unwrap().title_en.text, "Ours", "one undo brings both back");
}

#[test]
fn slides_stay_with_the_facilitator() {
    let mut room = Room::new(Names::Named);
    write(&mut room, SlideName::Cover, SlidePart::Notes, "Not for the room").unwrap();
    let row = edit(&room, SlideName::Cover).unwrap().into();
    assert!(seen(&room.workshop, &row, Audience::Facilitator).is_some());
    for audience in [Audience::Participant { results: true }, Audience::Wall { results: true }] {
        assert_eq!(seen(&room.workshop, &row, audience), None, "{audience:?}");
    }
}
