//! The cover, and where things stand.

use super::flow::{BODY, Flow, INK, INK_2, LINE_COLOUR, SMALL};
use super::pages::{Item, Page, Role, SIDE, TOP, TagId};
use super::table::rule;
use crate::picture::{Fill, Form, Mark};
use crate::report::Report;
use crate::type_setting::{Colour, Lines, Setting};

const NIGHT: Colour = Colour(0x0B, 0x14, 0x29);
const PALE: Colour = Colour(0xF5, 0xF2, 0xE9);
const PALE_2: Colour = Colour(0xC0, 0xC8, 0xDB);
const BEAM: Colour = Colour(0xFF, 0xC6, 0x5A);
/// Night with some light in it, from the lamp outwards.
const LIGHT: [Colour; 3] = [Colour(0x8B, 0x72, 0x41), Colour(0x3A, 0x38, 0x35), Colour(0x14, 0x1D, 0x31)];

/// The first page.
pub(super) fn cover(flow: &mut Flow<'_>, report: &Report) -> Page {
    let sheet = flow.sheet;
    let section = flow.tags.apart(Role::Section);
    flow.sections.push(section);
    let mut page = Page::default();
    page.items.push(Item::Drawing {
        marks: night(sheet.width, sheet.height),
        at: (0.0, 0.0),
        scale: 1.0,
        tag: None,
    });
    let length = report.title.chars().count();
    let size = match length {
        ..=40 => 30.0,
        41..=90 => 22.0,
        _ => 15.0,
    };
    let mut y = sheet.height * 0.44;
    let mut put = |flow: &mut Flow<'_>,
                   (text, size, is_bold, ink): (&str, f32, bool, Colour),
                   role: Role,
                   y: &mut f32| {
        let setting = Setting { leading: 1.35, ..flow.setting(size) };
        let set = flow.typesetter.set_words(text, is_bold, ink, setting);
        let tag = flow.tags.within(section, role);
        page.items.push(lines(&set, y, tag));
    };
    if report.is_draft {
        let mut above = y - 30.0;
        put(flow, (&report.say("report-draft"), 12.0, true, BEAM), Role::Paragraph, &mut above);
    }
    put(flow, (&report.title, size, true, PALE), Role::Title, &mut y);
    y += 10.0;
    if !report.question.is_empty() {
        let size = if report.question.chars().count() > 160 { 10.0 } else { 13.0 };
        put(flow, (&report.question, size, false, PALE_2), Role::Paragraph, &mut y);
    }
    let mut y = (sheet.height - 96.0).max(y + 10.0);
    if !report.organisation.is_empty() {
        put(flow, (&report.organisation, 11.0, true, PALE), Role::Paragraph, &mut y);
        y += 2.0;
    }
    let day = report.today.format("%Y-%m-%d").to_string();
    put(flow, (&day, 11.0, false, PALE_2), Role::Paragraph, &mut y);
    page
}

/// The dark, and a wedge of light across it.
fn night(width: f32, height: f32) -> Vec<Mark> {
    let dark = Form::Rectangle { x: 0.0, y: 0.0, width, height, corner: 0.0 };
    let lamp = (SIDE, height * 0.3);
    let wedge = Form::Polygon(vec![lamp, (width, height * 0.1), (width, height * 0.36)]);
    let light = Fill::Light { from: lamp, to: (width, height * 0.23), colours: LIGHT };
    let bulb = Form::Circle { x: lamp.0, y: lamp.1, radius: 7.0 };
    let glow = Form::Circle { x: lamp.0, y: lamp.1, radius: 12.0 };
    vec![
        Mark::Shape { form: dark, fill: Some(Fill::Flat(NIGHT)), stroke: None },
        Mark::Shape { form: wedge, fill: Some(light), stroke: None },
        Mark::Shape { form: glow, fill: Some(Fill::Flat(LIGHT[0])), stroke: None },
        Mark::Shape { form: bulb, fill: Some(Fill::Flat(BEAM)), stroke: None },
    ]
}

fn lines(set: &Lines, y: &mut f32, tag: TagId) -> Item {
    let mut placed = Vec::new();
    for line in &set.lines {
        placed.push((line.clone(), SIDE, *y + line.baseline));
        *y += line.height;
    }
    Item::Lines { lines: placed, tag: Some(tag) }
}

/// The pages that say what stands where.
pub(super) fn list(flow: &mut Flow<'_>, report: &Report) -> Vec<Page> {
    let (tags, sections) = (flow.tags.all.len(), flow.sections.len());
    // How many pages it takes does not depend on the numbers in it.
    let pages = pages(flow, report, 2).len();
    if pages > 1 {
        flow.tags.all.truncate(tags);
        flow.sections.truncate(sections);
        flow.pages.clear();
        self::pages(flow, report, 1 + pages);
    }
    std::mem::take(&mut flow.pages)
}

fn pages<'a>(flow: &'a mut Flow<'_>, report: &Report, before: usize) -> &'a [Page] {
    let bookmarks = std::mem::take(&mut flow.bookmarks);
    flow.part(&report.say("paper-contents"));
    let contents = flow.tag(Role::Contents);
    for (number, bookmark) in bookmarks.iter().enumerate() {
        let is_part = bookmark.level == 1;
        let (size, inset, ink) = if is_part { (BODY + 0.5, 0.0, INK) } else { (SMALL + 0.8, 14.0, INK_2) };
        let width = flow.sheet.text_width();
        let setting = Setting { width: Some(width - inset - 50.0), ..flow.setting(size) };
        let title = flow.typesetter.set_words(&bookmark.title, is_part, ink, setting);
        let at = (bookmark.page + before + 1).to_string();
        let at = flow.typesetter.set_words(&at, is_part, ink, Setting { width: None, ..setting });
        let height = title.height() + if is_part { 9.0 } else { 4.0 };
        flow.need(height);
        let top = flow.y;
        if is_part && top > TOP + 40.0 {
            rule(flow, 0.4, LINE_COLOUR);
        }
        let item = flow.tags.within(contents, Role::ContentsItem);
        let reference = flow.tags.within(item, Role::Reference);
        let link = flow.tags.within(reference, Role::Link);
        let mut y = top + if is_part { 5.0 } else { 1.0 };
        let shift = (SIDE + inset, y);
        let mut placed = Vec::new();
        for line in &title.lines {
            placed.push((line.clone(), shift.0, y + line.baseline));
            y += line.height;
        }
        if let Some(line) = at.lines.first() {
            placed.push((line.clone(), SIDE + width - line.width, shift.1 + line.baseline));
        }
        flow.item(Item::Lines { lines: placed, tag: Some(link) });
        let area = [SIDE, top, SIDE + width, y];
        flow.item(Item::Link { area, bookmark: number, tag: link, says: bookmark.title.clone() });
        flow.y = top + height;
    }
    // The list does not list itself.
    flow.bookmarks = bookmarks;
    &flow.pages
}
