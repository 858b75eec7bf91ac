//! Words that flow down pages, and onto the next one.

use super::pages::{Bookmark, Item, Page, Role, SIDE, Sheet, TOP, TagId, Tags};
use crate::picture::Mark;
use crate::type_setting::{Colour, Line, Lines, Setting, Span, Typesetter};
use workshop::{Facts, Language};

pub(super) const INK: Colour = Colour(0x13, 0x20, 0x3B);
pub(super) const INK_2: Colour = Colour(0x45, 0x50, 0x6A);
pub(super) const WARN: Colour = Colour(0x9A, 0x3F, 0x16);
pub(super) const LINE_COLOUR: Colour = Colour(0xD9, 0xD6, 0xCC);

/// Height of letters, in points.
pub(super) const BODY: f32 = 9.5;
pub(super) const SMALL: f32 = 8.0;
/// White after a paragraph, in units of the height of its letters.
pub(super) const AFTER_PARAGRAPH: f32 = 0.45;
/// How far points of a list are set in.
const INSET: f32 = 12.0;

/// Where the next words go.
pub(super) struct Flow<'a> {
    pub(super) typesetter: &'a mut Typesetter,
    pub(super) language: Language,
    pub(super) sheet: Sheet,
    pub(super) tags: Tags,
    pub(super) pages: Vec<Page>,
    /// Sections that the pages are made of, in order.
    pub(super) sections: Vec<TagId>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// From the upper edge of the page, in points.
    pub(super) y: f32,
    /// What every further page begins with while something goes on over several.
    pub(super) goes_on: Option<String>,
    part: String,
    section: TagId,
}

impl<'a> Flow<'a> {
    pub(super) fn new(typesetter: &'a mut Typesetter, language: Language, sheet: Sheet) -> Self {
        Self {
            typesetter,
            language,
            sheet,
            tags: Tags::default(),
            pages: Vec::new(),
            sections: Vec::new(),
            bookmarks: Vec::new(),
            y: 0.0,
            goes_on: None,
            part: String::new(),
            section: TagId(0),
        }
    }

    /// How words of this size are set over the whole width.
    pub(super) fn setting(&self, size: f32) -> Setting {
        let leading = match self.language {
            Language::En => 1.45,
            Language::ZhCn => 1.65,
        };
        Setting { size, leading, width: Some(self.sheet.text_width()) }
    }

    /// Begins a part, on a page of its own.
    pub(super) fn part(&mut self, title: &str) {
        self.part = title.to_owned();
        self.next_page();
        self.open_part(title);
    }

    /// Begins a part where there is room for it and something of what follows, else on the next page.
    pub(super) fn part_after(&mut self, title: &str, least: f32) {
        let gap = 26.0;
        if self.pages.is_empty() || self.y + gap + least > self.sheet.end() {
            self.part(title);
            return;
        }
        self.part = title.to_owned();
        self.y += gap;
        self.open_part(title);
    }

    /// Begins a page of its own for something that belongs to a part, which the first such page opens.
    pub(super) fn page_of(&mut self, part: &str, title: &str, is_first: bool) {
        self.part = part.to_owned();
        self.next_page();
        self.section = self.tags.apart(Role::Section);
        self.sections.push(self.section);
        if is_first {
            self.bookmark(part, 1);
        }
        self.bookmark(title, 2);
        self.heading_line(title, 1, if title.chars().count() > 80 { 12.0 } else { 17.0 });
        self.y += 6.0;
    }

    fn open_part(&mut self, title: &str) {
        self.section = self.tags.apart(Role::Section);
        self.sections.push(self.section);
        self.bookmark(title, 1);
        self.heading_line(title, 1, 17.0);
        self.y += 8.0;
    }

    /// A heading within a part, with room for something below it.
    pub(super) fn heading(&mut self, text: &str, least: f32) {
        self.need(least + 34.0);
        if self.y > TOP {
            self.y += 12.0;
        }
        self.heading_line(text, 2, 11.5);
        self.y += 3.0;
    }

    fn heading_line(&mut self, text: &str, level: u16, size: f32) {
        let tag = self.tags.within(self.section, Role::Heading(level, text.to_owned()));
        let setting = Setting { leading: 1.3, ..self.setting(size) };
        let set = self.typesetter.set_words(text, true, INK, setting);
        self.put(&set, SIDE, Some(tag), true);
    }

    pub(super) fn bookmark(&mut self, title: &str, level: u8) {
        let page = self.pages.len().saturating_sub(1);
        self.bookmarks.push(Bookmark { title: title.to_owned(), level, page, y: self.y - 12.0 });
    }

    /// A paragraph of words that all look alike.
    pub(super) fn paragraph(&mut self, text: &str, size: f32, ink: Colour) {
        self.spans(&[Span { text, is_bold: false, ink }], size);
    }

    /// A paragraph.
    pub(super) fn spans(&mut self, spans: &[Span<'_>], size: f32) {
        let tag = self.tags.within(self.section, Role::Paragraph);
        let set = self.typesetter.set(spans, self.setting(size));
        self.put(&set, SIDE, Some(tag), false);
        self.y += size * AFTER_PARAGRAPH;
    }

    /// Points, one below the other.
    pub(super) fn points(&mut self, points: &[String], ink: Colour) {
        if points.is_empty() {
            return;
        }
        let list = self.tags.within(self.section, Role::List);
        let width = Some(self.sheet.text_width() - INSET);
        for point in points {
            let item = self.tags.within(list, Role::ListItem);
            let body = self.tags.within(item, Role::ListBody);
            let setting = Setting { width, ..self.setting(BODY) };
            let set = self.typesetter.set_words(point, false, ink, setting);
            let first = set.lines.first().map_or(0.0, |line| line.height);
            self.need(self.kept_together(&set));
            let form = crate::picture::Form::Circle { x: SIDE + 3.0, y: self.y + first / 2.0, radius: 1.6 };
            let fill = Some(crate::picture::Fill::Flat(ink));
            self.draw(vec![Mark::Shape { form, fill, stroke: None }]);
            self.put(&set, SIDE + INSET, Some(body), false);
            self.y += 3.0;
        }
        self.y += 3.0;
    }

    /// A name and what there is to say about it, below each other; nothing where there is nothing.
    pub(super) fn said_of(&mut self, name: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let tag = self.tags.within(self.section, Role::Paragraph);
        let small = Setting { leading: 1.3, ..self.setting(SMALL) };
        let head = self.typesetter.set_words(name, true, INK_2, small);
        let body = self.typesetter.set_words(text, false, INK, self.setting(BODY));
        self.need(head.height() + self.kept_together(&body));
        self.put(&head, SIDE, Some(tag), true);
        self.put(&body, SIDE, Some(tag), false);
        self.y += 6.0;
    }

    /// Begins the next page unless there is so much room, in points.
    pub(super) fn need(&mut self, height: f32) {
        let fits = self.y + height <= self.sheet.end();
        if self.pages.is_empty() || (!fits && self.y > TOP) {
            self.next_page();
        }
    }

    pub(super) fn next_page(&mut self) {
        self.pages.push(Page { part: Some(self.part.clone()), items: Vec::new() });
        self.y = TOP;
        if let Some(words) = self.goes_on.clone() {
            let set = self.typesetter.set_words(&words, true, INK_2, self.setting(SMALL));
            self.place(&set, (SIDE, self.y), None);
            self.y += set.height() + 4.0;
        }
    }

    /// Every further page begins by saying that this goes on, until [`Self::goes_on`] is nothing again.
    pub(super) fn goes_on_as(&mut self, title: &str) {
        self.goes_on = Some(self.language.say("paper-goes-on", &Facts::new().with("title", title)));
    }

    /// Lines where they are wanted, whatever else stands there.
    pub(super) fn place(&mut self, set: &Lines, (x, top): (f32, f32), tag: Option<TagId>) {
        let mut y = top;
        let mut lines = Vec::with_capacity(set.lines.len());
        for line in &set.lines {
            lines.push((line.clone(), x, y + line.baseline));
            y += line.height;
        }
        if !lines.is_empty() {
            self.item(Item::Lines { lines, tag });
        }
    }

    /// A tag of the part that is written.
    pub(super) fn tag(&mut self, role: Role) -> TagId {
        self.tags.within(self.section, role)
    }

    pub(super) fn item(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(item);
        }
    }

    /// For the eye only, in points of the page.
    pub(super) fn draw(&mut self, marks: Vec<Mark>) {
        self.item(Item::Drawing { marks, at: (0.0, 0.0), scale: 1.0, tag: None });
    }

    /// What has to stand on one page of the beginning of a text: its first two lines.
    fn kept_together(&self, set: &Lines) -> f32 {
        let kept = if set.lines.len() <= 3 { 3 } else { 2 };
        set.lines.iter().take(kept).map(|line| line.height).sum()
    }

    /// Lines from the left edge given. No page ends with the first line of several or begins with the last one.
    pub(super) fn put(&mut self, set: &Lines, x: f32, tag: Option<TagId>, is_whole: bool) {
        let kept = if is_whole { set.height() } else { self.kept_together(set) };
        self.need(kept.min(self.sheet.end() - TOP));
        let mut rest: &[Line] = &set.lines;
        while !rest.is_empty() {
            let mut fits = 0;
            let mut bottom = self.y;
            while let Some(line) = rest.get(fits).filter(|line| bottom + line.height <= self.sheet.end()) {
                bottom += line.height;
                fits += 1;
            }
            if fits + 1 == rest.len() && fits > 2 {
                fits -= 1;
            }
            let (now, later) = rest.split_at(fits.max(usize::from(self.y <= TOP)));
            let mut lines = Vec::with_capacity(now.len());
            for line in now {
                lines.push((line.clone(), x, self.y + line.baseline));
                self.y += line.height;
            }
            if !lines.is_empty() {
                self.item(Item::Lines { lines, tag });
            }
            rest = later;
            if !rest.is_empty() {
                self.next_page();
            }
        }
    }
}
