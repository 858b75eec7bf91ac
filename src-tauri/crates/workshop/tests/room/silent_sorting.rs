//! Silent sorting: all devices at one board, and nothing that says who moved what.

use crate::setup::Room;
use workshop::theme::{NewTheme, THEME_LIMIT};
use workshop::visibility::{Audience, own_change, own_rows, seen};
use workshop::{
    Actor, AgendaKind, AgendaStepId, Contribution, IdeaId, Names, NewAgendaStep, Refusal, Row, RowChange,
    Steering, Step, ThemeId,
};

const PARTICIPANT: Audience = Audience::Participant { results: false };

#[test]
fn the_later_of_two_moves_wins_and_a_note_that_goes_to_and_fro_is_marked() {
    let (mut room, ideas) = sorting(3);
    let (first, second) = (room.begin(0, ideas[0]).unwrap(), room.begin(1, ideas[1]).unwrap());
    let themes: Vec<_> = [first, second].iter().map(|id| room.workshop.theme(*id).unwrap()).collect();
    assert!(themes.iter().all(|theme| theme.name.is_empty()), "names come last");
    assert_ne!((themes[0].number, themes[0].hue), (themes[1].number, themes[1].hue));

    room.sort(0, ideas[2], Some(first)).unwrap();
    assert_eq!(room.idea(ideas[2]).moves, 0, "to be put somewhere is no move to and fro");
    room.sort(1, ideas[2], Some(second)).unwrap();
    room.sort(2, ideas[2], None).unwrap();
    room.sort(3, ideas[2], Some(first)).unwrap();
    room.sort(0, ideas[2], Some(second)).unwrap();
    assert_eq!((room.idea(ideas[2]).theme, room.idea(ideas[2]).moves), (Some(second), 3));
    let again = room.sort(1, ideas[2], Some(second)).unwrap();
    assert!(again.is_empty(), "where it is already, nothing moves");

    let count = |audience| match seen(&room.workshop, &Row::from(room.idea(ideas[2])), audience).unwrap().row
    {
        Some(Row::Idea(idea)) => idea.moves,
        _ => panic!("everybody sees it"),
    };
    assert_eq!(count(Audience::Facilitator), 3, "she is told that it may belong to two");
    assert_eq!((count(PARTICIPANT), count(Audience::Wall { results: true })), (0, 0), "and nobody else");
    room.steer(&Steering::SortIdeas { ids: vec![ideas[2]], theme: Some(first) }).unwrap();
    assert_eq!(room.idea(ideas[2]).moves, 0, "once she has placed it, it is settled");
}

#[test]
fn nobody_is_told_who_moved_what_and_the_file_does_not_know() {
    for names in [Names::Named, Names::Hidden, Names::Anonymous] {
        let mut room = Room::new(names);
        let idea = room.write(1, 0, "a note").unwrap();
        room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
        room.steer(&Steering::GoToStep { step: Step::Sort }).unwrap();
        let wish = Contribution::BeginTheme { theme: ThemeId::random(), idea };
        assert_eq!(room.workshop.actor_of(room.seats[0], &wish), Actor::Somebody, "{names:?}");
        let by = |person| {
            let mut room = Room {
                workshop: room.workshop.clone(),
                seats: room.seats.clone(),
                lanes: vec![],
                cases: vec![],
            };
            let changes = room.contribute(person, &wish).unwrap();
            (changes, room.workshop.rows().collect::<Vec<_>>())
        };
        assert_eq!(by(0), by(2), "{names:?}: whoever does it, the same rows change in the same way");
    }
}

#[test]
fn the_author_of_a_note_learns_no_more_than_others() {
    let mut room = Room::new(Names::Named);
    let idea = room.write(0, 0, "what Ada wrote").unwrap();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::GoToStep { step: Step::Sort }).unwrap();
    room.begin(1, idea).unwrap();
    let changes = room.sort(2, idea, None).unwrap();
    assert_eq!(room.idea(idea).moves, 1);
    let is_told = |row: Option<Row>| matches!(row, Some(Row::Idea(own)) if own.moves > 0);
    let changed = changes.iter().filter_map(|change| own_change(&room.workshop, change));
    let all = own_rows(&room.workshop, room.seats[0]);
    assert!(!changed.chain(all).any(|seen| is_told(seen.row)));
}

#[test]
fn a_theme_without_a_name_goes_with_its_last_note_and_a_named_one_stays() {
    let (mut room, ideas) = sorting(2);
    let theme = room.begin(0, ideas[0]).unwrap();
    room.sort(1, ideas[1], Some(theme)).unwrap();
    room.sort(1, ideas[1], None).unwrap();
    assert!(room.workshop.theme(theme).is_ok(), "one note is in it still");
    room.sort(0, ideas[0], None).unwrap();
    assert_eq!(room.workshop.theme(theme), Err(Refusal::NotFound));
    let named = room.begin(0, ideas[0]).unwrap();
    room.steer(&Steering::EditTheme { id: named, name: "At the line".into(), hue: 1 }).unwrap();
    room.sort(1, ideas[0], None).unwrap();
    assert!(room.workshop.theme(named).is_ok(), "somebody named it");
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let (mut room, ideas) = sorting(4);
    let theme = room.begin(0, ideas[0]).unwrap();
    let rows: Vec<Row> = room.workshop.rows().collect();
    let unknown = (IdeaId::random(), ThemeId::random());
    assert_eq!(room.sort(0, unknown.0, None), Err(Refusal::NotFound));
    assert_eq!(room.sort(0, ideas[1], Some(unknown.1)), Err(Refusal::NotFound));
    assert_eq!(room.begin(0, unknown.0), Err(Refusal::NotFound));
    let again = Contribution::BeginTheme { theme, idea: ideas[1] };
    assert_eq!(room.contribute(1, &again), Err(Refusal::AlreadyThere), "the id of a theme that is there");
    assert_eq!(room.workshop.rows().collect::<Vec<_>>(), rows);

    room.steer(&Steering::MergeIdeas { ids: vec![ideas[1]], into: ideas[2] }).unwrap();
    assert_eq!(room.sort(0, ideas[1], Some(theme)), Err(Refusal::MergedAway));
    room.steer(&Steering::ParkIdeas { ids: vec![ideas[3]], parked: true }).unwrap();
    assert_eq!(room.sort(0, ideas[3], Some(theme)), Err(Refusal::NotListed), "it hangs on no board");
    assert_eq!(room.begin(0, ideas[3]), Err(Refusal::NotListed));
    for step in [Step::Welcome, Step::Ideate, Step::Cards, Step::Vote, Step::Results] {
        room.steer(&Steering::GoToStep { step }).unwrap();
        assert_eq!(room.sort(0, ideas[2], Some(theme)), Err(Refusal::NotNow), "{step:?}");
        assert_eq!(room.begin(0, ideas[2]), Err(Refusal::NotNow), "{step:?}");
    }
}

#[test]
fn what_waits_for_the_reveal_is_sorted_by_nobody_not_even_its_author() {
    let mut room = Room::new(Names::Hidden);
    let hidden = room.write(0, 0, "still mine").unwrap();
    room.steer(&Steering::GoToStep { step: Step::Sort }).unwrap();
    assert_eq!(room.sort(0, hidden, None), Err(Refusal::NotRevealed));
    assert_eq!(room.begin(0, hidden), Err(Refusal::NotRevealed));
    assert_eq!(room.begin(1, hidden), Err(Refusal::NotRevealed), "as if it were not there for others too");
}

#[test]
fn notes_of_a_theme_that_was_taken_apart_meanwhile_are_loose_and_a_late_move_leaves_its_note_alone() {
    let (mut room, ideas) = sorting(2);
    let theme = room.begin(0, ideas[0]).unwrap();
    room.steer(&Steering::RemoveTheme { id: theme }).unwrap();
    assert_eq!(room.idea(ideas[0]).theme, None);
    assert_eq!(room.sort(1, ideas[1], Some(theme)), Err(Refusal::NotFound));
    assert_eq!(room.idea(ideas[1]).theme, None);
}

#[test]
fn undo_is_her_own_line_and_never_puts_a_note_into_a_theme_that_is_gone() {
    let (mut room, ideas) = sorting(2);
    let (first, second) = (room.begin(0, ideas[0]).unwrap(), room.begin(1, ideas[1]).unwrap());
    room.steer(&Steering::SortIdeas { ids: vec![ideas[0]], theme: Some(second) }).unwrap();
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.idea(ideas[0]).theme, Some(first), "her own move goes back");
    room.steer(&Steering::Redo).unwrap();
    // Nothing is left in the first theme. The room fills it, and empties it again: then it goes.
    room.sort(0, ideas[1], Some(first)).unwrap();
    room.sort(0, ideas[1], Some(second)).unwrap();
    assert_eq!(room.workshop.theme(first), Err(Refusal::NotFound));
    assert_eq!(room.steer(&Steering::Undo), Err(Refusal::ChangedSince));
    assert_eq!(room.idea(ideas[0]).theme, Some(second));
}

#[test]
fn one_device_cannot_fill_the_board_with_themes() {
    let (mut room, ideas) = sorting(1);
    for _ in 0..THEME_LIMIT {
        let theme = NewTheme { id: ThemeId::random(), name: "One".into() };
        room.steer(&Steering::AddTheme { theme, ideas: vec![] }).unwrap();
    }
    assert_eq!(room.begin(0, ideas[0]), Err(Refusal::TooMany { limit: THEME_LIMIT }));
}

#[test]
fn the_step_of_the_agenda_leads_the_room_and_lets_it_go() {
    let (mut room, ideas) = sorting(1);
    let id = AgendaStepId::random();
    let step = NewAgendaStep {
        id,
        kind: AgendaKind::Sort,
        title: "Sort".into(),
        minutes: 10,
        session: 1,
        note: String::new(),
    };
    room.steer(&Steering::GoToStep { step: Step::Welcome }).unwrap();
    room.steer(&Steering::PutAgendaStep { step, beside: None }).unwrap();
    room.steer(&Steering::StartAgendaStep { id }).unwrap();
    assert_eq!(room.workshop.about().step, Step::Sort);
    let theme = room.begin(0, ideas[0]).unwrap();
    room.steer(&Steering::EndAgendaStep { id }).unwrap();
    assert_eq!(room.workshop.about().step, Step::Welcome);
    assert_eq!(room.sort(0, ideas[0], None), Err(Refusal::NotNow));
    room.steer(&Steering::ReopenAgendaStep { id, minutes: 5 }).unwrap();
    assert_eq!(room.idea(ideas[0]).theme, Some(theme), "what was sorted is there when it opens again");
    room.sort(0, ideas[0], None).unwrap();
}

/// A room that sorts some notes that everybody may read.
fn sorting(count: usize) -> (Room, Vec<IdeaId>) {
    let mut room = Room::new(Names::Hidden);
    let ideas = (0..count).map(|n| room.write(n % 4, 0, &format!("Note {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    room.steer(&Steering::GoToStep { step: Step::Sort }).unwrap();
    (room, ideas)
}

impl Room {
    fn sort(
        &mut self,
        person: usize,
        idea: IdeaId,
        theme: Option<ThemeId>,
    ) -> Result<Vec<RowChange>, Refusal> {
        self.contribute(person, &Contribution::SortIdea { idea, theme })
    }

    fn begin(&mut self, person: usize, idea: IdeaId) -> Result<ThemeId, Refusal> {
        let theme = ThemeId::random();
        self.contribute(person, &Contribution::BeginTheme { theme, idea }).map(|_| theme)
    }
}
