//! Looking at every allowed set of candidates, leaving out only branches that cannot be allowed or good.

use std::cmp::Ordering;

use super::{Candidate, Limits, NEARLY_BEST, Pick, Wish, fits, worth};
use crate::places::rounded;

/// The best set, and what it has in common with all that are nearly as good.
pub(super) fn best_set(candidates: &[Candidate], limits: &Limits) -> Option<Pick> {
    let search = Search::of(candidates, limits);
    let mut finder = Best::default();
    search.visit(&mut finder);
    let best = finder.best?;
    let mut common = Common {
        least: NEARLY_BEST * best.sum,
        members: best.members,
        sets: 0,
        in_sets: vec![0; candidates.len()],
    };
    search.visit(&mut common);
    let indices = |members: u32| (0..candidates.len()).filter(|&index| members & bit(index) != 0).collect();
    Some(Pick {
        best: indices(best.members),
        sum: best.sum,
        always_in: indices(common.members),
        good_sets: common.sets,
        in_sets: common.in_sets,
    })
}

/// A set of candidates as bits, and what it takes up.
#[derive(Clone, Copy, Default)]
struct Set {
    members: u32,
    count: usize,
    sum: f64,
    money: f64,
    people: f64,
}

impl Set {
    fn with(self, index: usize, candidate: &Candidate, worth: f64) -> Set {
        Set {
            members: self.members | bit(index),
            count: self.count + 1,
            sum: self.sum + worth,
            money: self.money + candidate.money,
            people: self.people + candidate.people,
        }
    }

    /// More, or as much for less.
    fn is_better_than(&self, other: &Set) -> bool {
        let order = rounded(other.sum)
            .cmp(&rounded(self.sum))
            .then(self.money.total_cmp(&other.money))
            .then(self.people.total_cmp(&other.people));
        order == Ordering::Less
    }
}

/// Who looks at the sets.
trait Visitor {
    /// Whether sets of at most this sum tell nothing more.
    fn is_done_with(&self, sum: f64) -> bool;
    fn see(&mut self, set: &Set);
}

#[derive(Default)]
struct Best {
    best: Option<Set>,
}

impl Visitor for Best {
    fn is_done_with(&self, sum: f64) -> bool {
        self.best.is_some_and(|best| rounded(sum) < rounded(best.sum))
    }

    /// Sets come in the order of the ranking, so that the first of equals stays.
    fn see(&mut self, set: &Set) {
        if self.best.is_none_or(|best| set.is_better_than(&best)) {
            self.best = Some(*set);
        }
    }
}

struct Common {
    least: f64,
    members: u32,
    sets: u64,
    /// In how many of them each candidate is.
    in_sets: Vec<u64>,
}

impl Visitor for Common {
    fn is_done_with(&self, sum: f64) -> bool {
        rounded(sum) < rounded(self.least)
    }

    fn see(&mut self, set: &Set) {
        if !self.is_done_with(set.sum) {
            self.members &= set.members;
            self.sets += 1;
            for (index, sets) in self.in_sets.iter_mut().enumerate() {
                *sets += u64::from(set.members & bit(index) != 0);
            }
        }
    }
}

struct Search<'a> {
    candidates: &'a [Candidate],
    limits: &'a Limits,
    worth: Vec<f64>,
    /// The sum of a candidate's worth and that of all after it.
    rest: Vec<f64>,
    /// For each candidate, those it depends on.
    needs: Vec<u32>,
    /// For each candidate, those that depend on it.
    needed_by: Vec<u32>,
    /// For each candidate, those that cannot be picked with it.
    rivals: Vec<u32>,
}

impl<'a> Search<'a> {
    fn of(candidates: &'a [Candidate], limits: &'a Limits) -> Self {
        let worth: Vec<f64> = candidates.iter().map(|candidate| worth(candidate, limits)).collect();
        let mut rest = vec![0.0; candidates.len() + 1];
        for index in (0..candidates.len()).rev() {
            rest[index] = rest[index + 1] + worth[index];
        }
        let all = || 0..candidates.len();
        let those = |is_one: &dyn Fn(usize) -> bool| {
            all().filter(|&other| is_one(other)).fold(0, |members, other| members | bit(other))
        };
        let needs = |one: usize| those(&|other| candidates[one].depends_on.contains(&other));
        let needed_by = |one: usize| those(&|other| candidates[other].depends_on.contains(&one));
        let is_rival = |one: usize, other: usize| {
            let department = candidates[one].department;
            one != other && department.is_some() && candidates[other].department == department
        };
        let rivals =
            |one: usize| if limits.one_a_department { those(&|other| is_rival(one, other)) } else { 0 };
        Search {
            candidates,
            limits,
            worth,
            rest,
            needs: all().map(needs).collect(),
            needed_by: all().map(needed_by).collect(),
            rivals: all().map(rivals).collect(),
        }
    }

    fn visit(&self, visitor: &mut impl Visitor) {
        self.visit_from(0, &Set::default(), visitor);
    }

    /// Everything that can still become of a set whose members before `index` are settled.
    fn visit_from(&self, index: usize, set: &Set, visitor: &mut impl Visitor) {
        let Some(candidate) = self.candidates.get(index) else { return visitor.see(set) };
        if visitor.is_done_with(set.sum + self.rest[index]) {
            return;
        }
        let settled = bit(index) - 1;
        let is_whole = self.needs[index] & settled & !set.members == 0;
        if candidate.wish != Wish::Never && is_whole && self.rivals[index] & set.members == 0 {
            let larger = set.with(index, candidate, self.worth[index]);
            if self.is_allowed(&larger) {
                self.visit_from(index + 1, &larger, visitor);
            }
        }
        if candidate.wish != Wish::Must && self.needed_by[index] & set.members == 0 {
            self.visit_from(index + 1, set, visitor);
        }
    }

    fn is_allowed(&self, set: &Set) -> bool {
        self.limits.count.is_none_or(|count| set.count <= count)
            && fits(set.money, self.limits.money)
            && fits(set.people, self.limits.people)
    }
}

fn bit(index: usize) -> u32 {
    1 << index
}
