//! Where on a slide is what, as its layout says.

use super::base::{Layout, Place, Placeholder, Role};
use super::fit::{Size, fitting};

/// Room between a title and what is drawn below it, and between a body and the lower edge, in points.
const BELOW_TITLE: f64 = 10.0;
const EDGE: f64 = 24.0;
/// Room of the line below a table.
pub(super) const LINE_BELOW: f64 = 26.0;
/// Less room than this is none: a layout that leaves no more is not believed.
const LEAST: Size = Size { width: 240.0, height: 140.0 };
/// The size of letters in titles where nothing says another.
const USUAL_TITLE: f64 = 28.0;

/// A layout, measured for what is written onto it.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    /// The part of the layout.
    pub(super) layout: String,
    /// Width of the slide in points.
    pub(super) width: f64,
    pub(super) title: Placeholder,
    pub(super) title_room: Size,
    /// Letters of its title as the layout has them, and as slides have them at most, in points.
    pub(super) title_letters: f64,
    pub(super) title_most: f64,
    /// The placeholder of a text, of a cover the one below its title; None: a box of our own is drawn.
    pub(super) text: Option<Placeholder>,
    pub(super) text_room: Size,
    /// Where shapes of our own stand.
    pub(super) place: Place,
    pub(super) number: Option<Placeholder>,
}

impl Stage {
    /// What a slide of a kind finds on a layout.
    pub(super) fn of(role: Role, layout: &Layout) -> Self {
        let size = |(width, height): (f64, f64)| Size { width: width.max(72.0), height: height.max(18.0) };
        let title = layout.title.clone().unwrap_or_default();
        let title_room = size(title.room().unwrap_or((layout.slide.0 * 0.9, 66.0)));
        let text = match role {
            Role::Cover => layout.subtitle.clone().or_else(|| layout.bodies.first().cloned()),
            _ if role.is_drawn() => None,
            _ => layout.bodies.first().cloned(),
        };
        let place = place(role, layout);
        let text_room = text.as_ref().and_then(Placeholder::room);
        Self {
            layout: layout.part.clone(),
            width: layout.slide.0,
            title_room,
            title_letters: title.letters.unwrap_or(USUAL_TITLE),
            title_most: title.letters.unwrap_or(USUAL_TITLE),
            text_room: size(text_room.unwrap_or((place.width, place.height))),
            place,
            number: layout.number.clone(),
            title,
            text,
        }
    }

    /// Whether a title stands in the letters of the layout.
    pub(super) fn has_room_for(&self, title: &str) -> bool {
        let whole = [title.to_owned()];
        fitting(&whole, self.title_room, &[self.title_letters]).1 == whole
    }

    /// Keeps titles to the usual size: one that is large beside one that had to be small looks like a mistake.
    pub(super) fn keep_title_usual(&mut self) {
        self.title_most = self.title_letters.min(USUAL_TITLE);
    }

    /// Room of the place of shapes.
    pub(super) fn room(&self) -> Size {
        Size { width: self.place.width, height: self.place.height }
    }
}

/// The place of what is drawn: where the layout or its master has its text, kept clear of the title, the number and the
/// edge; where that leaves too little, what is left below the title.
fn place(role: Role, layout: &Layout) -> Place {
    let (width, height) = layout.slide;
    let title = layout.title.as_ref().and_then(|title| title.place);
    let top = title.map_or(height * 0.2, |title| title.bottom() + BELOW_TITLE);
    if role == Role::Cover {
        let (x, wide) = title.map_or((width * 0.05, width * 0.9), |title| (title.x, title.width));
        return Place { x, y: top, width: wide, height: (height - EDGE - top).clamp(18.0, 120.0) };
    }
    let of_body = layout.bodies.first().and_then(|body| body.place).or(layout.body_of_master);
    let number_begins = layout.number.as_ref().and_then(|number| number.place).map(|number| number.y);
    let lowest = number_begins.filter(|y| *y > height * 0.75).unwrap_or(height - EDGE).min(height - EDGE);
    let clear = |place: Place| {
        let is_below = title.is_none_or(|title| title.y < place.y + place.height / 2.0);
        let y = if is_below { place.y.max(title.map_or(0.0, |title| title.bottom())) } else { place.y };
        // The line below a table may stand beside the number of the slide.
        let ends = if role == Role::Table { height - EDGE - LINE_BELOW } else { lowest };
        let bottom = place.bottom().min(ends);
        Place { y, height: bottom - y, ..place }
    };
    let is_enough = |place: &Place| place.width >= LEAST.width && place.height >= LEAST.height;
    let left = title.map_or(width * 0.05, |title| title.x.max(EDGE).min(width * 0.2));
    let rest = Place { x: left, y: top, width: width - 2.0 * left, height: lowest - LINE_BELOW - top };
    let whole = Place { x: EDGE, y: height * 0.25, width: width - 2.0 * EDGE, height: height * 0.6 };
    of_body.map(clear).filter(is_enough).or(Some(rest).filter(is_enough)).unwrap_or(whole)
}
