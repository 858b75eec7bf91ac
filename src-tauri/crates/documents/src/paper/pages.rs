//! Pages before they are printed: what stands where, and what it is to those who listen.

use crate::picture::Mark;
use crate::type_setting::Line;

/// Size of the paper, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// White at the left and right of what is printed, in points.
pub(super) const SIDE: f32 = 54.0;
/// Where a page begins, below its header.
pub(super) const TOP: f32 = 66.0;
/// White below a page, with its footer in it.
pub(super) const BOTTOM: f32 = 58.0;

impl Sheet {
    pub(super) fn text_width(self) -> f32 {
        self.width - 2.0 * SIDE
    }

    /// Where a page ends.
    pub(super) fn end(self) -> f32 {
        self.height - BOTTOM
    }
}

/// One page.
#[derive(Default)]
pub(super) struct Page {
    /// What its header says; a cover has none.
    pub(super) part: Option<String>,
    /// From back to front.
    pub(super) items: Vec<Item>,
}

/// Something on a page. Without a tag it is there for the eye only.
pub(super) enum Item {
    /// Lines, each with where it begins and where its letters stand.
    Lines { lines: Vec<(Line, f32, f32)>, tag: Option<TagId> },
    /// A drawing in units of its own.
    Drawing { marks: Vec<Mark>, at: (f32, f32), scale: f32, tag: Option<TagId> },
    /// Leads to a bookmark.
    Link { area: [f32; 4], bookmark: usize, tag: TagId, says: String },
}

/// A place that can be found: in the list of contents, and in the reader's own.
pub(super) struct Bookmark {
    pub(super) title: String,
    /// A part is 1, what belongs to it is 2.
    pub(super) level: u8,
    /// Among the pages that follow the contents, from 0 on.
    pub(super) page: usize,
    pub(super) y: f32,
}

/// Number of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TagId(pub(super) usize);

/// What something is to those who listen.
#[derive(Clone, Debug)]
pub(super) enum Role {
    Section,
    Title,
    Heading(u16, String),
    Paragraph,
    List,
    ListItem,
    ListBody,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Table,
    Row,
    HeadCell,
    Cell,
    /// With what it shows, in words.
    Figure(String),
}

/// A tag, with those within it.
pub(super) struct Tag {
    pub(super) role: Role,
    pub(super) children: Vec<TagId>,
}

/// All tags; those that stand in no other are found by whoever put them in.
#[derive(Default)]
pub(super) struct Tags {
    pub(super) all: Vec<Tag>,
}

impl Tags {
    /// A tag within another one.
    pub(super) fn within(&mut self, parent: TagId, role: Role) -> TagId {
        let tag = self.apart(role);
        if let Some(parent) = self.all.get_mut(parent.0) {
            parent.children.push(tag);
        }
        tag
    }

    /// A tag that stands in no other.
    pub(super) fn apart(&mut self, role: Role) -> TagId {
        self.all.push(Tag { role, children: Vec::new() });
        TagId(self.all.len() - 1)
    }
}
