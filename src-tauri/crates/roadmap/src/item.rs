//! A bar on the roadmap.

/// The last day a roadmap can have: ten years.
pub const LAST_DAY: u32 = 3_650;

/// A bar on the roadmap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The day it begins, 0..=[`LAST_DAY`].
    pub starts: u32,
    /// The day it is done: what needs it may begin on that day.
    pub ends: u32,
    /// What it takes and nothing else can have at the same time.
    pub takes: Vec<Resource>,
    /// Places of the items that have to be done before it begins.
    pub needs: Vec<usize>,
    /// It is over: nothing is in its way, and it is in no way.
    pub is_done: bool,
}

/// Somebody or something that can only be at one thing at a time, by the caller's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// A person.
    Person(u32),
    /// A component that several use cases share.
    Component(u32),
}

impl Item {
    /// Days it lasts.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.ends.saturating_sub(self.starts)
    }
}

/// Why items are no roadmap. Items are called by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoadmapError {
    /// An item ends before it begins, or too late.
    Days(usize),
    /// An item needs what is not there.
    Unknown(usize),
    /// Each of these needs the next one, and the last one needs the first.
    Circle(Vec<usize>),
}
