//! Merging, splitting, sorting by her and by the room, voting, undo and unmerging in any order, beside a slow and obvious model: every text
//! is kept, and what every person voted counts once.

use crate::setup::Room;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use workshop::merging::IdeaPart;
use workshop::theme::NewTheme;
use workshop::{
    About, Actor, Change, Contribution, Decision, IdeaId, Marks, Names, Refusal, Steering, Step, StepKind,
    StepName, ThemeId, VoteId, VoteQuestion,
};

const MOST_ON_ONE: u32 = 3;

/// What somebody does next; numbers choose among what is there.
#[derive(Clone, Debug)]
enum Act {
    Merge { into: usize, others: Vec<usize> },
    Unmerge { which: usize },
    Split { which: usize },
    Sort { which: usize, theme: bool },
    SortInSilence { person: usize, which: usize, into: Silent },
    Vote { person: usize, dots: Vec<(usize, u32)> },
    Undo,
}

/// Where somebody puts a card.
#[derive(Clone, Copy, Debug)]
enum Silent {
    Alone,
    Theme(usize),
    NewTheme,
}

/// A card as anybody would write it down: what it says, and where it went.
#[derive(Clone, Debug, PartialEq)]
struct Card {
    text: String,
    went_into: Option<IdeaId>,
    theme: Option<ThemeId>,
    moves: u32,
}

#[derive(Clone, Default)]
struct Model {
    cards: BTreeMap<IdeaId, Card>,
    ballots: BTreeMap<usize, BTreeMap<IdeaId, u32>>,
    themes: BTreeSet<ThemeId>,
    /// All cards before and after each of the facilitator's steps.
    steps: Vec<[BTreeMap<IdeaId, Card>; 2]>,
}

impl Model {
    fn stands_for(&self, mut id: IdeaId) -> IdeaId {
        while let Some(into) = self.cards[&id].went_into {
            id = into;
        }
        id
    }

    fn standing(&self) -> Vec<IdeaId> {
        self.cards.iter().filter(|(_, card)| card.went_into.is_none()).map(|(id, _)| *id).collect()
    }

    /// What each person has on each card.
    fn votes(&self, person: usize) -> BTreeMap<IdeaId, u32> {
        let mut votes = BTreeMap::new();
        for (idea, count) in self.ballots.get(&person).into_iter().flatten() {
            *votes.entry(self.stands_for(*idea)).or_insert(0) += count;
        }
        votes.values_mut().for_each(|count| *count = MOST_ON_ONE.min(*count));
        votes
    }

    /// A theme without a name goes with its last card.
    fn put(&mut self, id: IdeaId, theme: Option<ThemeId>) {
        let card = self.cards.get_mut(&id).unwrap();
        let left = std::mem::replace(&mut card.theme, theme);
        if left == theme {
            return;
        }
        card.moves += u32::from(left.is_some());
        if let Some(left) = left
            && self.cards.values().all(|card| card.theme != Some(left))
        {
            self.themes.remove(&left);
        }
    }

    /// All cards as they are once the last step is taken back; None where somebody else has moved one of them since, put
    /// dots on one that would go, or emptied the theme that one would go back into.
    fn undone(&self) -> Option<BTreeMap<IdeaId, Card>> {
        let [before, after] = self.steps.last()?;
        let mut cards = self.cards.clone();
        for (id, wrote) in after {
            match before.get(id) {
                None if self.cards[id] == *wrote && !self.somebody_voted_for(*id) => drop(cards.remove(id)),
                None => return None,
                Some(was) if was == wrote => {}
                Some(was) => {
                    let card = cards.get_mut(id).unwrap();
                    back(&mut card.went_into, &was.went_into, &wrote.went_into)?;
                    back(&mut card.theme, &was.theme, &wrote.theme)?;
                    back(&mut card.moves, &was.moves, &wrote.moves)?;
                    if card.theme.is_some_and(|theme| !self.themes.contains(&theme)) {
                        return None;
                    }
                }
            }
        }
        Some(cards)
    }

    fn somebody_voted_for(&self, id: IdeaId) -> bool {
        self.ballots.values().any(|dots| dots.contains_key(&id))
    }
}

/// Only what a step changed is taken back, and only where nobody changed it since.
fn back<T: Clone + PartialEq>(now: &mut T, was: &T, wrote: &T) -> Option<()> {
    if was != wrote {
        if now != wrote {
            return None;
        }
        *now = was.clone();
    }
    Some(())
}

/// The room does something else; not a step of the facilitator's, which undo would take back.
fn lead(room: &mut Room, step: Step) {
    let about = About { step, ..room.workshop.about().clone() };
    let name = StepName { kind: StepKind::GoToStep, subject: String::new(), count: 1, of: None };
    let decision = Decision { changes: vec![Change::put(about)], step: name, erased: vec![] };
    room.carry_out(decision, Actor::Somebody);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_text_and_every_vote_is_there_exactly_once(acts in prop::collection::vec(act(), 1..40)) {
        let mut room = Room::new(Names::Hidden);
        let mut model = Model::default();
        for n in 0..8_usize {
            let text = format!("Idea {n}");
            let id = room.write(n % 4, 0, &text).unwrap();
            model.cards.insert(id, Card { text, went_into: None, theme: None, moves: 0 });
        }
        room.steer(&Steering::RevealLanes { lanes: room.lanes.clone() }).unwrap();
        let theme = ThemeId::random();
        room.steer(&Steering::AddTheme { theme: NewTheme { id: theme, name: String::new() }, ideas: vec![] }).unwrap();
        model.themes.insert(theme);
        room.steer(&Steering::GoToStep { step: Step::Vote }).unwrap();
        let (vote, question) = (VoteId::random(), VoteQuestion::Dots { each: 50, most_on_one: MOST_ON_ONE });
        room.steer(&Steering::OpenVote { id: vote, question }).unwrap();
        for act in acts {
            perform(&mut room, &mut model, vote, theme, act)?;
            compare(&room, &model, vote)?;
        }
    }
}

fn perform(
    room: &mut Room,
    model: &mut Model,
    vote: VoteId,
    theme: ThemeId,
    act: Act,
) -> Result<(), TestCaseError> {
    let standing = model.standing();
    let pick = |n: usize| standing[n % standing.len()];
    let before = model.cards.clone();
    let command = match act {
        Act::Merge { into, others } => {
            let into = pick(into);
            let ids: BTreeSet<_> = others.into_iter().map(pick).filter(|id| *id != into).collect();
            if ids.is_empty() {
                return Ok(());
            }
            for id in &ids {
                model.cards.get_mut(id).unwrap().went_into = Some(into);
            }
            Steering::MergeIdeas { ids: ids.into_iter().collect(), into }
        }
        Act::Unmerge { which } => {
            let merged: Vec<_> =
                model.cards.iter().filter(|(_, card)| card.went_into.is_some()).map(|(id, _)| *id).collect();
            let Some(id) = merged.get(which % merged.len().max(1)).copied() else { return Ok(()) };
            model.cards.get_mut(&id).unwrap().went_into = None;
            Steering::UnmergeIdeas { ids: vec![id] }
        }
        Act::Split { which } => {
            let id = pick(which);
            let part = |text: &str| IdeaPart { id: IdeaId::random(), text: text.into() };
            let parts = vec![part("one half"), part("the other half")];
            let theme = model.cards[&id].theme;
            for part in &parts {
                let text = part.text.clone();
                model.cards.insert(part.id, Card { text, went_into: None, theme, moves: 0 });
            }
            model.cards.get_mut(&id).unwrap().went_into = Some(parts[0].id);
            Steering::SplitIdea { id, parts }
        }
        Act::Sort { which, theme: into } => {
            let (id, theme) = (pick(which), into.then_some(theme));
            let sort = Steering::SortIdeas { ids: vec![id], theme };
            if theme.is_some_and(|theme| !model.themes.contains(&theme)) {
                prop_assert_eq!(room.steer(&sort), Err(Refusal::NotFound));
                return Ok(());
            }
            let card = model.cards.get_mut(&id).unwrap();
            if card.theme == theme && card.moves == 0 {
                return Ok(());
            }
            (card.theme, card.moves) = (theme, 0);
            sort
        }
        Act::SortInSilence { person, which, into } => {
            let idea = pick(which);
            let known: Vec<_> = model.themes.iter().copied().collect();
            let wish = match into {
                Silent::Theme(n) if !known.is_empty() => {
                    Contribution::SortIdea { idea, theme: Some(known[n % known.len()]) }
                }
                Silent::NewTheme => Contribution::BeginTheme { theme: ThemeId::random(), idea },
                Silent::Alone | Silent::Theme(_) => Contribution::SortIdea { idea, theme: None },
            };
            let theme = match &wish {
                Contribution::BeginTheme { theme, .. } => Some(*theme),
                Contribution::SortIdea { theme, .. } => *theme,
                _ => None,
            };
            lead(room, Step::Sort);
            prop_assert!(room.contribute(person, &wish).is_ok(), "{wish:?}");
            lead(room, Step::Vote);
            model.themes.extend(theme);
            model.put(idea, theme);
            return Ok(());
        }
        Act::Vote { person, dots } => {
            let dots: BTreeMap<_, _> = dots.into_iter().map(|(which, count)| (pick(which), count)).collect();
            let marks = Some(Marks::Dots(dots.clone()));
            room.contribute(person, &Contribution::CastBallot { vote, marks }).unwrap();
            model.ballots.insert(person, dots);
            return Ok(());
        }
        Act::Undo => {
            if model.steps.is_empty() {
                return Ok(());
            }
            if let Some(cards) = model.undone() {
                prop_assert!(room.steer(&Steering::Undo).is_ok());
                model.cards = cards;
                model.steps.pop();
            } else {
                prop_assert_eq!(room.steer(&Steering::Undo), Err(Refusal::ChangedSince));
            }
            return Ok(());
        }
    };
    prop_assert!(room.steer(&command).is_ok(), "{command:?}");
    model.steps.push([before, model.cards.clone()]);
    Ok(())
}

fn compare(room: &Room, model: &Model, vote: VoteId) -> Result<(), TestCaseError> {
    let texts: BTreeMap<_, _> = room.workshop.ideas().map(|idea| (idea.id, idea.text.as_str())).collect();
    let expected: BTreeMap<_, _> = model.cards.iter().map(|(id, card)| (*id, card.text.as_str())).collect();
    prop_assert_eq!(texts, expected, "every text is kept");
    let mut piled: Vec<_> = Vec::new();
    for card in model.standing() {
        let pile = room.workshop.pile(card);
        for idea in &pile {
            prop_assert_eq!(model.stands_for(*idea), card);
        }
        piled.extend(pile);
    }
    let all: BTreeSet<_> = piled.iter().copied().collect();
    prop_assert_eq!((piled.len(), all.len()), (model.cards.len(), model.cards.len()), "each in one pile");
    for (id, card) in &model.cards {
        let idea = room.idea(*id);
        prop_assert_eq!((idea.theme, idea.moves), (card.theme, card.moves));
    }
    let themes: BTreeSet<_> = room.workshop.themes().map(|theme| theme.id).collect();
    prop_assert_eq!(&themes, &model.themes, "a theme goes with its last card, and not before");
    for person in model.ballots.keys() {
        let ballot = room.workshop.ballot(vote, room.seats[*person]).unwrap();
        let counted = room.workshop.on_cards(ballot).marks;
        prop_assert_eq!(counted, Marks::Dots(model.votes(*person)), "a person counts once on a card");
    }
    Ok(())
}

fn act() -> impl Strategy<Value = Act> {
    let which = || 0..64_usize;
    prop_oneof![
        3 => (which(), prop::collection::vec(which(), 1..4)).prop_map(|(into, others)| Act::Merge { into, others }),
        2 => which().prop_map(|which| Act::Unmerge { which }),
        2 => which().prop_map(|which| Act::Split { which }),
        1 => (which(), any::<bool>()).prop_map(|(which, theme)| Act::Sort { which, theme }),
        3 => (0..4_usize, which(), silent())
            .prop_map(|(person, which, into)| Act::SortInSilence { person, which, into }),
        3 => (0..4_usize, prop::collection::vec((which(), 1..=MOST_ON_ONE), 1..5))
            .prop_map(|(person, dots)| Act::Vote { person, dots }),
        2 => Just(Act::Undo),
    ]
}

fn silent() -> impl Strategy<Value = Silent> {
    prop_oneof![
        1 => Just(Silent::Alone),
        2 => (0..64_usize).prop_map(Silent::Theme),
        1 => Just(Silent::NewTheme),
    ]
}
