//! Themes, merging and splitting: nothing is lost, and everything can be taken apart again.

use crate::setup::Room;
use std::collections::BTreeMap;
use workshop::merging::IdeaPart;
use workshop::theme::NewTheme;
use workshop::use_case::NewUseCase;
use workshop::visibility::{Audience, own_change, owner, seen, seen_change, seen_otherwise};
use workshop::vote::Outcome;
use workshop::{
    Answer, Contribution, IdeaId, Key, Marks, Names, RatingKey, Refusal, Row, StandingState, Steering, Step,
    ThemeId, UseCaseId, UseCaseText, VoteId, VoteQuestion,
};

const PARTICIPANT: Audience = Audience::Participant { results: false };

#[test]
fn a_theme_holds_ideas_until_it_is_taken_apart() {
    let (mut room, ideas) = shaping(4);
    let (first, second) = (ThemeId::random(), ThemeId::random());
    room.steer(&add_theme(first, &ideas[..2])).unwrap();
    room.steer(&add_theme(second, &ideas[2..3])).unwrap();
    room.steer(&Steering::SortIdeas { ids: vec![ideas[1]], theme: Some(second) }).unwrap();
    assert_eq!(room.themes(&ideas), [Some(first), Some(second), Some(second), None], "one theme an idea");

    room.steer(&Steering::EditTheme { id: second, name: "  At the line ".into(), hue: 5 }).unwrap();
    let theme = room.workshop.theme(second).unwrap();
    assert_eq!((theme.name.as_str(), theme.number, theme.hue), ("At the line", 2, 5));
    let edit = Steering::EditTheme { id: second, name: String::new(), hue: 7 };
    assert_eq!(room.steer(&edit), Err(Refusal::OutOfRange { lowest: 1, highest: 6 }));
    assert_eq!(room.steer(&add_theme(second, &[])), Err(Refusal::AlreadyThere));

    room.steer(&Steering::RemoveTheme { id: second }).unwrap();
    assert_eq!(room.themes(&ideas), [Some(first), None, None, None], "its ideas are loose");
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.themes(&ideas), [Some(first), Some(second), Some(second), None]);
    let third = ThemeId::random();
    room.steer(&add_theme(third, &ideas[3..])).unwrap();
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.themes(&ideas)[3], None, "a theme that is undone lets its ideas go");
    assert_eq!(room.workshop.theme(third), Err(Refusal::NotFound));
    room.steer(&Steering::Redo).unwrap();
    room.steer(&Steering::SortIdeas { ids: vec![ideas[0]], theme: Some(third) }).unwrap();
    room.steer(&Steering::Undo).unwrap();
    let gone = Steering::SortIdeas { ids: vec![ideas[0]], theme: Some(ThemeId::random()) };
    assert_eq!(room.steer(&gone), Err(Refusal::NotFound));
}

#[test]
fn what_waits_for_the_reveal_is_in_no_theme_and_no_pile() {
    let mut room = Room::new(Names::Hidden);
    let hidden = room.write(0, 0, "still mine").unwrap();
    let open = room.write(1, 0, "mine too").unwrap();
    assert_eq!(room.steer(&add_theme(ThemeId::random(), &[hidden])), Err(Refusal::NotRevealed));
    assert_eq!(room.steer(&merge(&[hidden], open)), Err(Refusal::NotRevealed));
}

#[test]
fn a_merge_that_makes_no_sense_is_refused_and_changes_nothing() {
    let (mut room, ideas) = shaping(4);
    room.steer(&merge(&ideas[1..2], ideas[0])).unwrap();
    let before: Vec<Row> = room.workshop.rows().collect();
    for (ids, into, refusal) in [
        (vec![ideas[0]], ideas[0], Refusal::IntoItself),
        (vec![ideas[1]], ideas[2], Refusal::MergedAway),
        (vec![ideas[2]], ideas[1], Refusal::MergedAway),
        (vec![ideas[2], ideas[2]], ideas[0], Refusal::AlreadyThere),
        (vec![IdeaId::random()], ideas[0], Refusal::NotFound),
        (vec![ideas[2]], IdeaId::random(), Refusal::NotFound),
        (vec![], ideas[0], Refusal::NotFound),
    ] {
        assert_eq!(room.steer(&merge(&ids, into)), Err(refusal));
    }
    assert_eq!(room.workshop.rows().collect::<Vec<_>>(), before);
}

#[test]
fn sixty_cards_become_one_and_sixty_again() {
    let (mut room, ideas) = shaping(60);
    room.steer(&merge(&ideas[1..], ideas[0])).unwrap();
    assert_eq!(room.workshop.pile(ideas[0]).len(), 60);
    assert_eq!(room.seen_ideas(PARTICIPANT), 1, "the room sees the card that stands for all of them");
    assert_eq!(room.seen_ideas(Audience::Facilitator), 60, "their texts are kept as evidence");
    room.steer(&Steering::UnmergeIdeas { ids: ideas[1..].to_vec() }).unwrap();
    assert_eq!(room.seen_ideas(PARTICIPANT), 60);
}

#[test]
fn a_pile_goes_into_a_pile_and_comes_out_whole() {
    let (mut room, ideas) = shaping(4);
    room.steer(&merge(&ideas[1..2], ideas[0])).unwrap();
    room.steer(&merge(&ideas[..1], ideas[2])).unwrap();
    assert_eq!(room.workshop.card_of(ideas[1]).unwrap().id, ideas[2]);
    room.steer(&Steering::UnmergeIdeas { ids: vec![ideas[0]] }).unwrap();
    assert_eq!(room.workshop.card_of(ideas[1]).unwrap().id, ideas[0], "with what was merged into it");
    room.steer(&Steering::RemoveIdeas { ids: vec![ideas[0]] }).unwrap();
    assert_eq!(room.workshop.card_of(ideas[1]).unwrap().id, ideas[1], "what stood behind it stands again");
}

#[test]
fn a_dot_moves_with_its_card_while_the_vote_is_open_and_a_person_counts_once() {
    let (mut room, ideas) = shaping(4);
    let vote = room.vote_with_dots();
    room.put_dots(vote, 0, &[(ideas[0], 2), (ideas[1], 2)]);
    room.put_dots(vote, 1, &[(ideas[1], 1)]);
    room.put_dots(vote, 2, &[(ideas[2], 1)]);
    let changes = room.steer(&merge(&ideas[1..2], ideas[0])).unwrap();

    let otherwise = seen_otherwise(&room.workshop, &changes);
    let told: Vec<_> = otherwise.iter().filter_map(owner).collect();
    assert_eq!(told, room.seats[..2], "those who had marked it are told where their dots lie, nobody else");
    for change in &otherwise {
        for audience in [PARTICIPANT, Audience::Wall { results: true }, Audience::Facilitator] {
            assert_eq!(seen_change(&room.workshop, change, audience), None, "a ballot stays sealed");
        }
    }
    let own = own_change(&room.workshop, &otherwise[0]).and_then(|seen| seen.row).unwrap();
    let Row::Ballot(own) = own else { panic!("a ballot is told as a ballot") };
    assert_eq!(own.marks, dots(&[(ideas[0], 3)]), "no card has more of one person than one card may have");

    room.put_dots(vote, 1, &[(ideas[1], 1), (ideas[3], 2)]);
    room.steer(&Steering::CloseVote { id: vote }).unwrap();
    let Some(Outcome::Dots { dots: sums, people, .. }) = room.outcome(vote) else { panic!("it was counted") };
    assert_eq!(sums, BTreeMap::from([(ideas[0], 4), (ideas[2], 1), (ideas[3], 2)]));
    assert_eq!(people, BTreeMap::from([(ideas[0], 2), (ideas[2], 1), (ideas[3], 1)]));

    let changes = room.steer(&Steering::UnmergeIdeas { ids: vec![ideas[1]] }).unwrap();
    let Some(Outcome::Dots { dots: sums, .. }) = room.outcome(vote) else { panic!("it was counted") };
    assert_eq!(sums[&ideas[0]], 2, "dots stay where they were put, also after the count");
    assert_eq!(sums[&ideas[1]], 3);
    let told = seen_otherwise(&room.workshop, &changes);
    let told: Vec<_> = told.iter().filter_map(|change| change.key()).collect();
    assert_eq!(told, [Key::Vote(vote)], "everybody hears of the other sums");
}

#[test]
fn a_split_keeps_the_whole_as_evidence_and_its_votes() {
    let (mut room, ideas) = shaping(2);
    let vote = room.vote_with_dots();
    room.put_dots(vote, 0, &[(ideas[0], 2)]);
    let parts = [IdeaId::random(), IdeaId::random()];
    room.steer(&split(ideas[0], &parts)).unwrap();
    let first = room.idea(parts[0]);
    assert_eq!(first.author, room.idea(ideas[0]).author, "both parts are hers who wrote the whole");
    assert_eq!(first.split_from, Some(ideas[0]));
    assert_eq!(room.workshop.card_of(ideas[0]).unwrap().id, parts[0]);
    let ballot = room.workshop.ballot(vote, room.seats[0]).unwrap();
    assert_eq!(room.workshop.on_cards(ballot).marks, dots(&[(parts[0], 2)]));
    assert_eq!(
        room.steer(&split(ideas[1], &parts[..1])),
        Err(Refusal::OutOfRange { lowest: 2, highest: 12 })
    );

    room.put_dots(vote, 1, &[(parts[1], 1)]);
    assert_eq!(
        room.steer(&Steering::Undo),
        Err(Refusal::ChangedSince),
        "a part that somebody voted for does not vanish"
    );
}

#[test]
fn an_author_sees_where_the_idea_lives_also_when_another_card_stands_for_it() {
    let (mut room, ideas) = shaping(3);
    let case = NewUseCase { id: UseCaseId::random(), text: titled("Fault finder"), ideas: vec![ideas[0]] };
    room.steer(&Steering::AddUseCases { use_cases: vec![case.clone()] }).unwrap();
    let changes = room.steer(&merge(&ideas[1..2], ideas[0])).unwrap();
    let told = seen_otherwise(&room.workshop, &changes);
    assert_eq!(told.iter().filter_map(|change| change.key()).collect::<Vec<_>>(), [Key::UseCase(case.id)]);
    let Some(Row::UseCase(shown)) = room.seen(&Key::UseCase(case.id), PARTICIPANT) else { panic!("shown") };
    assert_eq!(shown.ideas.len(), 2, "both ideas live in it");
    assert_eq!(room.workshop.use_case(case.id).unwrap().ideas, [ideas[0]], "what it was made from stays");

    room.steer(&merge(&ideas[..1], ideas[2])).unwrap();
    let Some(Row::UseCase(shown)) = room.seen(&Key::UseCase(case.id), PARTICIPANT) else { panic!("shown") };
    assert_eq!(shown.ideas.len(), 3, "wherever the card goes");
}

#[test]
fn merged_use_cases_keep_their_ratings_and_the_round_is_marked() {
    let (mut room, _) = shaping(1);
    let round = room.workshop.open_round().unwrap().id;
    let criterion = "V1".parse().unwrap();
    for person in 0..3 {
        for case in room.cases.clone() {
            let key = RatingKey { round, use_case: case, seat: room.seats[person], criterion };
            room.steer(&Steering::Rate { rating: key, answer: Answer::Value(4) }).unwrap();
        }
    }
    room.steer(&Steering::CloseRound { id: round }).unwrap();
    let (survivor, other) = (room.cases[0], room.cases[1]);
    room.steer(&Steering::LightLighthouse { use_case: other, lit: true }).unwrap();
    let into = |ids: &[UseCaseId], into| Steering::MergeUseCases { ids: ids.to_vec(), into };
    room.steer(&into(&[other], survivor)).unwrap();
    assert_eq!(room.workshop.round(round).unwrap().changed, [survivor]);
    assert_eq!(room.workshop.ratings_of(other).count(), 3, "what was given stays with it");
    let state = |room: &Room, id| {
        room.workshop.standings().into_iter().find(|standing| standing.use_case == id).unwrap().state
    };
    assert_eq!(state(&room, other), StandingState::Merged);
    assert!(room.workshop.use_case(survivor).unwrap().lighthouse, "the lamp goes along");
    assert_eq!(room.steer(&into(&[survivor], survivor)), Err(Refusal::IntoItself));
    assert_eq!(room.steer(&into(&[other], survivor)), Err(Refusal::MergedAway));
    assert_eq!(room.seen(&Key::UseCase(other), PARTICIPANT), None, "the room rates one card");

    room.steer(&Steering::UnmergeUseCases { ids: vec![other] }).unwrap();
    assert_ne!(state(&room, other), StandingState::Merged);
    assert_eq!(room.workshop.ratings_of(other).count(), 3);
}

#[test]
fn a_use_case_is_split_with_the_ideas_that_go_along() {
    let (mut room, ideas) = shaping(2);
    let whole = NewUseCase { id: UseCaseId::random(), text: titled("Both"), ideas: ideas.clone() };
    room.steer(&Steering::AddUseCases { use_cases: vec![whole.clone()] }).unwrap();
    let part = NewUseCase { id: UseCaseId::random(), text: titled("One"), ideas: vec![ideas[1]] };
    room.steer(&Steering::SplitUseCase { id: whole.id, part: part.clone() }).unwrap();
    assert_eq!(room.workshop.use_case(whole.id).unwrap().ideas, [ideas[0]]);
    let part = room.workshop.use_case(part.id).unwrap();
    assert_eq!((part.split_from, part.ideas.as_slice()), (Some(whole.id), &ideas[1..]));
    room.steer(&Steering::Undo).unwrap();
    assert_eq!(room.workshop.use_case(whole.id).unwrap().ideas, ideas);
}

/// A room in which so many ideas are revealed.
fn shaping(count: usize) -> (Room, Vec<IdeaId>) {
    let mut room = Room::new(Names::Hidden);
    let ideas = (0..count).map(|n| room.write(n % 4, 0, &format!("Idea {n}")).unwrap()).collect();
    room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
    (room, ideas)
}

impl Room {
    fn themes(&self, ideas: &[IdeaId]) -> Vec<Option<ThemeId>> {
        ideas.iter().map(|id| self.idea(*id).theme).collect()
    }

    fn seen(&self, key: &Key, audience: Audience) -> Option<Row> {
        seen(&self.workshop, &self.workshop.row(key)?, audience)?.row
    }

    fn seen_ideas(&self, audience: Audience) -> usize {
        let ideas = self.workshop.ideas().cloned().map(Row::from);
        ideas.filter_map(|row| seen(&self.workshop, &row, audience)).count()
    }

    fn vote_with_dots(&mut self) -> VoteId {
        let (id, question) = (VoteId::random(), VoteQuestion::Dots { each: 6, most_on_one: 3 });
        self.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
        self.steer(&Steering::OpenVote { id, question }).unwrap();
        id
    }

    fn put_dots(&mut self, vote: VoteId, person: usize, on: &[(IdeaId, u32)]) {
        self.contribute(person, &Contribution::CastBallot { vote, marks: Some(dots(on)) }).unwrap();
    }

    fn outcome(&self, vote: VoteId) -> Option<Outcome> {
        match self.seen(&Key::Vote(vote), PARTICIPANT)? {
            Row::Vote(vote) => vote.outcome,
            _ => None,
        }
    }
}

fn add_theme(id: ThemeId, ideas: &[IdeaId]) -> Steering {
    Steering::AddTheme { theme: NewTheme { id, name: String::new() }, ideas: ideas.to_vec() }
}

fn merge(ids: &[IdeaId], into: IdeaId) -> Steering {
    Steering::MergeIdeas { ids: ids.to_vec(), into }
}

fn split(id: IdeaId, parts: &[IdeaId]) -> Steering {
    let part = |id: &IdeaId| IdeaPart { id: *id, text: "A part".into() };
    Steering::SplitIdea { id, parts: parts.iter().map(part).collect() }
}

fn dots(on: &[(IdeaId, u32)]) -> Marks {
    Marks::Dots(on.iter().copied().collect())
}

fn titled(title: &str) -> UseCaseText {
    UseCaseText { title: title.into(), ..UseCaseText::default() }
}
