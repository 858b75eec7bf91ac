//! Brainwriting: three cards of others in everybody's hand, and what is added to them.

use crate::setup::{Room, SECRET};
use std::collections::BTreeMap;
use workshop::visibility::{Audience, own_rows, owner, seen_change};
use workshop::{AgendaKind, Contribution, IdeaId, Names, Refusal, RowChange, Steering};

const ROOM: [Audience; 3] =
    [Audience::Facilitator, Audience::Participant { results: true }, Audience::Wall { results: true }];

#[test]
fn everybody_holds_three_cards_of_others_and_they_are_spread() {
    let mut room = brainwriting(Names::Hidden, 4);
    for person in 0..4 {
        for change in room.draw(person).unwrap() {
            assert_eq!(owner(&change), Some(room.seats[person]));
            for audience in ROOM {
                assert_eq!(seen_change(&room.workshop, &change, audience), None, "{audience:?}");
            }
        }
        let hand = room.hand(person);
        assert_eq!(hand.len(), 3);
        let own = |idea: &IdeaId| room.idea(*idea).author == Some(room.seats[person]);
        assert!(!hand.iter().any(own), "nobody goes on from an idea of their own");
    }
    let mut holders: BTreeMap<IdeaId, usize> = BTreeMap::new();
    for card in room.workshop.handed_cards() {
        *holders.entry(card.idea).or_default() += 1;
    }
    // Whoever comes last may be the author of what is left.
    assert!(holders.len() >= 9, "cards go to those first that nobody reads: {}", holders.len());
    assert!(holders.values().all(|count| *count <= 2));
    assert!(room.draw(0).unwrap().is_empty(), "a full hand takes none");
    let own = own_rows(&room.workshop, room.seats[0]).filter(|row| row.key.contains('/'));
    assert_eq!(own.count(), 3, "after a reload the hand is the same");
}

#[test]
fn a_card_is_swapped_for_another_one_and_never_comes_back() {
    let mut room = brainwriting(Names::Hidden, 4);
    room.draw(0).unwrap();
    let first = room.hand(0)[0];
    room.contribute(0, &Contribution::SwapCard { idea: first }).unwrap();
    assert_eq!(room.hand(0).len(), 3);
    assert!(!room.hand(0).contains(&first));
    assert_eq!(
        room.contribute(0, &Contribution::SwapCard { idea: first }),
        Err(Refusal::NotYours),
        "it is not in the hand any more"
    );
    assert_eq!(room.extend(0, first, "one more step"), Err(Refusal::NotYours));
}

#[test]
fn what_is_added_hangs_below_the_card_and_stays_hidden_with_it() {
    let mut room = brainwriting(Names::Named, 4);
    room.draw(0).unwrap();
    let card = room.hand(0)[0];
    let added = room.extend(0, card, "and it speaks dialect").unwrap();
    let (below, above) = (room.idea(added), room.idea(card));
    assert_eq!((below.lane, below.extends), (above.lane, Some(card)));
    assert!(below.place > above.place);
    assert!(!below.revealed, "until the reveal it is its author's alone");
    assert_eq!(room.extend(0, added, "and again"), Err(Refusal::NotYours), "it stays one step");

    let author = room.seats.iter().position(|seat| above.author == Some(*seat)).unwrap();
    let edited = Contribution::EditIdea { idea: card, text: "said better".into(), secret: None };
    room.contribute(author, &edited).unwrap();
    let held = room.workshop.handed_card(room.seats[0], card).unwrap();
    assert_eq!(held.text, "said better");
    room.contribute(author, &Contribution::RemoveIdea { idea: card, secret: None }).unwrap();
    assert_eq!(room.workshop.handed_card(room.seats[0], card), None, "it is gone from every hand");
    assert_eq!(room.idea(added).extends, None, "what was added to it stands on its own");
}

#[test]
fn cards_are_handed_out_while_the_room_brainwrites_and_not_before() {
    let mut room = Room::new(Names::Hidden);
    room.write(1, 0, "an idea").unwrap();
    assert_eq!(room.draw(0), Err(Refusal::NotNow));
    assert!(room.workshop.handed_cards().len() == 0);
}

#[test]
fn on_an_anonymous_board_nothing_says_whose_a_step_is() {
    let mut room = brainwriting(Names::Anonymous, 4);
    room.draw(0).unwrap();
    let card = room.hand(0)[0];
    let added = room.extend(0, card, "one more step").unwrap();
    assert_eq!(room.idea(added).author, None);
    assert!(room.idea(added).secret.is_some());
}

/// A room that brainwrites, each of four people with so many ideas of their own in the first lane.
fn brainwriting(names: Names, people: usize) -> Room {
    let mut room = Room::new(names);
    for n in 0..people * 3 {
        room.write(n % people, 0, &format!("idea {n}")).unwrap();
    }
    let step = room.workshop.agenda().find(|step| step.kind == AgendaKind::Brainwrite).unwrap().id;
    room.steer(&Steering::StartAgendaStep { id: step }).unwrap();
    room
}

impl Room {
    fn draw(&mut self, person: usize) -> Result<Vec<RowChange>, Refusal> {
        self.contribute(person, &Contribution::DrawCards {})
    }

    fn hand(&self, person: usize) -> Vec<IdeaId> {
        let cards = self.workshop.cards_of(self.seats[person]).filter(|card| !card.given_back);
        cards.map(|card| card.idea).collect()
    }

    fn extend(&mut self, person: usize, on: IdeaId, text: &str) -> Result<IdeaId, Refusal> {
        let (idea, lane) = (IdeaId::random(), self.lanes[1]);
        let secret = Some(SECRET.to_owned());
        let wish = Contribution::AddIdea {
            idea,
            lane,
            text: text.into(),
            secret,
            extends: Some(on),
            inspired_by: None,
        };
        self.contribute(person, &wish).map(|_| idea)
    }
}
